"""Asked back, not known, or none of our business: each says what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from bot.asking.answer import Answer, Intent, Status
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import Evidence, by_fame, listed, named, names, song_facts, song_named
from bot.cards import Action, ActionKind, Line, Section
from bot.knowledge.called import awards_called
from bot.knowledge.model import Work
from bot.titles.catalogue import Titles
from bot.titles.decision import Candidate
from bot.words.dates import day
from bot.words.phrase import Phrase, Word

_ON_PEOPLE = (
    Intent.AWARDS_OF_PERSON,
    Intent.AWARDS_OF_WORK,
    Intent.WORKS_OF_PERSON,
    Intent.DID_WIN,
    Intent.COUNT_AWARDS,
)
_NEAREST = 3
_SONGS = 3
_NEAR = 0.4  # confidence below which a name is too far to be meant


def decline(desk: Desk, why: str, seen: tuple[str, ...] = ()) -> Answer:
    """One friendly line that shows what can be asked; of what was `seen` (a sort and an id; `F` for films at large), if anything."""
    if why == "bot":
        return _introduced(desk, seen)
    match seen:
        case ("W", id):
            lead = Phrase.of("decline-work", title=desk.library.works[id].title)
        case ("P", id):
            lead = Phrase.of("decline-person", person=desk.library.people[id].name)
        case ("F", _):
            lead = Phrase.of("decline-film", examples=Phrase.of("decline-examples"))
        case _:
            id = {"empty": "decline-empty", "no-subject": "decline-follow-up"}.get(why, "decline")
            lead = Phrase.of(id, examples=Phrase.of("decline-examples"))
    question = Question(intent=Intent.UNKNOWN)
    return desk.answer(question, Evidence(desk.library), lead, status=Status.UNKNOWN)


def _introduced(desk: Desk, topics: tuple[str, ...]) -> Answer:
    """What the bot says of itself: `help`, `trivia`, `about`, `report`, `privacy`."""
    examples = Phrase.of("decline-examples")
    told = [Phrase.of(f"bot-{topic}", examples=examples) for topic in topics]
    lead = reduce(lambda a, b: Phrase.of("sentences", first=a, next=b), told)
    footer = Phrase.of("records-end", date=day(desk.library.base.as_of))
    return desk.answer(
        Question(intent=Intent.UNKNOWN),
        Evidence(desk.library),
        lead,
        status=Status.UNKNOWN,
        footer=footer if "about" in topics else None,
    )


def which_one(desk: Desk, question: Question) -> Answer:
    """Namesakes, the better known first, each to be chosen with a press."""
    library = desk.library
    evidence = Evidence(library)
    works = by_fame(library.works[id] for id in question.between if id in library.works)
    if works:
        id = "which-one-year" if question.unfit_year else "which-one"
        lead = Phrase.of(id, works=listed(map(named, works), "or"))
        return desk.answer(
            question,
            evidence,
            lead,
            status=Status.AMBIGUOUS,
            works=tuple(works),
            actions=_choices(works),
        )
    people = tuple(library.people[id] for id in question.between if id in library.people)
    if people:
        lead = Phrase.of("which-person", people=listed((p.name for p in people[:6]), "or"))
        return desk.answer(question, evidence, lead, status=Status.AMBIGUOUS, people=people)
    songs = [library.songs[id] for id in question.between if id in library.songs]
    facts = tuple(song_facts(library, song) for song in songs)
    shown: list[Word] = [
        Phrase.of("thing-by", thing=song_named(f.song), people=names(f.performers))
        if f.performers
        else Phrase.of("song-of", song=song_named(f.song), of=f.song.qualifier)
        for f in facts
    ]
    lead = Phrase.of("which-song", songs=listed(shown, "or"))
    return desk.answer(question, evidence, lead, status=Status.AMBIGUOUS, songs=facts)


def unknown(desk: Desk, titles: Titles, question: Question) -> Answer:
    """Not in the base: the nearest names as a question, never as the answer."""
    evidence = Evidence(desk.library)
    text = question.unknown[0] if question.unknown else ""
    works, other = _nearest(desk, titles, text, people=question.intent in _ON_PEOPLE)
    own = by_fame(desk.library.works[id] for id in question.near)
    works = [*own, *(w for w in works if w not in own)][:_NEAREST]
    lead = Phrase.of("unknown-title")
    lines: tuple[Line, ...] = ()
    shown: list[Word] = [*map(named, works), *other]
    if question.works:
        return _unknown_song(desk, question)
    if shown:
        asked = Phrase.of("did-you-mean", names=listed(shown[:_NEAREST], "or"))
        lines = (Line(text=asked),)
    else:
        lead = Phrase.of("sentences", first=lead, next=Phrase.of("decline-examples"))
    suggest = Action(kind=ActionKind.SUGGEST, label=Phrase.of("button-suggest"))
    return desk.answer(
        question,
        evidence,
        lead,
        status=Status.UNKNOWN,
        sections=(Section(lines=lines),) if lines else (),
        works=tuple(works),
        actions=(*_choices(works), suggest),
        footer=Phrase.of("records-end", date=day(desk.library.base.as_of)),
    )


def not_recorded(desk: Desk, question: Question) -> Answer:
    """An award of another body or trade: which ones are on record, and what to ask of them."""
    award = question.scope.foreign
    assert award is not None
    works, people, songs = desk.works(question), desk.people(question), desk.songs(question)
    if people:
        offer = Phrase.of("offer-person", person=people[0].name)
    elif works:
        offer = Phrase.of("offer-work", title=works[0].title)
    elif songs:
        offer = Phrase.of("offer-work", title=songs[0].title)
    else:
        offer = Phrase.of("offer-year")
    kind = "trade" if award.islower() else "egot" if award == "EGOT" else "body"
    on_record = listed(awards_called(body) for body in desk.library.base.bodies)
    lead = Phrase.of(f"award-elsewhere-{kind}", award=award, bodies=on_record, offer=offer)
    return desk.answer(
        question,
        Evidence(desk.library),
        lead,
        status=Status.UNKNOWN,
        works=works,
        people=people,
        unrecorded=award,
    )


def _unknown_song(desk: Desk, question: Question) -> Answer:
    """A song not in the base, said to be in a work that is: the songs known of it."""
    evidence = Evidence(desk.library)
    work = desk.works(question)[0]
    songs = [song for song, _ in desk.library.songs_in(work.id)]
    lead = Phrase.of("unknown-title")
    if songs:
        shown = listed(map(song_named, songs[:_SONGS]))
        more = max(0, len(songs) - _SONGS)
        known = Phrase.of("songs-lead", work=named(work), count=len(songs), songs=shown, more=more)
        lead = Phrase.of("sentences", first=lead, next=known)
    return desk.answer(
        question,
        evidence,
        lead,
        status=Status.UNKNOWN,
        works=(work,),
        footer=Phrase.of("records-end", date=day(desk.library.base.as_of)),
    )


def _nearest(
    desk: Desk, titles: Titles, text: str, *, people: bool
) -> tuple[list[Work], list[Word]]:
    library = desk.library
    match = titles.works.find(text)
    works = [library.works[c.target] for c in _first(match.candidates or match.nearest)]
    persons = titles.people.find(text)
    names: list[Word] = []
    if not works:
        songs = titles.songs.find(text)
        names += [
            song_named(library.songs[c.target]) for c in _first(songs.candidates or songs.nearest)
        ]
    if not people:
        return works, names
    best = next(iter(persons.candidates or persons.nearest), None)
    near = max((c.confidence for c in match.nearest), default=_NEAR)
    if best is not None and best.confidence > near:
        return [], [library.people[best.target].name]
    return works, names


def _first(candidates: Iterable[Candidate]) -> list[Candidate]:
    near = [c for c in candidates if c.confidence >= _NEAR]
    return list({c.target: c for c in near}.values())[:_NEAREST]


def _choices(works: Iterable[Work]) -> tuple[Action, ...]:
    return tuple(
        Action(kind=ActionKind.CHOOSE, label=named(work), args=(work.id,)) for work in works
    )
