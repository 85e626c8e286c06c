"""Score or soundtrack? The verdict card of a work or a song, its composer, two works side by side."""

from __future__ import annotations

from functools import reduce

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award, SongFacts
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
)
from bot.asking.work_lines import album_lines, award_line, awards_of_work, note_lines, song_line
from bot.cards import Line, Section
from bot.knowledge.model import Person, SongUse, Verdict, Work
from bot.knowledge.verdict import Ruling, rule_song, rule_work
from bot.words.phrase import Phrase

_MOST_COMPARED = 4  # works side by side


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
    awards = awards_of_work(desk, work)
    asked = note_lines(evidence, work, question.about) if question.way == "about" else ()
    if asked:
        lead = Phrase.of("quoted-statement", text=asked[0].text)
    told = question.about if asked else ()
    lines = (
        *asked,
        *note_lines(evidence, work, ("verdict", "album"), told),
        *song_line(desk, evidence, work, songs),
        *award_line(evidence, awards),
        *note_lines(evidence, work, ("known_for", "music", "recordings", "stage"), told),
        *album_lines(evidence, work),
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
    if ruling.reason.id.startswith("verdict-reason-score-partial"):
        return Phrase.of("verdict-no-song-list")
    return ruling.reason


def _song_reason(facts: SongFacts, ruling: Ruling) -> Phrase | None:
    """Why, beyond what the lead says: when it came out, or that nothing earlier is known."""
    year = facts.song.year
    if ruling.verdict is Verdict.ORIGINAL_SONG:
        return Phrase.of("verdict-original-reason")
    if ruling.verdict is not Verdict.NEEDLE_DROP:
        return ruling.reason
    first = min(work.year for work, _ in facts.uses)
    if year is None or year >= first:
        return None
    return Phrase.of("verdict-drop-reason", year=str(year), first=str(first))


def verdict_lead(desk: Desk, work: Work, ruling: Ruling) -> Phrase:
    """Verdict, title, year and composer in one sentence."""
    people, _ = composers(desk.library, work)
    variant = ruling.verdict.value
    # Derived, it only orders things; "best known for" is said where an editor recorded it.
    if ruling.verdict is Verdict.BOTH and work.leads_with:
        variant = f"both-{work.leads_with.value}"
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
        reason=_song_reason(facts, ruling),
        sections=(Section(lines=lines),) if lines else (),
        works=tuple(work for work, _ in facts.uses),
        people=facts.performers,
        songs=(facts,),
        awards=awards,
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def compare(desk: Desk, question: Question) -> Answer:
    """Works side by side: verdict, composer, awards, and what each is known for."""
    works = desk.works(question)[:_MOST_COMPARED]
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
        awards = awards_of_work(desk, work)
        all_awards += awards
        people += composers(library, work)[0]
        lines = (
            Line(text=lead, marks=tuple(marks)),
            *award_line(evidence, awards),
            *note_lines(evidence, work, ("known_for",)),
        )
        sections.append(Section(heading=named(work), lines=lines))
    words_of = [verdict_word(ruling.verdict) for ruling in rulings]
    if len({ruling.verdict for ruling in rulings}) == 1:
        lead = Phrase.of("compare-same", works=listed(map(named, works)), verdict=words_of[0])
    else:
        each = [
            Phrase.of("compare-one", work=named(work), verdict=word)
            for work, word in zip(works, words_of, strict=True)
        ]
        told = reduce(lambda a, b: Phrase.of("compare-two", first=a, next=b), each)
        lead = Phrase.of("compare-differ", each=told)
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
