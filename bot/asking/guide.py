"""Terms of the guide among words, and questions on what tells a score from a soundtrack."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from rapidfuzz.distance import OSA

from bot.asking.cues import CUES, FILLER, SMALL, words
from bot.asking.phrases import lined
from bot.knowledge.library import Library
from bot.titles.folding import folded_words

DIFFERENCE = "Score or soundtrack"  # the guide's entry on telling one from the other
_ASKS = words(
    "what explain define definition meaning mean means tell how where which why term describe"
)
_MEANS = words("teach what whats explain define definition meaning mean means term describe")
_AROUND = words(
    """
    what whats is are was s a an the does do did mean means meaning explain define definition of
    term in for to me please exactly called tell about describe word stand stands it could can
    would you teach counts count as considered qualifies job role task on earth hell heck this thing pls plz ok so hey hi and us bro people when they say
    by like really actually even then one someone somebody
    """
)
# What people ask about scores and soundtracks without the guide's words; the first that fits.
_TOPICS = (
    ("Awards for scoring", words("award awards prize prizes"), words("score scores scoring film")),
    ("Diegetic music", words("characters character"), words("music song songs")),
    ("Non-diegetic music", words("audience viewer viewers"), words("music song songs")),
    ("Soundtrack", words("licence license licences licenses licensed permission rights any placed"), words("song songs")),
    ("History of film music", words("history silent silents begin began started start origin origins live 1920s"), words("music score scores scoring")),
    ("Score or soundtrack", words("blur blurs blurry blurred line"), words("score soundtrack")),
    ("Score or soundtrack", words("instrumental instrumentals vocals vocal voices voice sung singing lyrics choir"), words("soundtrack soundtracks")),
    ("Score", words("instrumental instrumentals vocals vocal voices voice sung singing lyrics choir"), words("score scores")),
    ("Accessibility", words("find found buy stream streaming spotify library libraries sheet study university where access accessible"), words("score scores soundtrack soundtracks")),
    ("Purpose", words("purpose point role goal why"), words("score scores soundtrack soundtracks music")),
    ("Genre", words("genre genres style styles"), words("score scores soundtrack soundtracks music")),
)  # fmt: skip
_WORD = words("word words term phrase")
_COMPANY = words("film music score soundtrack song composer work mean term show series")
_TRADE = words(
    "oscar oscars academy awards grammys film films movie movies music the a scoring soundtrack soundtracks scores industry"
)
_OWN = words("my your his her our their mine")
_ALONE = 3  # words of a question that is a term and hardly more
_SONGS = words("song songs")
_LONGEST = 6  # words of a term's name
_LONG = 7  # letters of a word that is heard when misspelt
_PAIR = ({"score", "scores"}, {"soundtrack", "soundtracks"})
_CONTRASTS = words(
    """
    vs versus difference differences differ differs different distinguish distinction distinguishes
    same similar synonym synonyms synonymous equal interchangeable compare compared opposite separates
    confuse confused mix mixed apart
    """
)
_ALSO = words("is are does do can could would isnt arent doesnt count counts and or explain define")
_BETWEEN = _CONTRASTS | words(
    """
    between from to with than as another word words other name names thing things kind type types
    sort part form just or and not each exactly actually really basically technically always called
    count counts considered ever every also more less how help understand understood know main one
    film films movie movies music musical game games oscar oscars grammys
    """
)


class Guide:
    """Finds terms of one base."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _names(self) -> list[tuple[tuple[str, ...], str]]:
        """Names as words without a plural's s, longest first."""
        named = []
        for term in self._library.base.terms:
            named += [(_bare(folded_words(name)), term.id) for name in (term.term, *term.also)]
        return sorted(named, key=lambda pair: (-len(pair[0]), pair))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(
            word
            for term in self._library.base.terms
            for name in (term.term, *term.also)
            for word in folded_words(name)
        )

    def hear(self, word: str) -> str:
        """The word of a term that is meant by a longer one; the word itself where none is."""
        if word in self._words or len(word) < _LONG:
            return word
        return next((w for w in self._words if OSA.distance(w, word, score_cutoff=1) < 2), word)

    def has_word(self, word: str) -> bool:
        """Whether some term's name has the word."""
        return word in self._words

    @cached_property
    def _meant(self) -> dict[tuple[str, ...], str]:
        """Ids by what a question for the meaning says of a name."""
        return {_bare(_trimmed(name)): id for name, id in reversed(self._names)}

    @cached_property
    def _lines(self) -> list[tuple[str, tuple[str, ...], str]]:
        """The names with the line that a text holds if it holds them."""
        return [(lined(name), name, id) for name, id in self._names]

    def _named(self, term: str) -> str | None:
        return next((t.id for t in self._library.base.terms if t.term == term), None)

    @cached_property
    def difference(self) -> str | None:
        """The id of the entry on score and soundtrack."""
        return self._named(DIFFERENCE)

    def meant(self, plain: Sequence[str], heard: Sequence[str]) -> tuple[str, ...]:
        """The terms that a text is about and nothing else, asked for or set side by side."""
        asked = self.asked(plain) or self.asked([self.hear(word) for word in heard])
        return asked or self.compared(plain, heard)

    def asked(self, heard: Sequence[str]) -> tuple[str, ...]:
        """The term that a text asks the meaning of and nothing else ("what is source music")."""
        if not _MEANS & set(heard):
            return ()
        found = self._meant.get(_bare(_trimmed(_without_trade(heard))))
        return (found,) if found is not None else ()

    def compared(self, plain: Sequence[str], heard: Sequence[str]) -> tuple[str, ...]:
        """The terms that a text sets side by side, where it names nothing but them ("cue vs track")."""
        contrasts = bool(_CONTRASTS & {*plain, *heard})
        if not contrasts and not _ALSO & set(plain):
            return ()
        found = self._spans(_bare([self.hear(word) for word in plain]))
        inside = {i for first, last, _ in found for i in range(first, last)}
        free = [
            (p, h) for i, (p, h) in enumerate(zip(plain, heard, strict=True)) if i not in inside
        ]
        songs = contrasts and any("song" in word for pair in free for word in pair)
        spare = _AROUND | _BETWEEN | SMALL | FILLER | (_SONGS if songs else frozenset())
        if len(found) + songs < 2 or not all(spare & {*pair} for pair in free):
            return ()
        if not contrasts and any(" ".join(plain[a:b]) in self._titles for a, b, _ in found):
            return ()  # "is click a score"
        ids = tuple(dict.fromkeys(id for _, _, id in found))
        score, *others = (self._named(term) for term in ("Score", "Soundtrack", "OST"))
        if (
            self.difference
            and {score, *others} & {*ids}
            and (songs or (score in ids and any(other in ids for other in others)))
        ):
            return (self.difference,)
        return ids

    def _spans(self, bare: Sequence[str]) -> list[tuple[int, int, str]]:
        """Where the names of terms begin and end among words, the longest at each place, and their ids."""
        found: list[tuple[int, int, str]] = []
        names = dict(reversed(self._names))
        for first in range(len(bare)):
            if found and first < found[-1][1]:
                continue
            for last in range(min(len(bare), first + _LONGEST), first, -1):
                if (id := names.get(tuple(bare[first:last]))) is not None:
                    found.append((first, last, id))
                    break
        return found

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(work.title.casefold() for work in self._library.works.values())

    def _by_name(self, heard: Sequence[str]) -> tuple[str, set[str]]:
        """The first kind of music that is named besides ("…, like source music?"), and its words."""
        for first, last, id in self._spans(_bare(heard)):
            if last - first > 1 and "music" in heard[first:last]:
                return id, set(heard[first:last])
        return "", set()

    def topic(self, heard: Sequence[str]) -> tuple[str, ...]:
        """What a text asks of scores or soundtracks in general; none if it may name something."""
        said_words = set(heard)
        if {"most", "won", "win", "oscar", "oscars"} & said_words:
            return ()
        named, its_words = self._by_name(heard)
        told = said_words - SMALL - CUES - FILLER - its_words
        for term, cues, about in _TOPICS:
            fits = cues & said_words and about & said_words and told <= cues | about | _WORD
            if fits and (found := self._named(term)):
                return (named or found,)
        return ()

    def terms(
        self,
        plain: Sequence[str],
        heard: Sequence[str],
        unknown: Sequence[str],
        *,
        everyday: bool,
    ) -> tuple[str, ...]:
        """The terms that a text without names asks about; they explain all words `unknown`.

        `everyday`: those words name nothing that anybody could mean.
        """
        if _OWN & set(plain):  # "what's my score"
            return ()
        if heard[0] == "and":  # "and the composer?" is about something else
            return ()
        said_words = set(heard)
        lost = set(_bare(unknown))
        pair = all(side & said_words for side in _PAIR)
        if self.difference and pair and (not lost or everyday):
            return (self.difference,)
        asks = bool(_ASKS & said_words)
        bare = _bare(heard)
        said = lined(bare) + lined(_bare(plain))
        for line, name, id in self._lines:
            if line not in said:
                continue
            if asks and everyday and _is_of_the_trade(name):
                return (id,)
            alone = len(heard) <= _ALONE and set(bare) - set(name) <= _AROUND
            if (asks or alone) and lost <= set(name) and _hardly_more(bare, name):
                return (id,)
        return ()


def _is_of_the_trade(name: Sequence[str]) -> bool:
    """Whether a term's words are heard nowhere else ("leitmotif")."""
    from bot.titles import lexicon

    return all(not lexicon.is_common(word) and word not in CUES for word in name)


def _hardly_more(bare: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a text says nothing telling but the term ("the best score of all time" does)."""
    rest = set(bare) - set(name) - _AROUND - SMALL - FILLER
    return rest <= _COMPANY


def _without_trade(heard: Sequence[str]) -> Sequence[str]:
    """Without "in film music", which every term is a word of, or "for the oscars"."""
    at = next((i for i in range(len(heard) - 1, 0, -1) if heard[i] in ("in", "for")), 0)
    tail = heard[at + 1 :]
    return heard[:at] if at and tail and set(tail) <= _TRADE else heard


def _trimmed(name: Sequence[str]) -> list[str]:
    return [word for word in name if word not in _AROUND]


def _bare(said: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in said
    )
