"""What each person last talked about in each channel, so that "and the composer?" has a subject."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

import msgspec

from bot.asking.answer import Answer
from bot.asking.context import KEPT, Context
from bot.discord_app.services import Asking

_MOST = 5000  # people and channels; the oldest are forgotten first

Key = tuple[int, int]  # channel, user


class Contexts:
    """Kept in memory only, and for as long as they may be of use: ids and a time, nothing typed."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._kept: OrderedDict[Key, Context] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def ask(self, asker: Asking, key: Key, text: str) -> Answer:
        """Ask with what was talked about, and remember what is talked about now."""
        answer = asker.ask(text, self._kept.get(key), now=self._now())
        self.keep(key, answer)
        return answer

    def keep(self, key: Key, answer: Answer) -> None:
        """Remember what an answer was about."""
        if answer.context is None:
            return
        now = self._now()
        self._kept[key] = msgspec.structs.replace(answer.context, at=now)
        self._kept.move_to_end(key)
        while len(self._kept) > _MOST or now - next(iter(self._kept.values())).at > KEPT:
            self._kept.popitem(last=False)
