"""Rounds as cards: the question, its reveal, the standings. Draws on scenes and events alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.cards import Action, ActionKind, Card, Line, Section, SourceNote, Tone, person
from bot.knowledge.model import Source
from bot.trivia import events as ev
from bot.trivia.announcer import Scene, Seated
from bot.trivia.questions.model import Question
from bot.trivia.rules import Mode, Rules
from bot.words import Listing, Phrase
from bot.words.phrase import Word

LETTERS = "ABCDEFGHIJ"
_SHOWN = 10  # players listed on a card


def rules_card(scene: Scene) -> Card:
    """The one line of rules that opens a round."""
    rules = scene.rules
    mode = Phrase.of(f"mode-{rules.mode}")
    return Card(
        lead=Phrase.of("round-opens", mode=mode, questions=rules.questions, seconds=rules.seconds),
        tone=Tone.QUESTION,
        badge=Phrase.of("round-badge"),
        reason=Phrase.of(
            f"mode-{rules.mode}-rules", lives=rules.lives, teams=rules.teams, late=rules.late
        ),
        footer=Phrase.of("round-solo" if scene.place.server is None else "round-counts"),
    )


def question_card(scene: Scene, question: Question, *, clues: int = 1) -> Card:
    """An open question with its buttons. Pyramids show `clues` of their clues."""
    keys = (scene.round, str(scene.number))
    actions = [
        Action(
            kind=ActionKind.GUESS,
            label=Phrase.of("round-choice", letter=LETTERS[index], choice=choice),
            args=(*keys, str(index)),
            prominent=True,
        )
        for index, choice in enumerate(question.choices)
    ]
    if not question.choices:
        answer = Phrase.of("button-answer")
        actions.append(Action(kind=ActionKind.ANSWER, label=answer, args=keys, prominent=True))
        # A guess written in the channel can't be answered privately; who wrote it may ask.
        actions.append(Action(kind=ActionKind.WHICH, label=Phrase.of("button-which"), args=keys))
    if scene.rules.hints and scene.rules.mode is not Mode.PYRAMID:
        actions.append(Action(kind=ActionKind.HINT, label=Phrase.of("button-hint"), args=keys))
    if not scene.rules.mode.private:
        actions.append(Action(kind=ActionKind.SKIP, label=Phrase.of("button-skip"), args=keys))
    shown = question.clues[:clues]
    return Card(
        lead=question.prompt,
        tone=Tone.QUESTION,
        badge=_number(scene),
        sections=(Section(lines=tuple(Line(text=clue) for clue in shown)),) if shown else (),
        actions=tuple(actions),
    )


def _number(scene: Scene) -> Phrase:
    if scene.of is None:
        return Phrase.of("round-question", number=scene.number)
    return Phrase.of("round-question-of", number=scene.number, of=scene.of)


def reveal_card(scene: Scene, event: ev.Closed, sources: Mapping[str, Source]) -> Card:
    """The answer, its evidence, and who earned what.

    Raises:
        ValueError: the scene has no question that could have closed.
    """
    question = scene.question
    if question is None:
        raise ValueError("a question closed that was never asked")
    keys = (scene.round, str(event.number))
    right = [r for r in event.results if r.judged is ev.Judged.RIGHT]
    lines = tuple(_result(scene, question, result) for result in _best_first(event.results))
    more = len(lines) - _SHOWN
    if more > 0:
        lines = (*lines[:_SHOWN], Line(text=Phrase.of("round-more-players", count=more)))
    appeal = Action(kind=ActionKind.APPEAL, label=Phrase.of("button-appeal"), args=keys)
    return Card(
        lead=Phrase.of("round-answer", answer=_answer(question)),
        tone=Tone.RIGHT if right else Tone.PLAIN,
        badge=_number(scene),
        reason=question.prompt,
        sections=(
            Section(lines=(Line(text=question.evidence, marks=_marks(question)),))
            if question.evidence
            else Section(),
            Section(heading=_how_it_went(event, len(right)), lines=lines),
        ),
        sources=sources_of(question, sources),
        actions=(
            Action(kind=ActionKind.EVIDENCE, label=Phrase.of("button-why"), args=keys),
            *((appeal,) if len(right) < len(event.results) else ()),
        ),
    )


def _answer(question: Question) -> Word:
    if question.correct is None:
        return question.told or question.answers[0]
    letter = LETTERS[question.correct]
    return Phrase.of("round-choice", letter=letter, choice=question.choices[question.correct])


def _how_it_went(event: ev.Closed, right: int) -> Phrase:
    if event.cause is ev.Cause.SKIPPED:
        return Phrase.of("round-skipped")
    if event.cause is ev.Cause.STOPPED:
        return Phrase.of("round-cut-short")
    if not event.results:
        return Phrase.of("round-nobody")
    return Phrase.of("round-right-of", right=right, of=len(event.results))


def _best_first(results: Iterable[ev.Result]) -> list[ev.Result]:
    return sorted(results, key=lambda r: (-r.points, r.judged is not ev.Judged.RIGHT, r.took or 0))


def _result(scene: Scene, question: Question, result: ev.Result) -> Line:
    who = named(scene.people.get(result.player))
    if result.judged is ev.Judged.RIGHT:
        seconds = f"{(result.took or 0) / 1000:.1f}"
        id = "round-result-late" if result.late else "round-result-right"
        text = Phrase.of(id, who=who, points=result.points, seconds=seconds, streak=result.streak)
        return Line(text=text, won=True)
    guess = scene.guesses.get(result.player)
    lives = -1 if result.lives is None else result.lives
    if guess is None:
        return Line(text=Phrase.of("round-result-none", who=who, lives=lives), won=False)
    said: Word = guess.text or ""
    if guess.choice is not None:
        said = question.choices[guess.choice]
    return Line(text=Phrase.of("round-result-wrong", who=who, said=said, lives=lives), won=False)


def _marks(question: Question) -> tuple[int, ...]:
    return tuple(range(1, len({c.source for c in question.citations}) + 1))


def sources_of(question: Question, sources: Mapping[str, Source]) -> tuple[SourceNote, ...]:
    """A question's sources, numbered in order."""
    ids = dict.fromkeys(citation.source for citation in question.citations)
    known = [(id, sources.get(id)) for id in ids]
    return tuple(
        SourceNote(number=n, title=s.title if s else id, url=s.url if s else None)
        for n, (id, s) in enumerate(known, start=1)
    )


