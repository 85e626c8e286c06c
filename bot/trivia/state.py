"""Where a round stands: built from its events alone, so that replaying them resumes it exactly."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from bot.trivia import events as ev
from bot.trivia.questions.model import Question

MIN_OPEN_MS = 5_000  # a question never closes earlier, unless solved, skipped or private
ALL_IN_MS = 2_000  # from the last expected answer to closing, so that a tap may be changed
IDLE_AFTER = 2  # questions in a row without an answer


class Phase(StrEnum):
    """What the round is waiting for."""

    WAIT = "wait"  # lead-in or pause, until `next_at`
    OPEN = "open"  # a question; on screen once `opens` is known
    OFFERED = "offered"  # somebody to press Continue
    OVER = "over"


class Seat(msgspec.Struct):
    """One player in the round."""

    points: int = 0
    right: int = 0
    answered: int = 0
    streak: int = 0
    best: int = 0
    lives: int = 0
    extra: bool = False
    team: int | None = None


class Held(msgspec.Struct):
    """A player's guess that counts, and what it cost to get there."""

    guess: ev.Guessed
    sent: int  # as given, moved on by absences of the process
    seq: int
    wrong: int = 0
    near: int = 0
    clue: int = 0  # how many clues were on screen


class State:
    """A round's standing; `apply` is the only thing that changes it."""

    __slots__ = (
        "answerers", "asked", "back", "closed", "closes", "clues", "deck_at", "ended", "extended", "held", "hinted_at",
        "hints", "idle", "last_at", "last_seq", "left", "messages", "next_at", "offer", "opens",
        "phase", "question", "recent", "reshown", "seats", "seen", "solved", "started", "stopping", "votes",
    )  # fmt: skip

    def __init__(self, started: ev.RoundStarted) -> None:
        self.started = started
        self.seats: dict[str, Seat] = {}
        self.phase = Phase.WAIT
        self.next_at = started.at + started.rules.lead_in * 1000
        self.deck_at = 0  # how many of the deck were asked
        self.recent: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        self.idle = 0
        self.messages: dict[int, str] = {}  # of announcements, by seq; only the latest are kept
        self.seen = 0  # the last event known to be on screen
        self.back = 0  # when the process was last back
        self.offer: ev.Offered | None = None
        self.stopping: str | None = None
        self.ended: ev.Ended | None = None
        self.left = False
        self._clear()
        self.last_seq, self.last_at = started.seq, started.at

    def _clear(self) -> None:
        self.asked: ev.Asked | None = None
        self.question: Question | None = None
        self.closed = False
        self.reshown = 0  # the Continue that put the open question on screen anew
        self.opens: int | None = None
        self.closes: int | None = None
        self.extended = 0
        self.held: dict[str, Held] = {}
        self.answerers: set[str] = set()  # who has answered the open question
        self.hints: dict[str, int] = {}  # private hints: player → removed choice
        self.hinted_at: int | None = None
        self.votes: dict[ev.Vote, set[str]] = {vote: set() for vote in ev.Vote}
        self.solved: ev.Solved | None = None
        self.clues = 0

    # --- reading ---------------------------------------------------------------------------------
    @property
    def number(self) -> int:
        """Of the open or latest question, from 1; 0 before the first."""
        return self.asked.number if self.asked else 0

    @property
    def message(self) -> str | None:
        """Where the open or latest question is on screen."""
        return self.messages.get(self.asked.seq) if self.asked else None

    @property
    def active(self) -> set[str]:
        """Who plays: answered either of the last two questions or this one."""
        return set(self.recent[0] | self.recent[1] | self.answerers)

    @property
    def alive(self) -> list[str]:
        """Survival: who has lives left."""
        return [player for player, seat in self.seats.items() if seat.lives > 0]

    # --- changing --------------------------------------------------------------------------------
    def apply(self, event: ev.AnyEvent) -> None:
        """Take an event in; events come in order of their numbers."""
        self.last_seq, self.last_at = event.seq, max(self.last_at, event.at)
        match event:
            case ev.Joined():
                self._join(event)
            case ev.Asked():
                self._ask(event)
            case ev.Shown():
                self._show(event)
            case ev.Guessed():
                self._guess(event)
            case ev.Voted():
                self.votes[event.vote].add(event.player)
            case ev.HintGiven(player=str(player), removed=int(removed)):
                self.hints[player] = removed
            case ev.HintGiven():
                self.hinted_at = event.at
            case ev.ClueGiven():
                self.clues = event.index + 1
            case ev.Extended():
                self.extended += event.ms
                if self.closes is not None:
                    self.closes += event.ms
            case ev.Solved():
                self.solved = event
                self.closes = event.until
            case ev.Closed():
                self._close(event)
            case ev.Offered():
                self.phase, self.offer = Phase.OFFERED, event
            case ev.Continued():
                self._continue(event)
            case ev.Resumed():
                self.back = event.at
                self._shift(event.lost)
            case ev.Stopped():
                self.stopping = event.player
            case ev.Ended():
                self.phase, self.ended = Phase.OVER, event
            case ev.Left():
                self.left = True
            case ev.AppealAccepted():
                for change in event.changes:
                    seat = self.seats.setdefault(change.player, Seat())
                    seat.points += change.points
                    seat.right += change.right

    def _join(self, event: ev.Joined) -> None:
        lives = self.started.rules.lives
        self.seats[event.player] = Seat(lives=lives, extra=event.extra_time, team=event.team)

    def _ask(self, event: ev.Asked) -> None:
        self._clear()
        self.phase, self.asked, self.question = Phase.OPEN, event, event.question
        self.clues = min(1, len(event.question.clues))
        ids = [dealt.question for dealt in self.started.deck[self.deck_at :]]
        self.deck_at += 1 + (ids.index(event.question.id) if event.question.id in ids else 0)

    def _show(self, event: ev.Shown) -> None:
        self.seen = max(self.seen, event.of)
        self.messages[event.of] = event.message
        for old in sorted(self.messages)[:-4]:
            if self.asked is None or old != self.asked.seq:
                del self.messages[old]
        if event.of == self.started.seq:
            self.next_at = event.sent + self.started.rules.lead_in * 1000
        if self.asked is None or self.phase is not Phase.OPEN:
            return
        if self.opens is None:  # of the question, or of it shown after Continue
            # Sent before a kill and found on screen after it: the time between is nobody's loss.
            self.opens = max(event.sent, self.back)
            self.closes = self.opens + self.asked.ms + self.extended
            self._all_in()
        if self.reshown == event.of:
            self.messages[self.asked.seq] = event.message

    def _guess(self, event: ev.Guessed) -> None:
        typed = event.choice is None
        was = self.held.get(event.player)
        first = event.player not in self.answerers
        self.answerers.add(event.player)
        wrong = (was.wrong if was else 0) + (event.judged is ev.Judged.WRONG)
        near = (was.near if was else 0) + (event.judged is ev.Judged.NEAR)
        keep = (
            was
            if was and typed and was.guess.judged is ev.Judged.RIGHT
            else Held(guess=event, sent=event.sent, seq=event.seq, clue=self.clues)
        )
        keep.wrong, keep.near = wrong, near
        self.held[event.player] = keep
        if first and not typed:
            self._all_in(event.sent)

    def _all_in(self, sent: int = 0) -> None:
        """Close early once everybody expected has answered."""
        if self.opens is None or self.closes is None or self.asked is None:
            return
        expected = self.recent[0] | self.recent[1]
        if self.started.rules.mode.private and self.answerers:
            self.closes = min(self.closes, max(self.opens, sent))
        elif expected and expected <= self.answerers and self.question and self.question.choices:
            last = max((held.guess.sent for held in self.held.values()), default=sent)
            self.closes = min(self.closes, max(self.opens + MIN_OPEN_MS, last + ALL_IN_MS))

    def _close(self, event: ev.Closed) -> None:
        results = {result.player: result for result in event.results}
        for player, seat in self.seats.items():
            result = results.get(player)
            if result is None:
                seat.streak = 0
                continue
            seat.points += result.points
            seat.right += result.judged is ev.Judged.RIGHT
            seat.answered += player in self.answerers
            seat.streak = result.streak
            seat.best = max(seat.best, result.streak)
            if result.lives is not None:
                seat.lives = result.lives
        if event.cause is not ev.Cause.SKIPPED:
            self.idle = 0 if self.answerers else self.idle + 1
        self.recent = (self.recent[1], frozenset(self.answerers))
        self.phase, self.closed = Phase.WAIT, True
        self.next_at = event.at + self.started.rules.pause * 1000

    def _continue(self, event: ev.Continued) -> None:
        offer, self.offer, self.idle = self.offer, None, 0
        self.reshown = event.seq
        if self.question and not self.closed:
            self.phase = Phase.OPEN
            self._shift(event.at - offer.at if offer else 0)
        else:
            self.phase, self.next_at = Phase.WAIT, event.at + 1000

    def _shift(self, ms: int) -> None:
        """The process or the players were away for a while: what was running runs on from here."""
        self.next_at += ms
        if self.opens is not None and self.closes is not None:
            self.opens += ms
            self.closes += ms
        for held in self.held.values():
            held.sent += ms
        if self.hinted_at is not None:
            self.hinted_at += ms
        if self.offer is not None:
            self.offer = msgspec.structs.replace(self.offer, until=self.offer.until + ms)
