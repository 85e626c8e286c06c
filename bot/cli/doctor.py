"""`leitmotif doctor`: every part looked at, each with what to do where something ails it."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cli.lines import put, put_json
from bot.settings import Settings
from bot.words import Phrase, Voice, voice

if TYPE_CHECKING:
    from bot.care.doctor import Finding

_EXAMPLES = """\
examples:
  leitmotif doctor
  leitmotif doctor --json | jq '.parts[] | select(.state != "ok")'

Exit code 1 if a part fails; 0 otherwise."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Look at everything and tell it; 1 if something fails."""
    from bot.wiring import settings

    found = asyncio.run(examine(settings()))
    ill = sum(finding.state == "fail" for finding in found)
    if args.json:
        put_json(as_json(found, voice()))
    else:
        put(as_text(found, voice()))
    return 1 if ill else 0


async def examine(settings: Settings) -> list[Finding]:
    """Every examination, in the order in which one depends on another."""
    from bot.care import doctor
    from bot.wiring import library

    now = datetime.now(UTC)
    documents = _Documents(settings)
    found = doctor.examine_disk(settings.data_dir)
    stored = False
    if found[0].state != "fail":
        found += await doctor.examine_store(settings)
        stored = found[-1].state == "ok"
        found += doctor.examine_backups(settings, now)
    overlay = settings.data_dir / "knowledge"
    found += await asyncio.to_thread(doctor.examine_knowledge, lambda: library(settings), overlay)
    if stored:
        found += await doctor.examine_packs(documents.pack_faults)
    return [*await _on_discord(settings, documents if stored else None), *found]


async def _on_discord(settings: Settings, documents: _Documents | None) -> list[Finding]:
    import aiohttp

    from bot.care.doctor import Api, Finding, State, examine_channels, examine_discord
    from bot.discord_app.offline import differing_commands

    if not settings.token:
        return [Finding("token", State.SKIPPED, Phrase.of("doctor-no-token"))]

    async def differing(kept: list[Any]) -> list[str]:
        return await differing_commands(kept, settings)

    timeout = aiohttp.ClientTimeout(total=15)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        api = Api(session, settings.api_url, settings.token)
        found = await examine_discord(
            api, lambda: datetime.now(UTC), differing, settings.dev_guild_id
        )
        if found[0].state == "ok" and documents:
            found += await examine_channels(api, await documents.channels())
    return found


class _Documents:
    """What admins chose and uploaded, read from the store as it is; nothing is made or migrated."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def _of(self, kind: str) -> dict[tuple[str, str], bytes]:
        from bot.store.engine import make_engine
        from bot.store.sql import SqlStore

        engine = make_engine(self._settings.database)
        try:
            return dict(await SqlStore(engine).everywhere(kind))
        finally:
            await engine.dispose()

    async def channels(self) -> list[str]:
        """Ids of all channels named in servers' settings."""
        import msgspec

        from bot.discord_app.server_settings import KIND, ServerSettings

        chosen: list[int] = []
        for value in (await self._of(KIND)).values():
            read = msgspec.json.decode(value, type=ServerSettings)
            chosen += [*read.channels, *([read.daily] if read.daily else [])]
        return [str(channel) for channel in dict.fromkeys(chosen)]

    async def pack_faults(self) -> dict[str, int]:
        """How many faults the lab finds now in each pack, by server and name."""
        from bot.trivia.judge.judge import KnowingJudge
        from bot.trivia.packs.lab import check
        from bot.trivia.packs.shelf import KIND, unboxed
        from bot.wiring import titles

        stored = await self._of(KIND)
        judge = KnowingJudge(titles(self._settings)) if stored else None
        faults = {}
        for (scope, name), value in stored.items():
            assert judge is not None
            filename, data = unboxed(value)
            faults[f"{scope}/{name}"] = len(check(data, filename, judge).faults)
        return faults


def as_json(found: list[Finding], speaker: Voice) -> dict[str, object]:
    """`ok`, and `parts` with `part`, `state`, `detail` and `fix`."""
    return {
        "ok": all(finding.state != "fail" for finding in found),
        "parts": [
            {
                "part": finding.part,
                "state": finding.state.value,
                "detail": speaker.say(finding.detail),
                "fix": speaker.say(finding.fix) if finding.fix else None,
            }
            for finding in found
        ],
    }


def as_text(found: list[Finding], speaker: Voice) -> str:
    """A line a part, aligned; its fix below it where there is one."""
    rows = [
        (
            speaker.say(Phrase.of(f"doctor-part-{finding.part}")),
            speaker.say(Phrase.of(f"doctor-state-{finding.state.value}")),
            finding,
        )
        for finding in found
    ]
    part = max(len(row[0]) for row in rows)
    state = max(len(row[1]) for row in rows)
    lines = []
    for name, how, finding in rows:
        lines.append(f"{name:<{part}}  {how:<{state}}  {speaker.say(finding.detail)}")
        if finding.fix:
            fix = Phrase.of("doctor-fix", fix=speaker.say(finding.fix))
            lines.append(f"{'':<{part}}  {'':<{state}}  {speaker.say(fix)}")
    lines.append(speaker.say(_in_all(found)))
    return "\n".join(lines)


def _in_all(found: list[Finding]) -> Phrase:
    """How many parts fail; if none does, how many need care."""
    for id, state in (("doctor-ill", "fail"), ("doctor-care", "care")):
        if count := sum(finding.state == state for finding in found):
            return Phrase.of(id, count=count)
    return Phrase.of("doctor-well")
