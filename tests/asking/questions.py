"""The questions of tests/asking/data, and what makes an answer to each right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

DATA = Path(__file__).parent / "data"
Reply = dict[str, Any]


class Row(msgspec.Struct, frozen=True):
    """One question by hand: its kind, the expected facts and which awards it means."""

    kind: str
    question: str
    expected: tuple[str, ...]
    line: int
    held_out: bool = False  # written after the tuning; the first figures stand in the files

    @property
    def reference(self) -> list[str]:
        """The words that say which awards are meant; empty where nothing is to be checked."""
        last = self.expected[-1]
        return last.split() if last.split(" ")[0] in _BODIES else []


_BODIES = {
    "academy": "Academy Awards",
    "globes": "Golden Globe Awards",
    "bafta": "BAFTA Film Awards",
    "grammy": "Grammy Awards",
}


def rows(name: str = "") -> Iterator[Row]:
    """All rows, or those of one file; `article` rows have the bullet as their kind."""
    for path in sorted(DATA.glob(f"{name or '*'}.txt")):
        if not name and path.stem == "article":
            continue
        kind = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("["):
                kind = line.strip("[]")
            elif "|" in line and not line.startswith("#"):
                question, *expected = (part.strip() for part in line.split(" | "))
                held = path.stem.endswith("held")
                yield Row(kind, question, tuple(expected), number, held)


def right(row: Row, reply: Reply) -> bool:
    """Whether intent, entities and facts of a reply are all as expected."""
    return _CHECKS[row.kind](row, reply)


def keys(reply: Reply) -> list[str]:
    """The natural keys of the works, best first."""
    return [f"{work['title']} ({work['year']})" for work in reply["works"]]


def _songs(reply: Reply) -> list[str]:
    return [song["title"] for song in reply["songs"]]


def _plain(key: str) -> str:
    """A key without its qualifier: awards and uses tell works by their whole key."""
    head, _, tail = key.rpartition(" (")
    return f"{head} ({tail.split(',')[0].rstrip(')')})"


def _awarded(reply: Reply) -> list[str]:
    return [_plain(award["work"]) for award in reply["awards"] if award["work"]]


def _listed(cell: str) -> list[str]:
    return [] if cell == "-" else [part.strip() for part in cell.split(";")]


def _answered(reply: Reply, *intents: str) -> bool:
    return reply["status"] == "answer" and reply["intent"] in intents


def _winner(row: Row, reply: Reply) -> bool:
    return _answered(reply, "winner_of_year", "superlative") and keys(reply)[:1] == [
        row.expected[0]
    ]


def _nominees(row: Row, reply: Reply) -> bool:
    expected = set(_listed(row.expected[0]))
    return _answered(reply, "nominees_of_year") and expected <= set(keys(reply))


def _named(name: str, reply: Reply) -> bool:
    return name in keys(reply)[:1] or name in reply["people"] or name in _songs(reply)


def _subject(name: str, reply: Reply) -> bool:
    """The work or person asked about; a song stands in the awards or in the text."""
    return (
        _named(name, reply) or name in {a["song"] for a in reply["awards"]} or name in reply["text"]
    )


def _did_win(row: Row, reply: Reply) -> bool:
    won = {"yes": True, "no": False, "unknown": None}[row.expected[1]]
    return _answered(reply, "did_win") and reply["won"] is won and _subject(row.expected[0], reply)


def _nominated(row: Row, reply: Reply) -> bool:
    said = "Yes" if row.expected[1] == "yes" else "No"
    return (
        _answered(reply, "did_win")
        and str(reply["text"]).startswith(said)
        and _subject(row.expected[0], reply)
    )


def _tally(row: Row, reply: Reply) -> bool:
    """Wins and nominations at the body that the row names."""
    words = row.reference
    body, song = _BODIES[words[0]], "song" in words[1:]
    official = [
        a
        for a in reply["awards"]
        if a["body"] == body and a["status"] == "official" and (a["song"] or not song)
    ]
    wins, nominations = row.expected[1].split(" of ")
    right_wins = sum(a["won"] for a in official) == int(wins)
    return right_wins and nominations in ("-", str(len(official)))


def _awards_of(intent: str) -> Callable[[Row, Reply], bool]:
    def check(row: Row, reply: Reply) -> bool:
        intents = (intent, "did_win") if intent == "awards_of_work" else (intent,)
        return _answered(reply, *intents) and _named(row.expected[0], reply) and _tally(row, reply)

    return check


def _count(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "count_awards")
        and _named(row.expected[0], reply)
        and reply["count"] == int(row.expected[1])
    )


def _superlative(row: Row, reply: Reply) -> bool:
    leader, number = row.expected[0], row.expected[1]
    return (
        _answered(reply, "superlative")
        and (leader == "-" or _named(leader, reply))
        and number in ("-", str(reply["count"]))
    )


def _who_beat(row: Row, reply: Reply) -> bool:
    if row.expected[0] == "-":
        return _answered(reply, "who_beat")
    return (
        _answered(reply, "who_beat")
        and _subject(row.expected[0], reply)
        and set(_listed(row.expected[1])) <= set(_awarded(reply))
    )


def _verdict(row: Row, reply: Reply) -> bool:
    verdict, _, leads = row.expected[1].partition(" ")
    return (
        _answered(reply, "verdict")
        and keys(reply)[:1] == [row.expected[0]]
        and reply["verdict"] == verdict
        and leads in ("", reply["leads_with"])
    )


def _verdict_song(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "verdict", "written_for")
        and _songs(reply)[:1] == [row.expected[0]]
        and reply["verdict"] == row.expected[1]
    )


def _composer(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "composer")
        and keys(reply)[:1] == [row.expected[0]]
        and set(_listed(row.expected[1])) <= set(reply["people"])
    )


def _song_composer(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "composer", "song_usage")
        and _songs(reply)[:1] == [row.expected[0]]
        and set(_listed(row.expected[1])) <= set(reply["people"])
    )


def _song_usage(row: Row, reply: Reply) -> bool:
    if row.expected[0] == "-":
        return bool(reply["intent"] == "song_usage")
    return (
        _answered(reply, "song_usage")
        and _songs(reply)[:1] == [row.expected[0]]
        and set(_listed(row.expected[1])) <= set(keys(reply))
    )


def _song_in_work(row: Row, reply: Reply) -> bool:
    found = _answered(reply, "song_usage") and row.expected[0] in _songs(reply)
    if row.expected[1] == "-":
        return found and "no record" in reply["text"]
    said = str(reply["text"])
    return found and keys(reply)[0] == row.expected[1] and said.startswith("Yes")


def _songs_in_work(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "songs_in_work")
        and keys(reply)[:1] == [row.expected[0]]
        and set(_listed(row.expected[1])) <= set(_songs(reply))
    )


def _written_for(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "written_for")
        and _songs(reply)[:1] == [row.expected[0]]
        and reply["verdict"] == row.expected[1]
    )


def _difference(row: Row, reply: Reply) -> bool:
    return _answered(reply, "difference") and reply["terms"][:1] == [row.expected[0]]


def _compare(row: Row, reply: Reply) -> bool:
    return _answered(reply, "compare") and keys(reply) == _listed(row.expected[0])


def _works_of_person(row: Row, reply: Reply) -> bool:
    return (
        _answered(reply, "works_of_person")
        and reply["people"][:1] == [row.expected[0]]
        and set(_listed(row.expected[1])) <= set(keys(reply))
    )


def _ambiguous(row: Row, reply: Reply) -> bool:
    titles = {work["title"] for work in reply["works"]}
    return reply["status"] == "ambiguous" and row.expected[0] in titles


def _unknown(row: Row, reply: Reply) -> bool:
    return (
        reply["status"] == "unknown"
        and not reply["awards"]
        and ("I don't know that one" in reply["text"] or bool(reply["unrecorded"]))
    )


def _unrecorded(row: Row, reply: Reply) -> bool:
    """An award that is none of ours is called so, and those on record are named."""
    said = str(reply["text"])
    return (
        reply["status"] == "unknown"
        and not reply["awards"]
        and reply["unrecorded"] == row.expected[0]
        and "music awards" in said
        and "Golden Globe Awards" in said
    )


def _of_bot(row: Row, reply: Reply) -> bool:
    """What the bot says of itself: no facts, and the words expected."""
    return _declined(row, reply) and row.expected[0] in reply["text"]


def _declined(row: Row, reply: Reply) -> bool:
    return reply["status"] == "unknown" and not reply["awards"] and not reply["people"]


_CHECKS: dict[str, Callable[[Row, Reply], bool]] = {
    "winner_of_year": _winner,
    "nominees_of_year": _nominees,
    "did_win": _did_win,
    "nominated": _nominated,
    "awards_of_work": _awards_of("awards_of_work"),
    "awards_of_person": _awards_of("awards_of_person"),
    "count": _count,
    "superlative": _superlative,
    "who_beat": _who_beat,
    "verdict": _verdict,
    "verdict_song": _verdict_song,
    "composer": _composer,
    "song_composer": _song_composer,
    "song_usage": _song_usage,
    "song_in_work": _song_in_work,
    "songs_in_work": _songs_in_work,
    "written_for": _written_for,
    "difference": _difference,
    "compare": _compare,
    "works_of_person": _works_of_person,
    "ambiguous": _ambiguous,
    "unknown": _unknown,
    "unrecorded": _unrecorded,
    "declined": _declined,
    "of_bot": _of_bot,
}
