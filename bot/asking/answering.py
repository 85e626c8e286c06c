"""From a question to its answer: which module answers what.

Each is imported when a question first needs it; a single question from a terminal needs one.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from bot.asking.answer import Answer
from bot.asking.desk import Desk
from bot.asking.intent import Intent
from bot.asking.question import Question
from bot.titles.catalogue import Titles

_NEEDS = {
    Intent.VERDICT: ("works", "songs"),
    Intent.COMPOSER: ("works", "songs"),
    Intent.AWARDS_OF_WORK: ("works", "songs", "people"),
    Intent.AWARDS_OF_PERSON: ("people",),
    Intent.DID_WIN: ("works", "songs", "people"),
    Intent.WHO_BEAT: ("works", "songs", "people"),
    Intent.SONG_USAGE: ("songs",),
    Intent.WRITTEN_FOR: ("songs",),
    Intent.SONGS_IN_WORK: ("works",),
    Intent.WORKS_OF_PERSON: ("people", "works"),
}


def answer(desk: Desk, titles: Titles, question: Question) -> Answer:
    """The answer; namesakes are asked about and unknown names told as such."""
    from bot.asking import declining

    if question.scope.foreign:
        return declining.not_recorded(desk, question)
    if question.between:
        return declining.which_one(desk, question)
    if question.unknown:
        return declining.unknown(desk, titles, question)
    question = _fitting(question)
    if _lacks_subject(question):
        return declining.decline(desk, "no-subject")
    return _answerer(question)(desk, question)


def _answerer(question: Question) -> Callable[[Desk, Question], Answer]:
    match question.intent:
        case Intent.VERDICT:
            from bot.asking import verdicts

            song_alone = question.songs and not question.works
            return verdicts.of_song if song_alone else verdicts.of_work
        case Intent.COMPARE:
            from bot.asking import verdicts

            return verdicts.compare
        case Intent.COMPOSER:
            from bot.asking import composer_answers

            return composer_answers.composer
        case Intent.AWARDS_OF_WORK | Intent.AWARDS_OF_PERSON | Intent.DID_WIN | Intent.WHO_BEAT:
            return _on_ballots(question)
        case Intent.WINNER_OF_YEAR | Intent.NOMINEES_OF_YEAR:
            from bot.asking import when_answers, year_answers

            if question.way == "held":
                return when_answers.held
            spans = question.scope.since is not None or question.scope.until is not None
            return year_answers.of_years if spans else year_answers.of_year
        case Intent.COUNT_AWARDS:
            from bot.asking import counting

            return counting.count
        case Intent.SUPERLATIVE:
            from bot.asking import counting

            return counting.superlative
        case Intent.SONG_USAGE | Intent.SONGS_IN_WORK | Intent.WRITTEN_FOR:
            return _on_songs(question)
        case Intent.WORKS_OF_PERSON:
            from bot.asking import people_answers

            return people_answers.works_of
        case _:
            from bot.asking import guide_answers

            return guide_answers.explain


def _on_ballots(question: Question) -> Callable[[Desk, Question], Answer]:
    from bot.asking import award_answers

    match question.intent:
        case Intent.DID_WIN:
            if question.way == "rescinded":
                from bot.asking import rescinded

                return rescinded.was_rescinded
            return award_answers.did_win
        case Intent.WHO_BEAT:
            from bot.asking import rivalry

            return rivalry.who_beat
        case _ if question.way == "when":
            from bot.asking import when_answers

            return when_answers.when
        case _:
            return award_answers.awards_of


def _on_songs(question: Question) -> Callable[[Desk, Question], Answer]:
    from bot.asking import song_answers

    match question.intent:
        case Intent.SONG_USAGE:
            elsewhere = question.way == "elsewhere"
            one = question.works and not elsewhere
            return song_answers.song_is_in if one else song_answers.usage
        case Intent.SONGS_IN_WORK:
            return song_answers.in_work
        case _:
            return song_answers.written_for


def _lacks_subject(question: Question) -> bool:
    if question.intent is Intent.COMPARE:
        return len(question.works) < 2
    if question.intent is Intent.NOMINEES_OF_YEAR and question.way != "then":
        return not (question.scope.dated or question.scope.says_award)
    needs = _NEEDS.get(question.intent, ())
    return bool(needs) and not any(getattr(question, need) for need in needs)


def _fitting(question: Question) -> Question:
    """A question on songs about a work, or on a work about a song, as the one it can only be."""
    intent = question.intent
    if intent in (Intent.SONG_USAGE, Intent.WRITTEN_FOR) and question.works and not question.songs:
        return replace(question, intent=Intent.SONGS_IN_WORK)
    if intent is Intent.SONGS_IN_WORK and question.songs and not question.works:
        return replace(question, intent=Intent.SONG_USAGE)
    if intent is Intent.VERDICT and len(question.works) > 1:
        return replace(question, intent=Intent.COMPARE)
    if intent is Intent.COMPARE and len(question.works) < 2 and (question.works or question.songs):
        return replace(question, intent=Intent.VERDICT)
    if intent is Intent.VERDICT and question.people and not (question.works or question.songs):
        return replace(question, intent=Intent.WORKS_OF_PERSON)
    return question
