"""Our commands and those that Discord keeps: compared, and sent where they differ.

Ours in every language are slow to put together. So what Discord was found to keep alike is noted in
the cache, and while neither that nor our code changes nothing is put together or compared again.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import discord
import msgspec
import structlog
from discord.http import Route

from bot.discord_app.client import Leitmotif
from bot.knowledge.codemark import code_mark
from bot.knowledge.snapshot import read_extra, write_extra
from bot.words import LANGUAGES

log = structlog.get_logger("leitmotif.discord")

_NOTE = "commands"  # its name in the cache
_CODE = (
    *("asking", "knowledge", "titles", "trivia", "trivia/packs", "trivia/questions"),
    *("discord_app", "words", *(f"words/{language}" for language in LANGUAGES)),
)


async def register(client: Leitmotif, guild_id: int | None, cache: Path | None = None) -> bool:
    """Register the commands if Discord's differ; only the process of shard 0 does.

    True if they were sent. `cache` is where it is noted that they do not differ.
    """
    shards = getattr(client, "shard_ids", None)
    if shards and 0 not in shards:
        return False
    guild = discord.Object(guild_id) if guild_id else None
    tree = client.tree
    if guild:
        tree.copy_global_to(guild=guild)
    application = client.application_id
    assert application is not None
    where = f"/guilds/{guild.id}" if guild else ""
    route = Route("GET", f"/applications/{application}{where}/commands")
    kept = await client.http.request(route, params={"with_localizations": "true"})
    mark = _mark(kept)
    if read_extra(cache, _NOTE, mark) is not None:
        return False
    wanted = await payload(client, guild)
    if not differing(wanted, kept):
        write_extra(cache, _NOTE, mark, b"")
        return False
    await tree.sync(guild=guild)
    log.info("commands registered", count=len(wanted))
    return True


async def payload(client: Leitmotif, guild: discord.Object | None = None) -> list[Any]:
    """The commands as they are sent to Discord."""
    commands = client.tree._get_all_commands(guild=guild)
    translator = client.tree.translator
    if translator is None:
        return [command.to_dict(client.tree) for command in commands]
    return [await command.get_translated_payload(client.tree, translator) for command in commands]


def differing(wanted: list[Any], kept: list[Any]) -> list[str]:
    """Names of the commands in which the two sets differ: `+` is not kept, `-` not wanted.

    Discord's own fields and defaults don't count.
    """

    def named(items: list[Any]) -> dict[tuple[int, str], Any]:
        return {(item.get("type") or 1, item["name"]): item for item in items}

    ours, theirs = named(wanted), named(kept)
    found = [f"+{name}" for _, name in sorted(ours.keys() - theirs.keys())]
    found += [f"-{name}" for _, name in sorted(theirs.keys() - ours.keys())]
    both = sorted(ours.keys() & theirs.keys())
    changed = [key for key in both if _lean(theirs[key], ours[key]) != _lean(ours[key], ours[key])]
    return found + [name for _, name in changed]


def _lean(item: Any, like: Any) -> Any:
    """An item with the keys of `like` alone, and without what says nothing."""
    if isinstance(like, dict) and isinstance(item, dict):
        lean = {key: _lean(item.get(key), value) for key, value in like.items()}
        return {key: value for key, value in lean.items() if value not in (None, [], {}, False, "")}
    if isinstance(like, list) and isinstance(item, list):
        if all(isinstance(value, int) for value in (*item, *like)):
            return sorted(item)
        if len(item) == len(like):
            return [_lean(a, b) for a, b in zip(item, like, strict=True)]
    return item


def _mark(kept: list[Any]) -> str:
    """A mark of what Discord keeps, which has the server's id in it, and of all that makes ours."""
    whole = hashlib.sha256(msgspec.json.encode(kept))
    whole.update(discord.__version__.encode() + code_mark(*_CODE))
    return whole.hexdigest()
