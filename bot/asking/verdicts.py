"""Score or soundtrack? The verdict card of a work or a song, its composer, two works side by side."""

from __future__ import annotations

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award, SongFacts
from bot.asking.award_answers import counted
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.song_answers import songs_by_weight
from bot.asking.song_words import use_lines
from bot.asking.telling import (
    Evidence,
    composers,
    in_time_order,
    listed,
    named,
    names,
    song_facts,
    song_named,
    unique,
)
from bot.cards import Line, Section
from bot.knowledge.model import Person, SongUse, Verdict, Work
from bot.knowledge.verdict import Ruling, rule_song, rule_work
from bot.words.phrase import Phrase

_NAMED_SONGS = 3


def of_work(desk: Desk, question: Question) -> Answer:
    """The verdict on a work, its reason, and the best of what is known about its music."""
    work = desk.works(question)[0]
    library = desk.library
    ruling = rule_work(library, work)
    evidence = Evidence(library)
    lead = verdict_lead(desk, work, ruling)
    for fact in ruling.grounds:
        evidence.cite(fact.sources, lead)
    people, _ = composers(library, work)
    songs = tuple(song_facts(library, song, [use]) for song, use in songs_by_weight(desk, work))
    awards = _awards(desk, work)
    lines = (
        *_note_lines(evidence, work, ("verdict", "album")),
        *_song_line(desk, evidence, work, songs),
        *_award_line(evidence, awards),
        *_note_lines(evidence, work, ("known_for", "music", "recordings", "stage")),
        *_album_lines(evidence, work),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        reason=_reason(ruling),
        sections=(Section(lines=lines),) if lines else (),
        works=(work,),
        people=people,
        songs=songs,
        awards=awards,
        verdict=ruling.verdict,
        leads_with=ruling.leads_with,
        evidence=ruling.evidence,
    )


def _reason(ruling: Ruling) -> Phrase:
    """The ruling's own reason; where that would say the lead once more, only what is missing."""
    if ruling.reason.id == "verdict-reason-score-partial":
        return Phrase.of("verdict-no-song-list")
    return ruling.reason


def verdict_lead(desk: Desk, work: Work, ruling: Ruling) -> Phrase:
    """Verdict, title, year and composer in one sentence."""
    people, _ = composers(desk.library, work)
    variant = ruling.verdict.value
    if ruling.verdict is Verdict.BOTH and ruling.leads_with:
        variant = f"both-{ruling.leads_with.value}"
    if ruling.verdict is Verdict.SCORE and ruling.evidence == "partial":
        variant = "score-partial"
    if ruling.verdict is Verdict.SOUNDTRACK and ruling.evidence == "partial":
        variant = "soundtrack-partial"
    return Phrase.of(f"verdict-{variant.replace('_', '-')}", work=named(work), by=names(people))


def of_song(desk: Desk, question: Question) -> Answer:
    """Whether a song was written for a work or was there before, and every work that uses it."""
    song = desk.songs(question)[0]
    library = desk.library
    ruling = rule_song(song, library)
    facts = song_facts(library, song)
    evidence = Evidence(library)
    lead = Phrase.of(
        f"verdict-{ruling.verdict.value.replace('_', '-')}"
        if ruling.verdict is not Verdict.UNKNOWN
        else "verdict-song-unknown",
        song=song_named(song),
        by=names(facts.performers),
        performed=int(bool(facts.performers)),
        works=listed(named(work) for work, use in facts.uses if use.use is SongUse.ORIGINAL),
        count=len(facts.uses),
    )
    for fact in ruling.grounds:
        evidence.cite(fact.sources, lead)
    awards = tuple(
        in_time_order(desk.ballots.award(n) for n in library.nominations_of_song(song.id))
    )
    lines = (
        *use_lines(evidence, facts),
        *(evidence.fact(note.text, note) for note in song.notes),
        *(words.of_song(evidence, a) for a in awards[:2]),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        reason=ruling.reason,
        sections=(Section(lines=lines),) if lines else (),
        works=tuple(work for work, _ in facts.uses),
        people=facts.performers,
        songs=(facts,),
        awards=awards,
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def composer(desk: Desk, question: Question) -> Answer:
    """Who made the score (or wrote the song)."""
    library = desk.library
    evidence = Evidence(library)
    if question.songs and not question.works:
        if question.way == "performer":
            return _performers(desk, question, evidence)
        return _songwriters(desk, question, evidence)
    work = desk.works(question)[0]
    people, credits = composers(library, work)
    ruling = rule_work(library, work)
    if not people:
        lead = Phrase.of("composer-unknown", work=named(work))
        return desk.answer(
            question,
            evidence,
            lead,
            works=(work,),
            verdict=ruling.verdict,
            leads_with=ruling.leads_with,
            evidence=ruling.evidence,
        )
    role = "adapter" if credits[0].role.value == "adapter" else "composer"
    lead = Phrase.of(f"composer-{role}", work=named(work), people=names(people))
    if question.way == "by" and question.people:
        yes = set(question.people) & {p.id for p in people}
        lead = Phrase.of("composer-yes" if yes else "composer-no", answer=lead)
    doubted = next((c.doubt for c in credits if c.doubt), None)
    if doubted:
        lead = Phrase.of("doubtful", claim=lead)
    for credit in credits:
        evidence.cite(credit.sources, lead)
    others = [c for c in work.credits if c not in credits]
    lines = [
        evidence.fact(Phrase.of(f"credit-{c.role.value}", name=library.people[c.person].name), c)
        for c in others
    ]
    awards = _awards(desk, work)
    lines += _award_line(evidence, awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=tuple(lines)),) if lines else (),
        works=(work,),
        people=people,
        awards=awards,
        verdict=ruling.verdict,
        leads_with=ruling.leads_with,
        evidence=ruling.evidence,
    )


