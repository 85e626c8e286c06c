"""A plan written into the files: in house style, in place, everything else kept."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from bot.knowledge.editing import style
from bot.knowledge.editing.blocks import Blocks, write
from bot.knowledge.editing.roundtrip import changed, text
from bot.knowledge.importing.academy import SOURCE, NewNomination, Plan
from bot.knowledge.importing.known import Known
from bot.knowledge.keys import new_id
from bot.knowledge.model import Nomination

_KINDS = {"works": "work", "people": "person", "songs": "song"}


class Draft:
    """The files as they would be; nothing is written until `save`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts: dict[Path, str] = {}

    def text(self, path: Path) -> str:
        """A file as it would be now."""
        if path not in self.texts:
            self.texts[path] = path.read_text(encoding="utf-8") if path.exists() else ""
        return self.texts[path]

    def edit(self, path: Path, edit: Callable[[Any], None]) -> None:
        """Change a file's values in place."""
        self.texts[path] = changed(self.text(path), edit)

    def diff(self) -> str:
        """What would change, as a unified diff."""
        return "".join(
            line
            for path, after in sorted(self.texts.items())
            for line in difflib.unified_diff(
                path.read_text(encoding="utf-8").splitlines(True) if path.exists() else [],
                after.splitlines(True),
                str(path),
                str(path),
                n=1,
            )
        )

    def save(self) -> list[Path]:
        """Write what changed; those files."""
        return [path for path, after in sorted(self.texts.items()) if write(path, after)]


def apply(made: Plan, known: Known, folder: Path, taken: set[str]) -> Draft:
    """The files of a folder with a plan carried out."""
    draft = Draft(folder)
    for room in ("works", "people", "songs"):
        for key, fields in getattr(made, room).items():
            id = new_id(_KINDS[room], key, taken)
            taken.add(id)
            path = folder / style.file_for(room, key)
            blocks = Blocks(draft.text(path), str(path))
            blocks.put(key, style.entry(room, key, {"id": id, **fields}))
            draft.texts[path] = blocks.text()
    _bodies(made, known, draft)
    awards = folder / "awards" / known.body.id
    _mark_winners(draft, awards, known, made.winners)
    _add_nominations(draft, awards, known.body.id, made.nominations)
    return draft


def _bodies(made: Plan, known: Known, draft: Draft) -> None:
    """Enter a new ceremony, and say from when to when each category's record now runs."""
    given = {(new.category, new.ceremony) for new in made.nominations}
    spans = [("given", given), ("complete", made.completed)]
    longer = {
        (field, category.id, ceremony)
        for category in known.body.categories
        for field, reached in spans
        for id, ceremony in sorted(reached)
        if id == category.id and _reaches(getattr(category, field), ceremony - 1, ceremony)
    }
    if not made.ceremonies and not longer:
        return

    def edit(tree: Any) -> None:
        body = tree[known.body.id]
        for number, film_year in sorted(made.ceremonies.items()):
            # The list has no dates; the year alone stands until an editor knows the day.
            evening = CommentedMap(film_year=film_year, held=film_year + 1, source=SOURCE)
            evening.fa.set_flow_style()
            body["ceremonies"][number] = evening
        for field, category, ceremony in sorted(longer, key=lambda each: each[2]):
            listed = body["categories"][category][field]
            first = str(listed[-1]).split("-")[0]
            listed[-1] = f"{first}-{ceremony}"

    draft.edit(draft.folder / "awards" / "bodies.yaml", edit)


def _reaches(spans: tuple[Any, ...], before: int, ceremony: int) -> bool:
    return bool(spans) and spans[-1].last == before and spans[-1].last < ceremony


def _add_nominations(draft: Draft, folder: Path, body: str, new: list[NewNomination]) -> None:
    by_file: dict[Path, list[NewNomination]] = {}
    for nomination in new:
        by_file.setdefault(_file_of(draft, folder, nomination), []).append(nomination)
    for path, nominations in by_file.items():
        if not draft.text(path):
            first = nominations[0].ceremony
            draft.texts[path] = (
                f"body: {body}\nceremonies:\n  - ceremony: {first}\n    awards: []\n"
            )

        def edit(tree: Any, nominations: list[NewNomination] = nominations) -> None:
            for nomination in nominations:
                award = _award_for(tree["ceremonies"], nomination)
                award["nominations"].append(_flow(nomination.fields))

        draft.edit(path, edit)


def _award_for(evenings: Any, new: NewNomination) -> Any:
    """The award that a nomination belongs to, made if it is the first of its evening or category."""
    evening = _found(evenings, "ceremony", new.ceremony)
    if evening is None:
        evening = CommentedMap(ceremony=new.ceremony, awards=CommentedSeq())
        later = (i for i, each in enumerate(evenings) if int(each["ceremony"]) > new.ceremony)
        evenings.insert(next(later, len(evenings)), evening)
    evening["awards"].fa.set_block_style()
    for award in evening["awards"]:
        if (award["category"], award["then"]) == (new.category, new.then):
            return award
    award = CommentedMap(category=new.category, then=text(new.then), source=SOURCE)
    award["nominations"] = CommentedSeq()
    evening["awards"].append(award)
    return award


def _file_of(draft: Draft, folder: Path, new: NewNomination) -> Path:
    """The file that has the ceremony already, else that of the film year's decade."""
    files = sorted({*folder.glob("*.yaml"), *(p for p in draft.texts if p.parent == folder)})
    for path in files:
        if f"- ceremony: {new.ceremony}\n" in draft.text(path):
            return path
    return folder / f"{new.film_year // 10 * 10}s.yaml"


def _mark_winners(draft: Draft, folder: Path, known: Known, winners: list[Nomination]) -> None:
    """Write `won: true` behind the people of nominations that have won since."""
    for path in sorted(folder.glob("*.yaml")):
        here = [n for n in winners if f"- ceremony: {n.ceremony}\n" in draft.text(path)]

        def edit(tree: Any, here: list[Nomination] = here) -> None:
            for winner in here:
                work = known.library.works[winner.work].key if winner.work else None
                song = known.library.songs[winner.song].key if winner.song else None
                for nomination in _nominations(tree, winner.ceremony, winner.category):
                    if (nomination.get("work"), nomination.get("song")) == (work, song):
                        after = [*nomination, "people"].index("people") + 1
                        nomination.insert(min(after, len(nomination)), "won", True)

        if here:
            draft.edit(path, edit)


def _nominations(tree: Any, ceremony: int, category: str) -> Iterator[Any]:
    evening = _found(tree["ceremonies"], "ceremony", ceremony)
    for award in evening["awards"] if evening else ():
        if award["category"] == category:
            yield from award["nominations"]


def _found(items: Any, key: str, value: object) -> Any:
    return next((item for item in items if item[key] == value), None)


def _flow(fields: dict[str, Any]) -> CommentedMap:
    """Fields in braces, as nominations are written."""
    mapping = CommentedMap()
    for key, value in fields.items():
        if isinstance(value, list):
            names = CommentedSeq([text(name) for name in value])
            names.fa.set_flow_style()
            mapping[key] = names
        else:
            mapping[key] = text(value) if isinstance(value, str) else value
    mapping.fa.set_flow_style()
    return mapping
