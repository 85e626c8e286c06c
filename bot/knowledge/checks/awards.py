"""Awards: evenings and their years, categories when they were given, and one winner each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bot.errors import Fault
from bot.knowledge.checks.case import Case
from bot.knowledge.model import Category, Nomination, NominationStatus, Span


def ceremonies_whose_years_disagree(case: Case) -> Iterator[Fault]:
    """An evening honours the year it falls in, or the one before."""
    for body in case.base.bodies:
        for ceremony in body.ceremonies:
            if ceremony.held_year - ceremony.film_year not in (0, 1):
                yield case.fault(
                    body.id,
                    ("ceremonies", str(ceremony.number)),
                    "years-disagree",
                    number=str(ceremony.number),
                    film_year=str(ceremony.film_year),
                    held=ceremony.held,
                )


def works_nominated_before_their_time(case: Case) -> Iterator[Fault]:
    """A work cannot be honoured before it was first shown; much later it can (Limelight)."""
    for nomination in case.base.nominations:
        work = case.library.works[nomination.work] if nomination.work else None
        if work is not None and work.year > nomination.film_year + 1:
            yield case.fault(
                nomination.id,
                ("work",),
                "nominated-too-early",
                work=work.key,
                film_year=str(nomination.film_year),
            )


def categories_not_given_then(case: Case) -> Iterator[Fault]:
    """A nomination at a ceremony at which its category was not given."""
    for nomination in case.base.nominations:
        category = _category(case, nomination)
        if category.given and not _within(category.given, nomination.ceremony):
            yield case.fault(
                nomination.id,
                (),
                "category-not-given",
                category=category.name,
                number=str(nomination.ceremony),
            )


def winners_without_a_work(case: Case) -> Iterator[Fault]:
    """What won is a work, or a song or album that is named."""
    for n in case.base.nominations:
        if n.won and not (n.work or n.song or n.named):
            yield case.fault(n.id, (), "winner-without-work")


def no_winner_or_too_many(case: Case) -> Iterator[Fault]:
    """Where winners are recorded without gaps, one each; several are a tie and say so.

    One award may honour several works of the same people (John Williams at the 29th BAFTAs).
    """
    for ballot in _ballots(case).values():
        winners = [n for n in ballot if n.won and n.status is NominationStatus.OFFICIAL]
        category = _category(case, ballot[0])
        complete = (*category.complete, *category.winners_complete)
        args = {"then": ballot[0].category_then, "number": str(ballot[0].ceremony)}
        if not winners and _within(complete, ballot[0].ceremony):
            yield case.fault(ballot[0].id, (), "no-winner", **args)
        if len({winner.people for winner in winners}) > 1:
            for winner in winners:
                if not winner.tie:
                    yield case.fault(winner.id, (), "second-winner", **args)
        if len(winners) == 1 and winners[0].tie:
            yield case.fault(winners[0].id, (), "tie-alone", **args)
        for n in ballot:
            if n.won and n.status is not NominationStatus.OFFICIAL and n.status is not NominationStatus.WRITE_IN:  # fmt: skip
                yield case.fault(n.id, (), "unofficial-winner", status=n.status.value)


def one_nomination_twice(case: Case) -> Iterator[Fault]:
    """The same on one ballot twice, or a person twice in one nomination."""
    for ballot in _ballots(case).values():
        seen: set[tuple[object, ...]] = set()
        for n in ballot:
            same = (n.work, n.song, n.named, n.people)
            if same in seen:
                yield case.fault(n.id, (), "nomination-twice")
            seen.add(same)
            if len(set(n.people)) < len(n.people):
                yield case.fault(n.id, ("people",), "person-twice")


def gaps_in_a_complete_record(case: Case) -> Iterator[Fault]:
    """A record called complete has something for every ceremony it speaks of."""
    held = {(n.body, n.category, n.ceremony) for n in case.base.nominations}
    for body in case.base.bodies:
        for category in body.categories:
            for span in (*category.complete, *category.winners_complete):
                missing = [
                    str(number)
                    for number in range(span.first, span.last + 1)
                    if (body.id, category.id, number) not in held
                    and (not category.given or _within(category.given, number))
                ]
                if missing:
                    yield case.fault(
                        body.id,
                        ("categories", category.id),
                        "gap-in-record",
                        category=category.name,
                        numbers=", ".join(missing),
                    )


def song_awards_without_their_song(case: Case) -> Iterator[Fault]:
    """A song award names its song, and the song names the work it was honoured for.

    Where the Academy itself erred (Pig Foot Pete was in another film), a note says so.
    """
    for n in case.base.nominations:
        if _category(case, n).honours != "song":
            continue
        if n.song is None:
            if n.named is None:
                yield case.fault(n.id, (), "song-award-without-song")
        elif (
            n.work
            and n.note is None
            and n.doubt is None
            and all(use.work != n.work for use in case.library.songs[n.song].uses)
        ):
            song, work = case.library.songs[n.song].key, case.library.works[n.work].key
            yield case.fault(n.id, ("song",), "song-not-in-work", song=song, work=work)


def _ballots(case: Case) -> dict[tuple[object, ...], list[Nomination]]:
    ballots: defaultdict[tuple[object, ...], list[Nomination]] = defaultdict(list)
    for n in case.base.nominations:
        ballots[n.body, n.ceremony, n.category, n.category_then].append(n)
    return ballots


def _category(case: Case, nomination: Nomination) -> Category:
    return case.library.categories[nomination.body, nomination.category]


def _within(spans: tuple[Span, ...], number: int) -> bool:
    return any(span.first <= number <= span.last for span in spans)
