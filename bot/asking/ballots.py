"""The nominations a scope means, and how far the records behind them reach."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

import msgspec

from bot.asking.answer import Award
from bot.asking.question import Scope, YearMeans
from bot.knowledge.library import Library
from bot.knowledge.model import (
    AwardBody,
    Category,
    Ceremony,
    Nomination,
    NominationStatus,
    Span,
)

MAIN = "academy"  # whose awards are meant when a question names no body


class Reach(StrEnum):
    """What the records can say about a category at a ceremony."""

    COMPLETE = "complete"  # nominations and wins
    WINNERS = "winners"  # at least every win
    PARTIAL = "partial"
    NOT_GIVEN = "not_given"  # there was no such award that time
    NOT_HELD = "not_held"  # the ceremony lies beyond the records' end
    BEFORE = "before"  # it lies before the body's first recorded ceremony


class Evening(msgspec.Struct, frozen=True):
    """A ceremony that a year or number means, and by which of the two years it was found."""

    body: AwardBody
    ceremony: Ceremony
    means: YearMeans


def within(spans: Iterable[Span], number: int) -> bool:
    """Whether a ceremony's number lies in any of the spans."""
    return any(span.first <= number <= span.last for span in spans)


class Ballots:
    """All nominations, asked for by scope."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def _categories(self) -> dict[tuple[str, str], Category]:
        return {(b.id, c.id): c for b in self.library.base.bodies for c in b.categories}

    @cached_property
    def _ceremonies(self) -> dict[tuple[str, int], Ceremony]:
        return {(b.id, c.number): c for b in self.library.base.bodies for c in b.ceremonies}

    @cached_property
    def main_body(self) -> str | None:
        """The body meant when none is named; None in a base without awards."""
        bodies = self.library.bodies
        return MAIN if MAIN in bodies else next(iter(bodies), None)

    def category(self, nomination: Nomination) -> Category | None:
        """The canonical category of a nomination."""
        return self._categories.get((nomination.body, nomination.category))

    def ceremony(self, nomination: Nomination) -> Ceremony | None:
        """The evening of a nomination."""
        return self._ceremonies.get((nomination.body, nomination.ceremony))

    def award(self, nomination: Nomination) -> Award:
        """A nomination with all that it refers to."""
        lib = self.library
        return Award(
            nomination=nomination,
            body=lib.bodies[nomination.body],
            category=self.category(nomination),
            ceremony=self.ceremony(nomination),
            work=lib.works.get(nomination.work) if nomination.work else None,
            people=tuple(lib.people[id] for id in nomination.people),
            song=lib.songs.get(nomination.song) if nomination.song else None,
        )

    def categories(self, scope: Scope, body: AwardBody) -> tuple[Category, ...]:
        """The categories of a body that a scope means.

        A score that is not called "original" may be an adaptation; songs and compilations may not.
        """
        if scope.categories:
            return tuple(c for c in body.categories if c.id in scope.categories)
        if scope.honours is None:
            return body.categories
        kinds = {scope.honours}
        if scope.honours == "score" and not scope.exactly:
            kinds.add("adaptation")
        return tuple(c for c in body.categories if c.honours in kinds)

    def select(
        self,
        scope: Scope,
        among: Iterable[Nomination] | None = None,
        *,
        official: bool = True,
    ) -> list[Nomination]:
        """The nominations in scope, in file order; `official` leaves out those that don't count."""
        bodies = self.library.bodies
        wanted = {
            (body.id, category.id)
            for body in bodies.values()
            if scope.body in (None, body.id)
            for category in self.categories(scope, body)
        }
        pool = self.library.base.nominations if among is None else among
        return [
            n
            for n in pool
            if (n.body, n.category) in wanted
            and (not official or n.status is NominationStatus.OFFICIAL)
            and self._in_time(n, scope)
        ]

    def _in_time(self, nomination: Nomination, scope: Scope) -> bool:
        if scope.ceremony is not None and nomination.ceremony != scope.ceremony:
            return False
        if scope.year is None and scope.since is None and scope.until is None:
            return True
        evening = self.ceremony(nomination)
        held = evening.held_year if evening else None
        if scope.year is not None:
            meant: dict[YearMeans, set[int | None]] = {
                YearMeans.FILM: {nomination.film_year},
                YearMeans.HELD: {held},
            }
            years = meant.get(scope.year_means, {nomination.film_year, held})
            if scope.year not in years:
                return False
        year = held if scope.year_means is YearMeans.HELD and held else nomination.film_year
        return (scope.since is None or year >= scope.since) and (
            scope.until is None or year <= scope.until
        )

    def evenings(self, scope: Scope, body: AwardBody) -> list[Evening]:
        """The ceremonies that a scope's year or number means, the film year's first.

        "At the 1978 Oscars" (held) puts the evening of that year first.
        """
        found = []
        if scope.ceremony is not None:
            found = [
                Evening(body, c, YearMeans.EITHER)
                for c in body.ceremonies
                if c.number == scope.ceremony
            ]
        elif scope.year is not None:
            if scope.year_means is not YearMeans.HELD:
                found += [
                    Evening(body, c, YearMeans.FILM)
                    for c in body.ceremonies
                    if c.film_year == scope.year
                ]
            if scope.year_means is not YearMeans.FILM:
                found += [
                    Evening(body, c, YearMeans.HELD)
                    for c in body.ceremonies
                    if c.held_year == scope.year and c.film_year != scope.year
                ]
            if scope.year_means is YearMeans.EVENING:
                found.sort(key=lambda e: e.means is not YearMeans.HELD)
        return found

    def reach(self, body: AwardBody, category: Category, number: int) -> Reach:
        """What the records can say about a category at a ceremony (by its number)."""
        numbers = [c.number for c in body.ceremonies]
        if not numbers:
            return Reach.PARTIAL
        if number > max(numbers):
            return Reach.NOT_HELD
        if number < min(numbers):
            return Reach.BEFORE
        if category.given and not within(category.given, number):
            return Reach.NOT_GIVEN
        if within(category.complete, number):
            return Reach.COMPLETE
        if within(category.winners_complete, number):
            return Reach.WINNERS
        return Reach.PARTIAL

    def year_reach(self, scope: Scope, body: AwardBody) -> Reach:
        """Whether a scope's year or ceremony lies within a body's records at all."""
        if not body.ceremonies:
            return Reach.PARTIAL
        if scope.ceremony is not None:
            marks = [(c.number, c.number) for c in body.ceremonies]
            wanted = scope.ceremony
        elif scope.year is not None:
            marks = [(c.film_year, c.held_year) for c in body.ceremonies]
            wanted = scope.year
        else:
            return Reach.COMPLETE
        if wanted > max(last for _, last in marks):
            return Reach.NOT_HELD
        if wanted < min(first for first, _ in marks):
            return Reach.BEFORE
        return Reach.COMPLETE

    def whole(self, scope: Scope, body: AwardBody, *, wins: bool = True) -> bool:
        """Whether everything in scope is recorded without gaps, so that "never" can be said."""
        evenings = {e.ceremony.number for e in self.evenings(scope, body)}
        for category in self.categories(scope, body):
            spans = category.complete + (category.winners_complete if wins else ())
            for ceremony in body.ceremonies:
                number = ceremony.number
                if within(spans, number):
                    continue
                if category.given and not within(category.given, number):
                    continue
                if evenings and number not in evenings:
                    continue
                if scope.since is not None and ceremony.held_year < scope.since:
                    continue
                if scope.until is not None and ceremony.film_year > scope.until:
                    continue
                return False
        return bool(body.ceremonies)

    def could_hold(self, scope: Scope, body: AwardBody, year: int) -> Reach:
        """Whether a work of a year would be found in a body's records, had it been nominated.

        A work can be honoured for its own year or the next one (a late release elsewhere).
        """
        if not body.ceremonies:
            return Reach.PARTIAL
        if year > max(c.film_year for c in body.ceremonies):
            return Reach.NOT_HELD
        numbers = [c.number for c in body.ceremonies if c.film_year in (year, year + 1)]
        if not numbers:
            return (
                Reach.BEFORE if year < min(c.film_year for c in body.ceremonies) else Reach.PARTIAL
            )
        reaches = {
            self.reach(body, category, number)
            for category in self.categories(scope, body)
            for number in numbers
        } - {Reach.NOT_GIVEN}
        if not reaches:
            return Reach.NOT_GIVEN
        for reach in (Reach.PARTIAL, Reach.WINNERS, Reach.COMPLETE):
            if reach in reaches:
                return reach
        return Reach.PARTIAL
