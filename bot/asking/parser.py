"""From a text to a question: judges what is read in it, and settles who and what is meant."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from bot.asking import details, forms, framing, ours
from bot.asking.abroad import in_english
from bot.asking.context import Context
from bot.asking.correcting import corrected, is_marked
from bot.asking.cues import hear, words
from bot.asking.followup import follow
from bot.asking.guide import Guide
from bot.asking.hints import PLACES
from bot.asking.intent import NAMELESS, Intent
from bot.asking.pairing import paired
from bot.asking.question import Question, Rank, Scope
from bot.asking.reader import Reader
from bot.asking.reading import Reading
from bot.asking.rereading import Rereader
from bot.asking.rules import Rule
from bot.asking.series import Series
from bot.asking.settling import Named, Settler
from bot.asking.spots import Unknown
from bot.asking.text import listen
from bot.asking.wrapping import asked_why
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles

_AWARDS = {
    *(Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.DID_WIN, Intent.WHO_BEAT),
    *NAMELESS,
}
_AND_SO = words("and or what how")
_TWO = {Intent.COMPARE, Intent.WRITTEN_FOR}
_OF_ALL = words("is-in has by performer sung-by")  # ways that need every name in the question


class Parsed(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a text: a question, or None if it is declined for the reason given.

    `why` is `empty`, `overlong`, `off-topic`, `hostile`, `no-subject` or `bot`, whose topics are `seen`; for an
    off-topic question that is what it is about, if that is certain. `runner_up` what else the words could have named: a sort (`W`, `S`,
    `P`) and an id.
    """

    question: Question | None = None
    why: str = ""
    seen: tuple[str, ...] = ()
    runner_up: tuple[str, ...] = ()


