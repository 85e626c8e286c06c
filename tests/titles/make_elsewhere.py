"""Make bot/titles/elsewhere.bin from a table of film titles: `python -m tests.titles.make_elsewhere`.

`--namesakes SEED` instead draws titles for tests: namesakes.txt, namesakes_nowhere.txt and other_films.txt.

Left out are titles that the knowledge base has, those most likely of one of its films spelt
otherwise (alike, and of nearly its year), and a tenth, so that tests have titles nobody lists.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from zlib import crc32

from bot.titles import Matcher
from bot.titles.checksums import packed
from bot.titles.elsewhere import FILE
from bot.titles.folding import folded_words, key
from tests.titles.base import library, titles
from tests.titles.draw import ELSEWHERE
from tests.titles.strangers import DATA

_HEAD = """# Titles of other films, a slip or three away from one of the knowledge base, of the half of the table
# that weights are not fitted on; drawn by make_elsewhere.py with seed {seed}.
"""
_HEAD_ANY = """# Titles of other films, any, of the half of the table that weights are not fitted on; drawn by
# make_elsewhere.py with seed {seed}.
"""
_NAMESAKES, _ANY_FILM = 2600, 1000
_SHORTEST = 2  # letters of a key that says anything


def others() -> Iterator[tuple[str, int]]:
    """Titles of other films with their years."""
    for line in ELSEWHERE.read_text("utf-8").split("\n")[1:]:
        title, _, year = line.partition("\t")
        if title:
            yield title, int(year or 0)


def for_tuning(title: str) -> bool:
    """Whether a title is of the half that weights may be fitted on; the other is for tests."""
    return crc32(title.encode()) % 2 == 0


def unlisted(title: str) -> bool:
    """Whether a title is of the tenth that is never listed."""
    return crc32(key(title).encode(), 0x10) % 10 == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--namesakes", type=int, metavar="SEED")
    seed = parser.parse_args().namesakes
    bare = Matcher(titles().works.index)
    if seed is not None:
        _draw_namesakes(bare, seed)
        return
    keys = {
        key(title)
        for title, year in others()
        if not (unlisted(title) or bare.knows(title) or _same_film(bare, title, year))
    }
    FILE.write_bytes(packed(letters for letters in keys if len(letters) >= _SHORTEST))
    print(len(keys), "titles,", FILE.stat().st_size, "bytes")


def _draw_namesakes(bare: Matcher, seed: int) -> None:
    """Titles a slip or three away from one of the base: of all, and of those listed nowhere."""
    any_film = {
        title
        for title, year in others()
        if not for_tuning(title) and not bare.knows(title) and not _same_film(bare, title, year)
    }
    alike = sorted(title for title in any_film if _near(bare, title))
    dice = random.Random(seed)
    for file, head, drawn in (
        ("namesakes.txt", _HEAD, dice.sample(alike, _NAMESAKES)),
        ("namesakes_nowhere.txt", _HEAD, [title for title in alike if unlisted(title)]),
        ("other_films.txt", _HEAD_ANY, dice.sample(sorted(any_film), _ANY_FILM)),
    ):
        (DATA / file).write_text(head.format(seed=seed) + "\n".join(sorted(drawn)) + "\n", "utf-8")
        print(file, len(drawn))


def _near(matcher: Matcher, title: str) -> bool:
    words = folded_words(title)
    return bool(words and (matcher.suspects(words, far=False) or matcher.suspects(words, far=True)))


def _same_film(matcher: Matcher, title: str, year: int) -> bool:
    words, works = folded_words(title), library().works
    if not words:
        return True
    near = [*matcher.suspects(words, far=False), *matcher.suspects(words, far=True)]
    targets = {matcher.index.targets[name] for _, name, _ in near}
    match = matcher.find(title)
    targets.update(candidate.target for candidate in (*match.candidates, *match.nearest))
    return any(abs(works[target].year - year) <= 1 for target in targets)


if __name__ == "__main__":
    main()
