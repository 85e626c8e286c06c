"""What happens in a round, as stored and replayed: the round, its points and all boards follow.

Events are only ever added. Each has the round's id, a sequence number (from 1, without gaps) and
the time it was recorded, in ms since 1970 UTC. Players appear by a random id alone; who they are is
kept elsewhere and can be forgotten. A judgement is stored with the version of the points rule it
was made under, and is never made anew.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from bot.trivia.questions.model import Question
from bot.trivia.rules import Rules
from bot.words.phrase import Word


class Place(msgspec.Struct, frozen=True):
    """Where a round is played. `front` is discord or console; ids are that front's own."""

    front: str
    channel: str
    server: str | None = None  # None: a direct message, or a console


class Judged(StrEnum):
    """The judge's word; a pressed choice is right or wrong, never near."""

    RIGHT = "right"
    NEAR = "near"
    WRONG = "wrong"


class Cause(StrEnum):
    """Why a question closed or a round ended."""

    TIME = "time"
    EVERYONE = "everyone"  # all who play have answered
    SOLVED = "solved"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    PLAYED = "played"  # all questions asked
    IDLE = "idle"  # nobody answered, nobody pressed Continue
    OUT = "out"  # survival: nobody has lives left
    AWAY = "away"  # its process was down for more than five minutes
    DRY = "dry"  # no further question fits
    FAILED = "failed"  # the channel is gone, or the bot may not write there


class Vote(StrEnum):
    """What a majority may decide."""

    SKIP = "skip"
    HINT = "hint"


class Dealt(msgspec.Struct, frozen=True):
    """A question of the deck, before it is worded: its id and the seed that words it."""

    question: str
    seed: int


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one player made of one question. `took` is ms from when it was on screen."""

    player: str
    judged: Judged
    points: int = 0
    took: int | None = None
    streak: int = 0
    late: bool = False  # right within the late-correct window
    hinted: bool = False
    lives: int | None = None  # survival: what is left


class Standing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One player at the end of a round, best first in `Ended`."""

    player: str
    points: int
    right: int = 0
    answered: int = 0
    best_streak: int = 0
    team: int | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="event"):
    """What every event has."""

    round: str
    seq: int
    at: int


class RoundStarted(Event, frozen=True, kw_only=True, omit_defaults=True, tag="started"):
    """A round is open in its channel. `deck` is what will be asked, in order."""

    place: Place
    starter: str
    host: str
    rules: Rules
    deck: tuple[Dealt, ...]
    digest: str  # of the knowledge base it was dealt from
    seed: int
    points_rule: int
    solo: bool = False
    day: str | None = None  # daily: which day's


class Joined(Event, frozen=True, kw_only=True, omit_defaults=True, tag="joined"):
    """A player's first act in the round."""

    player: str
    extra_time: bool = False
    team: int | None = None


class Asked(Event, frozen=True, kw_only=True, omit_defaults=True, tag="asked"):
    """The next question, whole, so that it stays the same whatever happens to the base."""

    number: int
    question: Question
    of: int | None = None  # how many there will be, if known
    ms: int  # how long it stays open once on screen
    server: str | None = None


class Shown(Event, frozen=True, kw_only=True, omit_defaults=True, tag="shown"):
    """The message that announces event `of` is on screen; `sent` is its own time, ms."""

    of: int
    message: str
    sent: int


class Guessed(Event, frozen=True, kw_only=True, omit_defaults=True, tag="guessed"):
    """A guess and the judge's word. On choice questions a player's last guess counts."""

    number: int
    player: str
    sent: int  # the time of the click or message itself, ms
    judged: Judged
    points_rule: int
    choice: int | None = None
    text: str | None = None
    reason: Word | None = None


class Voted(Event, frozen=True, kw_only=True, omit_defaults=True, tag="voted"):
    """A vote to skip or for a hint; `needed` is the majority at that moment."""

    number: int
    player: str
    vote: Vote
    votes: int
    needed: int


