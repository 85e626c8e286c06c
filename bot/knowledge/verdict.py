"""The verdict, derived: from facts recorded about a work or song to "score", "soundtrack" or "both".

The rule for a work, whole:

1. It has a **score** if somebody is credited as composer or adapter of one.
2. It has a **soundtrack** if that is recorded as a fact, or if a song, mixed, compilation or cast
   album is recorded, or if at least two songs are. One song alone makes no soundtrack; it is named.
3. Both: `both`. Only a score: `score`. Only a soundtrack: `soundtrack`. Neither: `unknown`.
4. **Absence is no evidence.** `score` is `full` only if it is recorded that there are no songs to
   speak of (`score_alone`), `soundtrack` only if it is recorded that there is no score
   (`no_score`); otherwise the evidence is `partial`. `both` rests on facts for each side and is
   `full`.
5. A doubted fact never decides; the reason tells it as what one source says.
6. `both` leads with what is recorded in `leads_with`. Where that is silent, it leads with the
   soundtrack if its score is an adaptation of songs (only adapters are credited), or if only its
   songs or its compilation were nominated; else with the score.

The rule for a song: written for a work is `original_song` (also if others used it later); used only
where it was there before is `needle_drop`; no use recorded, or an "original" use with an earlier
one on record, is `unknown`. Why this and no other rule: docs/decisions/0003-the-verdict-rule.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from bot.knowledge.called import keyed
from bot.knowledge.library import Library
from bot.knowledge.model import (
    Album,
    AlbumKind,
    Credit,
    Fact,
    Role,
    Song,
    SongUse,
    Use,
    Verdict,
    Work,
)
from bot.words import Listing, Phrase

F = TypeVar("F", bound=Fact)
_SONG_ALBUMS = {AlbumKind.SONGS, AlbumKind.MIXED, AlbumKind.COMPILATION, AlbumKind.CAST}
_SCORE_ROLES = {Role.COMPOSER, Role.ADAPTER}
_ENOUGH_SONGS = 2


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict and why. `grounds` are the facts it rests on, for citations.

    `evidence` is `full` or `partial`, None for `unknown`; `leads_with` is set for `both` only.
    """

    verdict: Verdict
    reason: Phrase
    evidence: str | None = None
    leads_with: Verdict | None = None
    grounds: tuple[Fact, ...] = ()


def rule_work(library: Library, work: Work) -> Ruling:
    """The verdict on a work."""
    makers = [c for c in work.credits if c.role in _SCORE_ROLES]
    scored = _certain(makers)
    songs = [(song, use) for song, use in library.songs_in(work.id) if use.doubt is None]
    albums = _certain(a for a in work.albums if a.kind in _SONG_ALBUMS)
    chosen = _certain([work.soundtrack] if work.soundtrack else [])
    enough = len(songs) >= _ENOUGH_SONGS
    has_soundtrack = bool(chosen or albums or enough)
    grounds = (*scored, *chosen, *albums, *((use for _, use in songs) if enough else ()))
    if scored and has_soundtrack:
        return Ruling(
            verdict=Verdict.BOTH,
            evidence="full",
            leads_with=work.leads_with or _better_known(library, work, scored),
            grounds=grounds,
            reason=Phrase.of(
                _told("verdict-reason-both", scored),
                makers=_names(library, scored),
                songs=_soundtrack(songs, albums),
            ),
        )
    if scored:
        return _score(library, work, scored, songs)
    if has_soundtrack:
        return _soundtrack_only(library, work, makers, grounds, _soundtrack(songs, albums))
    return Ruling(verdict=Verdict.UNKNOWN, reason=_undecided(library, work, makers, songs))


def rule_song(song: Song, library: Library) -> Ruling:
    """The verdict on a song."""
    uses = _certain(song.uses)
    originals = [use for use in uses if use.use is SongUse.ORIGINAL]
    drops = [use for use in uses if use.use is SongUse.NEEDLE_DROP]
    if originals:
        first = min(originals, key=lambda use: library.works[use.work].year)
        home = library.works[first.work]
        if any(library.works[use.work].year < home.year for use in drops):
            reason = Phrase.of("verdict-reason-song-disputed", work=keyed(home))
            return Ruling(verdict=Verdict.UNKNOWN, reason=reason)
        reason = Phrase.of("verdict-reason-original-song", work=keyed(home))
        return _song_ruling(Verdict.ORIGINAL_SONG, reason, originals)
    if drops:
        reason = Phrase.of("verdict-reason-needle-drop", count=len(drops))
        return _song_ruling(Verdict.NEEDLE_DROP, reason, drops)
    if song.uses:
        reason = Phrase.of(
            "verdict-reason-song-doubted", work=keyed(library.works[song.uses[0].work])
        )
    else:
        reason = Phrase.of("verdict-reason-song-unknown")
    return Ruling(verdict=Verdict.UNKNOWN, reason=reason)


