"""What a button, select or form carries: `lm:verb:argument:…`, at most 100 characters.

The bot keeps no view in memory: a click is understood from its custom id alone, so that it works
for ever and after any restart. An id is not signed, since it is only a reference, never a
permission. Whoever handles it holds it against the click, whose user, channel and server Discord
vouches for:

- a round: the channel it is played in, or the one person who plays it alone (`Play.scene` while it
  runs, `rulings.here` afterwards); points go to who clicked, never to somebody named in the id;
- an appeal's decision: that, and being the starter or able to manage messages;
- settings and packs: the server of the click, and being able to manage it;
- somebody's data: the person named is the person who clicked;
- answers: nothing to guard, they say what anybody may ask.

A forged id thus gains nothing; `tests/discord_app/test_forged.py` tries one of every kind.
"""

from __future__ import annotations

from urllib.parse import unquote

from bot.cards import Action, ActionKind

PREFIX = "lm"
LIMIT = 100
# Short, and never given another meaning: old messages keep their buttons.
_VERBS = {
    ActionKind.ASK: "a",
    ActionKind.CHOOSE: "c",
    ActionKind.WHY: "w",
    ActionKind.PAGE: "p",
    ActionKind.SUGGEST: "s",
    ActionKind.GUESS: "g",
    ActionKind.ANSWER: "t",
    ActionKind.WHICH: "which",
    ActionKind.HINT: "h",
    ActionKind.SKIP: "k",
    ActionKind.STOP: "x",
    ActionKind.CONTINUE: "n",
    ActionKind.APPEAL: "e",
    ActionKind.EVIDENCE: "v",
    ActionKind.REMATCH: "r",
    ActionKind.TRY: "y",
}
_KINDS = {verb: kind.value for kind, verb in _VERBS.items()}
_RESERVED = str.maketrans({"%": "%25", ":": "%3A"})


def encode(verb: str, *args: str) -> str:
    """The custom id of a verb; raises ValueError when it would be too long."""
    id = ":".join((PREFIX, verb, *(arg.translate(_RESERVED) for arg in args)))
    if len(id) > LIMIT:
        raise ValueError(f"custom id of {len(id)} characters")
    return id


def of_action(action: Action) -> str:
    """The custom id of a card's action."""
    return encode(_VERBS[action.kind], *action.args)


def decode(custom_id: str) -> tuple[str, tuple[str, ...]] | None:
    """(verb or action kind, arguments), or None for an id that is not ours."""
    prefix, *parts = custom_id.split(":")
    if prefix != PREFIX or not parts or len(custom_id) > LIMIT:
        return None
    verb, *args = (unquote(part) for part in parts)
    if any("\0" in part for part in (verb, *args)):
        return None  # nothing of ours holds one, and PostgreSQL takes none
    return _KINDS.get(verb, verb), tuple(args)


def shortened(text: str, room: int = 80) -> str:
    """As much of a text as an argument has room for once encoded."""
    kept = text.replace("\0", "")[:room]
    while len(kept.translate(_RESERVED)) > room:
        kept = kept[:-1]
    return kept
