"""`leitmotif knowledge …`: check, look at, extend and export the knowledge base."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from bot.cli.lines import put
from bot.words import Phrase, voice
from bot.words.phrase import Word


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    parser.add_argument(
        "--dir", type=Path, metavar="FOLDER", help="the knowledge folder (default: KNOWLEDGE_DIR)"
    )
    parser.add_argument(
        "--no-overlay", action="store_true", help="leave DATA_DIR/knowledge out of it"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add(commands, "check", "list every fault as file:line: what is wrong; what to do", _check)


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
    command.set_defaults(run=run)
    return command


def _folders(args: argparse.Namespace) -> tuple[Path, Path | None]:
    """The knowledge folder, and the operator's layer over it if there is one."""
    from bot.knowledge.loading import find_knowledge_dir
    from bot.wiring import settings

    folder = find_knowledge_dir(args.dir or settings().knowledge_dir)
    layer = settings().data_dir / "knowledge"
    if args.no_overlay or not layer.is_dir() or layer.resolve() == folder.resolve():
        return folder, None
    return folder, layer


def _say(id: str, **args: Word) -> None:
    put(voice().say(Phrase.of(id, **args)))


def _check(args: argparse.Namespace) -> int:
    from bot.cli.faults import fault_line
    from bot.knowledge.commands.check import check

    report = check(*_folders(args))
    speaker = voice()
    for fault in report.faults:
        put(fault_line(fault, speaker))
    if report.faults:
        _say("check-faults", count=len(report.faults))
        return 1
    _say(
        "check-sound",
        files=report.files,
        works=report.works,
        songs=report.songs,
        people=report.people,
        nominations=report.nominations,
    )
    return 0
