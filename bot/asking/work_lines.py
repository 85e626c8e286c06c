"""Lines about a work that several answers share: its songs, awards, notes and albums in brief."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asking import award_words as words
from bot.asking.answer import Award, SongFacts
from bot.asking.award_answers import counted
from bot.asking.desk import Desk
from bot.asking.telling import Evidence, in_time_order, listed, names, song_named, unique
from bot.cards import Line
from bot.knowledge.model import Work
from bot.words.phrase import Phrase

_NAMED_SONGS = 3


def awards_of_work(desk: Desk, work: Work) -> tuple[Award, ...]:
    """Every entry of a work, wins first."""
    found = desk.library.nominations_of_work(work.id)
    return tuple(in_time_order(desk.ballots.award(n) for n in found))


def song_line(
    desk: Desk, evidence: Evidence, work: Work, songs: tuple[SongFacts, ...]
) -> tuple[Line, ...]:
    """The songs in one line, the honoured first; what one source alone claims waits for the list."""
    songs = tuple(f for f in songs if f.uses[0][1].doubt is None) or songs
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


def award_line(evidence: Evidence, awards: tuple[Award, ...]) -> tuple[Line, ...]:
    """The awards in one line."""
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


def note_lines(
    evidence: Evidence, work: Work, about: Sequence[str], told: Sequence[str] = ()
) -> tuple[Line, ...]:
    """The notes of some kinds, in the order of the kinds; those `told` already are left out."""
    notes = [note for note in work.notes if note.about in about and note.about not in told]
    notes.sort(key=lambda note: about.index(note.about))
    return tuple(evidence.fact(note.text, note) for note in notes)


def album_lines(evidence: Evidence, work: Work) -> tuple[Line, ...]:
    """A line per album."""
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
