"""`leitmotif knowledge …`: check, look at, extend and export the knowledge base."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.arguments import command_below
from bot.cli.lines import put, say
from bot.words import Phrase, voice

if TYPE_CHECKING:
    from bot.cli.arguments import Commands
    from bot.knowledge.library import Library


_THINGS = (
    "film", "series", "game", "stage", "album", "song", "person", "band", "company", "term", "source",
)  # fmt: skip
_ROOMS = ("works", "songs", "people", "guide", "sources", "bodies", "awards")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    parser.add_argument(
        "--dir",
        type=Path,
        metavar="FOLDER",
        help="the knowledge folder (default: KNOWLEDGE_DIR, else the one that came with it)",
    )
    parser.add_argument(
        "--no-overlay", action="store_true", help="leave DATA_DIR/knowledge out of it"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_reading(commands)
    _add_writing(commands)


def _add_reading(commands: Commands) -> None:
    _add(commands, "check", "list every fault as file:line: what is wrong; what to do", _check)
    stats = _add(commands, "stats", "how much is recorded, by kind, decade and award body", _stats)
    stats.add_argument("--json", action="store_true", help="as one JSON object")
    show = _add(
        commands,
        "show",
        "print an entry with its file and line",
        _show,
        "jaws",
        '"Time After Time"',
        "wl7wq7n3",
    )
    show.add_argument("key", nargs="+", metavar="KEY", help="its key, id, title or name")
    export = _add(commands, "export", "the whole base as one JSON object", _export)
    export.add_argument("--json", action="store_true", help="JSON (the only format there is)")
    schema = _add(commands, "schema", "JSON Schema for the files", _schema, "works")
    schema.add_argument(
        "room", nargs="?", choices=_ROOMS, metavar="ROOM", help=f"one of {', '.join(_ROOMS)}"
    )


def _add_writing(commands: Commands) -> None:
    add = _add(
        commands,
        "add",
        "write a template for a new entry into the right file",
        _add_entry,
        'film "Superman (1978)"',
        '--layer person "Jane Composer"',
    )
    add.add_argument("thing", choices=_THINGS, metavar="KIND", help=", ".join(_THINGS))
    add.add_argument("key", metavar="KEY", help='its key, such as "Superman (1978)"')
    add.add_argument(
        "--layer", action="store_true", help="into DATA_DIR/knowledge, which survives upgrades"
    )
    rename = _add(
        commands,
        "rename",
        "change a title, year or name everywhere",
        _rename,
        '"Supermann (1978)" "Superman (1978)"',
    )
    rename.add_argument("old", metavar="OLD", help="the key as it stands")
    rename.add_argument("new", metavar="NEW", help="the key as it should be")
    _add(commands, "format", "sort entries and give ids; comments stay", _format)
    imported = _add(
        commands,
        "import",
        "take a public award list into the files",
        _import,
        "academy oscars.csv --dry-run",
    )
    imported.add_argument("body", choices=("academy",), metavar="LIST", help="whose: academy")
    imported.add_argument(
        "file", type=Path, metavar="FILE", help="oscars.csv as DLu/oscar_data publishes it"
    )
    imported.add_argument("--dry-run", action="store_true", help="show the diff, write nothing")
    proposals = _add(commands, "proposals", "changes proposed in play, as diffs", _proposals)
    choice = proposals.add_mutually_exclusive_group()
    choice.add_argument("--accept", metavar="NAME", help="take one into DATA_DIR/knowledge")
    choice.add_argument("--reject", metavar="NAME", help="drop one")


def _add(
    commands: Commands,
    name: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
    *examples: str,
) -> argparse.ArgumentParser:
    shown = "\n".join(f"  leitmotif knowledge {name} {example}" for example in examples)
    command = command_below(commands, name, about, shown)
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


def _check(args: argparse.Namespace) -> int:
    from bot.cli.faults import fault_line
    from bot.knowledge.commands.check import check

    report = check(*_folders(args))
    speaker = voice()
    for fault in report.faults:
        put(fault_line(fault, speaker))
    if report.faults:
        say("check-faults", count=len(report.faults))
        return 1
    say(
        "check-sound",
        files=report.files,
        works=report.works,
        songs=report.songs,
        people=report.people,
        nominations=report.nominations,
    )
    return 0


def _library(args: argparse.Namespace) -> Library:
    """The base as the files have it now: through the snapshot when it is the operator's own."""
    from bot.knowledge.loading import load
    from bot.wiring import settings

    cache = None if args.dir else settings().data_dir / "cache"
    return load(*_folders(args), cache_dir=cache)


