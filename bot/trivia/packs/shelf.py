"""A server's packs: added whole or not at all, listed, tried, removed, exported and played."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from bot.errors import Fault, PlayerError
from bot.trivia.decks import Decks, for_mode
from bot.trivia.events import Dealt
from bot.trivia.judge import KnowingJudge
from bot.trivia.packs.lab import Report, check
from bot.trivia.packs.model import Pack, as_question, entry_id
from bot.trivia.packs.reading import read_pack
from bot.trivia.ports import Store
from bot.trivia.questions.model import Question
from bot.trivia.rules import Mode, Rules
from bot.words.phrase import Phrase

KIND = "pack"
MOST_PACKS = 25  # of one server


class PackRefused(PlayerError):  # noqa: N818 - a refusal with reasons
    """The file is no good pack; the server's packs are as they were. All faults, by line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(Phrase.of("trivia-error-pack-refused", count=len(faults)))
        self.faults = faults


async def add(store: Store, server: str, data: bytes, filename: str, judge: KnowingJudge) -> Report:
    """Check a file and put it on the server's shelf under its name, in place of an older one.

    Raises:
        PackRefused: it has faults.
        PlayerError: the shelf is full.
    """
    # A large pack takes seconds of judging; rounds and answers go on meanwhile.
    report = await asyncio.to_thread(check, data, filename, judge)
    if report.pack is None:
        raise PackRefused(report.faults)
    kept = await names(store, server)
    if report.pack.name not in kept and len(kept) >= MOST_PACKS:
        raise PlayerError(Phrase.of("trivia-error-pack-shelf-full", most=MOST_PACKS))
    await store.put(f"server:{server}", KIND, report.pack.name, value=_boxed(data, filename))
    return report


async def names(store: Store, server: str) -> list[str]:
    """The names of the server's packs, in order."""
    return sorted(name for _, name in await store.documents(f"server:{server}", KIND))


async def listed(store: Store, server: str) -> dict[str, Pack]:
    """The server's packs by name."""
    rows = await store.documents(f"server:{server}", KIND)
    return {
        name: await asyncio.to_thread(_opened, value) for (_, name), value in sorted(rows.items())
    }


async def remove(store: Store, server: str, name: str) -> None:
    """Take a pack off the shelf.

    Raises:
        PlayerError: there is none of that name.
    """
    await _data(store, server, name)
    await store.put(f"server:{server}", KIND, name, value=None)


async def export(store: Store, server: str, name: str) -> tuple[str, bytes]:
    """The file as it was added: its name and its bytes.

    Raises:
        PlayerError: there is none of that name.
    """
    return unboxed(await _data(store, server, name))


async def tried(store: Store, server: str, name: str, judge: KnowingJudge, seed: int) -> Report:
    """The lab's report on a pack of the shelf, with another preview for another seed."""
    filename, data = await export(store, server, name)
    return await asyncio.to_thread(check, data, filename, judge, seed=seed)


async def pack_decks(store: Store, server: str | None, name: str) -> Decks:
    """Decks dealt from a pack of the shelf.

    Raises:
        PlayerError: there is none of that name.
    """
    return PackDecks(await asyncio.to_thread(_opened, await _data(store, server, name)))


class PackDecks:
    """Decks of one pack: what was asked least lately comes first, in an order drawn by the dice."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._entries = {entry_id(pack.name, entry): entry for entry in pack.entries}

    @property
    def digest(self) -> str:
        """The pack's name; its questions' ids tell their own words."""
        return f"pack:{self._pack.name}"

    async def prepare(self, server: str | None, rules: Rules) -> Decks:
        """Itself."""
        return self

    def fit(self, rules: Rules) -> Rules:
        """A pack without wrong choices is typed: a race. Its author's seconds hold unless others are set."""
        mode = rules.mode
        if not mode.typed and not any(entry.wrong for entry in self._pack.entries):
            mode = Mode.RACE
        seconds = rules.seconds
        if self._pack.seconds and rules.seconds == Rules().seconds:
            seconds = self._pack.seconds
        return msgspec.structs.replace(rules, mode=mode, seconds=seconds)

    def deal(
        self, rules: Rules, *, seed: int, used: Mapping[str, int], only: Sequence[str] = ()
    ) -> tuple[Dealt, ...]:
        """Questions of the pack that suit the mode.

        Raises:
            PlayerError: none does.
        """
        dice = random.Random(seed)
        ids = [
            id
            for id, entry in self._entries.items()
            if (rules.mode.typed or entry.wrong)
            and rules.difficulty in (None, entry.difficulty)
            and (not only or id in only)
        ]
        dice.shuffle(ids)
        ids.sort(key=lambda id: used.get(id, 0))
        if not ids:
            raise PlayerError(Phrase.of("trivia-error-dry"))
        return tuple(Dealt(id, dice.getrandbits(32)) for id in ids[: rules.questions])

    def word(self, dealt: Dealt, rules: Rules) -> Question | None:
        """The question in words; None if it is no longer in the pack."""
        entry = self._entries.get(dealt.question)
        if entry is None:
            return None
        question = as_question(self._pack.name, entry, random.Random(dealt.seed))
        return for_mode(question, rules.mode)


class _Box(msgspec.Struct, frozen=True):
    """A pack as stored: the file itself, so that export gives back what was added."""

    filename: str
    data: bytes


def _boxed(data: bytes, filename: str) -> bytes:
    return msgspec.msgpack.encode(_Box(filename, data))


def unboxed(value: bytes) -> tuple[str, bytes]:
    """A stored pack as the file it was: its name and its bytes."""
    box = msgspec.msgpack.decode(value, type=_Box)
    return box.filename, box.data


@lru_cache(maxsize=32)
def _opened(value: bytes) -> Pack:
    box = msgspec.msgpack.decode(value, type=_Box)
    pack, faults = read_pack(box.data, box.filename)
    if pack is None:  # it was checked when it was added
        raise PackRefused(tuple(faults))
    return pack


async def _data(store: Store, server: str | None, name: str) -> bytes:
    data = await store.get(f"server:{server}", KIND, name) if server else None
    if data is None:
        raise PlayerError(Phrase.of("trivia-error-no-pack", name=name[:60]))
    return data
