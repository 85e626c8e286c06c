"""From words to what is said in them: the names, the years and the award, each found once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from bot.asking import hints as hinting
from bot.asking.award_cues import AWARD_TALK, AwardCues
from bot.asking.cues import hear, words
from bot.asking.guide import Guide
from bot.asking.owning import owned
from bot.asking.reading import Reading, read
from bot.asking.series import Series, says_some, says_whole
from bot.asking.settling import Settler
from bot.asking.spots import Spot, Spotted
from bot.asking.spotting import Spotter
from bot.asking.text import Said, listen
from bot.asking.times import When, when
from bot.asking.wrapping import Core, core_of
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles
from bot.titles.decision import Rule as Way

_AND = words("and or vs with to")
_GAINS = words("win wins won winner nominated lose lost beat")


class Reader:
    """Reads texts against one base: what they name, and when."""

    def __init__(
        self, library: Library, titles: Titles, guide: Guide, settler: Settler, series: Series
    ) -> None:
        self._library = library
        self._guide = guide
        self._settler = settler
        self._series = series
        self._spotter = Spotter(titles)
        self._awards = AwardCues(library)
        self._this_year = int(library.base.as_of[:4])

    def plainly(self, text: str) -> Reading:
        """A part of a text, read for the names in it."""
        said = listen(text)
        return self.read(said, [hear(t.word, self.is_known) for t in said.tokens])

    def core(self, said: Said) -> Said:
        """The question without what is wrapped around it, unless that is part of a name."""
        if not said.tokens:
            return said
        core = core_of(said.text)
        whole = Core(0, len(said.text))
        cuts = [core.start] * (core.start > 0) + [core.end] * (core.end < whole.end)
        if core == whole or any(self._spotter.bridges(said, cut) for cut in cuts):
            return said
        # What ends like an aside may be the very name: "who composed Cheers".
        inner = core.of(said.text)
        if core.end < whole.end and not self._names_something(inner):
            return said
        return listen(inner)

    def unhinted(self, said: Said, heard: list[str]) -> tuple[Said, list[str]]:
        """The words without those that only tell which work is meant; these are kept as such."""
        found = hinting.hints(said, heard)
        if not found:
            return said, heard
        time = when(heard, [t.raw for t in said.tokens], [True] * len(heard), self._this_year)
        spotted = self._spotter.spot(said, heard, [at in time.taken for at in range(len(heard))])
        at = hinting.placed(found, spotted, heard, time.taken)
        rest = [word for i, word in enumerate(heard) if i not in at]
        return hinting.without(said, at), rest

    def is_known(self, word: str) -> bool:
        """Whether a word is no slip: some name or term has it."""
        return self._spotter.is_name_word(word) or self._guide.has_word(word)

    def _names_something(self, text: str) -> bool:
        reading = self.plainly(text)
        named = reading.spots or reading.unknown or reading.rule
        plain = [token.word for token in reading.said.tokens]
        return bool(named or self._guide.meant(plain, reading.heard))

    def read(
        self,
        said: Said,
        heard: list[str],
        extra: Sequence[Spot] = (),
        *,
        past_unknown: bool = False,
        no_names: Collection[int] = (),
    ) -> Reading:
        """Names first without knowing the time, then the time and award in what is no name."""
        raws = [token.raw for token in said.tokens]
        everything = [True] * len(heard)
        time = when(heard, raws, everything, self._this_year)
        award = self._awards.hear(heard, everything)
        taken = [at in time.taken or at in award.full_names for at in range(len(heard))]
        spotted = self._spotter.spot(said, heard, taken, no_names)
        spots = tuple(sorted((*spotted.spots, *extra), key=lambda spot: spot.first))
        if past_unknown:
            spotted = replace(spotted, unknown=())
        spotted = replace(spotted, spots=spots)
        if spotted.unknown:
            spotted = owned(self._library, self._spotter.exactly, said, spotted)
        spotted = self._with_years(said, heard, spotted, time, award.taken)
        if (award.scope.says_award or not AWARD_TALK.isdisjoint(heard)) and says_some(heard):
            spotted = spotted.with_spot(self._series.asked(said, heard))
        elif says_whole(heard):
            whole = tuple(self._series.widened(heard, s) for s in spotted.spots)
            spotted = replace(spotted, spots=whole)
        free = _free(len(heard), spotted)
        if not all(free):
            time = when(heard, raws, free, self._this_year)
            award = self._awards.hear(heard, free)
        return read(said, heard, spotted, time, award, self._settler.far_better_known)

    def _with_years(
        self, said: Said, heard: list[str], spotted: Spotted, time: When, award: frozenset[int]
    ) -> Spotted:
        """Works with the year that stands right beside them; of awards only if it is theirs."""
        years = dict(time.years)
        if not years:
            return spotted
        spots = []
        for spot in spotted.spots:
            last = spot.last
            if last + 1 < len(heard) and heard[last] in ("from", "of") and last + 1 in years:
                last += 1
            if last in years and (last == spot.last or not award) and "W" in spot.found:
                dated = self._spotter.with_year(said, spot, last + 1, years[last])
                if dated and (not award or dated.found["W"].rule is not Way.YEAR_UNFIT):
                    spots += [dated, *self._same_of_year(said, heard, spot, last + 1, years)]
                    continue
            spots.append(spot)
        return replace(spotted, spots=tuple(spots))

    def _same_of_year(
        self, said: Said, heard: list[str], spot: Spot, at: int, years: Mapping[int, int]
    ) -> list[Spot]:
        """The same title of one more year: "dune 1984 and 2021"."""
        if heard[at : at + 1] == [] or heard[at] not in _AND or at + 1 not in years:
            return []
        other = self._spotter.with_year(said, spot, at + 2, years[at + 1])
        if other is None or other.found["W"].rule is Way.YEAR_UNFIT:
            return []
        return [replace(other, first=at + 1, text=said.between(at + 1, at + 2))]

    def dated(self, reading: Reading) -> Spot | None:
        """An everyday word that is a title of just the year beside it: "it (2017)", "us from 2019"."""
        year, heard = reading.scope.year, reading.heard
        for spot in reading.weak if year and not _GAINS & set(heard) else ():
            at = spot.last + (heard[spot.last : spot.last + 1] == ["from"])
            if "W" in spot.found and at in reading.meant:
                dated = self._spotter.with_year(reading.said, spot, at + 1, year or 0)
                if dated and dated.found["W"].rule is not Way.YEAR_UNFIT:
                    return dated
        return None


def _free(size: int, spotted: Spotted) -> list[bool]:
    free = [True] * size
    for spot in spotted.spots:
        free[spot.first : spot.last] = [False] * (spot.last - spot.first)
    return free
