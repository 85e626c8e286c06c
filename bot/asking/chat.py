"""Chat that shares words with our subject: "oscar called me", "sing it for me", "music is life"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asking.award_cues import AWARD_TALK
from bot.asking.cues import SMALL, words
from bot.asking.reading import Reading
from bot.asking.spots import Spot, is_everyday_word, is_surname
from bot.titles import lexicon
from bot.titles.folding import folded_words

_ORDERS = words(
    "write compose make create generate draw say repeat sing play hum dance skip pause stop queue whistle strum"
)
_NEXT = words("next previous another skip")
_ASKING = words("who whos whose what whats which where when how why is was did does do are has")
_WHICH = words("who whos whose what whats which where when how why")
_TRANSCRIPTS = words("lyrics lyric chords tabs karaoke")
_MAKERS = words("who whos wrote write writes written writer by whose lyricist sang sings")
_PERSONAL = words("you your me my i we mine yours us")
_OWNERS = words("my your our his her their")
_COMES = words("came come comes went go goes got is are was were arrived left")
_DOES = [[word] for word in _COMES | words("won has had wants")]
_TOPICS = words("score scores soundtrack music composer composed film films movie movies works by")
_OF = words("in of from for to")
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight"
)
_LIKES = words("good bad better great boring overrated underrated fun scary cool worth")
_SUBJECTS = words("she he i we they my our his her")
_WANTS = words(
    "want need wonder wondering know think thought heard forget forgot say says said ask "
    "asked guess believe look looking would like love"
)
_AWARDS = AWARD_TALK - words("oscar oscars")
_HIMSELF = words("oscar academy globe grammy")
_OPENERS = words("please pls plz can could would will you hey yo ok now just and so bot")
_COUNTS = frozenset(("count-wins", "count-nominations"))
_PERSONS = words("an a the any best won win no one his her their first many oscars of or and for")
_HEARD_IN = frozenset(("song-in-work", "song-usage", "songs-in-work", "performer"))
_SIGN = 3  # characters that are too few for a slip
_BARE = frozenset(("bare", "about"))


def is_chat(reading: Reading) -> bool:
    """Whether a text only happens to hold a name of ours; the music in it is none that we know of."""
    return (
        _is_sign(reading)
        or _is_order(reading)
        or _is_transcript(reading)
        or _is_oscar_himself(reading)
        or _is_statement(reading)
        or _is_other_count(reading)
        or _is_other_words(reading)
    )


def _is_sign(reading: Reading) -> bool:
    """Whether it is a single character that is no title as it stands ("M" is, "q" and "1" are not)."""
    tokens = reading.said.tokens
    if len(tokens) != 1 or len(tokens[0].raw) > _SIGN or "." in tokens[0].raw:
        return False
    if len(tokens[0].raw) > 1:  # "meh" is no slip of "Men"
        return bool(reading.spots) and not any(spot.exact for spot in reading.spots)
    titles = {
        candidate.name.casefold()
        for spot in reading.spots
        if "W" in spot.found
        for candidate in spot.found["W"].candidates
    }
    return tokens[0].raw.casefold() not in titles


def _is_order(reading: Reading) -> bool:
    """Whether it wants music made or moved on: "sing let it go for me", "next song please"."""
    said = [token.word for token in reading.said.tokens]
    named = reading.named
    start = next((i for i, word in enumerate(said) if word not in _OPENERS), len(said))
    if start + 1 >= len(said) or start in _exactly_named(reading, start):
        return False
    if said[start] in _NEXT and said[start + 1] in ("song", "track", "one", "tune"):
        return True
    if said[start : start + 2] == ["put", "on"]:
        return True
    if said[start] == "say" and "you" in said[:start]:  # "would you say jaws is a score"
        return False
    return said[start] in _ORDERS and (start not in named or len(named) < len(said) - start)


def _exactly_named(reading: Reading, start: int) -> set[int]:
    """The positions of a name that begins with the word and is all that is said from there."""
    size = len(reading.heard)
    return {start for spot in reading.spots if spot.first == start and spot.last == size}


def _is_transcript(reading: Reading) -> bool:
    """Whether it wants the words or chords of a song rather than who made them."""
    heard = {token.word for token in reading.said.tokens}
    return bool(_TRANSCRIPTS & heard) and not _MAKERS & heard and len(heard) > 1


def _is_oscar_himself(reading: Reading) -> bool:
    """Whether Oscar is somebody: nothing else is said of awards, and what is named is everyday."""
    scope, said = reading.scope, [token.word for token in reading.said.tokens]
    if not scope.body or scope.honours or scope.dated or not _HIMSELF & set(said):
        return False
    if (_AWARDS | {"music", "song", "score"}) & set(reading.heard):
        return False
    at = next(i for i, word in enumerate(said) if word in _HIMSELF)
    if said[at + 1 : at + 2] in (["award"], ["awards"]):
        return False
    if at in reading.named or (at and said[at] == "oscar" and said[at - 1] in _PERSONS):
        return False
    rest = [w for i, w in enumerate(said) if i not in reading.named and i != at]
    for spot in reading.spots:  # "oscar wilde was a writer"
        verb = said[spot.last : spot.last + 1]
        if spot.first == at + 1 and is_surname(spot) and verb and verb[0] in ("is", "was", "has"):
            return True
    if len(rest) < 2 and not _PERSONAL & set(rest):
        return False
    return bool(reading.spots) and (
        bool(reading.unknown) or all(is_everyday(reading, spot) for spot in reading.spots)
    )


def _is_statement(reading: Reading) -> bool:
    """Whether everyday words are named while somebody talks of himself, or says what something is."""
    said = [token.word for token in reading.said.tokens]
    asks = bool(_WHICH & set(said)) or said[0] in _ASKING or "?" in reading.said.text
    tells = _tells(reading, said) and not asks
    if _is_opinion(reading, said) or (tells and _names_nothing(reading)):
        return True
    if not asks and _is_day(reading, said):
        return True
    if not reading.spots or not all(is_everyday(reading, spot) for spot in reading.spots):
        return False
    if (tells and not reading.scope.says_award) or {"these", "those"} & set(said[:4]):
        return True
    first = reading.spots[0]
    if (
        not asks
        and first.first == 0
        and said[0] in _OWNERS
        and said[first.last : first.last + 1] in _DOES
    ):
        return True  # "my uncle won an oscar"
    rest = {word for i, word in enumerate(said) if i not in reading.named}
    if not asks and _is_small_talk(reading, rest):
        return True
    if _is_by(reading, "performer") and not asks:
        return bool(_PERSONAL & rest)
    return _is_plain(reading) and _says_what_is(reading, said, rest)


def _is_by(reading: Reading, *names: str) -> bool:
    return reading.rule is not None and reading.rule.name in names


def _is_plain(reading: Reading) -> bool:
    """Whether nothing in the words asks for more than what is named."""
    return reading.rule is None or _is_by(reading, *_BARE, "verdict", "who-beat")


def _tells(reading: Reading, said: Sequence[str]) -> bool:
    """Whether it begins as a statement does ("we saw …"), no title ("my girl") and no wish to know."""
    begins = any(spot.first == 0 and spot.last > 1 for spot in reading.spots)
    return said[0] in _SUBJECTS and not begins and not _WANTS & set(said[1:4])


def _is_opinion(reading: Reading, said: Sequence[str]) -> bool:
    likes = _LIKES & set(said) - {said[i] for i in reading.named}
    about = {"score", "soundtrack", "song", "or"} & set(reading.heard)
    return bool(likes) and not about and _is_by(reading, *_BARE, "verdict")


def _names_nothing(reading: Reading) -> bool:
    """Whether what is told is of nothing of ours, or but of something that is heard somewhere."""
    if _is_by(reading, *_HEARD_IN):
        return True
    return reading.rule is not None and not (reading.spots or reading.scope.says_award)


def _says_what_is(reading: Reading, said: Sequence[str], rest: set[str]) -> bool:
    """Whether everyday words are what something is or has: "this is a heat", "my cats"."""
    if not reading.scope.says_award and _PERSONAL & rest:
        return not {"score", "soundtrack", "music", "composer", "ost"} & set(reading.heard)
    if {"or", "score", "soundtrack"} & rest:
        return False
    first = reading.spots[0].first
    before = said[first - 1] if first else ""
    if before in ("a", "an") or said[first] in ("a", "an"):
        return not any(_begins_alike(spot, ("a", "an")) for spot in reading.spots)
    return before in ("is", "was", "are") and said[0] not in _ASKING


def _is_small_talk(reading: Reading, rest: set[str]) -> bool:
    """Whether nothing is asked of a band: a cream is in the coffee, and the police came."""
    beside = bool(rest & _OWNERS or rest & _COMES)
    return _is_by(reading, "works-of-person") and beside and not rest & _TOPICS


def _is_day(reading: Reading, said: Sequence[str]) -> bool:
    """Whether all that is named is when something happens: "new album drops friday"."""
    rest = {word for i, word in enumerate(said) if i not in reading.named}
    days = all(said[spot.last - 1] in _DAYS for spot in reading.spots)
    beside = {said[spot.first - 1] for spot in reading.spots if spot.first}
    return bool(reading.spots) and days and len(rest) > 1 and not (beside & _OF or rest & _TOPICS)


def _begins_alike(spot: Spot, articles: tuple[str, ...]) -> bool:
    names = [c.name for match in spot.found.values() for c in match.candidates]
    return any(name.casefold().split()[0] in articles for name in names)


def _is_other_count(reading: Reading) -> bool:
    """Whether things are counted that are no awards: "how many world cups has brazil won"."""
    rule = reading.rule
    return (
        rule is not None
        and rule.name in _COUNTS
        and not reading.scope.says_award
        and bool(reading.unknown)
        and bool(reading.spots)
        and reading.unknown[0].first < reading.spots[0].first
    )


def is_everyday(reading: Reading, spot: Spot) -> bool:
    """Whether a name is everyday words in lower case, and but one of them says anything."""
    tokens = reading.said.tokens[spot.first : spot.last]
    telling = [t for t in tokens if t.word not in SMALL]
    article = reading.said.tokens[max(0, spot.first - 1)].word in ("a", "an") or (
        tokens[0].word in ("a", "an")
    )
    return (
        len(telling) <= 1 + article
        and not any(t.capital or t.quote for t in tokens)
        and all(t.word in SMALL or is_everyday_word(t.word) for t in tokens)
    )


def _is_other_words(reading: Reading) -> bool:
    tokens = reading.said.tokens
    spots = [s for s in reading.spots if not all(t.word in SMALL for t in tokens[s.first : s.last])]
    return bool(spots) and all(_is_other_word(reading, spot) for spot in spots)


def _is_other_word(reading: Reading, spot: Spot) -> bool:
    """Whether an everyday word is only spelled like a name of other words ("online", On the Line)."""
    if spot.last - spot.first != 1:
        return False
    token = reading.said.tokens[spot.first]
    if token.capital or token.quote or token.word in SMALL or not lexicon.is_common(token.word):
        return False
    return not any(
        token.word in folded_words(candidate.name)
        or "".join(folded_words(candidate.name)) == token.word
        for match in spot.found.values()
        for candidate in match.candidates
    )