def _song_ruling(verdict: Verdict, reason: Phrase, uses: list[Use]) -> Ruling:
    return Ruling(verdict=verdict, evidence="full", reason=reason, grounds=tuple(uses))


def _score(
    library: Library, work: Work, scored: list[Credit], songs: list[tuple[Song, Use]]
) -> Ruling:
    makers = _names(library, scored)
    alone = _certain([work.score_alone] if work.score_alone else [])
    grounds: tuple[Fact, ...] = (*scored, *alone)
    if songs:
        song, use = songs[0]
        grounds += (use,)
        kind = "original" if use.use is SongUse.ORIGINAL else "drop"
        reason = Phrase.of(f"verdict-reason-score-one-{kind}", makers=makers, song=song.title)
    elif alone:
        reason = Phrase.of(_told("verdict-reason-score-alone", scored), makers=makers)
    elif work.soundtrack or any(a.kind in _SONG_ALBUMS for a in work.albums):
        reason = Phrase.of("verdict-reason-score-songs-doubted", makers=makers)
    else:
        reason = Phrase.of(_told("verdict-reason-score-partial", scored), makers=makers)
    return Ruling(
        verdict=Verdict.SCORE,
        evidence="full" if alone else "partial",
        reason=reason,
        grounds=grounds,
    )


def _soundtrack_only(
    library: Library,
    work: Work,
    doubted: list[Credit],
    grounds: tuple[Fact, ...],
    songs: Phrase,
) -> Ruling:
    none = _certain([work.no_score] if work.no_score else [])
    if none:
        reason = Phrase.of("verdict-reason-soundtrack-alone", songs=songs)
    elif doubted:
        makers = _names(library, doubted)
        reason = Phrase.of("verdict-reason-soundtrack-score-doubted", songs=songs, makers=makers)
    else:
        reason = Phrase.of("verdict-reason-soundtrack-partial", songs=songs)
    return Ruling(
        verdict=Verdict.SOUNDTRACK,
        evidence="full" if none else "partial",
        reason=reason,
        grounds=(*grounds, *none),
    )


def _undecided(
    library: Library, work: Work, makers: list[Credit], songs: list[tuple[Song, Use]]
) -> Phrase:
    if makers:
        return Phrase.of("verdict-reason-unknown-doubted", makers=_names(library, makers))
    if songs:
        song = songs[0][0].title
        return Phrase.of("verdict-reason-unknown-one-song", work=keyed(work), song=song)
    return Phrase.of("verdict-reason-unknown", work=keyed(work))


def _adapted(scored: list[Credit]) -> bool:
    return all(credit.role is Role.ADAPTER for credit in scored)


def _told(reason: str, scored: list[Credit]) -> str:
    """The message of a reason, told of adapters where nobody is credited as composer."""
    return f"{reason}-adapted" if _adapted(scored) else reason


def _better_known(library: Library, work: Work, scored: list[Credit]) -> Verdict:
    if _adapted(scored):
        return Verdict.SOUNDTRACK
    honoured = {
        library.categories[n.body, n.category].honours for n in library.nominations_of_work(work.id)
    }
    only_songs = bool(honoured & {"song", "compilation"}) and "score" not in honoured
    return Verdict.SOUNDTRACK if only_songs else Verdict.SCORE


def _soundtrack(songs: list[tuple[Song, Use]], albums: list[Album]) -> Phrase:
    if len(songs) >= _ENOUGH_SONGS:
        return Phrase.of("verdict-songs-recorded", count=len(songs))
    if albums:
        return Phrase.of("verdict-songs-album", album=albums[0].title)
    return Phrase.of("verdict-songs-chosen")


def _names(library: Library, credits: Iterable[Credit]) -> Listing:
    unique = dict.fromkeys(credit.person for credit in credits)
    return Listing(tuple(library.people[person].name for person in unique))


def _certain(facts: Iterable[F]) -> list[F]:
    return [fact for fact in facts if fact.doubt is None]
