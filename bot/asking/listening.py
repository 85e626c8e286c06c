"""What of a text asks: all of it, one of its sentences, or the rest without the clauses around it.

People greet, tell how they come to ask, and add what they think of it. The whole is read first.
Where one sentence alone asks and is understood by itself, it is the question; the others say which
is meant, what "it" is, or nothing that matters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from bot.asking.afterthoughts import heads
from bot.asking.clauses import ASKED, sentences, trimmed, turned
from bot.asking.context import Context
from bot.asking.correcting import is_marked
from bot.asking.cues import CUES, SMALL
from bot.asking.forms import Form, hear_form
from bot.asking.intent import NAMELESS, Intent
from bot.asking.introducing import asked_of_bot, calls_for_help, speaks_to_bot
from bot.asking.pairing import compares
from bot.asking.parser import Parsed, Parser
from bot.asking.question import Question, Rank, Scope
from bot.asking.rereading import is_loose_title
from bot.asking.rules import Rule
from bot.asking.settling import Settler
from bot.asking.spots import Spot, is_everyday_word
from bot.asking.spotting import Spotter
from bot.asking.text import Said, listen
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles

_MENTION = Rule("bare", frozenset(), "", Intent.VERDICT)
_VAGUE = ("bare", "about")  # a name and no question
_NEVER = ("overlong", "hostile", "empty")  # whatever a part of it asks
_MOST = 3  # stretches that are tried
_WHETHER = re.compile(r"^(?:whether|if)\s+", re.IGNORECASE)
_ASKED = re.compile(rf"\b(?:{ASKED}|whether|if)\b")
_WORD = re.compile(r"\w+")
_DECLINED = ("off-topic", "no-subject")


class Mention(msgspec.Struct, frozen=True):
    """A name that is said without a question, and what it means as what is talked of."""

    name: str
    context: Context


class Listener:
    """Hears out texts of any number of sentences against one base."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self._parser = Parser(library, titles)
        self._reader = self._parser.reader
        self._spotter = Spotter(titles)
        self._settler = Settler(library)

    def parse(self, text: str, context: Context | None) -> Parsed:
        """Understand a text, with what was talked about before where it refers to that."""
        if calls_for_help(text):
            return Parsed(why="bot", seen=("help",))
        parsed = self._past_afterthought(text, self._understood(text, context), context)
        lost = parsed.question.unknown if parsed.question else parsed.why in _DECLINED
        if (lost or speaks_to_bot(text)) and (topics := asked_of_bot(text)):
            return Parsed(why="bot", seen=topics)
        return parsed

    def _past_afterthought(self, text: str, whole: Parsed, context: Context | None) -> Parsed:
        """The question before a guess at its answer: "who won … 1953, i think it was doris day".

        A whole that is understood stays, unless the guess was taken for what an award is asked of.
        """
        if whole.why in _NEVER:
            return whole
        for end in heads(text):
            head = text[:end]
            if self._within_name(text, end):
                continue
            found = self._parser.parse(head, context)
            explains = found.question is not None and found.question.terms
            if not (explains or _needs_no_name(found) or self._asks(head)):
                continue
            if _is_clear(found) and (not _is_clear(whole) or _is_asked_alone(found, whole)):
                return found
        return whole

    def _understood(self, text: str, context: Context | None) -> Parsed:
        whole = self._parser.parse(text, context)
        if whole.why in _NEVER:
            return whole
        said = self._sentences(text)
        if is_marked(text):
            return self._told_apart(whole, said[1:])
        if len(said) > 1 and (found := self._one_of(said, whole)):
            return found
        if _is_answerable(whole) and not _lacks_name(whole):
            return self._without_chance(text, whole)
        turn = turned(text)
        if turn and (found := self._one_of([text[:turn].strip(), text[turn:].strip()], whole)):
            return found
        return whole if _is_answerable(whole) else self._without_clauses(text, whole, context)

    def _one_of(self, said: Sequence[str], whole: Parsed) -> Parsed | None:
        """The one sentence that asks, by itself or of what another names; None if it is not understood."""
        one = self._asking(said)
        if not one:
            return None
        others = [part for part in said if part != one]
        mention = self._mention(others)
        if _stands_alone(alone := self._parser.parse(one, None), mention is not None):
            return whole if _says_more(whole, alone) else self._told_apart(alone, others)
        return self._about(mention, one) if mention else None

    def _asking(self, said: Sequence[str]) -> str:
        """The one sentence that asks; empty where none or several do, or it only wants a yes ("Did it?")."""
        marked = [part for part in said if "?" in part]
        asking = marked or [part for part in said if self._asks(part)]
        return asking[0] if len(asking) == 1 and asking[0].count(" ") > 1 else ""

    def _mention(self, said: Sequence[str]) -> Mention | None:
        """What sentences that ask nothing name; the last that names anything."""
        found = (self._mentioned(part) for part in reversed(said))
        return next((mention for mention in found if mention), None)

    def _mentioned(self, text: str) -> Mention | None:
        """What a text names to the letter; None where it names nothing."""
        reading = self._reader.plainly(text)
        found = (*reading.spots, *reading.weak)
        spots = tuple(spot for spot in found if spot.exact and _is_telling(reading.said, spot))
        named = self._settler.settle(spots, _MENTION, Scope())
        works, people, songs = named.works, named.people, named.songs
        if not spots:
            return None
        question = Question(intent=Intent.VERDICT, works=works, people=people, songs=songs)
        talked = Context(question=question, works=works, people=people, songs=songs)
        return Mention(spots[0].text, talked)

    def _asks(self, text: str) -> bool:
        """Whether a text has the form of a question."""
        return "?" in text or hear_form(self._reader.plainly(text)).form is Form.ASKS

    def _within_name(self, text: str, at: int) -> bool:
        """Whether a name goes on over a place in a text (characters)."""
        return self._spotter.bridges(listen(text), at)

    def _about(self, mention: Mention, asking: str) -> Parsed | None:
        """A question that names nothing, asked of what the sentence beside it names."""
        followed = self._parser.parse(asking, mention.context)
        if not _is_certain(mention.context):
            followed = Parsed(why="off-topic")  # namesakes: which, is for the whole to say
        if followed.question and followed.question.rule.startswith("follow-"):
            return followed
        whole = self._parser.parse(f"{mention.name}, {asking}", None)
        return whole if _is_clear(whole) and _names(whole) else None

    def _sentences(self, text: str) -> list[str]:
        """The sentences, none of which ends within a name ("Mamma Mia! Here We Go Again")."""
        found: list[str] = []
        begin = 0
        for _, end in sentences(text):
            if end == len(text) or not self._within_name(text, end):
                found.append(text[begin:end].strip())
                begin = end
        return found

    def _told_apart(self, parsed: Parsed, others: Sequence[str]) -> Parsed:
        """Of namesakes the one that another sentence tells: "who scored Cape Fear? The 1991 one"."""
        question = parsed.question
        if question is None or not question.between:
            return parsed
        offered = Context(question=question, between=question.between)
        for other in others:
            chosen = self._parser.parse(other, offered)
            if chosen.question is not None and chosen.question.rule == "follow-choice":
                return chosen
        return parsed

    def _without_chance(self, text: str, whole: Parsed) -> Parsed:
        """Without a clause whose everyday words happen to be a name: "it drives me crazy, who sang …"."""
        heard = whole.question.heard if whole.question else ()
        if len(heard) < 2 or not any(map(_is_everyday, heard)):
            return whole
        for part in self._stretches(text):
            found = self._parser.parse(part, None)
            left = [name for name in heard if name not in part]
            if _is_clear(found) and left and all(map(_is_everyday, left)) and "?" in part:
                return found
        return whole

    def _without_clauses(self, text: str, whole: Parsed, context: Context | None) -> Parsed:
        """The longest stretch of clauses that asks and is understood; the whole where none does."""
        unknown = whole if whole.question is not None else None
        for part in self._stretches(text):
            found = self._parser.parse(part, context)
            if found.question is None or not self._asks(part) or self._is_by_chance(part, found):
                continue
            if not _names(found) and (self._mentioned(text) or _asks_which(whole, found)):
                continue
            if _is_clear(found):
                return found
            if unknown is None and found.question.unknown:
                unknown = found
        return unknown or whole

    def _is_by_chance(self, part: str, parsed: Parsed) -> bool:
        """Whether a part alone may well mean something else: "jaws or alien?", The Room without its director."""
        question = parsed.question
        if question is not None and question.intent is Intent.COMPARE and not compares(part):
            return True
        return is_loose_title(self._reader.plainly(part))

    def _stretches(self, text: str) -> Iterator[str]:
        """Parts that may ask, without what is around them; few, for each is read as a whole text is."""
        parts = dict.fromkeys(text[start:end].strip(" ,.;:!…") for start, end in trimmed(text))
        for part in islice((part for part in parts if " " in part and _may_ask(part)), _MOST):
            start = text.index(part)
            cuts = [start] * (start > 0) + [start + len(part)] * (start + len(part) < len(text))
            if not any(self._within_name(text, cut) for cut in cuts):
                yield _WHETHER.sub("is ", part)


