"""What each person last talked about in each channel, so that "and the composer?" has a subject."""

from __future__ import annotations

import time
from collections import OrderedDict

import msgspec

from bot.asking.answer import Answer
from bot.asking.context import Context
from bot.discord_app.services import Asking

_KEPT = 5000  # people and channels; the oldest are forgotten first

Key = tuple[int, int]  # channel, user


class Contexts:
    """Kept in memory only: ids and a time, nothing of what was typed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, Context] = OrderedDict()

    def ask(self, asker: Asking, key: Key, text: str) -> Answer:
        """Ask with what was talked about, and remember what is talked about now."""
        answer = asker.ask(text, self._kept.get(key), now=time.time())
        self.keep(key, answer)
        return answer

    def keep(self, key: Key, answer: Answer) -> None:
        """Remember what an answer was about."""
        if answer.context is None:
            return
        self._kept[key] = msgspec.structs.replace(answer.context, at=time.time())
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
