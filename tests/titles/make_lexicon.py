"""Make bot/titles/words.txt and letters.txt from a word list with counts, letters_names.txt from names, rare.bin.

`python -m tests.titles.make_lexicon [en.json.gz [large_en.msgpack.gz]]`: the English list inside the
package pyspellchecker, and the one inside wordfreq 3.1.1 (CC BY-SA 4.0; of it only checksums are kept),
which also has the rarer words and names that books, encyclopedias and the web use. Without them, only
letters_names.txt is made.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from math import log
from pathlib import Path

import msgspec

from bot.titles.checksums import packed

BOT = Path(__file__).parents[2] / "bot" / "titles"
WORDS = 80_000
RARE = 200_000  # words of the larger list that are looked at, the most frequent first
ALPHABET = "abcdefghijklmnopqrstuvwxyz^"  # the last: the edge of a word
STEP = 0.5  # of a natural logarithm: one letter of letters.txt


def words(listed: dict[str, int]) -> list[str]:
    """The most frequent words, folded, the most frequent first."""
    counts: Counter[str] = Counter()
    for word, count in listed.items():
        plain = word.replace("'", "")
        if re.fullmatch("[a-z]{2,}", plain):
            counts[plain] += count
    return sorted(counts, key=lambda word: (-counts[word], word))[:WORDS]


def rare(ranked: Iterable[str], known: Iterable[str]) -> list[str]:
    """The words of a list, the most frequent first, folded, that are not known."""
    folded: dict[str, None] = {}
    for word in ranked:
        plain = unicodedata.normalize("NFKD", re.sub("['’]", "", word))
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        if re.fullmatch("[a-z]{2,}", plain):
            folded.setdefault(plain)
    return sorted({*list(folded)[:RARE]}.difference(known))


def letters(lexicon: Iterable[str]) -> list[str]:
    """For each pair of letters a line: how unlikely each letter follows it, a is likely, z is not."""
    threes: Counter[str] = Counter()
    twos: Counter[str] = Counter()
    for word in lexicon:
        padded = f"^^{word}^"
        for at in range(2, len(padded)):
            threes[padded[at - 2 : at + 1]] += 1
            twos[padded[at - 2 : at]] += 1
    lines = []
    for first in ALPHABET:
        for second in ALPHABET:
            pair = first + second
            chances = ((threes[pair + third] + 0.05) / (twos[pair] + 1.4) for third in ALPHABET)
            lines.append("".join(chr(97 + min(25, int(-log(chance) / STEP))) for chance in chances))
    return lines


def names() -> list[str]:
    """Words of titles, local titles, songs and people that are not English ones; of other films' titles too.

    Of those only the half that weights are fitted on: the other is for tests.
    """
    from bot.titles import lexicon
    from bot.titles.folding import folded_words
    from tests.titles.base import library
    from tests.titles.make_elsewhere import for_tuning, others

    base = library()
    texts = {name for work in base.works.values() for name in (work.title, *work.also)}
    texts.update(name for work in base.works.values() for _, name in work.local)
    texts.update(name for person in base.people.values() for name in (person.name, *person.also))
    texts.update(song.title for song in base.songs.values())
    texts.update(title for title, _ in others() if for_tuning(title))
    found = {word for text in texts for word in folded_words(text)}
    return sorted(w for w in found if re.fullmatch("[a-z]{2,}", w) and not lexicon.is_word(w))


def main() -> None:
    if len(sys.argv) > 1:
        _from_list(sys.argv[1])
    if len(sys.argv) > 2:
        _from_larger_list(sys.argv[2])
    (BOT / "letters_names.txt").write_text("\n".join(letters(names())) + "\n", "ascii")


def _from_list(path: str) -> None:
    with gzip.open(path) as file:
        lexicon = words(json.load(file))
    head = (
        f"# English words in use, names included, one a line, without apostrophes, the most frequent first: the\n"
        f"# first {WORDS:,} of the English list of pyspellchecker 0.9.1 (MIT licence), which counts them in film subtitles.\n"
    )
    (BOT / "words.txt").write_text(head + "\n".join(lexicon) + "\n", "ascii")
    (BOT / "letters.txt").write_text("\n".join(letters(lexicon)) + "\n", "ascii")


def _from_larger_list(path: str) -> None:
    """From bins of words, each bin as frequent; the first is a header."""
    known = (BOT / "words.txt").read_text("ascii").split("\n")
    with gzip.open(path) as file:
        bins = msgspec.msgpack.decode(file.read())[1:]
    found = rare((word for words_alike in bins for word in words_alike), known)
    (BOT / "rare.bin").write_bytes(packed(found))


if __name__ == "__main__":
    main()
