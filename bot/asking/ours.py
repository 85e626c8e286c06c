"""Whether a text is ours to answer at all: chat, orders and other trades are not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.award_cues import AWARD_TALK
from bot.asking.chat import is_chat, is_everyday
from bot.asking.cues import ALIEN, CUES, FILLER, HOSTILE, SMALL, words
from bot.asking.forms import is_surely_heard
from bot.asking.reading import Reading
from bot.asking.spots import ARTICLES, Spot, is_everyday_word, is_surname
from bot.titles.index import NameKind

_VAGUE = words(
    """
    make made makes create created known for list show shows game games count number times first
    last time year years different same side term use used uses using play plays played playing
    mean means film films movie movies work works picture pictures most total record version
    famous hear heard write writes wrote written writing writer writers explain define recent
    latest get got existing twice original best category golden release released stage staged
    broadway theatre album albums recording recordings recorded licence license production
    versions emotion mood placed sing sings sang sung
    """
)
MUSIC_TALK = CUES - _VAGUE
WRITTEN = words("write writes wrote written writing")
_CHAT = words("you your me my i we do does can could should why how when where will would am us")
_PERSONAL = words("you your me my i we mine yours youre im ive")
_MEASURES = words("far heavy big deep high fast old hot cold wide strong long tall rich")
_COMMANDS = (
    "you are now",
    "forget all",
    "forget everything",
    "forget your",
    "previous text",
    "you must answer",
    "from now on you",
    "act as",
    "repeat after",
    "answer only with",
)
_FEELS = words("love hate")
_ASKS = words("who what which")
_TROPHIES = words("cup cups league championship tournament match medal medals race election gold")
_THANKS = words("thanks thank thx ty")
_PRIZES = words("award awards nomination nominations nominated nominee nominees nom noms honours")
_NAMED = _PRIZES | words("best song songs original")
_CONTESTS = words("awards-of-work awards-of-person who-beat whom-beat did-win")
_OF_OURS = words("film films score scores soundtrack song songs composer category")
_STRANGE = 3  # unexplained words beyond which a text is no question of ours
_SHORT = 3


def talks_music(heard: Sequence[str]) -> bool:
    """Whether some word belongs to film music and hardly anywhere else."""
    return any(word in MUSIC_TALK for word in heard)


def is_hostile(reading: Reading) -> bool:
    """Whether it gives orders or abuses; words of a title do neither."""
    named = reading.named
    said = " ".join(token.word for token in reading.said.tokens)
    if any(said.startswith(order) or f" {order} " in said for order in _COMMANDS):
        return True
    return any(t.word in HOSTILE for at, t in enumerate(reading.said.tokens) if at not in named)


def is_strange(reading: Reading) -> bool:
    """Whether so much is left unexplained that the names in it prove nothing."""
    heard, named = reading.heard, reading.named
    if any(spot.series for spot in reading.spots):  # with awards beside it, or it were none
        return False
    if is_chat(reading) or _is_sort(reading):
        return True
    bare = reading.rule is not None and reading.rule.name in ("bare", "about")
    if bare and len(heard) > len(named) and _everyday(reading):
        return True
    if bare and len(heard) == 1 and _is_exclamation(reading):
        return True
    if (
        bare
        and is_phrase(heard)
        and not _is_title(reading)
        and not any(t.capital for t in reading.said.tokens)
    ):
        return True
    if reading.rule is not None and reading.rule.name == "composer" and _is_author(reading):
        return True
    if reading.rule is not None and reading.rule.name in _CONTESTS and _is_other_contest(reading):
        return True
    if _is_measured(reading) or _is_thing(reading) or _is_stray_word(reading):
        return True
    if _is_player(reading):
        return True
    sung = reading.rule is not None and reading.rule.way == "performer"
    meant = {i for i in named if not _is_alien_name(reading, i)}
    songs = [spot for spot in reading.spots if spot.letter == "S"]
    if sung and songs and all(spot.text.lower() in _PERSONAL for spot in songs):
        return True  # "was it you who sang"
    stray = any(
        word in ALIEN and i not in meant and not (word in _FEELS and _ASKS & set(heard[i:]))
        for i, word in enumerate(heard)
    )
    ours = reading.scope.body or reading.scope.foreign or meant or _NAMED & set(heard)
    if stray and not (AWARD_TALK & set(heard) and ours):
        return True
    firm = (
        sung
        or is_surely_heard(reading)
        or talks_music(heard)
        or any(_telling(reading, spot) > 1 for spot in reading.spots)
    )
    return bool(reading.spots) and reading.loose > (_STRANGE if firm else 0)


def _is_sort(reading: Reading) -> bool:
    """Whether an everyday word tells what sort of films or songs is meant: "which love songs won"."""
    heard = reading.heard
    return any(
        is_everyday(reading, spot)
        and spot.first > 0
        and heard[spot.first - 1] in _ASKS | {"any", "all", "many"}
        and heard[spot.last : spot.last + 1] in (["films"], ["songs"], ["scores"])
        for spot in reading.spots
        if not any("W" in other.found for other in reading.spots if other is not spot)
    )


def _is_player(reading: Reading) -> bool:
    """Whether one work would have won for another: "did leo win for titanic" means somebody."""
    works = [spot for spot in reading.spots if spot.letter == "W"]
    return any(
        list(reading.heard[one.last : other.first]) in (["win", "for"], ["won", "for"])
        for one, other in pairwise(works)
    )


def is_bare_name(reading: Reading) -> bool:
    """Whether the text is hardly more than a name that nobody knows."""
    lost = {i for u in reading.unknown for i in range(u.first, u.last)}
    rest = [word for i, word in enumerate(reading.heard) if i not in lost]
    alien = any(word in ALIEN for word in reading.heard)
    return not alien and reading.loose <= 8 and not _CHAT & set(rest) and len(rest) <= _SHORT


def is_phrase(words_said: Sequence[str]) -> bool:
    """Whether words that happen to be a title are what people say to each other ("who are you")."""
    persons = {"you", "i", "we", "me", "youre", "im", "ive"} & set(words_said)
    return bool(persons) and len(words_said) <= _SHORT + (len(persons) > 1)


def _is_title(reading: Reading) -> bool:
    """Whether all that is said is a work's own title, with a word that is not everybody's."""
    tokens = reading.said.tokens
    return any(
        spot.exact
        and spot.last - spot.first == len(tokens)
        and "W" in spot.found
        and spot.found["W"].candidates[0].kind is NameKind.TITLE
        for spot in reading.spots
    ) and any(token.word not in SMALL for token in tokens)


def stray_words_only(reading: Reading, *, common: bool = True) -> bool:
    """Whether the unknown words are everyday ones that name nothing ("who holds the record").

    `common`: only the most common of them count as such.
    """
    from bot.titles import lexicon

    tokens = [t for u in reading.unknown for t in reading.said.tokens[u.first : u.last]]
    everyday = lexicon.common().__contains__ if common else is_everyday_word
    near = any(u.near for u in reading.unknown)
    return not near and all(everyday(t.word) and not t.capital and not t.quote for t in tokens)


def _is_author(reading: Reading) -> bool:
    """Whether it asks who wrote what is no film first of all ("the bible"): everyday words, no own title."""
    from bot.titles import lexicon

    if talks_music(reading.heard) or not WRITTEN & set(reading.heard):
        return False
    named = [reading.said.tokens[i] for i in reading.named]
    other = all(
        "W" in spot.found and spot.found["W"].candidates[0].kind is not NameKind.TITLE
        for spot in reading.spots
    )
    return other and not any(
        t.capital or t.quote or not (t.word in SMALL or lexicon.is_common(t.word)) for t in named
    )


def _everyday(reading: Reading) -> bool:
    """Whether the name is one lower-case word of everyday speech ("what is love", "do you like cats")."""
    named = [reading.said.tokens[i] for i in reading.named]
    chat = bool((_PERSONAL | _THANKS) & set(reading.heard))
    telling = [t for t in named if t.word not in SMALL]
    return all(not t.capital and not t.quote for t in named) and (
        all(t.word in ALIEN for t in named) or (chat and len(telling or named) == 1)
    )


def _is_other_contest(reading: Reading) -> bool:
    """Whether what was won is no award of ours: none named, and of no title for certain."""
    from bot.titles import lexicon

    free = {word for i, word in enumerate(reading.heard) if i not in reading.named}
    if reading.scope.says_award or _PRIZES & set(reading.heard) or _OF_OURS & free:
        return False
    if not reading.spots:
        return bool(_TROPHIES & free) or "would" in free
    if _TROPHIES & set(reading.heard):
        return True
    spot = reading.spots[0]
    around = [*reading.heard[: spot.first], *reading.heard[spot.last :]]
    if around == ["what", "did", "win"] and "W" in spot.found:  # an answer offers it so
        return False
    named = [reading.said.tokens[i] for i in reading.named]
    everyday = lexicon.is_common if "prize" in reading.heard else lexicon.common().__contains__
    return "would" in reading.heard or (
        all(_telling(reading, spot) <= 1 for spot in reading.spots)
        and all(t.word in SMALL or everyday(t.word) or t.word in ALIEN for t in named)
        and bool(named)
        and not any(t.capital or t.quote for t in named)
    )


def _telling(reading: Reading, spot: Spot) -> int:
    """How many words of a name say anything."""
    return sum(t.word not in SMALL for t in reading.said.tokens[spot.first : spot.last])


def _is_measured(reading: Reading) -> bool:
    """Whether it asks how far, how heavy … something is: nothing that music has."""
    asked = [token.word for token in reading.said.tokens[:2]]
    return len(asked) == 2 and asked[0] == "how" and asked[1] in _MEASURES


def _is_stray_word(reading: Reading) -> bool:
    """Whether all names are single everyday words among others that nothing explains."""
    from bot.titles import lexicon

    named = [reading.said.tokens[i] for i in reading.named]
    alone = bool(reading.spots) and all(_telling(reading, spot) < 2 for spot in reading.spots)
    return (
        alone
        and reading.loose > 0
        and all(
            (t.word in SMALL or t.word in lexicon.common()) and not (t.capital or t.quote)
            for t in named
        )
    )


def _is_thing(reading: Reading) -> bool:
    """Whether somebody's surname stands for a thing, after an article: "the cat", "what a day"."""
    from bot.titles import lexicon

    def thing(spot: Spot) -> bool:
        *before, last = reading.said.tokens[max(0, spot.first - 1) : spot.last]
        after = bool(before) and before[-1].word in ARTICLES
        return is_surname(spot) and after and not last.capital and lexicon.is_common(last.word)

    return bool(reading.spots) and all(map(thing, reading.spots))


def _is_exclamation(reading: Reading) -> bool:
    """Whether a single everyday word is only a short form of some title ("wow")."""
    from bot.titles import lexicon

    token = reading.said.tokens[0]
    if token.capital or token.quote or not lexicon.is_common(token.word):
        return False
    found = [spot.found["W"] for spot in reading.spots if "W" in spot.found]
    return bool(found) and all(
        c.kind is not NameKind.TITLE and "." not in c.name
        for match in found
        for c in match.candidates
    )


def _is_alien_name(reading: Reading, at: int) -> bool:
    """Whether a word is part of a name that is made of other trades' words alone ("box office")."""
    spot = next(s for s in reading.spots if s.first <= at < s.last)
    span = reading.heard[spot.first : spot.last]
    if len(span) == 2 and spot.exact and "W" in spot.found and not ARTICLES & set(span):
        return False  # "love actually"
    return len(span) <= 2 and all(w in ALIEN or w in SMALL or w in FILLER for w in span)
