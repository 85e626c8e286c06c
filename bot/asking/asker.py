"""Asking: a text in, an answer out; nothing is remembered here and nothing is guessed."""

from __future__ import annotations

from functools import cached_property

from msgspec.structs import replace

from bot.asking import twofold
from bot.asking.answer import Answer, Intent, Status, Understood
from bot.asking.answering import answer
from bot.asking.context import Context
from bot.asking.desk import Desk
from bot.asking.guide import DIFFERENCE
from bot.asking.intent import NAMELESS
from bot.asking.listening import Listener
from bot.asking.parser import Parsed
from bot.asking.question import Question, Rank, Scope
from bot.asking.telling import by_fame, composers, listed, named, song_named
from bot.cards import Action, ActionKind
from bot.knowledge.library import Library
from bot.knowledge.model import Person, Song, Term, Work
from bot.titles.catalogue import Titles
from bot.words.phrase import Phrase, Word


class Asker:
    """Answers questions from one library. Pure: the same text and context give the same answer."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self.library = library
        self.titles = titles
        self._desk = Desk(library)

    @cached_property
    def _parser(self) -> Listener:
        return Listener(self.library, self.titles)

    def ask(self, text: str, context: Context | None = None, *, now: float = 0.0) -> Answer:
        """Answer a text. `context` is that of the answer before; `now` in seconds, on its clock.

        The answer's own `context` is to be kept for the next question of this person and channel.
        """
        live = context if context and context.fresh(now) else None
        if (asked := twofold.halves(text)) and (both := self._both(asked, live, now)):
            return replace(both, query=text)
        parsed = self._parser.parse(text, live)
        if parsed.question is None:
            from bot.asking.declining import decline

            return replace(decline(self._desk, parsed.why, parsed.seen), query=text, context=live)
        found = self._with_song(self._answer(parsed.question), parsed)
        return replace(
            found,
            query=text,
            understood=self._understood(parsed),
            context=self._next(parsed.question, found, now, live),
        )

    def _both(self, asked: tuple[str, str], context: Context | None, now: float) -> Answer | None:
        """Both questions answered, the second of what the first is about; None if either is not.

        What a word means is told whatever is asked of it besides.
        """
        first = self.ask(asked[0], context, now=now)
        if first.status is not Status.ANSWER or first.context is None:
            return None
        second = self.ask(asked[1], first.context, now=now)
        if second.status is not Status.ANSWER or second.intent is Intent.DIFFERENCE:
            return first if first.intent is Intent.DIFFERENCE else None
        return twofold.joined(first, second)

    def verdict(self, work: Work | Song) -> Answer:
        """The verdict card of a work or song."""
        return self._of(Intent.VERDICT, work)

    def awards(
        self,
        film: Work | Song | None = None,
        person: Person | None = None,
        year: int | None = None,
        category: str | None = None,
        body: str | None = None,
    ) -> Answer:
        """Awards by any of these; `category` is `body/category` or what it honours ("score")."""
        scope = Scope(year=year, body=body)
        if category and "/" in category:
            owner, _, id = category.partition("/")
            scope = replace(scope, body=owner, categories=(id,))
        elif category:
            scope = replace(scope, honours=category)
        question = Question(
            intent=Intent.AWARDS_OF_WORK,
            works=(film.id,) if isinstance(film, Work) else (),
            songs=(film.id,) if isinstance(film, Song) else (),
            people=(person.id,) if person else (),
            scope=scope,
            rule="command",
        )
        if person and not film:
            question = replace(question, intent=Intent.AWARDS_OF_PERSON)
        if not film and not person:
            if year is None:
                question = replace(
                    question, intent=Intent.SUPERLATIVE, rank=Rank.LAST, subject="work"
                )
            else:
                question = replace(question, intent=Intent.NOMINEES_OF_YEAR)
        return self._spoken(question)

    def song(self, song: Song) -> Answer:
        """Which works use a song, and whether it was written for one of them."""
        return self._of(Intent.SONG_USAGE, song)

    def songs_in(self, work: Work) -> Answer:
        """The songs of a work."""
        return self._of(Intent.SONGS_IN_WORK, work)

    def works_of(self, person: Person) -> Answer:
        """What somebody made."""
        question = Question(intent=Intent.WORKS_OF_PERSON, people=(person.id,), rule="command")
        return self._spoken(question)

    def explain(self, term: Term | None = None) -> Answer:
        """A term of the guide; without one, what tells a score from a soundtrack.

        Raises:
            LookupError: the guide is empty.
        """
        terms = self.library.base.terms
        chosen = (
            term
            or next((t for t in terms if t.term == DIFFERENCE), None)
            or next(iter(terms), None)
        )
        if chosen is None:
            raise LookupError("the guide has no terms")
        return self._spoken(Question(intent=Intent.DIFFERENCE, terms=(chosen.id,), rule="command"))

    def compare(self, a: Work, b: Work) -> Answer:
        """Two works side by side."""
        return self._spoken(Question(intent=Intent.COMPARE, works=(a.id, b.id), rule="command"))

    def answer(self, question: Question) -> Answer:
        """Answer a question that needs no parsing, as buttons carry it."""
        return self._spoken(question)

    def _of(self, intent: Intent, thing: Work | Song) -> Answer:
        sort = "works" if isinstance(thing, Work) else "songs"
        return self._spoken(Question(intent=intent, rule="command", **{sort: (thing.id,)}))  # type: ignore[arg-type]

    def _spoken(self, question: Question) -> Answer:
        found = self._answer(question)
        return replace(
            found,
            understood=Understood(rule=_rule_phrase(question)),
            context=self._next(question, found, 0.0),
        )

    def _answer(self, question: Question) -> Answer:
        found = answer(self._desk, self.titles, question)
        if found.status is Status.ANSWER:
            found = replace(found, actions=self._actions(question))
        return self._with_namesakes(found, question)

    def _next(
        self, question: Question, found: Answer, now: float, before: Context | None = None
    ) -> Context:
        """What is talked of now; who made the work talked of comes to mind with it."""
        answered = found.status is Status.ANSWER
        works = tuple(work.id for work in found.works)
        rivals = question.intent is Intent.WHO_BEAT  # told of, not talked of
        people = question.people or (() if rivals else tuple(p.id for p in found.people))
        if not people and found.works and answered:
            people = tuple(p.id for p in composers(self.library, found.works[0])[0])
        songs = tuple(facts.song.id for facts in found.songs[:1])
        return Context(
            question=question,
            works=(question.works or works) if answered or found.unrecorded else (),
            people=people,
            songs=question.songs or (() if question.works else songs),
            between=() if answered or found.unrecorded else works,
            among=_among(question, works, before),
            evening=_evening(question, found),
            at=now,
        )

    def _with_song(self, found: Answer, parsed: Parsed) -> Answer:
        """A verdict on a work that is also a song's title says so."""
        question, other = parsed.question, parsed.runner_up
        if not (question and question.intent is Intent.VERDICT and question.works and other):
            return found
        if other[0] != "S" or found.status is not Status.ANSWER:
            return found
        told: Word = Phrase.of("also-song", title=self.library.songs[other[1]].title)
        if found.footer is not None:
            told = Phrase.of("sentences", first=found.footer, next=told)
        return replace(found, footer=told)

    def _with_namesakes(self, found: Answer, question: Question) -> Answer:
        """The answer with a word on works of the same title that were passed over."""
        if not question.others:
            return found
        others = by_fame(self.library.works[id] for id in question.others)
        told: Word = Phrase.of("also-work", works=listed(map(named, others[:3])))
        if found.footer is not None:
            told = Phrase.of("sentences", first=told, next=found.footer)
        return replace(found, footer=told)

    def _actions(self, question: Question) -> tuple[Action, ...]:
        """Where to go from here: Awards, Songs, Why?"""
        actions = []
        if question.works and question.intent is not Intent.COMPARE:
            id = question.works[0]
            library = self.library
            if question.intent is not Intent.AWARDS_OF_WORK and library.nominations_of_work(id):
                actions.append(_button("button-awards", Intent.AWARDS_OF_WORK, id))
            if question.intent is not Intent.SONGS_IN_WORK and library.songs_in(id):
                actions.append(_button("button-songs", Intent.SONGS_IN_WORK, id))
        subject = next(iter((*question.works, *question.songs, *question.people)), None)
        if subject:
            args = (question.intent.value, subject)
            actions.append(Action(kind=ActionKind.WHY, label=Phrase.of("button-why"), args=args))
        return tuple(actions)

    def _understood(self, parsed: Parsed) -> Understood:
        question = parsed.question
        assert question is not None
        runner: Word | None = None
        if parsed.runner_up:
            sort, id = parsed.runner_up
            match sort:
                case "W":
                    runner = named(self.library.works[id])
                case "S":
                    runner = song_named(self.library.songs[id])
                case _:
                    runner = self.library.people[id].name
        return Understood(rule=_rule_phrase(question), heard=question.heard, runner_up=runner)


def _among(question: Question, works: tuple[str, ...], before: Context | None) -> tuple[str, ...]:
    """The works told of together: compared, offered to choose from, or of one title."""
    if question.between or question.intent is Intent.COMPARE:
        return works
    if question.others:
        return (*question.works, *question.others)
    kept = before.between or before.among if before else ()
    return kept if question.works and set(question.works) <= set(kept) else ()


def _evening(question: Question, found: Answer) -> tuple[str, int, int] | None:
    """The body, ceremony and film year of what is told first, where it is told of an evening."""
    spans = question.scope.since is not None or question.scope.until is not None
    if question.intent not in NAMELESS or spans or not found.awards:
        return None
    first = found.awards[0].nomination
    return first.body, first.ceremony, first.film_year


def _rule_phrase(question: Question) -> Phrase:
    rule = "follow" if question.rule.startswith("follow-") else question.rule
    return Phrase.of(f"rule-{rule or 'command'}")


def _button(label: str, intent: Intent, id: str) -> Action:
    return Action(kind=ActionKind.ASK, label=Phrase.of(label), args=(intent.value, id))
