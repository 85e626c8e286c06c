"""Whether a prompt gives its answer away: by a telling word that only the right choice shares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.titles import lexicon
from bot.titles.folding import folded_words
from bot.words.catalogue import voice
from bot.words.phrase import Listing, Phrase, Word

_YEAR = re.compile(r" \(\d{4}(?:, [^()]*)?\)$")


def texts(word: Word) -> Iterator[str]:
    """All plain texts and numbers within a word, in reading order."""
    match word:
        case Phrase():
            for value in word.args.values():
                yield from texts(value)
        case Listing():
            for part in word.words:
                yield from texts(part)
        case _:
            yield str(word)


def telling(word: Word) -> frozenset[str]:
    """The words that could betray: not the commonest of the language, longer than two letters."""
    found = {w for text in texts(word) for w in folded_words(text)}
    return frozenset(w for w in found if len(w) > 2 and w not in lexicon.common())


def _spoken(name: str, prompt: Word) -> bool:
    """Whether the prompt holds a whole name, also one of common words only ("Live and Let Die")."""
    sought = f" {' '.join(folded_words(_YEAR.sub('', name)))} "
    return any(sought in f" {' '.join(folded_words(text))} " for text in texts(prompt))


def gives_away(prompt: Word, right: Word, wrong: Sequence[Word]) -> bool:
    """Whether the prompt holds the right choice, or a telling word of it that no wrong choice holds."""
    if any(_spoken(text, prompt) for text in texts(right)) and not any(
        _spoken(text, prompt) for other in wrong for text in texts(other)
    ):
        return True
    heard = telling(prompt)
    shared = heard & telling(right)
    if not shared:
        # "Alfie" and "Alfies"; "Star" within "Starman".
        stems = {w for w in telling(right) if len(w) > 4}
        shared = frozenset(
            s for s in stems if any(len(h) > 4 and (s in h or h in s) for h in heard)
        )
    return bool(shared) and not any(shared <= telling(other) for other in wrong)


def spoken_in(prompt: Phrase, right: Word, wrong: Sequence[Word]) -> bool:
    """Whether the whole sentence, as English says it, holds the right choice and no wrong one."""
    say = voice("en").say
    sentence = f" {' '.join(folded_words(say(prompt)))} "

    def heard(choice: Word) -> bool:
        name = " ".join(folded_words(_YEAR.sub("", say(choice))))
        return f" {name} " in sentence

    return heard(right) and not any(heard(other) for other in wrong)