def _is_clear(parsed: Parsed) -> bool:
    """Whether something is asked of something known."""
    question = parsed.question
    return question is not None and not question.unknown and question.rule not in _VAGUE


def _is_answerable(parsed: Parsed) -> bool:
    """Whether something known is asked about, or just named."""
    return parsed.question is not None and not parsed.question.unknown


def _asks_which(whole: Parsed, part: Parsed) -> bool:
    """Whether a part asks for the difference of what the whole asks of a title: "Petite Maman, score or soundtrack?"."""
    asked, found = whole.question, part.question
    if asked is None or found is None:
        return False
    return asked.intent is Intent.VERDICT and found.intent is Intent.DIFFERENCE


def _lacks_name(parsed: Parsed) -> bool:
    """Whether it was taken for a question on the latest award: "did it win?"."""
    question = parsed.question
    return question is not None and question.rank is Rank.LAST and not _names(parsed)


def _is_certain(context: Context) -> bool:
    """Whether something certain is talked of."""
    return bool(context.works or context.people or context.songs)


def _is_asked_alone(head: Parsed, whole: Parsed) -> bool:
    """Whether a question before a guess is asked of less than the two together: what is guessed is no subject."""
    asked, guessed = head.question, whole.question
    if asked is None or guessed is None:
        return False
    if asked.intent is Intent.DID_WIN:
        return bool(asked.works) and asked.works != guessed.works
    return _needs_no_name(head) or bool(guessed.between and not asked.between)


