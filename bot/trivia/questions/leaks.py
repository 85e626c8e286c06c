"""Whether a prompt gives its answer away: by a telling word that only the right choice shares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.titles import lexicon
from bot.titles.folding import folded_words
from bot.words.catalogue import voice
from bot.words.phrase import Listing, Name, Phrase, Word

# Small words of titles in other languages; the lexicon holds those of English.
_COMMON = {
    "de": frozenset(["auf", "aus", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einer",
                     "eines", "fur", "mit", "und", "von", "zum", "zur"]),
    "es": frozenset(["con", "del", "las", "los", "para", "por", "que", "una"]),
    "fr": frozenset(["aux", "avec", "dans", "des", "est", "les", "pour", "que", "qui", "sur", "une"]),
}  # fmt: skip
_NONE: frozenset[str] = frozenset()
_ARTICLES = frozenset(
    ["the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las"]
)
SHORT = 4  # letters of a word that says too little
_POSSESSIVE = re.compile(r"['’]s\b")
_YEAR = re.compile(r" \(\d{4}(?:, [^()]*)?\)$")


def texts(word: Word, language: str = "en") -> Iterator[str]:
    """All plain texts and numbers within a word, in reading order, with the names of a language."""
    match word:
        case Phrase():
            for value in word.args.values():
                yield from texts(value, language)
        case Listing():
            for part in word.words:
                yield from texts(part, language)
        case Name():
            yield from texts(word.local.get(language, word.text), language)
        case _:
            yield str(word)


def languages(word: Word) -> frozenset[str]:
    """The languages that have names of their own for what is named in a word."""
    match word:
        case Phrase():
            return frozenset().union(*map(languages, word.args.values()))
        case Listing():
            return frozenset().union(*map(languages, word.words))
        case Name():
            return frozenset(word.local)
        case _:
            return frozenset()


def telling(word: Word, language: str = "en") -> frozenset[str]:
    """The words that could betray: not the commonest of the language, longer than two letters."""
    found = {w for text in texts(word, language) for w in folded_words(text)}
    common = lexicon.common() | _COMMON.get(language, _NONE)
    return frozenset(w for w in found if len(w) > 2 and w not in common)


def names(word: Word, language: str) -> Iterator[str]:
    """What a choice is called: its texts, without a year behind them, which is no name."""
    if isinstance(word, Name):
        word = word.local.get(language, word.text)
        if isinstance(word, Phrase) and "original" in word.args:
            word = Listing((word.args["title"], word.args["original"]))
    for text in texts(word, language):
        yield _YEAR.sub("", text)


def _spoken(name: str, prompt: Word, language: str) -> bool:
    """Whether the prompt holds a whole name, also one of common words only ("Live and Let Die")."""
    words = folded_words(name)
    if words[:1] and words[0] in _ARTICLES and len(" ".join(words[1:])) > SHORT:
        words = words[1:]  # "Big Bang Theory Theme" from "The Big Bang Theory"
    return any(
        _heard(words, folded_words(said))
        for text in texts(prompt, language)
        for said in (text, _POSSESSIVE.sub("", text))  # "Mr. Bean" in "Mr. Bean's Holiday"
    )


def _heard(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether words are said one after the other, be it without their ends ("Dead Man Walkin'")."""
    for start in range(len(said) - len(words) + 1):
        pairs = zip(words, said[start : start + len(words)], strict=True)
        if all(w == s or (len(s) > SHORT + 1 and w.startswith(s)) for w, s in pairs):
            return bool(words)
    return False


def _names_it(prompt: Word, choice: Word, language: str) -> bool:
    """Whether something of several words that the prompt names is within a choice ("Welcome Back")."""
    named = (folded_words(_YEAR.sub("", text)) for text in texts(prompt, language))
    called = [f" {' '.join(folded_words(name))} " for name in names(choice, language)]
    return any(
        len(words) > 1 and any(f" {' '.join(words)} " in name for name in called) for words in named
    )


def _akin(word: str, other: str) -> bool:
    """Whether two words are forms of one: "Alfie" and "Alfies", "Star" within "Starman", "Suspiria"."""
    shorter = min(len(word), len(other))
    if shorter <= SHORT:
        return False
    begin = max(SHORT + 2, shorter - 2)
    return word in other or other in word or word[:begin] == other[:begin]


def gives_away(prompt: Word, right: Word, wrong: Sequence[Word]) -> bool:
    """Whether the prompt holds the right choice, or a telling word of it that no wrong choice holds.

    It is looked at with the eyes of every language that has names of its own for what is named.
    """
    readers = {"en", *languages(prompt), *languages(right)}
    return any(_gives_away(prompt, right, wrong, reader) for reader in readers)


def _gives_away(prompt: Word, right: Word, wrong: Sequence[Word], language: str) -> bool:
    if any(_spoken(text, prompt, language) for text in names(right, language)) and not any(
        _spoken(text, prompt, language) for other in wrong for text in names(other, language)
    ):
        return True
    if _names_it(prompt, right, language) and not any(
        _names_it(prompt, other, language) for other in wrong
    ):
        return True
    heard, mine = telling(prompt, language), telling(right, language)
    shared = heard & mine
    if not shared:
        shared = frozenset(mine_too for mine_too in mine if any(_akin(mine_too, h) for h in heard))
    return bool(shared) and not any(shared <= telling(other, language) for other in wrong)


def spoken_in(prompt: Phrase, right: Word, wrong: Sequence[Word]) -> bool:
    """Whether the whole sentence, as a language says it, holds the right choice and no wrong one."""
    return any(_spoken_in(prompt, right, wrong, reader) for reader in {"en", *languages(right)})


def _spoken_in(prompt: Phrase, right: Word, wrong: Sequence[Word], language: str) -> bool:
    say = voice(language).say
    sentence = f" {' '.join(folded_words(say(prompt)))} "

    def heard(choice: Word) -> bool:
        called = names(choice, language) if isinstance(choice, Name) else [say(choice)]
        return any(
            f" {' '.join(folded_words(_YEAR.sub('', name)))} " in sentence for name in called
        )

    return heard(right) and not any(heard(other) for other in wrong)
