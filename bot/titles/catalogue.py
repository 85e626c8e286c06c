"""The matchers of one knowledge base, each built (or opened from stored bytes) when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from contextlib import suppress
from functools import cached_property

from bot.knowledge.codemark import code_mark
from bot.knowledge.library import Library
from bot.titles import naming
from bot.titles.elsewhere import Elsewhere
from bot.titles.index import Name, TitleIndex
from bot.titles.matcher import Matcher

_NAMES: dict[str, Callable[[Library], Iterable[Name]]] = {
    "works": naming.work_names,
    "people": naming.person_names,
    "songs": naming.song_names,
    "categories": naming.category_names,
    "bodies": naming.body_names,
    "terms": naming.term_names,
}


class Titles:
    """What a base knows by name: works, people, songs, award categories (`body/category`), bodies, terms.

    `stored` gives an index of this very base by kind; what is missing, damaged or of another
    version is built, and handed to `keep` so that the next start finds it.
    """

    def __init__(
        self,
        library: Library,
        stored: Callable[[str], bytes | memoryview | None] = lambda kind: None,
        keep: Callable[[str, bytes], None] = lambda kind, index: None,
    ) -> None:
        self.library = library
        self._stored = stored
        self._keep = keep

    @cached_property
    def works(self) -> Matcher:
        """Works by title."""
        return self._matcher("works", Elsewhere())

    @cached_property
    def people(self) -> Matcher:
        """People, bands and companies by name."""
        return self._matcher("people")

    @cached_property
    def songs(self) -> Matcher:
        """Songs by title."""
        return self._matcher("songs")

    @cached_property
    def categories(self) -> Matcher:
        """Award categories; a target is `body/category`."""
        return self._matcher("categories")

    @cached_property
    def bodies(self) -> Matcher:
        """Award bodies."""
        return self._matcher("bodies")

    @cached_property
    def terms(self) -> Matcher:
        """Terms of the guide."""
        return self._matcher("terms")

    def open(self) -> None:
        """Have the matchers of all kinds built, and kept, or opened."""
        for kind in _NAMES:
            getattr(self, kind)

    def _matcher(self, kind: str, elsewhere: Container[str] = ()) -> Matcher:
        stored = self.stored(kind)
        if stored is not None:
            with suppress(ValueError):  # msgspec's errors are ValueErrors
                return Matcher(TitleIndex.load(stored), elsewhere)
        index = TitleIndex.build(_NAMES[kind](self.library))
        self.keep(kind, index.dump())
        return Matcher(index, elsewhere)

    def stored(self, kind: str, *folders: str) -> memoryview | None:
        """What was kept of this base; None if the code here, or of further folders, has changed."""
        stored, code = self._stored(kind), code_mark("titles", *folders)
        if stored and bytes(stored[: len(code)]) == code:
            return memoryview(stored)[len(code) :]
        return None

    def keep(self, kind: str, data: bytes, *folders: str) -> None:
        """Keep what was made of this base by the code here and of further folders."""
        self._keep(kind, code_mark("titles", *folders) + data)