def evidence_card(question: Question, sources: Mapping[str, Source]) -> Card:
    """Why?: the answer key, the claim the question rests on, and who says so."""
    claims: list[Word] = []  # each once; phrases compare, but have no hash
    for citation in question.citations:
        if citation.claim not in claims:
            claims.append(citation.claim)
    lines = tuple(Line(text=claim, marks=_marks(question)) for claim in claims)
    accepted = Listing(question.answers[:8], "or")
    return Card(
        lead=Phrase.of("round-answer", answer=_answer(question)),
        badge=Phrase.of("round-evidence"),
        reason=question.evidence or None,
        sections=(
            Section(heading=Phrase.of("round-claims"), lines=lines),
            Section(lines=(Line(text=Phrase.of("round-accepted", answers=accepted)),)),
        ),
        sources=sources_of(question, sources),
        private=True,
    )


def offer_card(scene: Scene, event: ev.Offered) -> Card:
    """The round waits: somebody presses Continue, or the standings end it."""
    away = "away" if event.cause is ev.Cause.AWAY else "idle"
    go_on = Action(
        kind=ActionKind.CONTINUE,
        label=Phrase.of("button-continue"),
        args=(scene.round,),
        prominent=True,
    )
    return Card(
        lead=Phrase.of(f"round-offer-{away}"),
        tone=Tone.QUESTION,
        badge=Phrase.of("round-badge"),
        actions=(go_on,),
    )


def final_card(scene: Scene, event: ev.Ended) -> Card:
    """The standings, and whether they count; where no question was played out there are none."""
    played = any(seat.answered for seat in scene.seats)
    lines = standing_lines(scene.seats) if played else ()
    teams = tuple(
        Line(text=Phrase.of("round-team", team=team, points=points)) for team, points in scene.teams
    )
    again = Action(
        kind=ActionKind.REMATCH,
        label=Phrase.of("button-rematch"),
        args=(scene.round,),
        prominent=True,
    )
    return Card(
        lead=_final_sentence(scene, event),
        tone=Tone.AWARD if played else Tone.PLAIN,
        badge=Phrase.of("round-over"),
        sections=(
            *((Section(heading=Phrase.of("round-teams"), lines=teams),) if teams and lines else ()),
            *((Section(heading=Phrase.of("round-standings"), lines=lines),) if lines else ()),
        ),
        footer=Phrase.of("round-counted" if event.counts else "round-uncounted")
        if played
        else None,
        actions=(again,) if event.cause is not ev.Cause.FAILED else (),
    )


def _final_sentence(scene: Scene, event: ev.Ended) -> Phrase:
    best = [seat for seat in scene.seats if seat.points and seat.points == scene.seats[0].points]
    if not best:
        return Phrase.of("round-ended-nobody", cause=Phrase.of(f"round-cause-{event.cause}"))
    winners = Listing(tuple(named(seat.person) for seat in best))
    points = best[0].points
    return Phrase.of("round-ended", winners=winners, count=len(best), points=points)


def standing_lines(seats: Iterable[Seated]) -> tuple[Line, ...]:
    """Places with ties: equal points share a place."""
    lines: list[Line] = []
    place, last = 0, None
    for number, seat in enumerate(seats, start=1):
        if seat.points != last:
            place, last = number, seat.points
        if number <= _SHOWN:
            text = Phrase.of(
                "round-standing",
                place=place,
                who=named(seat.person),
                points=seat.points,
                right=seat.right,
                answered=seat.answered,
                team=seat.team or 0,
            )
            lines.append(Line(text=text))
    return tuple(lines)


def standings_card(scene: Scene) -> Card:
    """Where an open round stands."""
    lines = standing_lines(scene.seats)
    empty = (Line(text=Phrase.of("round-nobody-yet")),)
    return Card(
        lead=Phrase.of("round-now", number=scene.number, of=scene.of or scene.number),
        tone=Tone.AWARD,
        badge=Phrase.of("round-standings"),
        sections=(Section(lines=lines or empty),),
        private=True,
    )


def named(someone: str | None) -> Word:
    """A player by name; one who has been forgotten has none."""
    front, _, id = (someone or "").partition(":")
    if not id:
        return Phrase.of("round-somebody")
    return person(id) if front == "discord" else id


def rules_line(rules: Rules) -> Phrase:
    """A round's settings in one line, for settings and presets."""
    mode = Phrase.of(f"mode-{rules.mode}")
    return Phrase.of("rules-line", mode=mode, questions=rules.questions, seconds=rules.seconds)
