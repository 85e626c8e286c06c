"""From words to a question: hear the cues, spot the names, find the rule, settle who is meant."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from bot.asking.answer import Intent
from bot.asking.award_cues import AwardCues, Heard
from bot.asking.context import Context
from bot.asking.cues import ALIEN, CUES, HOSTILE, SAID_AS, hear, words
from bot.asking.followup import follow
from bot.asking.guide import Guide
from bot.asking.question import Question, Rank, Scope
from bot.asking.rules import Rule, fit, shape_of
from bot.asking.settling import Settler
from bot.asking.spotting import Spot, Spotted, Spotter
from bot.asking.text import Said, listen
from bot.asking.times import When, when
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles
from bot.titles.decision import Rule as Way

_AWARD_TALK = words(
    """
    win wins won winner winners winning nominated nomination nominations nominee nominees nod
    nods award awards awarded best oscar oscars beat lost lose most first category prize
    prizes
    """
)
_AWARD_INTENTS = {
    Intent.WINNER_OF_YEAR,
    Intent.NOMINEES_OF_YEAR,
    Intent.SUPERLATIVE,
    Intent.COUNT_AWARDS,
}
_TWO = {Intent.COMPARE, Intent.WRITTEN_FOR}
_MUSIC_TALK = CUES - words(
    """
    make made makes create created known for list show shows game games count number times
    first last time year years different same side term use used uses using play plays played
    playing mean means film films movie movies work works picture pictures most total record
    version famous hear heard write writes wrote written writing writer writers explain define
    recent latest get got existing twice original best category golden release released
    """
)
_STRANGE = 3  # unexplained words beyond which a text is no question of ours


class Parsed(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a text: a question, or None if it is declined for the reason given.

    `why` is a message id's tail: `empty`, `overlong`, `off-topic`, `no-subject`.
    """

    question: Question | None = None
    why: str = ""
    runner_up: tuple[str, ...] = ()  # "W" or "S" and an id: what else the words could have named