def _songwriters(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    song = desk.songs(question)[0]
    library = desk.library
    facts = song_facts(library, song)
    writers = tuple(dict.fromkeys(library.people[c.person] for c in song.credits))
    if writers:
        lead = Phrase.of("song-writers", song=song_named(song), people=names(writers))
        for credit in song.credits:
            evidence.cite(credit.sources or song.sources, lead)
    else:
        lead = Phrase.of(
            "song-performed",
            song=song_named(song),
            people=names(facts.performers),
            performed=int(bool(facts.performers)),
        )
        evidence.cite(song.sources, lead)
    ruling = rule_song(song, library)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=use_lines(evidence, facts)),),
        works=tuple(work for work, _ in facts.uses),
        people=writers or facts.performers,
        songs=(facts,),
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def _performers(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    song = desk.songs(question)[0]
    facts = song_facts(desk.library, song)
    ruling = rule_song(song, desk.library)
    lead = Phrase.of(
        "song-performers" if facts.performers else "song-no-performer",
        song=song_named(song),
        people=names(facts.performers),
    )
    evidence.cite(song.sources, lead)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=use_lines(evidence, facts)),),
        works=tuple(work for work, _ in facts.uses),
        people=facts.performers,
        songs=(facts,),
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def compare(desk: Desk, question: Question) -> Answer:
    """Two works side by side: verdict, composer, awards, and what each is known for."""
    works = desk.works(question)[:2]
    library = desk.library
    evidence = Evidence(library)
    sections: list[Section] = []
    people: list[Person] = []
    all_awards: list[Award] = []
    rulings = [rule_work(library, work) for work in works]
    for work, ruling in zip(works, rulings, strict=True):
        lead = verdict_lead(desk, work, ruling)
        marks: dict[int, None] = {}
        for fact in ruling.grounds:
            marks |= dict.fromkeys(evidence.cite(fact.sources, lead))
        awards = _awards(desk, work)
        all_awards += awards
        people += composers(library, work)[0]
        lines = (
            Line(text=lead, marks=tuple(marks)),
            *_award_line(evidence, awards),
            *_note_lines(evidence, work, ("known_for",)),
        )
        sections.append(Section(heading=named(work), lines=lines))
    same = rulings[0].verdict == rulings[1].verdict
    lead = Phrase.of(
        "compare-same" if same else "compare-differ",
        a=named(works[0]),
        b=named(works[1]),
        first=verdict_word(rulings[0].verdict),
        second=verdict_word(rulings[1].verdict),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        works=works,
        people=tuple(dict.fromkeys(people)),
        awards=tuple(all_awards),
    )


def verdict_word(verdict: Verdict) -> Phrase:
    """`a score`, `a soundtrack`, … inside a sentence."""
    return Phrase.of(f"verdict-word-{verdict.value.replace('_', '-')}")


def _awards(desk: Desk, work: Work) -> tuple[Award, ...]:
    found = desk.library.nominations_of_work(work.id)
    return tuple(in_time_order(desk.ballots.award(n) for n in found))


def _song_line(
    desk: Desk, evidence: Evidence, work: Work, songs: tuple[SongFacts, ...]
) -> tuple[Line, ...]:
    if not songs:
        return ()
    shown = [
        Phrase.of(
            "song-brief",
            song=song_named(f.song),
            by=names(f.performers),
            performed=int(bool(f.performers)),
            use=Phrase.of(f"use-{f.uses[0][1].use.value.replace('_', '-')}"),
        )
        for f in songs[:_NAMED_SONGS]
    ]
    more = len(songs) - len(shown)
    text = Phrase.of("songs-brief", songs=listed(shown), more=more, count=len(songs))
    sources = dict.fromkeys(s for f in songs[:_NAMED_SONGS] for _, u in f.uses for s in u.sources)
    return (evidence.line(text, sources),)


def _award_line(evidence: Evidence, awards: tuple[Award, ...]) -> tuple[Line, ...]:
    wins, nominations = counted(a.nomination for a in awards)
    if not nominations:
        return ()
    best = [a for a in awards if a.nomination.won] or list(awards)
    shown = unique(words.award_name(a.body, a.category) for a in best[:3])
    text = Phrase.of(
        "awards-brief",
        tally=words.tally(wins, nominations),
        won=int(wins > 0),
        awards=listed(shown),
    )
    sources = dict.fromkeys(s for a in best[:3] for s in a.nomination.sources)
    return (evidence.line(text, sources),)


def _note_lines(evidence: Evidence, work: Work, about: tuple[str, ...]) -> tuple[Line, ...]:
    notes = [note for note in work.notes if note.about in about]
    notes.sort(key=lambda note: about.index(note.about))
    return tuple(evidence.fact(note.text, note) for note in notes)


def _album_lines(evidence: Evidence, work: Work) -> tuple[Line, ...]:
    return tuple(
        evidence.fact(
            Phrase.of(
                "album-line",
                title=album.title,
                dated=int(album.year is not None),
                year=str(album.year or ""),
                kind=Phrase.of(f"album-{album.kind.value}"),
            ),
            album,
        )
        for album in work.albums
    )
