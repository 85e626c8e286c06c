"""Which works use a song, which songs a work has, and whether a song was written for it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.asking.answer import Answer, SongFacts
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.song_makers import makers
from bot.asking.song_words import use_lines, use_word
from bot.asking.telling import Evidence, composers, listed, named, names, song_facts, song_named
from bot.cards import Line, Section
from bot.knowledge.model import Song, SongUse, Use, Verdict, Work
from bot.knowledge.verdict import rule_song, rule_work
from bot.words.phrase import Phrase

_NAMED = 3


def usage(desk: Desk, question: Question) -> Answer:
    """Every work that is recorded to use the song."""
    song, *versions = desk.songs(question)
    evidence = Evidence(desk.library)
    facts = song_facts(desk.library, song)
    others = tuple(song_facts(desk.library, version) for version in versions)
    ruling = rule_song(song, desk.library)
    works = tuple(dict.fromkeys(work for f in (facts, *others) for work, _ in f.uses))
    if works:
        lead = Phrase.of(
            "song-in-works",
            song=song_named(song),
            works=listed(map(named, works[:_NAMED])),
            more=max(0, len(works) - _NAMED),
            by=names(facts.performers),
            performed=int(bool(facts.performers) and not others),
        )
    else:
        lead = Phrase.of("song-in-no-work", song=song_named(song))
    lines = (
        *use_lines(evidence, facts),
        *(evidence.fact(note.text, note) for note in song.notes),
    )
    sections = [Section(lines=lines)] if lines else []
    if others:
        sections = [Section(heading=_version(facts), lines=lines)]
        sections += [Section(heading=_version(f), lines=use_lines(evidence, f)) for f in others]
    return desk.answer(
        question,
        evidence,
        lead,
        reason=None if others else _usage_reason(facts, ruling.verdict),
        sections=tuple(section for section in sections if section.lines),
        works=works,
        people=tuple(dict.fromkeys(p for f in (facts, *others) for p in f.performers)),
        songs=(facts, *others),
        verdict=ruling.verdict,
        evidence=ruling.evidence,
        footer=Phrase.of("songs-may-lack"),
    )


def _usage_reason(facts: SongFacts, verdict: Verdict) -> Phrase | None:
    if verdict is Verdict.NEEDLE_DROP:
        return Phrase.of("usage-needle-drop", count=len(facts.uses))
    homes = [named(work) for work, use in facts.uses if use.use is SongUse.ORIGINAL]
    if verdict is Verdict.ORIGINAL_SONG and len(facts.uses) > 1:
        return Phrase.of("usage-original", works=listed(homes))
    return None


def _version(facts: SongFacts) -> Phrase:
    """A song told from its namesakes by who performs it, else by its qualifier."""
    by = names(facts.performers) if facts.performers else facts.song.qualifier
    return Phrase.of("thing-by", thing=song_named(facts.song), people=by)


def in_work(desk: Desk, question: Question) -> Answer:
    """The songs recorded for a work, originals first."""
    work = desk.works(question)[0]
    library = desk.library
    evidence = Evidence(library)
    ruling = rule_work(library, work)
    pairs = songs_by_weight(desk, work)
    songs = tuple(song_facts(library, song, [use]) for song, use in pairs)
    if not songs:
        people, _ = composers(library, work)
        id = "songs-none" if work.score_alone else "songs-unlisted"
        lead = Phrase.of(id, work=named(work), by=names(people), scored=int(bool(people)))
        if work.score_alone:
            evidence.cite(work.score_alone.sources, lead)
        return desk.answer(
            question,
            evidence,
            lead,
            works=(work,),
            people=people,
            verdict=ruling.verdict,
            leads_with=ruling.leads_with,
            evidence=ruling.evidence,
        )
    if question.way == "sung" and len(songs) == 1:
        return makers(desk, replace(question, songs=(songs[0].song.id,), way="performer"))
    own = _theirs(desk, question, songs)
    songs = own or songs
    lead = Phrase.of(
        "songs-by" if own else "songs-lead",
        work=named(work),
        people=names(desk.people(question)),
        count=len(songs),
        songs=listed(song_named(f.song) for f in songs[:_NAMED]),
        more=max(0, len(songs) - _NAMED),
    )
    kinds = {facts.uses[0][1].use for facts in songs}
    alike = kinds.pop() if len(kinds) == 1 and len(songs) > 1 else None
    heading = Phrase.of(f"songs-all-{alike.value.replace('_', '-')}") if alike else None
    lines = tuple(_song_line(evidence, facts, short=alike is not None) for facts in songs)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(heading=heading, lines=lines),),
        works=(work,),
        songs=songs,
        verdict=ruling.verdict,
        leads_with=ruling.leads_with,
        evidence=ruling.evidence,
        footer=Phrase.of("songs-may-lack"),
    )


def _theirs(desk: Desk, question: Question, songs: tuple[SongFacts, ...]) -> tuple[SongFacts, ...]:
    """Those of some songs that the people named, or a band of theirs, sing or wrote."""
    people = set(question.people)
    people |= {band.id for id in question.people for band in desk.library.bands_of(id)}
    return tuple(
        facts
        for facts in songs
        if people & {p.id for p in facts.performers}
        | people & {c.person for c in facts.song.credits}
    )


def _song_line(evidence: Evidence, facts: SongFacts, *, short: bool) -> Line:
    use = facts.uses[0][1]
    text = Phrase.of(
        "song-line-short" if short else "song-line",
        song=song_named(facts.song),
        by=names(facts.performers),
        performed=int(bool(facts.performers)),
        use=use_word(use),
    )
    if use.effect:
        text = Phrase.of("dotted", first=text, next=use.effect)
    return evidence.fact(text, use)


def written_for(desk: Desk, question: Question) -> Answer:
    """Whether a song was written for a work (the one named, or any)."""
    song = desk.songs(question)[0]
    library = desk.library
    evidence = Evidence(library)
    facts = song_facts(library, song)
    ruling = rule_song(song, library)
    asked = desk.works(question)
    homes = [work for work, use in facts.uses if use.use is SongUse.ORIGINAL]
    before = int(question.way == "before")
    if asked:
        lead = _for_this(song, asked[0], facts.uses, homes, before)
    elif homes:
        lead = Phrase.of(
            "written-for", song=song_named(song), works=listed(map(named, homes)), before=before
        )
    elif facts.uses:
        lead = Phrase.of(
            "written-for-none",
            before=before,
            song=song_named(song),
            by=names(facts.performers),
            performed=int(bool(facts.performers)),
        )
    else:
        lead = Phrase.of("song-in-no-work", song=song_named(song))
    for fact in ruling.grounds:
        evidence.cite(fact.sources, lead)
    lines = (
        *use_lines(evidence, facts),
        *(evidence.fact(note.text, note) for note in song.notes),
    )
    verdict, full = ruling.verdict, ruling.evidence
    if asked:
        use = next((u for w, u in facts.uses if w == asked[0]), None)
        verdict = (
            Verdict(use.use.value + "_song" if use.use is SongUse.ORIGINAL else use.use.value)
            if use
            else verdict
        )
    works = (*asked, *(w for w, _ in facts.uses if w not in asked))
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),) if lines else (),
        works=works,
        people=facts.performers,
        songs=(facts,),
        verdict=verdict,
        evidence=full,
    )


def _for_this(
    song: Song, work: Work, uses: Sequence[tuple[Work, Use]], homes: Sequence[Work], before: int
) -> Phrase:
    """Whether a song was written for a work; asked whether it was there `before` (1), the other way round."""
    use = next((u for w, u in uses if w.id == work.id), None)
    if use is None:
        elsewhere = listed(map(named, homes or [w for w, _ in uses]))
        id = "written-not-in" if uses else "written-unrecorded"
        return Phrase.of(id, song=song_named(song), work=named(work), works=elsewhere)
    if use.use is SongUse.ORIGINAL:
        return Phrase.of("written-for-this", song=song_named(song), work=named(work), before=before)
    if homes:
        return Phrase.of(
            "written-for-another",
            before=before,
            song=song_named(song),
            work=named(work),
            works=listed(map(named, homes)),
        )
    return Phrase.of("written-before", song=song_named(song), work=named(work), before=before)


def song_is_in(desk: Desk, question: Question) -> Answer:
    """Whether a work uses a song: yes, or "not in my records" — never a flat no."""
    song, work = desk.songs(question)[0], desk.works(question)[0]
    evidence = Evidence(desk.library)
    facts = song_facts(desk.library, song)
    ruling = rule_song(song, desk.library)
    use = next((u for w, u in facts.uses if w.id == work.id), None)
    if use:
        lead = Phrase.of("song-is-in", song=song_named(song), work=named(work), use=use_word(use))
        evidence.cite(use.sources, lead)
    else:
        lead = Phrase.of(
            "song-not-recorded-in",
            song=song_named(song),
            work=named(work),
            works=listed(named(w) for w, _ in facts.uses[:_NAMED]),
            count=len(facts.uses),
        )
    lines = use_lines(evidence, facts)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),) if lines else (),
        works=(work, *(w for w, _ in facts.uses if w.id != work.id)),
        people=facts.performers,
        songs=(facts,),
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def songs_by_weight(desk: Desk, work: Work) -> list[tuple[Song, Use]]:
    """Songs of a work: winners first, then the nominated, then originals, then by title."""
    honoured = {n.song: n.won for n in desk.library.nominations_of_work(work.id) if n.song}
    return sorted(
        desk.library.songs_in(work.id),
        key=lambda pair: (
            not honoured.get(pair[0].id, False),
            pair[0].id not in honoured,
            pair[1].use is not SongUse.ORIGINAL,
            pair[0].title,
        ),
    )