class Parser:
    """Reads questions against one base."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self._library = library
        self._spotter = Spotter(titles)
        self._awards = AwardCues(library)
        self._guide = Guide(library)
        self._settler = Settler(library)
        self._this_year = int(library.base.as_of[:4])

    def parse(self, text: str, context: Context | None) -> Parsed:
        """Understand a text, with what was talked about before where it refers to that."""
        said = listen(text)
        if said.overlong:
            return Parsed(why="overlong")
        if not said.tokens:
            return Parsed(why="empty")
        heard = self._hear(said)
        if said.code or _hostile(said):
            return Parsed(why="off-topic")
        reading = self._read(said, heard)
        if context and (followed := follow(context, reading, self._settler)):
            return Parsed(question=followed)
        if reading.rule is None or not reading.has_names:
            if not _about_awards(reading) and (
                terms := self._guide.terms(said, heard, reading.has_names)
            ):
                return Parsed(question=_about_terms(terms))
            reading = self._read_again(said, heard, reading)
        if reading.rule is None:
            return self._without_rule(said, reading)
        if _strange(reading):
            return Parsed(why="off-topic")
        return self._asked(reading)

    def _hear(self, said: Said) -> list[str]:
        return [hear(token.word, self._spotter.is_name_word) for token in said.tokens]

    def _read(self, said: Said, heard: list[str], extra: Sequence[Spot] = ()) -> Reading:
        raws = [token.raw for token in said.tokens]
        everything = [True] * len(heard)
        time = when(heard, raws, everything, self._this_year)
        award_talk = bool(_AWARD_TALK & set(heard))
        award = self._awards.hear(heard, everything) if award_talk else Heard()
        taken = [at in time.taken for at in range(len(heard))]
        spotted = self._spotter.spot(said, heard, taken)
        if extra:
            spotted = replace(
                spotted, spots=tuple(sorted((*spotted.spots, *extra), key=lambda s: s.first))
            )
        spotted = self._with_years(said, heard, spotted, time, award_talk)
        free = _free(len(heard), spotted)
        if not all(free):
            time = when(heard, raws, free, self._this_year)
            award = self._awards.hear(heard, free) if award_talk else Heard()
        return Reading.of(said, heard, spotted, time, award)

    def _with_years(
        self, said: Said, heard: list[str], spotted: Spotted, time: When, award_talk: bool
    ) -> Spotted:
        """Works with the year that stands right beside them; of awards only if it is theirs."""
        if time.year is None:
            return spotted
        spots = []
        for spot in spotted.spots:
            last = spot.last
            if last + 1 < len(heard) and heard[last] in ("from", "of") and last + 1 in time.taken:
                last += 1
            if last in time.taken and (last == spot.last or not award_talk) and "W" in spot.found:
                dated = self._spotter.with_year(said, spot, last + 1, time.year)
                if dated and (not award_talk or dated.found["W"].rule is not Way.YEAR_UNFIT):
                    spot = dated
            spots.append(spot)
        return replace(spotted, spots=tuple(spots))

    def _read_again(self, said: Said, heard: list[str], reading: Reading) -> Reading:
        """Once more with everyday words as names ("Up", "Her"), where a name is missing."""
        if reading.has_names or reading.unknown:
            return reading
        weak = [s for s in reading.spotted.weak if self._stands_as_name(heard, s)]
        if reading.rule and reading.rule.intent in _AWARD_INTENTS:
            weak = [s for s in weak if _stands_as_subject(heard, s)]
        if not weak:
            return self._read_uncorrected(said, heard, reading)
        best = max(weak, key=lambda s: (s.last - s.first, s.first))
        again = self._read(said, heard, [best])
        return again if again.rule else reading

    def _read_uncorrected(self, said: Said, heard: list[str], reading: Reading) -> Reading:
        """Once more with the words as they were written, where hearing cues in them lost a name."""
        plain = [
            t.word if w not in SAID_AS.values() and w != t.word else w
            for t, w in zip(said.tokens, heard, strict=True)
        ]
        if plain == heard:
            return reading
        again = self._read(said, plain)
        return again if again.has_names and again.rule else reading

    def _stands_as_name(self, heard: list[str], spot: Spot) -> bool:
        """Whether an everyday word stands where a name would: alone, or beside cues only."""
        rest = [w for i, w in enumerate(heard) if not spot.first <= i < spot.last]
        if any(w in CUES for w in heard[spot.first : spot.last]) and len(rest) > 0:
            return False
        return not rest or any(w in _MUSIC_TALK or w in ("who", "film") for w in rest)

    def _without_rule(self, said: Said, reading: Reading) -> Parsed:
        if reading.unknown and not reading.has_names and _bare(reading):
            return Parsed(question=_unknown(reading, Intent.VERDICT))
        return Parsed(why="no-subject" if _talks_music(reading.heard) else "off-topic")

    def _asked(self, reading: Reading) -> Parsed:
        rule = reading.rule
        assert rule is not None
        if reading.unknown and (
            not reading.has_names or rule.intent in _TWO or rule.way in ("is-in", "has", "by")
        ):
            if not _talks_music(reading.heard) and not _bare(reading):
                return Parsed(why="off-topic")
            return Parsed(question=_unknown(reading, rule.intent))
        named = self._settler.settle(reading.spotted.spots, rule, reading.scope)
        question = Question(
            intent=rule.intent,
            works=named.works,
            people=named.people,
            songs=named.songs,
            scope=reading.scope,
            subject=_subject(reading.heard, rule),
            rank=_rank(reading.heard, rule),
            wins=rule.wins,
            way=rule.way,
            between=named.between,
            unfit_year=named.unfit_year,
            heard=tuple(s.text for s in reading.spotted.spots),
            rule=rule.name,
        )
        return Parsed(question=_adjusted(question, reading), runner_up=named.runner_up)


_BEFORE_SUBJECT = words(
    """
    did has was does have is for of had
    """
)
_AFTER_SUBJECT = words(
    """
    win won wins get got nominated nomination nominations ever lose lost beat have receive
    take
    """
)


def _stands_as_subject(heard: Sequence[str], spot: Spot) -> bool:
    """Whether an everyday word stands where the winner or loser of an award would."""
    before = heard[spot.first - 1] if spot.first else ""
    after = heard[spot.last] if spot.last < len(heard) else ""
    return before in _BEFORE_SUBJECT and (not after or after in _AFTER_SUBJECT)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A text as read: its words, names, time, award, the shape they make and the rule it fits."""

    said: Said
    heard: list[str]
    spotted: Spotted
    time: When
    scope: Scope
    shape: str
    rule: Rule | None
    loose: int  # words that nothing explains

    @classmethod
    def of(
        cls, said: Said, heard: list[str], spotted: Spotted, time: When, award: Heard
    ) -> Reading:
        """Put together what was found."""
        scope = replace(
            award.scope,
            year=time.year,
            year_means=time.means,
            ceremony=time.ceremony,
            since=time.since,
            until=time.until,
        )
        shape = _shape(heard, spotted, time, award)
        loose = sum(u.last - u.first for u in spotted.unknown)
        return cls(
            said=said,
            heard=heard,
            spotted=spotted,
            time=time,
            scope=scope,
            shape=shape,
            rule=fit(shape),
            loose=loose,
        )

    @property
    def has_names(self) -> bool:
        """Whether anything of the base is named."""
        return bool(self.spotted.spots)

    @property
    def unknown(self) -> bool:
        """Whether some words stand like a name and name nothing."""
        return bool(self.spotted.unknown)


