"""Whether a text is ours to answer: what it names is what it asks about, and it asks for music or awards.

A name heard in a sentence proves nothing: half the titles are everyday words. So a text is ours in
two cases only. It is hardly more than a name, with the words that one puts round a name; or it
asks, and a word of music or awards ties the name to the question. What is told is declined, but
for two claims that want settling: score or soundtrack, and an award won or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.asking import forms
from bot.asking.award_cues import AWARD_TALK
from bot.asking.chance import (
    PERSONS,
    are_things,
    has_title,
    is_everybodys,
    is_everyday,
    is_exclamation,
    is_own_title,
    is_said,
    is_somebody_else,
    is_sort,
)
from bot.asking.chat import is_chat
from bot.asking.cues import ALIEN, CUES, HOSTILE, SMALL, words
from bot.asking.forms import FIRM, MADE, OPENERS, ROUND_A_NAME, WHICH, Form
from bot.asking.intent import NAMELESS, Intent
from bot.asking.reading import Reading
from bot.asking.spots import ARTICLES, is_everyday_word

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
_LOOSE_RULES = frozenset(
    (
        *("bare", "about", "verdict", "works-of-person", "awards-of-work", "awards-of-person"),
        *("compare", "songs-in-work", "song-usage"),
    )
)
_CONTESTS = frozenset(
    (
        *(Intent.DID_WIN, Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.WHO_BEAT),
        *NAMELESS,
    )
)
_HONOURS = AWARD_TALK - words(
    "best most category beat lost lose win wins won winning winner winners"
) | words("academy globe globes grammy grammys bafta baftas")
_WON = AWARD_TALK - words("oscar oscars award awards category prize prizes most")
_WINS = words("win wins won")
_MANY = words("many much")
_COUNTS = words("number count total")
_OF_PERSONS = words(
    "there who which is was were did do does has have made make makes write wrote writes written work works worked what else "
    "everything all list by about known for famous from career know did of in and the other anything "
    "done besides except apart sing sings sang perform performed anything something stuff than aside "
    "game games show shows series anime animes any some on so far yet"
)
_BETTER = words("win wins won winner better best stronger beat beats")
_EVER = words("ever never already just really actually not once even also")
_US = words("i you we ive youve")
_HONOURED = words("win won nominated")
_SAYS = words("says said claims claim insists argues swears thinks")
_NOTED = words("stage staged broadway theatre album albums recording recordings known famous")
_SURELY = words("song songs music soundtrack composer composed compose theme album sings sang")
_CHAT = words("you your me my i we do does can could should why how when where will would am us")
_BARE = ("bare", "about")
_LONGEST = 8  # words of a name that nobody knows
_SHORT = 3


def talks_music(heard: Sequence[str]) -> bool:
    """Whether some word belongs to film music and hardly anywhere else."""
    return any(word in MUSIC_TALK for word in heard)


def is_hostile(reading: Reading) -> bool:
    """Whether it gives orders or abuses; words of a title do neither."""
    said = [token.word for token in reading.said.tokens]
    line = f" {' '.join(said)} "
    if any(f" {order} " in line for order in _COMMANDS):
        return True
    return any(word in HOSTILE for at, word in enumerate(said) if at not in reading.named)


def is_ours(reading: Reading) -> bool:
    """Whether what is named is what is asked about."""
    rule = reading.rule
    assert rule is not None
    free = {word for i, word in enumerate(reading.heard) if i not in reading.named}
    serial = any(spot.series for spot in reading.spots)  # with awards beside it, or it were none
    if not serial and (
        is_chat(reading) or is_exclamation(reading) or _is_other_trade(reading, free)
    ):
        return False
    it = forms.hear_form(reading)
    odd = it.strays + it.persons
    heard = set(reading.heard)
    if rule.name in _BARE:
        known = rule.name == "about" and bool((FIRM | _NOTED) & free)
        return odd == 0 and (known or not _is_by_chance(reading))
    by_chance = bool(reading.spots) and all(is_everyday(reading, s) for s in reading.spots)
    awards = bool(reading.scope.says_award or _HONOURS & free)
    if (
        rule.intent not in NAMELESS
        and reading.unknown
        and not (reading.spots or forms.strange_names(reading))
    ):
        return False
    if _is_beside_the_point(reading, free):
        return False
    contest, for_music = rule.intent in _CONTESTS, _asks_for_music(reading.heard)
    if contest and by_chance and not (awards or for_music or _is_asked_of(reading)):
        return False
    if contest and not (_WON & free or for_music):
        return odd == 0 and not rule.name.startswith("count")
    if (contest and not awards) or rule.intent is Intent.COMPARE:
        owned = rule.name == "awards-of-work" and _WINS & _after("who", reading.heard)
        rivals = rule.intent is Intent.COMPARE and not awards and bool(_BETTER & free)
        return odd == 0 and not (rivals or owned)
    settles = bool(
        {"score", "scores"} & heard and {"soundtrack", "soundtracks", "songs", "needle"} & heard
    )
    settles = settles or bool(_SAYS & heard and {"score", "soundtrack"} & heard)
    firm = bool(FIRM & free) or awards
    if it.form is Form.TELLS:
        if contest:
            claims = bool(_HONOURS & heard and (_WON | _COUNTS | _MANY) & heard)
        else:
            claims = forms.opens_with_music(reading.heard) and not by_chance
        return it.strays <= 2 if settles else claims and not odd
    if it.form is Form.NAMES:
        tallies = rule.intent in (Intent.SUPERLATIVE, Intent.COUNT_AWARDS)
        named = rule.name in ("works-of-person", "composed-by", "song-in-work")
        return (firm or named) and odd <= (settles or reading.scope.dated or tallies)
    if _is_surely_heard(reading):
        return odd <= 2
    if rule.name not in _LOOSE_RULES:
        most = 1 if rule.intent is Intent.SONG_USAGE else 2
        return odd <= most and not (it.strays and it.persons)
    if settles:
        return it.strays <= 2
    firm = firm or rule.name == "works-of-person" or _is_heard_in(reading)
    spared = rule.name != "verdict" and for_music
    return firm and odd <= spared


def _is_other_trade(reading: Reading, free: set[str]) -> bool:
    """Whether it asks for what is no music: "who directed jaws", "how much did jaws make at the box office"."""
    asked = not free or bool(_SURELY & free)
    by_chance = {
        i
        for spot in reading.spots
        if not asked and spot.last - spot.first <= 2 and is_everyday(reading, spot)
        for i in range(spot.first, spot.last)
    }
    return any(
        word in ALIEN and (i not in reading.named or i in by_chance)
        for i, word in enumerate(reading.heard)
    )


def _is_beside_the_point(reading: Reading, free: set[str]) -> bool:
    """Whether the words of our subject ask for something else: "songs about rain", "who made the ship"."""
    heard, spots, rule = reading.heard, reading.spots, reading.rule
    assert rule is not None
    if any(word in FIRM and after == "about" for word, after in pairwise(heard)):
        return True
    both = "both" in heard and not {"most", "record"} & set(heard)
    if both and not spots and rule.intent in NAMELESS and not reading.scope.dated:
        return True  # "which films won both awards": no list of ours
    if not spots and rule.intent in NAMELESS and heard[:2] in (["are", "you"], ["am", "i"]):
        return True  # "are you an oscar winner"
    songs = [spot.text.lower() for spot in spots if spot.letter == "S"]
    if rule.way == "performer" and songs and PERSONS.issuperset(songs):
        return True  # "was it you who sang"
    by_chance = all(is_everyday(reading, spot) for spot in spots)
    named = reading.named
    flat = ["" if i in named else word for i, word in enumerate(heard) if word not in _EVER]
    told = {before for before, after in pairwise(flat) if after in _HONOURED}
    if by_chance and (told & _US or ("to" in told and (spots or _US & set(flat)))):
        return True  # "did you win an oscar", "i want to win one", "click here to win"
    if {"should", "would", "will"} & free and rule.intent not in (
        Intent.VERDICT,
        Intent.DIFFERENCE,
    ):
        return True  # "who would win, batman or superman"
    if rule.name in ("verdict", "song-usage") and heard[0] == "how" and not _MANY & free:
        return not {"score", "soundtrack"} & free  # "how do i play the rocky theme"
    if (
        are_things(reading)
        or _is_player(reading)
        or any(is_somebody_else(reading, spot) or is_sort(reading, spot) for spot in spots)
    ):
        return True
    if reading.loose and spots and by_chance:
        return rule.intent not in (Intent.COMPARE, Intent.WRITTEN_FOR)
    if rule.name == "verdict" and ({"when", "why"} & free or {"where", "from"} & free == {"where"}):
        return not {"score", "soundtrack"} <= free
    if rule.name == "composer" and not MADE & free:
        return forms.hear_form(reading).strays > 0 or not any(
            has_title(spot, "WS") or not is_everyday(reading, spot) for spot in spots
        )
    if rule.name == "works-of-person" and not FIRM & free:
        return not free <= _OF_PERSONS | ROUND_A_NAME | OPENERS
    return False


def _is_by_chance(reading: Reading) -> bool:
    """Whether everyday words only happen to be a name: "be brave", "what a hangover", "still alive"."""
    heard, spots = reading.heard, reading.spots
    free = [w for i, w in enumerate(heard) if i not in reading.named]
    tokens = reading.said.tokens
    if is_said(reading) or any(
        word in ("what", "how") and heard[i + 1] in ARTICLES for i, word in enumerate(heard[:-1])
    ):
        return True
    if heard[-2:] == ["is", "it"] and {"what", "which"} & set(free):  # "jaws, which one is it"
        return False
    if any(not s.exact and tokens[s.first].word in OPENERS for s in spots):
        return True
    everyday = [s for s in spots if all(map(is_everybodys, tokens[s.first : s.last]))]
    if len({spot.letter for spot in spots}) > 1 and "by" not in free:
        return all(spot.letter == "P" or spot in everyday for spot in spots)
    return everyday == list(spots) and not set(free) <= ROUND_A_NAME


def _is_asked_of(reading: Reading) -> bool:
    """Whether a contest is of a title said just as it is: "did up win", "who beat the artist"; not "who beat up"."""
    return any(
        is_own_title(spot)
        and ("did" in reading.heard or not SMALL.issuperset(spot.text.lower().split()))
        for spot in reading.spots
    )


def _is_player(reading: Reading) -> bool:
    """Whether one work would have won for another: "did leo win for titanic" means somebody."""
    works = [spot for spot in reading.spots if spot.letter == "W"]
    between = [reading.heard[one.last : other.first] for one, other in pairwise(works)]
    return any(words[:1] in (["win"], ["won"]) and words[-1] == "for" for words in between)


def _is_heard_in(reading: Reading) -> bool:
    """Whether it asks where a song is heard that is no everyday word."""
    of_songs = reading.rule is not None and reading.rule.name in ("songs-in-work", "song-usage")
    return of_songs and not all(is_everyday(reading, spot) for spot in reading.spots)


def _is_surely_heard(reading: Reading) -> bool:
    """Whether it asks where a song is heard whose title is said in full, and is no everyday word."""
    if reading.rule is None or reading.rule.name != "song-usage":
        return False
    return any(
        spot.exact
        and "S" in spot.found
        and (spot.last - spot.first > 2 or not is_everyday(reading, spot))
        for spot in reading.spots
    )


def _asks_for_music(heard: Sequence[str]) -> bool:
    """Whether what is asked for is of our subject: "which oscars", "how many songs"."""
    heard = [word for word in heard if word != "golden"]  # "how many golden globes"
    counts = bool(_COUNTS & set(heard)) or heard[-1] == "many"
    near = zip(heard, heard[1:], heard[2:], strict=False)
    if counts or any(a in WHICH and b not in SMALL and c in FIRM for a, b, c in near):
        return True  # "which bond songs"
    return any(a in WHICH or a in _MANY for a, b in pairwise(heard) if b in FIRM)


def _after(word: str, heard: Sequence[str]) -> set[str]:
    """The words that stand right after a word."""
    return {after for before, after in pairwise(heard) if before == word}


def is_bare_name(reading: Reading) -> bool:
    """Whether the text is hardly more than a name that nobody knows."""
    lost = {i for u in reading.unknown for i in range(u.first, u.last)}
    rest = [word for i, word in enumerate(reading.heard) if i not in lost]
    alien = any(word in ALIEN for word in reading.heard)
    return not alien and reading.loose <= _LONGEST and not _CHAT & set(rest) and len(rest) <= _SHORT


def stray_words_only(reading: Reading, *, common: bool = True) -> bool:
    """Whether the unknown words are everyday ones that name nothing ("who holds the record").

    `common`: only the most common of them count as such.
    """
    from bot.titles import lexicon

    tokens = [t for u in reading.unknown for t in reading.said.tokens[u.first : u.last]]
    everyday = lexicon.common().__contains__ if common else is_everyday_word
    near = any(u.near for u in reading.unknown)
    return not near and all(everyday(t.word) and not t.capital and not t.quote for t in tokens)
