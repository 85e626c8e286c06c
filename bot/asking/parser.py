"""From words to a question: hear the cues, spot the names, find the rule, settle who is meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec.structs import replace

from bot.asking import details, forms, framing, ours
from bot.asking import hints as hinting
from bot.asking.abroad import in_english
from bot.asking.award_cues import AWARD_TALK, AwardCues
from bot.asking.chance import is_phrase
from bot.asking.context import Context
from bot.asking.correcting import corrected, is_marked
from bot.asking.cues import CUES, SAID_AS, hear, words
from bot.asking.followup import follow
from bot.asking.guide import Guide
from bot.asking.hints import PLACES
from bot.asking.intent import NAMELESS, Intent
from bot.asking.owning import owned
from bot.asking.pairing import paired
from bot.asking.question import Question, Rank, Scope
from bot.asking.reading import Reading, read
from bot.asking.rules import Rule
from bot.asking.series import Series, says_some, says_whole
from bot.asking.settling import Named, Settler
from bot.asking.slots import (
    stands_as_name,
    stands_as_subject,
    stands_as_winner,
    stands_in_slot,
)
from bot.asking.spots import Spot, Spotted, Unknown, is_surname
from bot.asking.spotting import Spotter
from bot.asking.text import Said, listen
from bot.asking.times import When, when
from bot.asking.wrapping import Core, asked_why, core_of
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles
from bot.titles.decision import Rule as Way

_AWARDS = {
    *(Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.DID_WIN, Intent.WHO_BEAT),
    *NAMELESS,
}
_AND_SO = words("and or what how")
_AND = words("and or vs with to")
_TWO = {Intent.COMPARE, Intent.WRITTEN_FOR}
_GAINS = words("win wins won winner nominated lose lost beat")
_OF_ALL = words("is-in has by performer sung-by")  # ways that need every name in the question
_FILM_OF_KIND = re.compile(r"\b(?:for|to) (?:the|that|an?) U film$")
_ASKING = words("who whos whom whose what whats which where when how")


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
    """Reads questions against one base."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self._library = library
        self._spotter = Spotter(titles)
        self._awards = AwardCues(library)
        self._guide = Guide(library)
        self._settler = Settler(library)
        self._series = Series(library)
        self._this_year = int(library.base.as_of[:4])

    def parse(self, text: str, context: Context | None) -> Parsed:
        """A text as one question, with what was talked about before where it refers to that."""
        english = in_english(text)
        if english is None and not self._is_named(text):
            return Parsed(why="off-topic")
        text = english or text
        if is_marked(text):
            text = corrected(text, self.plainly)
        text = paired(text)
        if (whether := asked_why(text)) and self.plainly(whether).spots:
            text = whether
        said = self._core(listen(text))
        if said.overlong or not said.tokens:
            return Parsed(why="overlong" if said.overlong else "empty")
        if said.code:
            return Parsed(why="off-topic")
        plain = [token.word for token in said.tokens]
        heard = [hear(word, self._is_known) for word in plain]
        guide = self._guide
        about = guide.meant(plain, heard)
        if context and context.question.terms and plain[0] in _AND_SO:
            about = about or guide.meant(["what", "is", *plain[1:]], heard)
        if terms := about:
            return Parsed(question=_about_terms(terms))
        said, heard = self._unhinted(said, heard)
        reading = self._read_corrected(self._read(said, heard))
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
        reading = self._with_slotted(reading)
        if not reading.spots:
            lost = [t.word for u in reading.unknown for t in said.tokens[u.first : u.last]]
            if not _about_awards(reading) and (
                terms := guide.terms(
                    plain, heard, lost, everyday=ours.stray_words_only(reading, common=False)
                )
            ):
                return Parsed(question=_about_terms(terms))
        if not (reading.spots or reading.unknown):
            reading = self._read_again(reading)
        elif reading.rule is None and reading.weak and reading.spots:
            said_ = reading.heard
            weak = [s for s in reading.weak if not set(said_[s.first : s.last]) <= _ASKING]
            reading = self._with_weak(reading, weak)
        judged = self._judged(reading)
        if judged.question is None and (again := self._without_surnames(reading)):
            return self._judged(again)
        return judged

    def _without_surnames(self, reading: Reading) -> Reading | None:
        """Once more with surnames in lower case as slips ("my hart will go on"); None if nothing is found so."""
        tokens = reading.said.tokens
        slips = {s.first for s in reading.spots if is_surname(s) and not tokens[s.first].capital}
        if not slips:
            return None
        again = self._read(reading.said, reading.heard, no_names=slips)
        found = any(
            s.first <= i < s.last and s.last - s.first > 2 for i in slips for s in again.spots
        )
        return again if found and again.rule else None

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
        reading = self.plainly(text)
        return any(s.exact and s.last - s.first == len(reading.heard) for s in reading.spots)

    def plainly(self, text: str) -> Reading:
        """A part of a text, read for the names in it."""
        said = listen(text)
        return self._read(said, [hear(t.word, self._is_known) for t in said.tokens])

    def _core(self, said: Said) -> Said:
        """The question without what is wrapped around it, unless that is part of a name."""
        if not said.tokens:
            return said
        core = core_of(said.text)
        whole = Core(0, len(said.text))
        cuts = [core.start] * (core.start > 0) + [core.end] * (core.end < whole.end)
        if core == whole or any(self._spotter.bridges(said, cut) for cut in cuts):
            return said
        # What ends like an aside may be the very name: "who composed Cheers".
        inner = core.of(said.text)
        if core.end < whole.end and not self._names_something(inner):
            return said
        return listen(inner)

    def _unhinted(self, said: Said, heard: list[str]) -> tuple[Said, list[str]]:
        """The words without those that only tell which work is meant; these are kept as such."""
        found = hinting.hints(said, heard)
        if not found:
            return said, heard
        time = when(heard, [t.raw for t in said.tokens], [True] * len(heard), self._this_year)
        spotted = self._spotter.spot(said, heard, [at in time.taken for at in range(len(heard))])
        at = hinting.placed(found, spotted, heard, time.taken)
        rest = [word for i, word in enumerate(heard) if i not in at]
        return hinting.without(said, at), rest

    def _names_something(self, text: str) -> bool:
        reading = self.plainly(text)
        named = reading.spots or reading.unknown or reading.rule
        plain = [token.word for token in reading.said.tokens]
        return bool(named or self._guide.meant(plain, reading.heard))

    def _is_known(self, word: str) -> bool:
        """Whether a word is no slip: some name or term has it."""
        return self._spotter.is_name_word(word) or self._guide.has_word(word)

    def _judged(self, reading: Reading) -> Parsed:
        reading = self._without_strays(self._without_preamble(self._without_aside(reading)))
        reading = self._without_film(self._without_part(reading))
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

    def _read(
        self,
        said: Said,
        heard: list[str],
        extra: Sequence[Spot] = (),
        *,
        past_unknown: bool = False,
        no_names: Collection[int] = (),
    ) -> Reading:
        """Names first without knowing the time, then the time and award in what is no name."""
        raws = [token.raw for token in said.tokens]
        everything = [True] * len(heard)
        time = when(heard, raws, everything, self._this_year)
        award = self._awards.hear(heard, everything)
        taken = [at in time.taken or at in award.full_names for at in range(len(heard))]
        spotted = self._spotter.spot(said, heard, taken, no_names)
        spots = tuple(sorted((*spotted.spots, *extra), key=lambda spot: spot.first))
        if past_unknown:
            spotted = replace(spotted, unknown=())
        spotted = replace(spotted, spots=spots)
        if spotted.unknown:
            spotted = owned(self._library, self._spotter.exactly, said, spotted)
        spotted = self._with_years(said, heard, spotted, time, award.taken)
        if (award.scope.says_award or not AWARD_TALK.isdisjoint(heard)) and says_some(heard):
            spotted = spotted.with_spot(self._series.asked(said, heard))
        elif says_whole(heard):
            whole = tuple(self._series.widened(heard, s) for s in spotted.spots)
            spotted = replace(spotted, spots=whole)
        free = _free(len(heard), spotted)
        if not all(free):
            time = when(heard, raws, free, self._this_year)
            award = self._awards.hear(heard, free)
        return read(said, heard, spotted, time, award, self._settler.far_better_known)

    def _with_years(
        self, said: Said, heard: list[str], spotted: Spotted, time: When, award: frozenset[int]
    ) -> Spotted:
        """Works with the year that stands right beside them; of awards only if it is theirs."""
        years = dict(time.years)
        if not years:
            return spotted
        spots = []
        for spot in spotted.spots:
            last = spot.last
            if last + 1 < len(heard) and heard[last] in ("from", "of") and last + 1 in years:
                last += 1
            if last in years and (last == spot.last or not award) and "W" in spot.found:
                dated = self._spotter.with_year(said, spot, last + 1, years[last])
                if dated and (not award or dated.found["W"].rule is not Way.YEAR_UNFIT):
                    spots += [dated, *self._same_of_year(said, heard, spot, last + 1, years)]
                    continue
            spots.append(spot)
        return replace(spotted, spots=tuple(spots))

    def _same_of_year(
        self, said: Said, heard: list[str], spot: Spot, at: int, years: Mapping[int, int]
    ) -> list[Spot]:
        """The same title of one more year: "dune 1984 and 2021"."""
        if heard[at : at + 1] == [] or heard[at] not in _AND or at + 1 not in years:
            return []
        other = self._spotter.with_year(said, spot, at + 2, years[at + 1])
        if other is None or other.found["W"].rule is Way.YEAR_UNFIT:
            return []
        return [replace(other, first=at + 1, text=said.between(at + 1, at + 2))]

    def _read_again(self, reading: Reading) -> Reading:
        """Once more with everyday words as names ("Up", "Her"), where a name is missing."""
        heard = reading.heard
        alone = len(heard) == sum(spot.last - spot.first for spot in reading.weak)
        if alone and is_phrase(heard) and not reading.said.tokens[0].capital:
            return reading
        weak = [
            spot
            for spot in reading.weak
            if stands_as_name(heard, spot)
            and (spot.letter != "P" or (alone and reading.said.tokens[spot.first].capital))
        ]
        if reading.rule and reading.rule.intent in NAMELESS:
            weak = [
                spot
                for spot in weak
                if stands_as_subject(heard, spot) and not self._says_when(reading, spot)
            ]
        if not weak:
            return self._read_uncorrected(reading)
        best = max(weak, key=lambda spot: (spot.last - spot.first, spot.first))
        return self._with_weak(reading, [best])

    def _says_when(self, reading: Reading, spot: Spot) -> bool:
        """Whether a title is but the year of the awards: "nominees for 2010"; none were for 1917."""
        before = reading.heard[spot.first - 1 : spot.first]
        year = reading.scope.year
        if year is None or before not in (["of"], ["for"], ["from"]):
            return False
        return set(range(spot.first, spot.last)) <= reading.meant and year >= self._first_year

    @cached_property
    def _first_year(self) -> int:
        """The first film year of which awards are on record."""
        bodies = self._library.bodies.values()
        return min(c.film_year for body in bodies for c in body.ceremonies)

    def _with_slotted(self, reading: Reading) -> Reading:
        """Once more with the everyday word that stands where only a title can."""
        if reading.spots or reading.unknown:
            return reading
        said, heard = reading.said, reading.heard
        if dated := self._dated(reading):
            return self._with_weak(reading, [dated])
        slotted = [spot for spot in reading.weak if stands_in_slot(said, heard, spot)]
        return self._with_weak(reading, slotted[-1:]) if slotted else reading

    def _dated(self, reading: Reading) -> Spot | None:
        """An everyday word that is a title of just the year beside it: "it (2017)", "us from 2019"."""
        year, heard = reading.scope.year, reading.heard
        for spot in reading.weak if year and not _GAINS & set(heard) else ():
            at = spot.last + (heard[spot.last : spot.last + 1] == ["from"])
            if "W" in spot.found and at in reading.meant:
                dated = self._spotter.with_year(reading.said, spot, at + 1, year or 0)
                if dated and dated.found["W"].rule is not Way.YEAR_UNFIT:
                    return dated
        return None

    def _without_aside(self, reading: Reading) -> Reading:
        """Once more without a clause that only tells which is meant ("psycho, hitchcock")."""
        said, size = reading.said, len(reading.heard)
        if not (reading.rule and reading.unknown and reading.spots):
            return reading
        if any(u.near for u in reading.unknown) or is_loose_title(reading):
            return reading
        for lost in reading.unknown:
            first = next((i for i in range(lost.first, 0, -1) if said.stops(i)), 0)
            last = next((i for i in range(lost.last, size) if said.stops(i)), size)
            aside = set(range(first, last))
            if not first or aside & reading.named or CUES & {reading.heard[i] for i in aside}:
                return reading
        again = self._read(said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _with_weak(self, reading: Reading, weak: Sequence[Spot]) -> Reading:
        again = self._read(reading.said, reading.heard, weak)
        return again if again.rule else reading

    def _read_corrected(self, reading: Reading) -> Reading:
        """Once more with unknown words as misspelt cues, though some title has such a word."""
        if not reading.unknown:
            return reading
        lost = {i for u in reading.unknown if not u.near for i in range(u.first, u.last)}
        heard = [hear(w, _no_name) if i in lost else w for i, w in enumerate(reading.heard)]
        if heard == reading.heard:
            return reading
        again = self._read(reading.said, heard)
        return again if len(again.unknown) < len(reading.unknown) else reading

    def _without_preamble(self, reading: Reading) -> Reading:
        """Once more past everyday words before the question ("my aunt says … who composed Jaws")."""
        asks = next((i for i, word in enumerate(reading.heard) if word in _ASKING), 0)
        if not (reading.spots and reading.unknown) or any(u.last > asks for u in reading.unknown):
            return reading
        if not ours.stray_words_only(reading, common=False):
            return reading
        again = self._read(reading.said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _without_strays(self, reading: Reading) -> Reading:
        """Once more past everyday words beside a dated award: "best score of 1996, the drama one"."""
        scope = reading.scope
        if scope.foreign or reading.spots or not (scope.says_award and scope.dated):
            return reading
        if (
            not reading.unknown
            or not ours.stray_words_only(reading, common=False)
            or any(
                stands_as_winner(reading.heard, lost.first, lost.last) for lost in reading.unknown
            )
        ):
            return reading
        again = self._read(reading.said, reading.heard, past_unknown=True)
        nameless = again.rule is not None and again.rule.intent in NAMELESS
        return again if nameless else reading

    def _without_part(self, reading: Reading) -> Reading:
        """Once more without everyday words for what is sung: "who sings the duet in …" names no song."""
        sung = reading.rule is not None and reading.rule.way == "performer"
        if not (sung and reading.unknown and reading.spots):
            return reading
        if not ours.stray_words_only(reading, common=False):
            return reading
        again = self._read(reading.said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _without_film(self, reading: Reading) -> Reading:
        """Once more without a film told by its kind: "was Skyfall made for the Bond film" asks of the song."""
        of_song = reading.rule is not None and reading.rule.intent is Intent.WRITTEN_FOR
        if not (of_song and len(reading.unknown) == 1 and _FILM_OF_KIND.search(reading.shape)):
            return reading
        again = self._read(reading.said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _read_uncorrected(self, reading: Reading) -> Reading:
        """Once more with the words as they were written, where hearing cues in them lost a name."""
        plain = [
            token.word if word not in SAID_AS.values() else word
            for token, word in zip(reading.said.tokens, reading.heard, strict=True)
        ]
        if plain == reading.heard:
            return reading
        again = self._read(reading.said, plain)
        return again if again.spots and again.rule else reading


def _no_name(word: str) -> bool:
    return False


def _undated(scope: Scope) -> Scope:
    """The scope without the years said: where it is asked when, they are guesses."""
    return replace(scope, year=None, ceremony=None, since=None, until=None)


def _free(size: int, spotted: Spotted) -> list[bool]:
    free = [True] * size
    for spot in spotted.spots:
        free[spot.first : spot.last] = [False] * (spot.last - spot.first)
    return free


def _has_subject(reading: Reading) -> bool:
    """Whether something named can be what is asked about; a person has no composer."""
    assert reading.rule is not None
    of_music = reading.rule.intent in (Intent.COMPOSER, Intent.VERDICT, Intent.SONGS_IN_WORK)
    return any(not of_music or spot.letter != "P" for spot in reading.spots)


def is_loose_title(reading: Reading) -> bool:
    """Whether a title is known by another article only: "the room" is hardly Room."""
    return any(
        spot.found["W"].candidates[0].name.casefold() != spot.text.casefold()
        and spot.found["W"].rule is Way.FOLDED
        for spot in reading.spots
        if "W" in spot.found
    )


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