def _free(size: int, spotted: Spotted) -> list[bool]:
    free = [True] * size
    for spot in spotted.spots:
        free[spot.first : spot.last] = [False] * (spot.last - spot.first)
    return free


_SONG_WORDS = frozenset(("song", "track", "tune", "sing", "sings", "sang", "sung", "lyrics"))
_WORK_WORDS = frozenset(("film", "films", "series", "game", "show"))


def _shape(heard: list[str], spotted: Spotted, time: When, award: Heard) -> str:
    marks: dict[int, str] = {}
    skip: set[int] = set()
    for spot in spotted.spots:
        marks[spot.first] = _letter(heard, spot, spotted)
        skip.update(range(spot.first + 1, spot.last))
    for unknown in spotted.unknown:
        marks[unknown.first] = "U"
        skip.update(range(unknown.first + 1, unknown.last))
    words: list[str] = []
    for at, word in enumerate(heard):
        if at in skip:
            continue
        if at in marks:
            words.append(marks[at])
        elif at in time.taken:
            words.append("Y")
        elif at in award.taken:
            words.append("B" if at in award.body_words else "C")
        else:
            words.append(word)
    if award.scope.foreign and "C" not in words:
        words.append("C")
    return shape_of(words)


def _letter(heard: list[str], spot: Spot, spotted: Spotted) -> str:
    """A name that is both a work's and a song's, by the word beside it."""
    letter = spot.letter
    if letter != "E":
        return letter
    before = heard[spot.first - 1] if spot.first else ""
    after = heard[spot.last] if spot.last < len(heard) else ""
    if before in _SONG_WORDS or after in _SONG_WORDS:
        return "S"
    if before in _WORK_WORDS or after in _WORK_WORDS:
        return "W"
    if after == "by" and any(s.first == spot.last + 1 and s.letter == "P" for s in spotted.spots):
        return "S"
    return "E"


def _hostile(said: Said) -> bool:
    return any(token.word in HOSTILE for token in said.tokens)


def _talks_music(heard: Sequence[str]) -> bool:
    return any(word in _MUSIC_TALK for word in heard)


_TALK = words("you your me my i we do does can could should why how when where will would am us")