class Parser:
    """Reads questions against one base; `reader` is what it reads them with."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self._guide = Guide(library)
        self._settler = Settler(library)
        self._series = Series(library)
        self.reader = Reader(library, titles, self._guide, self._settler, self._series)
        self._again = Rereader(library, self.reader)

    def parse(self, text: str, context: Context | None) -> Parsed:
        """A text as one question, with what was talked about before where it refers to that."""
        reader, again = self.reader, self._again
        english = in_english(text)
        if english is None and not self._is_named(text):
            return Parsed(why="off-topic")
        text = english or text
        if is_marked(text):
            text = corrected(text, reader.plainly)
        text = paired(text)
        if (whether := asked_why(text)) and reader.plainly(whether).spots:
            text = whether
        said = reader.core(listen(text))
        if said.overlong or not said.tokens:
            return Parsed(why="overlong" if said.overlong else "empty")
        if said.code:
            return Parsed(why="off-topic")
        plain = [token.word for token in said.tokens]
        heard = [hear(word, reader.is_known) for word in plain]
        guide = self._guide
        about = guide.meant(plain, heard)
        if context and context.question.terms and plain[0] in _AND_SO:
            about = about or guide.meant(["what", "is", *plain[1:]], heard)
        if terms := about:
            return Parsed(question=_about_terms(terms))
        said, heard = reader.unhinted(said, heard)
        reading = again.with_misspelt_cues(reader.read(said, heard))
        if not any(spot.last - spot.first > 2 for spot in reading.spots) and (
            terms := guide.topic(heard)
        ):
            return Parsed(question=_about_terms(terms))
        if ours.is_hostile(reading):
            return Parsed(why="hostile")
        if reading.scope.foreign and forms.hear_form(reading).form is not forms.Form.TELLS:
            return Parsed(question=self._elsewhere(reading))
        if context and (followed := follow(context, reading, self._settler)):
            return Parsed(question=followed)
        reading = again.with_slotted(reading)
        if not reading.spots:
            lost = [t.word for u in reading.unknown for t in said.tokens[u.first : u.last]]
            if not _about_awards(reading) and (
                terms := guide.terms(
                    plain, heard, lost, everyday=ours.stray_words_only(reading, common=False)
                )
            ):
                return Parsed(question=_about_terms(terms))
        if not (reading.spots or reading.unknown):
            reading = again.with_one_everyday_word(reading)
        elif reading.rule is None and reading.weak and reading.spots:
            reading = again.with_all_everyday_words(reading)
        judged = self._judged(reading)
        if judged.question is None and (unslipped := again.without_surnames(reading)):
            return self._judged(unslipped)
        return judged

    def _elsewhere(self, reading: Reading) -> Question:
        """A question on an award that is not on record, with who is certainly meant."""
        rule = reading.rule
        named = (
            self._settler.settle(reading.spots, rule, reading.scope, reading.heard)
            if rule
            else Named()
        )
        return Question(
            intent=rule.intent if rule and rule.intent in _AWARDS else Intent.UNKNOWN,
            works=named.works,
            people=named.people,
            songs=named.songs,
            scope=reading.scope,
            heard=tuple(spot.text for spot in reading.spots),
            rule="elsewhere",
        )

    def _is_named(self, text: str) -> bool:
        """Whether a text is a name as it stands ("¿Quién canta?" may be a title)."""
        reading = self.reader.plainly(text)
        return any(s.exact and s.last - s.first == len(reading.heard) for s in reading.spots)

    def _judged(self, reading: Reading) -> Parsed:
        reading = self._again.past_strays(reading)
        rule = reading.rule
        if framing.asks_of_title(reading):
            return Parsed(question=_unknown(reading, rule.intent if rule else Intent.VERDICT))
        if slot := framing.half_named(reading):
            whole = (Unknown(*slot, reading.said.between(*slot)),)
            unheard = replace(reading, unknown=whole)
            meant = rule.intent if rule else Intent.VERDICT
            meant = Intent.COMPOSER if meant is Intent.WORKS_OF_PERSON else meant
            return Parsed(question=_unknown(unheard, meant))
        if rule is None:
            if reading.unknown and (
                _is_title(reading) if reading.spots else _is_unknown_name(reading)
            ):
                return Parsed(question=_unknown(reading, Intent.VERDICT))
            if ours.talks_music(reading.heard):
                return Parsed(why="no-subject")
            return Parsed(why="off-topic", seen=forms.seen(reading))
        if not ours.is_ours(reading):
            return Parsed(why="off-topic", seen=forms.seen(reading))
        needs_all = rule.intent in _TWO or rule.way in _OF_ALL
        if reading.unknown and (needs_all or not _has_subject(reading)):
            if rule.intent in NAMELESS and ours.stray_words_only(reading):
                return self._asked(reading)
            lost = _unknown(reading, rule.intent)
            if rule.way == "performer" and reading.spots:
                return Parsed(question=replace(lost, works=self._works(reading, rule)))
            bare = ours.is_bare_name(reading) and forms.is_name(reading)
            if not ours.talks_music(reading.heard) and not bare:
                return Parsed(why="off-topic")
            return Parsed(question=lost)
        return self._asked(reading)

    def _works(self, reading: Reading, rule: Rule) -> tuple[str, ...]:
        """The works named beside what nobody knows."""
        as_works = replace(rule, side="W")
        return self._settler.settle(reading.spots, as_works, reading.scope, reading.heard).works

    def _asked(self, reading: Reading) -> Parsed:
        rule = reading.rule
        assert rule is not None
        told = reading.named | reading.meant
        free = [word for i, word in enumerate(reading.heard) if i not in told]
        place = next((PLACES[word] for word in reading.said.hints if word in PLACES), 0)
        spots = [self._series.numbered(s, place) if place else s for s in reading.spots]
        spots = [self._series.known(spot) for spot in spots]
        whole = next((s for s in spots if s.series and rule.intent in _AWARDS), None)
        named = self._settler.settle(
            [spot for spot in spots if spot is not whole],
            rule,
            reading.scope,
            reading.heard,
            reading.said.hints,
        )
        question = Question(
            intent=rule.intent,
            works=whole.ids if whole else named.works,
            people=named.people,
            songs=named.songs,
            series=whole.series if whole else "",
            scope=_undated(reading.scope) if rule.way == "when" else reading.scope,
            subject=details.subject(reading.heard, rule),
            rank=details.rank(free, rule),
            wins=rule.wins,
            way=details.way(reading.heard, rule),
            about=details.notes(reading.heard),
            kinds=details.kinds(reading.heard, _titled(reading), rule),
            between=named.between,
            others=named.others,
            unfit_year=named.unfit_year,
            heard=tuple(spot.text for spot in reading.spots),
            rule=rule.name,
        )
        return Parsed(question=_adjusted(question, free), runner_up=named.runner_up)


def _undated(scope: Scope) -> Scope:
    """The scope without the years said: where it is asked when, they are guesses."""
    return replace(scope, year=None, ceremony=None, since=None, until=None)


def _has_subject(reading: Reading) -> bool:
    """Whether something named can be what is asked about; a person has no composer."""
    assert reading.rule is not None
    of_music = reading.rule.intent in (Intent.COMPOSER, Intent.VERDICT, Intent.SONGS_IN_WORK)
    return any(not of_music or spot.letter != "P" for spot in reading.spots)


def _is_unknown_name(reading: Reading) -> bool:
    return ours.is_bare_name(reading) and forms.is_name(reading)


def _is_title(reading: Reading) -> bool:
    """Whether all that is said is one longer title nobody knows ("Oppenheimer 2: The Fallout")."""
    return any(u.near for u in reading.unknown) and set(reading.shape.split()) <= set("UWSEP")


def _about_awards(reading: Reading) -> bool:
    rule, scope = reading.rule, reading.scope
    nameless = rule is not None and rule.intent in NAMELESS
    return bool(scope.body or scope.dated or (nameless and scope.says_award))


def _titled(reading: Reading) -> set[int]:
    """The positions of words that name works."""
    return {i for s in reading.spots if "W" in s.found for i in range(s.first, s.last)}


def _unknown(reading: Reading, intent: Intent) -> Question:
    return Question(
        intent=intent,
        scope=reading.scope,
        unknown=tuple(lost.text for lost in reading.unknown),
        near=tuple(id for lost in reading.unknown for id in lost.near),
        heard=tuple(lost.text for lost in reading.unknown),
        rule=reading.rule.name if reading.rule else "bare",
    )


def _about_terms(terms: tuple[str, ...]) -> Question:
    return Question(intent=Intent.DIFFERENCE, terms=terms, rule="difference")


def _adjusted(question: Question, free: Sequence[str]) -> Question:
    """A lone person is no work, and a winner of no year is the latest."""
    lone = question.people and not (question.works or question.songs)
    if question.intent is Intent.AWARDS_OF_WORK and lone:
        question = replace(question, intent=Intent.AWARDS_OF_PERSON)
    dated = question.scope.dated or question.way == "then"
    if question.intent is Intent.WINNER_OF_YEAR and not dated:
        rank = Rank.OTHER if details.by_unrecorded(free) else Rank.LAST
        question = replace(question, intent=Intent.SUPERLATIVE, rank=rank, subject="work")
    return question
