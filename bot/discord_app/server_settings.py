"""What a server's admins have set: one document per server, copied to another by export and import."""

from __future__ import annotations

import msgspec

from bot.errors import PlayerError
from bot.trivia.ports import Store
from bot.trivia.presets import checked
from bot.trivia.rules import LIMITS, Rules
from bot.words import LANGUAGES, Phrase

KIND = "settings"


class ServerSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`language` None follows the server's locale; no `channels` means every channel.

    `daily` is where the daily five are announced, None where they aren't.
    """

    language: str | None = None
    channels: tuple[int, ...] = ()
    rules: Rules = Rules()
    extra_time: bool = False  # half as long again for everybody
    threads: bool = False  # a thread for each round
    daily: int | None = None
    picture: bool = True  # the final scoreboard drawn as well, from two players on

    def for_round(self) -> Rules:
        """The rules `/trivia start` begins from."""
        return self.at_ease(self.rules)

    def at_ease(self, rules: Rules) -> Rules:
        """The rules with half as much time again, where the server gives it to everybody."""
        if not self.extra_time:
            return rules
        longest = LIMITS["seconds"][1]
        return msgspec.structs.replace(rules, seconds=min(longest, rules.seconds * 3 // 2))


async def read(store: Store, guild_id: int) -> ServerSettings:
    """A server's settings, or the defaults."""
    data = await store.get(f"server:{guild_id}", KIND)
    return msgspec.json.decode(data, type=ServerSettings) if data else ServerSettings()


async def write(store: Store, guild_id: int, settings: ServerSettings) -> None:
    """Keep a server's settings."""
    await store.put(f"server:{guild_id}", KIND, value=msgspec.json.encode(settings))


def export(settings: ServerSettings) -> bytes:
    """The settings as a file; channels stay behind, they are no other server's."""
    portable = msgspec.structs.replace(settings, channels=(), daily=None)
    return msgspec.json.format(msgspec.json.encode(portable), indent=2)


def imported(data: bytes, now: ServerSettings) -> ServerSettings:
    """A file's settings with this server's own channels.

    Raises:
        PlayerError: the file holds no settings, or values out of bounds.
    """
    try:
        read = msgspec.json.decode(data, type=ServerSettings)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise PlayerError(Phrase.of("settings-file-wrong", why=str(error))) from error
    try:
        checked(read.rules)
    except PlayerError as error:
        raise PlayerError(Phrase.of("settings-file-wrong", why=error.phrase)) from error
    if read.rules.pack is not None and not read.rules.pack.isprintable():
        raise PlayerError(Phrase.of("settings-file-wrong", why="rules.pack"))
    if read.language is not None and read.language not in LANGUAGES:
        raise PlayerError(Phrase.of("settings-file-wrong", why=f"language: {', '.join(LANGUAGES)}"))
    return msgspec.structs.replace(read, channels=now.channels, daily=now.daily)