class HintGiven(Event, frozen=True, kw_only=True, omit_defaults=True, tag="hint"):
    """A hint: private and for one player on a choice question, for all on a typed one."""

    number: int
    player: str | None = None
    removed: int | None = None  # index of the choice taken away
    pattern: str | None = None  # "J··· W·······"


class ClueGiven(Event, frozen=True, kw_only=True, omit_defaults=True, tag="clue"):
    """Pyramid: the next, easier clue. `index` counts from 0."""

    number: int
    index: int
    clue: Word


class Extended(Event, frozen=True, kw_only=True, omit_defaults=True, tag="extended"):
    """The open question stays open longer, because a player with extra time joined."""

    number: int
    ms: int


class Solved(Event, frozen=True, kw_only=True, omit_defaults=True, tag="solved"):
    """Typed race: the first right guess; others may still be right until `until` (by `sent`), ms."""

    number: int
    player: str
    until: int


class Closed(Event, frozen=True, kw_only=True, omit_defaults=True, tag="closed"):
    """A question is over: the answer may be shown, and these are the points."""

    number: int
    cause: Cause
    results: tuple[Result, ...]
    points_rule: int
    question: str | None = None  # its id and difficulty, so that ratings need no other event
    difficulty: int = 3


class Offered(Event, frozen=True, kw_only=True, omit_defaults=True, tag="offered"):
    """The round waits for somebody to press Continue until `until`, ms."""

    until: int
    cause: Cause


class Continued(Event, frozen=True, kw_only=True, omit_defaults=True, tag="continued"):
    """Somebody pressed Continue."""

    player: str


class Resumed(Event, frozen=True, kw_only=True, omit_defaults=True, tag="resumed"):
    """The round goes on after its process was away for `lost` ms; what was open stays open longer."""

    host: str
    lost: int


class Stopped(Event, frozen=True, kw_only=True, omit_defaults=True, tag="stopped"):
    """Somebody who may do so stopped the round."""

    player: str


class Ended(Event, frozen=True, kw_only=True, omit_defaults=True, tag="ended"):
    """The round is over. `counts` says whether its points go to the boards.

    Its channel stays taken until `Left`, so that a process killed here still tells the standings.
    """

    cause: Cause
    standings: tuple[Standing, ...]
    counts: bool
    place: Place


class Left(Event, frozen=True, kw_only=True, omit_defaults=True, tag="left"):
    """The standings are on screen; the channel is free for another round."""


class AppealMade(Event, frozen=True, kw_only=True, omit_defaults=True, tag="appeal"):
    """A player holds that the guess stored as event `of` was right."""

    number: int
    player: str
    of: int


class Change(msgspec.Struct, frozen=True):
    """Points gained (or lost) by a recount."""

    player: str
    points: int
    right: int = 0


class AppealAccepted(Event, frozen=True, kw_only=True, omit_defaults=True, tag="accepted"):
    """A host agreed: the guess `of` counts as right, and these points change."""

    number: int
    player: str  # whose guess it was
    by: str
    of: int
    changes: tuple[Change, ...]
    counts: bool
    place: Place
    ended: int | None = None  # when the round ended, ms, if it had


class AppealRefused(Event, frozen=True, kw_only=True, omit_defaults=True, tag="refused"):
    """A host did not agree."""

    number: int
    player: str
    by: str
    of: int


AnyEvent = (
    RoundStarted
    | Joined
    | Asked
    | Shown
    | Guessed
    | Voted
    | HintGiven
    | ClueGiven
    | Extended
    | Solved
    | Closed
    | Offered
    | Continued
    | Resumed
    | Stopped
    | Ended
    | Left
    | AppealMade
    | AppealAccepted
    | AppealRefused
)

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def encode(event: AnyEvent) -> bytes:
    """An event as JSON, for the log."""
    return _encoder.encode(event)


def decode(data: bytes | str) -> AnyEvent:
    """An event read back.

    Raises:
        msgspec.ValidationError: this is no event of ours.
    """
    return _decoder.decode(data)
