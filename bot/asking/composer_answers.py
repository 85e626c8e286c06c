"""Who made the music of a work."""

from __future__ import annotations

from bot.asking import song_makers
from bot.asking.answer import Answer
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import Evidence, composers, named, names
from bot.asking.work_lines import award_line, awards_of_work, note_lines
from bot.cards import Line, Section
from bot.knowledge.model import Credit, Person, Role, Song, SongUse, Use, Work
from bot.knowledge.verdict import rule_work
from bot.words.phrase import Phrase


def composer(desk: Desk, question: Question) -> Answer:
    """Who made the score of a work, or wrote or sings a song."""
    if song_makers.is_of_song(desk, question):
        return song_makers.makers(desk, question)
    if len(question.works) > 1:
        return _of_each(desk, question)
    library = desk.library
    evidence = Evidence(library)
    work = desk.works(question)[0]
    people, credits = composers(library, work)
    writers = _song_writers(desk, work)
    if question.way == "songs" and writers:
        return _of_songs(desk, question, work, writers)
    lead, told = _lead(desk, work, people, credits, writers)
    if question.way == "by" and question.people:
        lead = _yes_or_no(desk, question, people, writers, lead)
    if any(c.doubt for c in credits):
        lead = Phrase.of("doubtful", claim=lead)
    for credit in credits:
        evidence.cite(credit.sources, lead)
    lines = _lines(desk, evidence, work, credits, () if told == writers else writers)
    ruling = rule_work(library, work)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),) if lines else (),
        works=(work,),
        people=(*told, *(p for p in writers if p not in told and told != writers)),
        awards=awards_of_work(desk, work),
        verdict=ruling.verdict,
        leads_with=ruling.leads_with,
        evidence=ruling.evidence,
    )


def _of_songs(desk: Desk, question: Question, work: Work, writers: tuple[Person, ...]) -> Answer:
    """Who wrote the songs that were made for a work; who composed its score is told below."""
    evidence = Evidence(desk.library)
    lead = Phrase.of("composer-songs", work=named(work), people=names(writers))
    evidence.cite(_song_sources(desk, work), lead)
    ruling = rule_work(desk.library, work)
    people, _ = composers(desk.library, work)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=_lines(desk, evidence, work, (), ())),),
        works=(work,),
        people=tuple(dict.fromkeys((*writers, *people))),
        awards=awards_of_work(desk, work),
        verdict=ruling.verdict,
        leads_with=ruling.leads_with,
        evidence=ruling.evidence,
    )


def _of_each(desk: Desk, question: Question) -> Answer:
    """Who made the score of each of several works, a sentence each."""
    evidence = Evidence(desk.library)
    told: list[Phrase] = []
    named_people: list[Person] = []
    for work in desk.works(question):
        people, credits = composers(desk.library, work)
        lead, makers = _lead(desk, work, people, credits, _song_writers(desk, work))
        for credit in credits:
            evidence.cite(credit.sources, lead)
        told.append(lead)
        named_people += makers
    first, *rest = told
    return desk.answer(
        question,
        evidence,
        first,
        sections=(Section(lines=tuple(Line(text=lead) for lead in rest)),),
        works=desk.works(question),
        people=tuple(dict.fromkeys(named_people)),
    )


def _lead(
    desk: Desk,
    work: Work,
    people: tuple[Person, ...],
    credits: tuple[Credit, ...],
    writers: tuple[Person, ...],
) -> tuple[Phrase, tuple[Person, ...]]:
    """The sentence and whom it names: composers, else songwriters, else nobody."""
    if people:
        role = "adapter" if credits[0].role is Role.ADAPTER else "composer"
        return Phrase.of(f"composer-{role}", work=named(work), people=names(people)), people
    credited = [c.person for c in work.credits if c.role in (Role.SONGWRITER, Role.LYRICIST)]
    songs = tuple(dict.fromkeys(desk.library.people[id] for id in credited)) or writers
    if songs:
        return Phrase.of("composer-songs", work=named(work), people=names(songs)), songs
    return Phrase.of("composer-unknown", work=named(work)), ()


def _yes_or_no(
    desk: Desk,
    question: Question,
    people: tuple[Person, ...],
    writers: tuple[Person, ...],
    lead: Phrase,
) -> Phrase:
    asked = set(question.people)
    if asked & {p.id for p in people}:
        return Phrase.of("composer-yes", answer=lead)
    asked |= {band.id for id in question.people for band in desk.library.bands_of(id)}
    sung = {p for song, use in _originals(desk, question.works[0]) for p in song.performers}
    if asked & ({p.id for p in writers} | sung):
        return Phrase.of("composer-yes-songs", answer=lead)
    return Phrase.of("composer-no" if people else "composer-unsure", answer=lead)


def _originals(desk: Desk, work: str) -> list[tuple[Song, Use]]:
    """The songs that were made for a work."""
    songs = desk.library.songs_in(work)
    return [(song, use) for song, use in songs if use.use is SongUse.ORIGINAL]


def _song_writers(desk: Desk, work: Work) -> tuple[Person, ...]:
    """Who wrote the songs that were made for a work."""
    people = desk.library.people
    return tuple(
        dict.fromkeys(
            people[credit.person]
            for song, _ in _originals(desk, work.id)
            for credit in song.credits
        )
    )


def _song_sources(desk: Desk, work: Work) -> tuple[str, ...]:
    """What tells of the songs that were made for a work."""
    uses = [use for _, use in desk.library.songs_in(work.id) if use.use is SongUse.ORIGINAL]
    return tuple(dict.fromkeys(source for use in uses for source in use.sources))


def _lines(
    desk: Desk,
    evidence: Evidence,
    work: Work,
    credits: tuple[Credit, ...],
    writers: tuple[Person, ...],
) -> tuple[Line, ...]:
    people = desk.library.people
    others = [c for c in work.credits if c not in credits]
    lines = [
        evidence.fact(Phrase.of(f"credit-{c.role.value}", name=people[c.person].name), c)
        for c in others
    ]
    if writers:
        told = Phrase.of("credit-songs", people=names(writers))
        lines.append(evidence.line(told, _song_sources(desk, work)))
    lines += note_lines(evidence, work, ("music", "verdict") if not credits else ("music",))
    lines += award_line(evidence, awards_of_work(desk, work))
    return tuple(lines)
