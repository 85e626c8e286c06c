"""`knowledge export`: the whole base as plain JSON values, by names rather than ids.

The fields are a contract (docs/json.md): they are added to, never renamed or taken away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.knowledge.library import Library
from bot.knowledge.model import Fact, Nomination, Person, Role, Song, SongUse, Source, Work
from bot.knowledge.verdict import rule_song, rule_work

Record = dict[str, Any]


def export(library: Library) -> Record:
    """One object with works, people, songs, nominations and sources; absent values are null."""
    return {
        "digest": library.base.digest,
        "as_of": library.base.as_of,
        "works": [work_record(library, work) for work in library.base.works],
        "people": [person_record(library, person) for person in library.base.people],
        "songs": [song_record(library, song) for song in library.base.songs],
        "nominations": [nomination_record(library, n) for n in library.base.nominations],
        "bodies": [
            {
                "id": body.id,
                "name": body.name,
                "award": body.award,
                "incomplete": body.incomplete,
                "categories": [
                    {
                        "id": category.id,
                        "name": category.name,
                        "honours": category.honours,
                        "given": [[span.first, span.last] for span in category.given],
                        "complete": [[span.first, span.last] for span in category.complete],
                    }
                    for category in body.categories
                ],
            }
            for body in library.base.bodies
        ],
        "sources": [source_record(source) for source in library.base.sources],
    }


def work_record(library: Library, work: Work) -> Record:
    """A work with its verdict, its songs, and what each claim rests on."""
    ruling = rule_work(library, work)
    songs = library.songs_in(work.id)
    return {
        "id": work.id,
        "title": work.title,
        "year": work.year,
        "kind": work.kind.value,
        "qualifier": work.qualifier,
        "also": list(dict.fromkeys((*work.also, *(title for _, title in work.local)))),
        "imdb": work.imdb,
        "fame": work.fame,
        "composers": _names(
            library, [c.person for c in work.credits if c.role is Role.COMPOSER and c.doubt is None]
        ),
        "verdict": ruling.verdict.value,
        "evidence": ruling.evidence,
        "leads_with": ruling.leads_with.value if ruling.leads_with else None,
        "songs": [
            {
                "title": song.title,
                "performer": _performer(library, song),
                "use": use.use.value,
                "doubt": use.doubt,
            }
            for song, use in songs
        ],
        "albums": [
            {"title": album.title, "kind": album.kind.value, "year": album.year}
            for album in work.albums
        ],
        "citations": _citations(
            *(
                (f"{credit.role.value}: {library.people[credit.person].name}", credit)
                for credit in (*work.credits, *work.supervisors)
            ),
            *(
                (name, fact)
                for name in ("score_alone", "no_score", "soundtrack")
                if (fact := getattr(work, name)) is not None
            ),
            *((f"album: {album.title}", album) for album in work.albums),
            *((f"song: {song.title}", use) for song, use in songs),
            *((note.about, note) for note in work.notes),
        ),
    }


def person_record(library: Library, person: Person) -> Record:
    """A person, band or company."""
    return {
        "id": person.id,
        "name": person.name,
        "also": list(person.also),
        "kind": person.kind,
        "members": _names(library, person.members),
    }


def song_record(library: Library, song: Song) -> Record:
    """A song with the works that use it; `written_for` is the first it was written for."""
    originals = [use for use in song.uses if use.use is SongUse.ORIGINAL and use.doubt is None]
    written_for = library.works[originals[0].work].key if originals else None
    return {
        "id": song.id,
        "title": song.title,
        "performer": _performer(library, song),
        "by": _names(library, [credit.person for credit in song.credits]),
        "year": song.year,
        "also": list(song.also),
        "written_for": written_for,
        "verdict": rule_song(song, library).verdict.value,
        "uses": [
            {"work": library.works[use.work].key, "use": use.use.value, "doubt": use.doubt}
            for use in song.uses
        ],
        "citations": _citations(
            *((f"heard in {library.works[use.work].key}", use) for use in song.uses),
            *((note.about, note) for note in song.notes),
        ),
    }


def nomination_record(library: Library, nomination: Nomination) -> Record:
    """A nomination as it stands, by names; `category` is its canonical name."""
    n = nomination
    ceremony = library.ceremonies[n.body, n.ceremony]
    corrects = n.corrects and {
        "was": n.corrects.was,
        "because": n.corrects.because,
        "sources": list(n.corrects.sources),
    }
    return {
        "id": n.id,
        "body": library.bodies[n.body].name,
        "category": library.categories[n.body, n.category].name,
        "category_then": n.category_then,
        "ceremony": n.ceremony,
        "film_year": n.film_year,
        "held_year": ceremony.held_year,
        "work": library.works[n.work].key if n.work else None,
        "people": _names(library, n.people),
        "song": library.songs[n.song].title if n.song else None,
        "named": n.named,
        "won": n.won,
        "tie": n.tie,
        "status": n.status.value,
        "note": n.note,
        "doubt": n.doubt,
        "corrects": corrects,
        "citations": _citations(("nomination", n)),
    }


def source_record(source: Source) -> Record:
    """A source as sources.yaml states it."""
    return {
        "id": source.id,
        "title": source.title,
        "kind": source.kind,
        "url": source.url,
        "licence": source.licence,
        "date": source.date,
    }


def _performer(library: Library, song: Song) -> str | None:
    return ", ".join(_names(library, song.performers)) or None


def _names(library: Library, people: Iterable[str]) -> list[str]:
    return [library.people[id].name for id in people]


def _citations(*claims: tuple[str, Fact]) -> list[Record]:
    return [
        {"source": source, "claim": claim, "doubt": fact.doubt}
        for claim, fact in claims
        for source in fact.sources
    ]