def _stats(args: argparse.Namespace) -> int:
    from bot.cli.lines import put_json
    from bot.knowledge.commands.stats import stats

    counted = stats(_library(args))
    if args.json:
        put_json(counted)
        return 0
    put(f"records end {counted.as_of}")
    for title, table in (
        ("in all", counted.totals),
        ("works by kind", counted.works_by_kind),
        ("works by decade", counted.works_by_decade),
        ("works by verdict", counted.works_by_verdict),
        ("evidence", counted.evidence),
        ("song uses", counted.song_uses),
        ("doubted", {"claims told as one source's": counted.doubted}),
        ("thin", counted.thin),
    ):
        put(f"\n{title}")
        for row, number in table.items():
            put(f"  {row:<44}{number:>8}")
    put(f"\ncorrections of published lists: {len(counted.corrections)}")
    for correction in counted.corrections:
        put(f"  {correction}")
    names = [f"{held.body}: {held.category}" for held in counted.awards]
    wide = max(map(len, names), default=0) + 2
    put(f"\n{'awards':<{wide + 2}}{'official':>9}{'wins':>6}{'other':>6}  complete")
    for name, held in zip(names, counted.awards, strict=True):
        span = held.complete or (
            f"winners {held.winners_complete}" if held.winners_complete else "-"
        )
        put(f"  {name:<{wide}}{held.nominations:>9}{held.wins:>6}{held.unofficial:>6}  {span}")
    return 0


def _show(args: argparse.Namespace) -> int:
    from bot.knowledge.commands.show import show

    wanted = " ".join(args.key)
    entries = show(wanted, *_folders(args))
    if not entries:
        say("show-nothing", key=wanted)
        return 1
    if entries[0].near:
        say("show-near", key=wanted)
    for entry in entries:
        put(f"{entry.place}\n{entry.text}\n")
    return 0


def _add_entry(args: argparse.Namespace) -> int:
    from bot.knowledge.commands.add import add
    from bot.wiring import settings

    folder, layer = _folders(args)
    # What is installed is replaced by the next upgrade; what an operator adds must outlive it.
    apart = args.layer or folder.name == "_knowledge"
    into = settings().data_dir / "knowledge" if apart else None
    added = add(args.thing, args.key, folder, layer, into)
    say("add-done", place=f"{added.path}:{added.line}")
    put(added.text)
    return 0


def _rename(args: argparse.Namespace) -> int:
    from bot.knowledge.commands.rename import rename

    renamed = rename(args.old, args.new, *_folders(args))
    say("rename-done", count=renamed.references)
    for path in renamed.files:
        put(f"  {path}")
    return 0


def _format(args: argparse.Namespace) -> int:
    from bot.knowledge.commands.format import format_folder

    folder, layer = _folders(args)
    changed = format_folder(folder, layer)
    if layer is not None:
        changed += format_folder(layer, folder)
    say("format-done", count=len(changed))
    for path in changed:
        put(f"  {path}")
    return 0


def _export(args: argparse.Namespace) -> int:
    from bot.cli.lines import put_json
    from bot.knowledge.commands.export import export

    put_json(export(_library(args)))
    return 0


def _schema(args: argparse.Namespace) -> int:
    from bot.cli.lines import put_json
    from bot.knowledge.commands.schema import schema

    put_json(schema(args.room))
    return 0


def _import(args: argparse.Namespace) -> int:
    """Exit 1 if there is something an editor should look at."""
    from bot.knowledge.commands.import_academy import import_academy

    done = import_academy(args.file, _folders(args)[0], dry_run=args.dry_run)
    if done.diff:
        put(done.diff.rstrip("\n"))
    speaker = voice()
    for phrase in (*done.unplaced, *done.differing, *done.kept):
        put(speaker.say(phrase))
    for number in done.undated:
        say("import-undated", number=str(number))
    say(
        "import-done",
        rows=done.rows,
        nominations=done.nominations,
        winners=done.winners,
        works=done.works,
        songs=done.songs,
        people=done.people,
    )
    if not done.diff:
        say("import-nothing")
    elif args.dry_run:
        say("import-dry")
    return 1 if done.unplaced or done.differing else 0


def _proposals(args: argparse.Namespace) -> int:
    from bot.cli.faults import fault_line
    from bot.errors import LeitmotifError
    from bot.knowledge.gathering import gather
    from bot.knowledge.proposals import accept, pending, reject, review
    from bot.wiring import settings

    folder = settings().data_dir / "proposals"
    waiting, faults = pending(folder)
    chosen = args.accept or args.reject
    if chosen:
        proposal = next((p for p in waiting if p.name == chosen), None)
        if proposal is None:
            raise LeitmotifError(Phrase.of("proposals-unknown", name=chosen))
        if args.reject:
            reject(proposal, folder)
            say("proposals-rejected", name=chosen)
        else:
            layer = settings().data_dir / "knowledge"
            say("proposals-accepted", path=str(accept(proposal, _folders(args)[0], layer, folder)))
        return 0
    gathered = gather(*_folders(args))
    for proposal in waiting:
        say(
            "proposals-one",
            name=proposal.name,
            room=proposal.room,
            key=proposal.key,
            at=proposal.at,
            because=proposal.because,
        )
        put(review(proposal, gathered).diff)
    for fault in faults:
        put(fault_line(fault, voice()))
    say("proposals-how" if waiting else "proposals-none")
    return 1 if faults else 0