def _needs_no_name(parsed: Parsed) -> bool:
    """Whether it asks who won: of a year, or the most; what is named after it is a guess."""
    question = parsed.question
    if question is None or question.intent not in NAMELESS:
        return False
    counts = question.intent is Intent.COUNT_AWARDS and _names(parsed)
    return counts or question.scope.dated or question.rank is Rank.MOST


def _names(parsed: Parsed) -> bool:
    question = parsed.question
    return question is not None and bool(
        question.works or question.songs or question.people or question.between
    )


def _says_more(whole: Parsed, alone: Parsed) -> bool:
    """Whether the other sentences name somebody to check it by: "my dad swears it was Morricone"."""
    asked, question = whole.question, alone.question
    if asked is None or question is None or asked.way != "by":
        return False
    return asked.works == question.works != ()


def _stands_alone(parsed: Parsed, mentioned: bool) -> bool:
    """Whether a sentence needs no other; where one beside it names something, it may be of that."""
    question = parsed.question
    if question is None or not _is_clear(parsed):
        return False
    if _names(parsed):
        return not (mentioned and all(map(_is_everyday, question.heard)))
    return not mentioned or question.scope.dated or bool(question.terms[1:])


def _may_ask(part: str) -> bool:
    """Whether a part has a word that asks and one of our subject; costs next to nothing."""
    said = part.lower()
    return ("?" in said or _ASKED.search(said) is not None) and not CUES.isdisjoint(
        _WORD.findall(said)
    )


def _is_telling(said: Said, spot: Spot) -> bool:
    """Whether a name is more than everyday words, or capitalised within a sentence ("we saw Up")."""
    tokens = said.tokens[spot.first : spot.last]
    everyday = all(token.word in SMALL or is_everyday_word(token.word) for token in tokens)
    if len(tokens) == len(said.tokens) and tokens[0].capital:  # "Up."
        return True
    return not everyday or (spot.first > 0 and all(token.capital for token in tokens))


def _is_everyday(name: str) -> bool:
    """Whether a name in lower case is everyday words: "crazy", "the end"."""
    return name == name.lower() and all(w in SMALL or is_everyday_word(w) for w in name.split())
