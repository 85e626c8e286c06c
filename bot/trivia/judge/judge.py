"""The rules of the judge, in the order in which they are asked.

1. What is an accepted answer to the letter (but for case, accents, articles, numerals) is right.
2. What names another known work, person, song or award is wrong, however close it is spelt.
3. A surname is right when the person expected is its dominant holder; a surname that several share
   is near, whatever the answer is, so that asking "which one?" gives nothing away.
4. A name that several share is near when the expected one is among them.
5. Small slips are right: a letter or three by length, never in a number, never into another word.
6. "This or that" is wrong when it names two things; joint answers are right if none is wrong.
7. "Not this" is wrong, whatever this is. A sentence around a name ("I'd go with …", "… by Adele")
   is left out, and only where leaving it out makes the guess right.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import msgspec
from rapidfuzz.distance import OSA

from bot.titles import Match, NameKind, Rule, Titles
from bot.titles.decision import Status
from bot.trivia.events import Judged
from bot.trivia.guesses import Judgement
from bot.trivia.judge.accepted import Accepted
from bot.trivia.judge.folding import folded_words, key
from bot.trivia.judge.hearing import LONGEST, alternatives, stripped, together, without_brackets
from bot.trivia.judge.known import Known
from bot.trivia.judge.numbers import judge_number
from bot.trivia.judge.persons import misspelt_surname, same_person, surname, word_by_word
from bot.trivia.judge.sentences import (
    by_whom,
    contracted,
    denied,
    framed,
    spelled_out,
    without_denial,
)
from bot.trivia.judge.slips import another_word, letters_of, nearly, one_letter
from bot.trivia.questions.model import Expects, Question
from bot.words.phrase import Phrase

_PRIZE = re.compile(
    r"^(?:the\s+)?(?:academy\s+award|oscar|award|prize|category)s?\s+(?:for|of)\s+", re.IGNORECASE
)
_YEAR = re.compile(r"\s*\(\d{4}(?:, [^()]*)?\)$")
RIGHT = Judgement(Judged.RIGHT)
_WRONG = Judgement(Judged.WRONG, Phrase.of("trivia-judge-wrong"))
CHATTER = 8  # words more than the answer has, beyond which a text is no guess
MANY = 4  # parts of a joint answer that are looked at
_LIKE = (Rule.EXACT, Rule.FOLDED, Rule.REST, Rule.SPELLING, Rule.WORDS, Rule.SOUND)


class Sought(msgspec.Struct, frozen=True):
    """What is expected: the accepted names, their keys, the ids they name, and an index of them."""

    names: tuple[str, ...]
    keys: frozenset[str]
    ids: frozenset[str]
    expects: Expects
    longest: int  # words of the longest accepted name
    letters: frozenset[str]  # of the names written together
    fast: frozenset[str]  # keys of the names as they are said fast
    denied: bool  # whether a name begins as a denial does ("Not Tonight")
    people: bool  # people, who have surnames; groups have none


class KnowingJudge:
    """Judges guesses by what the base knows of their names."""

    def __init__(self, titles: Titles | None) -> None:
        self._base = Known(titles)
        self._own = lru_cache(maxsize=4096)(Accepted)
        self._sought = lru_cache(maxsize=4096)(self._seek)

    def __call__(self, question: Question, text: str) -> Judgement:
        """Judge a guess at a question."""
        return self.judge(question.answers, text, question.expects, question.entities)

    def judge(
        self,
        expected: tuple[str, ...],
        typed: str,
        kind: Expects = Expects.WORD,
        entities: tuple[str, ...] = (),
    ) -> Judgement:
        """Judge what was typed against the accepted answers; `entities` are ids of what they name."""
        if len(typed) > 2 * LONGEST or not folded_words(typed[:LONGEST]):
            return Judgement(Judged.WRONG, Phrase.of("trivia-judge-nothing"))
        if kind is Expects.NUMBER:
            return judge_number(list(expected), typed)
        sought = self._sought(expected, kind, entities)
        if len(folded_words(typed)) > sought.longest + CHATTER:
            return _WRONG  # a sentence of the channel, no guess
        return self._whole(sought, typed)

    def _whole(self, sought: Sought, typed: str) -> Judgement:
        bare = stripped(typed)
        if denied(typed) and not sought.denied:
            return _WRONG
        if sought.expects is Expects.TITLE and sought.ids and _YEAR.search(typed):
            known = self._base.find(sought.expects, typed)
            if known is not None and known.best is not None and known.best.target not in sought.ids:
                return self._other(
                    known.best.target, sought.expects
                )  # its namesake of another year
        for text in dict.fromkeys((typed, bare, without_brackets(typed), without_brackets(bare))):
            if key(text) in sought.keys:
                return RIGHT
        if letters_of(typed) in sought.letters:
            return RIGHT  # written apart or together: "u 2", "daftpunk"
        if key(contracted(bare)) in sought.fast:
            return RIGHT
        first = self._said(sought, typed, bare)
        if first.judged is not Judged.RIGHT and not self._base.knows(sought.expects, typed):
            for text in self._readings(sought, typed, bare):
                ruling = self._said(sought, text, text)
                if ruling.judged is Judged.RIGHT:
                    return ruling
        return first

    def _readings(self, sought: Sought, typed: str, bare: str) -> list[str]:
        """What else a guess that is not right as it stands may be heard as."""
        texts = [bare, framed(typed), framed(bare), without_denial(bare)]
        if sought.expects in (Expects.SONG, Expects.TITLE):
            texts += [spelled_out(text) for text in texts[:2]]
            for what, who in filter(None, map(by_whom, texts[:2])):
                found = self._base.find(Expects.PERSON, who)
                if found is not None and found.status is not Status.NONE:
                    texts.append(what)
        if sought.expects is Expects.AWARD:
            texts += [_PRIZE.sub("", text) for text in texts[:2]]
            texts += [re.sub(r"\s+(?:oscar|award)s?$", "", text) for text in texts[:2]]
        return [text for text in dict.fromkeys(texts) if text not in (typed, bare)]

    def _said(self, sought: Sought, typed: str, bare: str) -> Judgement:
        """Rule on one reading of a guess; `bare` is without small talk."""
        parts = alternatives(bare)
        if len(parts) > 1:
            return self._hedged(sought, typed, parts)
        # Small talk is left out unless the whole is somebody's name ("My Fair Lady").
        first = self._one(sought, typed if self._base.knows(sought.expects, typed) else bare)
        if first.judged is Judged.WRONG and bare != typed and self._starts(sought, typed):
            first = self._one(sought, typed)
        joint = together(bare)
        if first.judged is not Judged.RIGHT and 1 < len(joint) <= MANY:
            return self._joint(sought, first, joint)
        return first

    def _hedged(self, sought: Sought, typed: str, parts: list[str]) -> Judgement:
        """ "This or that": only if it is one name after all."""
        rulings = [self._one(sought, part) for part in parts[:MANY]]
        right = [ruling.judged is Judged.RIGHT for ruling in rulings]
        if len(parts) <= MANY and all(right):
            return RIGHT  # the same thing twice
        if not any(right) and self._one(sought, typed).judged is Judged.RIGHT:
            return RIGHT
        return Judgement(Judged.WRONG, Phrase.of("trivia-judge-one-only"))

    def _joint(self, sought: Sought, whole: Judgement, parts: list[str]) -> Judgement:
        """ "Reznor and Ross": right if every part is; a part that is wrong spoils it."""
        if sought.expects is not Expects.PERSON:
            return whole
        rulings = [self._one(sought, part) for part in parts]
        if all(ruling.judged is Judged.RIGHT for ruling in rulings):
            return RIGHT
        borne = {"".join(surname(name)) for name in sought.names}
        fitting = [
            r.judged is Judged.RIGHT or key(p) in borne for r, p in zip(rulings, parts, strict=True)
        ]
        if any(ruling.judged is Judged.WRONG for ruling in rulings) or not all(fitting):
            return _WRONG if any(r.judged is Judged.RIGHT for r in rulings) else whole
        if any(ruling.judged is Judged.RIGHT for ruling in rulings):
            return RIGHT  # "Pasek and Paul": the one says who the other is
        return next(ruling for ruling in rulings if ruling.judged is Judged.NEAR)

    def kind_of(self, expected: tuple[str, ...]) -> Expects:
        """What sort of thing the accepted answers name, by the base; a word if it knows none."""
        if all(answer.strip().isdecimal() for answer in expected):
            return Expects.NUMBER
        kinds = (Expects.PERSON, Expects.TITLE, Expects.SONG, Expects.AWARD)
        for kind in kinds:
            found = self._base.find(kind, expected[0])
            exact = found is not None and found.candidates and found.rule is Rule.EXACT
            if exact and found is not None and found.candidates[0].kind <= NameKind.ALSO:
                return kind
        return Expects.WORD

    # --- one name --------------------------------------------------------------------------------
    def _one(self, sought: Sought, text: str) -> Judgement:
        if key(text) in sought.keys:
            return RIGHT
        if len(key(text)) == 1:
            return _WRONG
        words = folded_words(text)
        other = any(another_word(words, name, self._base.is_word) for name in sought.names)
        slip = one_letter(text, self._spellable(sought)) and not other
        if slip and not self._base.knows(sought.expects, text):
            return RIGHT  # nothing else can be nearer, unless it is that very name
        known = self._base.find(sought.expects, text)
        if known is not None and known.status is not Status.NONE:
            ruling = self._known(sought, text, known)
            if ruling is not None:
                return ruling
        elif not other and nearly(text, self._names(sought, known), sought.expects):
            return RIGHT
        if other and sought.expects is not Expects.PERSON:
            return _WRONG
        own = self._alone(sought, text)
        if self._fits(sought, text, own):
            return RIGHT
        if sought.expects is Expects.PERSON and same_person(text, sought.names):
            return RIGHT
        last = misspelt_surname(text, sought.names) if sought.people else ""
        if last and not self._base.is_word(key(text)):
            return self._one(sought, last)  # as if it were spelt right: near where several bear it
        if own.status is Status.SEVERAL:
            return self._near(sought.expects, text)
        if sought.expects is Expects.PERSON and self._base.first_name(text):
            return self._near(sought.expects, text)
        if own.nearest and own.nearest[0].rule is Rule.NUMBER_UNFIT:
            return Judgement(Judged.WRONG, Phrase.of("trivia-judge-other-number"))
        return _WRONG

    def _spellable(self, sought: Sought) -> tuple[str, ...]:
        """Names in which one slip is one; of persons only those of one long word ("Vangalis")."""
        if sought.expects is not Expects.PERSON:
            return sought.names
        return tuple(
            name
            for name in sought.names
            if len(key(name)) > 5
            and (self._base.is_group(name) or (len(key(name)) > 6 and not surname(name)))
        )

    def _names(self, sought: Sought, known: Match | None) -> tuple[str, ...]:
        """The accepted names, and what else the base calls the same thing and found near."""
        nearest = known.nearest if known is not None else ()
        return (*sought.names, *(c.name for c in nearest if c.target in sought.ids))

    def _alone(self, sought: Sought, text: str) -> Match:
        """Who is meant among the accepted answers, were nothing else known."""
        return self._own(sought.names, sought.people).find(text)

    def _fits(self, sought: Sought, text: str, own: Match) -> bool:
        """Whether the accepted answers alone would take the guess."""
        if own.status is Status.NONE or own.rule not in _LIKE:
            return False
        slips = (Rule.SPELLING, Rule.WORDS, Rule.SOUND)
        spelt = sought.expects is Expects.PERSON and own.rule in slips
        return not spelt or any(word_by_word(text, name) for name in sought.names)

    def _known(self, sought: Sought, text: str, known: Match) -> Judgement | None:
        """What the base says; None where its word is not final."""
        targets = {candidate.target for candidate in known.candidates}
        best = known.candidates[0]
        if sought.expects is Expects.PERSON and all(
            candidate.kind is NameKind.SURNAME for candidate in known.candidates
        ):
            return self._surname(sought, text, known)
        if known.rule is Rule.YEAR_UNFIT:
            said = "year" if targets & sought.ids else "wrong"
            judged = Judged.NEAR if targets & sought.ids else Judged.WRONG
            return Judgement(judged, Phrase.of(f"trivia-judge-{said}"))
        if targets <= sought.ids:
            slip = best.rule in (Rule.SPELLING, Rule.SOUND)
            if slip and sought.expects is Expects.PERSON and not word_by_word(text, best.name):
                return RIGHT if same_person(text, sought.names) else _WRONG
            titled = slip and sought.expects is not Expects.PERSON
            if titled and another_word(folded_words(text), best.name, self._base.is_word):
                return _WRONG
            return RIGHT
        exact = known.rule in (Rule.EXACT, Rule.FOLDED, Rule.REST)
        if not exact and _nearer(text, sought, known):
            if one_letter(text, sought.names):
                return RIGHT
            if self._fits(sought, text, self._alone(sought, text)):
                return RIGHT
        if targets & sought.ids:
            return self._near(sought.expects, text)
        if sought.people and any("".join(surname(name)) == key(text) for name in sought.names):
            return self._near(sought.expects, text)  # Dion sang too, and so does Celine Dion
        if known.status is Status.ONE and (exact or sought.ids):
            return self._other(best.target, sought.expects)
        return _WRONG if exact or sought.ids else None

    def _surname(self, sought: Sought, text: str, known: Match) -> Judgement | None:
        """Right for the dominant holder; near for all whenever several share the name."""
        best = known.candidates[0]
        several = known.status is Status.SEVERAL or known.runner_up is not None
        if known.status is Status.ONE and best.target in sought.ids:
            slip = best.rule in (Rule.SPELLING, Rule.SOUND)
            return _WRONG if slip and not word_by_word(text, best.name) else RIGHT
        if best.rule not in (Rule.EXACT, Rule.FOLDED, Rule.SPELLING):
            return None
        bears = any("".join(surname(name)) == key(text) for name in sought.names)
        if several or bears or self._base.first_name(text):
            return self._near(sought.expects, text)
        return self._other(best.target, sought.expects)

    def _other(self, target: str, expects: Expects) -> Judgement:
        return Judgement(Judged.WRONG, Phrase.of(f"trivia-judge-other-{expects}"))

    def _near(self, expects: Expects, text: str) -> Judgement:
        which = Phrase.of("trivia-judge-which", name=text[:60])
        return Judgement(Judged.NEAR, which, self._base.options(expects, text))

    def _starts(self, sought: Sought, text: str) -> bool:
        """Whether a guess begins as an answer does, so that what looks like small talk may be of it."""
        words = folded_words(text)
        return any(words[:1] == folded_words(name)[:1] for name in sought.names)

    def _seek(self, expected: tuple[str, ...], kind: Expects, entities: tuple[str, ...]) -> Sought:
        ids = set(entities)
        for answer in expected:
            found = self._base.find(kind, answer)
            if found is not None and found.best is not None and found.rule is Rule.EXACT:
                if found.best.kind <= NameKind.ALSO:
                    ids.add(found.best.target)
            elif found is not None and found.status is Status.SEVERAL and not entities:
                exact = [c for c in found.candidates if c.kind <= NameKind.ALSO]
                ids |= {c.target for c in exact if key(c.name) == key(answer)}
        bare = (_YEAR.sub("", answer) for answer in expected)
        more = _without_frills(expected, kind, self._base.knows)
        names = tuple(n for n in dict.fromkeys((*expected, *bare, *more)) if folded_words(n))
        longest = max((len(folded_words(name)) for name in names), default=0)
        keys = frozenset(key(name) for name in names)
        people = kind is Expects.PERSON and not all(map(self._base.is_group, names))
        return Sought(
            names=names,
            keys=keys,
            ids=frozenset(ids),
            expects=kind,
            longest=longest,
            letters=frozenset(map(letters_of, names)),
            fast=frozenset(key(contracted(name)) for name in names),
            denied=any(map(denied, names)),
            people=people,
        )


def _without_frills(
    expected: tuple[str, ...], kind: Expects, knows: Callable[[Expects, str], bool]
) -> list[str]:
    """Shorter names that are as good, unless they name something else: "Satisfaction", "Original Song"."""
    if kind is Expects.AWARD:
        bare = [_PRIZE.sub("", re.sub(r"\s+Awards?$", "", name)) for name in expected]
        return bare + [name[5:] for name in bare if name.startswith("Best ") and " " in name[5:]]
    if kind is Expects.SONG:
        short = (without_brackets(name) for name in expected if name.startswith("("))
        return [name for name in short if not knows(kind, name)]
    return []


def _nearer(text: str, sought: Sought, known: Match) -> bool:
    """Whether a misspelt guess is at least as near to an accepted answer as to what else is known."""
    typed = key(text)
    mine = min(OSA.distance(typed, name) for name in sought.keys)
    others = [c for c in known.candidates if c.target not in sought.ids]
    return all(mine <= OSA.distance(typed, key(other.name)) for other in others)
