"""What is said of a work only to tell which is meant: "hitchcock's psycho", "the animated one", "not the show".

Such words are no part of what is asked and name nothing that is on record (directors, actors, how a
film was made); they stand right beside the title or in a clause of their own after it. Those that
tell namesakes apart are kept for that.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace

from bot.asking.award_cues import AWARD_TALK
from bot.asking.cues import CUES, SMALL, words
from bot.asking.makers import maker_at
from bot.asking.spots import Spot, Spotted, Unknown
from bot.asking.text import Said

_MAKER = "@"  # stands for a director or author
_KIND = "(?:film|films|movie|game|show|series|musical|play|book|novel|cartoon|anime|sitcom|album|documentary)"
_LOOKS = "(?:animated|animation|cartoon|anime|live action|liveaction|black and white|silent|cgi|3d)"
_DECADE = (
    "(?:(?:19|20)?[0-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
)
_AGE = f"(?:old|older|new|newer|newest|original|classic|recent|modern|{_LOOKS})"
_ONE = "(?:one|ones|version|adaptation|remake|reboot|edition)"
_MEDIA = "(?:video|tv|television|netflix|hbo|amazon|apple|disney|broadway|stage|old|new|original|first|feature)"
_GENRE = (
    "(?:(?:james )?bond|dc|horror|sci fi|scifi|war|western|netflix|hbo|fantasy|action|superhero|kids|childrens|indie|"
    f"british|french|japanese|italian|german|korean|comedy|cult|{_MAKER})"
)
_PLACE = "(?:very )?(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_ASKED = "composer|score|music|soundtrack|songs|who|what"
_STAR = rf"(?!(?:{_ASKED})\b)[^ ,]+"
_BEFORE = rf"(?:(?<= )|^)(?:(?P<place>(?:the )?{_PLACE})(?! (?:ones?|films?|movies?|time)\b)|(?P<maker>{_MAKER})|(?:the )?{_AGE}|(?:the |that )?(?:{_AGE} )?{_GENRE} {_KIND})(?= )"
_AFTER = (
    rf" (?:, )?(?:"
    rf"(?:(?:directed |filmed |made )?(?:by|from) )?(?:the )?(?P<maker>{_MAKER})(?: (?:film|movie|classic|{_ONE}))?"
    rf"|(?:(?:i mean|meaning|as in|but|so) )?(?:the|that) (?:[^ ,]+ ){{1,4}}{_ONE}"
    rf"|(?:and |but |, )*not (?:the |that )?(?:{_MEDIA} )?(?:{_KIND}|{_LOOKS}|{_MEDIA})(?: {_ONE})?"
    rf"|from the (?:early |late |mid )?{_DECADE}"
    rf"|(?:the )?{_LOOKS}(?: (?:{_KIND}|{_ONE}))?"
    rf"|(?:{_MEDIA} )?{_ONE}"
    rf"|(?:starring|featuring|with) (?:{_STAR} ){{0,2}}{_STAR}(?= ,|$| (?:{_ASKED})\b))"
    r"(?= |$)"
    rf"| , (?:(?:i mean|as in|but|so) )?(?:the |that )?(?:{_MEDIA} )?{_KIND}(?= ,| not |$)"
)
_NEVER = CUES - words(
    "film films movie movies show shows series game games stage broadway theatre album version original first "
    "work works picture pictures last number play musical released twenties thirties forties fifties "
    "sixties seventies eighties nineties"
) | words("which same other better worst winning won")
_MAY_HINT = words(  # one of these is in every hint
    "@ first second third fourth 1st 2nd 3rd 4th old older new newer newest original classic recent modern animated animation cartoon anime action "
    "liveaction white silent cgi 3d one ones version adaptation remake reboot edition not from starring "
    "featuring with film films movie game show series musical play book novel sitcom album documentary"
)
PLACES = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_FIRST = frozenset(("first", "1st"))
_SINGLED = words("one version adaptation remake reboot")
_SETS_SIDE_BY_SIDE = words("compare compared versus vs difference different differ")
_TELLING = words("the old older new newer original classic animated cartoon one first")
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_ALIKE = {"cartoon": "animated", "animation": "animated", "anime": "animated", "movie": "film"}
_BREAKS = re.compile(r"[,;:.?!()–—]|\s-+\s")


class Hint(msgspec.Struct, frozen=True):
    """Words `first` to `last` (excluded) that tell which is meant; `before` the title or after it."""

    first: int
    last: int
    before: bool
    maker: bool = False  # a director or author, who is hardly a part of a title
    place: bool = False  # its number in a series
    apart: bool = False  # in a clause of its own


def hints(said: Said, heard: Sequence[str]) -> list[Hint]:
    """What may be a hint, by its words alone."""
    line, places = _line(said)
    if not _MAY_HINT & set(line.split(" ")):
        return []
    found = [_hint(m, places, before=True) for m in re.finditer(_BEFORE, line)]
    found += [_hint(m, places, before=False) for m in re.finditer(_AFTER, line)]
    counts = AWARD_TALK & set(heard)  # "the first bond song to win" counts awards, not films
    asks = (CUES - PLACES.keys()) & set(heard)
    if counts:
        found = [h for h in found if not (h.place and _FIRST & set(heard[h.first : h.last]))]
    found = [h for h in found if not h.place or asks or heard[h.first] == "the"]
    never = _NEVER | ({"with"} if _SETS_SIDE_BY_SIDE & set(heard) else set())
    return [h for h in found if h.first < h.last and not never & set(heard[h.first : h.last])]


def placed(
    found: Sequence[Hint], spotted: Spotted, heard: Sequence[str], passed: Collection[int]
) -> frozenset[int]:
    """The positions of the hints that stand beside a work's name and are no part of one.

    Words that are `passed` may stand between; a year is never one. A director or author may also stand beside what looks
    like a name.
    """
    spots = [spot for spot in spotted.spots if "W" in spot.found]
    exact = [*spots, *(spot for spot in spotted.weak if "W" in spot.found)]
    named = _within(spots)
    nameable = _within(exact) | _within(spotted.unknown)
    kept: set[int] = set()
    for hint in sorted(found, key=lambda h: (h.before, -h.first if h.before else h.first)):
        hint = _trimmed(hint, spots)
        own = set(range(hint.first, hint.last))
        if any(_is_part(hint, s, heard, strong=s in spots) for s in exact):
            continue
        beside = (nameable if hint.maker or hint.place else named) - own
        step = 1 if hint.before else -1
        at = hint.last if hint.before else hint.first - 1
        while (
            0 <= at < len(heard)
            and at not in beside
            and (at in kept or hint.apart or (heard[at] == "the" if hint.before else at in passed))
        ):
            at += step
        if at in beside:
            kept |= own
    return frozenset(i for i in kept if not _YEAR.fullmatch(heard[i]))


def _within(spans: Sequence[Spot | Unknown]) -> set[int]:
    return {i for span in spans for i in range(span.first, span.last)}


def _trimmed(hint: Hint, spots: Sequence[Spot]) -> Hint:
    """The hint without what belongs to a name that begins before it ("lion king, the animated")."""
    firm = [s for s in spots if s.exact or not hint.apart]
    ends = [s.last for s in firm if s.first < hint.first < s.last < hint.last]
    return replace(hint, first=max(ends)) if ends and not hint.before else hint


def _is_part(hint: Hint, spot: Spot, heard: Sequence[str], *, strong: bool) -> bool:
    """Whether the words belong to a name, or are one that is named beside another."""
    if spot.last <= hint.first or hint.last <= spot.first:
        return False
    if hint.apart and not spot.exact:
        return False
    beyond = spot.first < hint.first or hint.last < spot.last
    singled = heard[hint.last - 1] in _SINGLED  # "the michael keaton one"
    other = (
        strong
        and not (hint.before or singled)
        and not set(heard[spot.first : spot.last]) <= _TELLING
    )
    return beyond or other


def without(said: Said, at: Collection[int]) -> Said:
    """What is said without the hints at these positions, which it keeps as words."""
    if not at:
        return said
    tokens = tuple(token for i, token in enumerate(said.tokens) if i not in at)
    return replace(said, tokens=tokens, hints=_told(said, at))


def as_hints(said: Said) -> frozenset[str]:
    """All that is said as a hint ("the animated one"), beside what was found to be one."""
    return said.hints | _told(said, range(len(said.tokens)))


def _told(said: Said, at: Collection[int]) -> frozenset[str]:
    """The words of hints, for telling namesakes apart; what is not meant with a minus before it."""
    found: set[str] = set()
    last, minus = -2, ""
    for i in sorted(at):
        word = said.tokens[i].word
        minus = "-" if word == "not" else minus if i == last + 1 and not said.stops(i) else ""
        last = i
        if word not in SMALL - {"one"}:
            found.add(f"{minus}{_ALIKE.get(word, word)}")
    return frozenset(found)


def _line(said: Said) -> tuple[str, dict[int, tuple[int, int]]]:
    """The words in one line, each after a blank: a comma where a clause ends, `@` for a maker.

    With it, the tokens that stand at each place of the line, the last excluded.
    """
    words = [token.word for token in said.tokens]
    parts: list[str] = []
    places: dict[int, tuple[int, int]] = {}
    at = size = 0
    while at < len(words):
        if at and _BREAKS.search(said.text, said.tokens[at - 1].end, said.tokens[at].start):
            parts.append(",")
            size += 2
        count = maker_at(words, at)
        word = _MAKER if count else words[at]
        places[size] = at, at + (count or 1)
        parts.append(word)
        size += len(word) + 1
        at += count or 1
    return " ".join(parts), places


def _hint(match: re.Match[str], places: dict[int, tuple[int, int]], *, before: bool) -> Hint:
    inside = [span for place, span in places.items() if match.start() <= place < match.end()]
    if not inside:
        return Hint(0, 0, before)
    said = match.groupdict()
    return Hint(
        inside[0][0],
        inside[-1][1],
        before,
        maker=said["maker"] is not None,
        place=said.get("place") is not None,
        apart=match[0].startswith(" ,"),
    )