def _bare(reading: Reading) -> bool:
    """Whether the text is hardly more than a name nobody knows."""
    rest = [
        word
        for at, word in enumerate(reading.heard)
        if not any(u.first <= at < u.last for u in reading.spotted.unknown)
    ]
    named = reading.loose <= 8 and not any(word in ALIEN for word in reading.heard)
    return named and not _TALK & set(rest) and len(rest) <= 3


def _strange(reading: Reading) -> bool:
    """Whether so much is left unexplained that the names in it prove nothing."""
    heard = reading.heard
    covered = {i for s in reading.spotted.spots for i in range(s.first, s.last)}
    if (
        reading.rule
        and reading.rule.name == "bare"
        and len(heard) > len(covered)
        and _everyday(reading, covered)
    ):
        return True
    stray = any(w in ALIEN and i not in covered for i, w in enumerate(heard))
    if stray and not _AWARD_TALK & set(heard):
        return True
    strong = _talks_music(reading.heard)
    return reading.has_names and reading.loose > (_STRANGE if strong else 0)


def _everyday(reading: Reading, covered: set[int]) -> bool:
    """Whether the name is one lower-case word of everyday speech ("what is love")."""
    named = [reading.said.tokens[i] for i in covered]
    return all(t.word in ALIEN and not t.capital and not t.quote for t in named)


def _unknown(reading: Reading, intent: Intent) -> Question:
    return Question(
        intent=intent,
        scope=reading.scope,
        unknown=tuple(u.text for u in reading.spotted.unknown),
        near=tuple(id for u in reading.spotted.unknown for id in u.near),
        heard=tuple(u.text for u in reading.spotted.unknown),
        rule=reading.rule.name if reading.rule else "bare",
    )


def _about_awards(reading: Reading) -> bool:
    return bool(
        reading.scope.body
        or reading.scope.dated
        or (reading.rule and reading.rule.intent in _AWARD_INTENTS and reading.scope.says_award)
    )


def _about_terms(terms: tuple[str, ...]) -> Question:
    return Question(intent=Intent.DIFFERENCE, terms=terms, rule="difference")


_UNRECORDED = words(
    """
    woman women female man male black american british fewest
    """
)


def _rank(heard: Sequence[str], rule: Rule) -> Rank | None:
    if rule.intent is not Intent.SUPERLATIVE:
        return None
    for word in heard:
        if word in ("youngest", "oldest"):
            return Rank(word)
        if word in _UNRECORDED:
            return Rank.OTHER
    if rule.way != "end":
        return Rank.MOST
    return Rank.FIRST if "first" in heard else Rank.LAST


def _subject(heard: Sequence[str], rule: Rule) -> str:
    """What a superlative ranks, by the first word that says so."""
    if rule.intent is not Intent.SUPERLATIVE:
        return "person"
    for before, word in zip(("", *heard), heard, strict=False):
        if word in ("film", "films", "show", "series", "game", "picture"):
            return "work"
        if word in ("song", "songs") and before not in ("best", "original", "for"):
            return "song"
        if word in (
            "composer",
            "composers",
            "who",
            "person",
            "people",
            "songwriter",
            "band",
            "artist",
        ):
            return "person"
        if word in ("soundtrack", "score", "scores") and before in ("what", "which", "the"):
            return "work"
    return "person"


def _adjusted(question: Question, reading: Reading) -> Question:
    """What the rule alone can't see: a lone person, a missing time, a song where a work was meant."""
    scope = question.scope
    if (
        question.intent is Intent.AWARDS_OF_WORK
        and question.people
        and not (question.works or question.songs)
    ):
        question = replace(question, intent=Intent.AWARDS_OF_PERSON)
    if question.intent is Intent.WINNER_OF_YEAR and not scope.dated:
        question = replace(question, intent=Intent.SUPERLATIVE, rank=Rank.LAST, subject="work")
    return question
