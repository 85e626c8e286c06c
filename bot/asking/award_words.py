"""Nominations in words: what was won or not, under which name, at which evening, with whom."""

from __future__ import annotations

from collections.abc import Iterable

from bot.asking.answer import Award
from bot.asking.telling import Evidence, listed, named, names, song_named
from bot.cards import Line
from bot.knowledge.called import award_called, awards_called, category_called
from bot.knowledge.model import AwardBody, Category, Ceremony, NominationStatus
from bot.words.phrase import Phrase, Word

_FILLER = frozenset(
    ("music", "best", "a", "the", "award", "for", "or", "motion", "picture", "film")
)


def ordinal(number: int) -> Phrase:
    """`50th`, as the language writes it."""
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    return Phrase.of("ordinal", n=str(number), last=last)


def dotted(parts: Iterable[Word]) -> Word:
    """Parts of a line set apart by a middle dot."""
    whole: Word = ""
    for part in parts:
        whole = Phrase.of("dotted", first=whole, next=part) if whole else part
    return whole


def award_name(body: AwardBody, category: Category | None, then: str | None = None) -> Phrase:
    """`Academy Award for Best Original Score`."""
    name = category_called(body, category) if category else (then or "")
    return Phrase.of("award-name", award=award_called(body), category=name)


def result(award: Award) -> Phrase:
    """Won, shared, nominated, or what it was instead of a nomination."""
    nomination = award.nomination
    if nomination.status is not NominationStatus.OFFICIAL:
        return Phrase.of(f"award-status-{nomination.status.value}")
    if nomination.won:
        return Phrase.of("award-tied" if nomination.tie else "award-won")
    return Phrase.of("award-nominated")


def evening(number: int, film_year: int, ceremony: Ceremony | None) -> Phrase:
    """`50th ceremony, held in 1978 for the year 1977`."""
    if ceremony is None:
        return Phrase.of("award-evening-undated", ordinal=ordinal(number), film=str(film_year))
    return Phrase.of(
        "award-evening",
        ordinal=ordinal(number),
        held=str(ceremony.held_year),
        film=str(film_year),
    )


def then_named(award: Award) -> Phrase | None:
    """The category's name that year, where it tells more than today's does."""
    then = award.nomination.category_then
    if not then or award.category is None or _bare(then) == _bare(award.category.name):
        return None
    return Phrase.of("award-then", name=then)


def _bare(name: str) -> frozenset[str]:
    letters = "".join(c.lower() if c.isalnum() else " " for c in name)
    return frozenset(letters.split()) - _FILLER


def of_work(evidence: Evidence, award: Award, body: str | None = None) -> Line:
    """A line under a work: result, award, song or piece, people, evening.

    Where the sentence above names the `body`, the line names the category alone.
    """
    return _line(evidence, award, body, _piece(award), _people(award), _evening(award))


def of_person(
    evidence: Evidence, award: Award, body: str | None = None, credited_as: str | None = None
) -> Line:
    """A line under a person: result, award, song, work, the band credited, evening."""
    other = Phrase.of("award-credited-as", name=credited_as) if credited_as else None
    return _line(evidence, award, body, _piece(award), _work(award), other, _evening(award))


def of_song(evidence: Evidence, award: Award, body: str | None = None) -> Line:
    """A line under a song: result, award, work, people, evening."""
    return _line(evidence, award, body, _work(award), _people(award), _evening(award))


def of_evening(evidence: Evidence, award: Award) -> Line:
    """A line under a category of one evening: result, song, work, people."""
    return _told(evidence, award, (_piece(award), _work(award), _people(award)))


def _line(evidence: Evidence, award: Award, body: str | None, *parts: Word | None) -> Line:
    shown: Word = _award_part(award)
    if body == award.body.id and award.category is not None:
        shown = category_called(award.body, award.category)
    return _told(evidence, award, (shown, *parts), (_award_part(award), *parts))


def _told(
    evidence: Evidence,
    award: Award,
    parts: Iterable[Word | None],
    whole: Iterable[Word | None] | None = None,
) -> Line:
    """The line as shown; its claim is the `whole` of it, which is understood by itself."""
    nomination = award.nomination
    tail = (then_named(award), nomination.note)

    def sentence(pieces: Iterable[Word | None]) -> Phrase:
        told = dotted(piece for piece in (*pieces, *tail) if piece)
        return Phrase.of("award-line", result=result(award), what=told)

    if whole is None:
        whole = (_award_part(award), *parts, _evening(award))
    return evidence.line(
        sentence(parts),
        nomination.sources,
        won=nomination.won,
        doubt=nomination.doubt,
        claim=sentence(whole),
    )


def _award_part(award: Award) -> Word:
    return award_name(award.body, award.category, award.nomination.category_then)


def _piece(award: Award) -> Word | None:
    if award.song is not None:
        return song_named(award.song)
    named_piece = award.nomination.named
    if named_piece and not (award.work and named_piece == award.work.title):
        return Phrase.of("award-piece", name=named_piece)
    return None


def _work(award: Award) -> Word | None:
    return named(award.work) if award.work else None


def _people(award: Award) -> Word | None:
    return names(award.people) if award.people else None


def _evening(award: Award) -> Word:
    nomination = award.nomination
    return evening(nomination.ceremony, nomination.film_year, award.ceremony)


def tally(wins: int, entries: int) -> Phrase:
    """`5 wins of 54 nominations`."""
    return Phrase.of("award-tally", wins=wins, nominations=entries)


def beyond(body: AwardBody) -> Phrase:
    """Where a body's records end."""
    last = max(body.ceremonies, key=lambda c: c.number)
    return Phrase.of(
        "award-records-end",
        award=awards_called(body),
        ordinal=ordinal(last.number),
        held=str(last.held_year),
    )


def bodies_named(bodies: Iterable[AwardBody]) -> Word:
    """Award bodies joined."""
    return listed(awards_called(body) for body in bodies)
