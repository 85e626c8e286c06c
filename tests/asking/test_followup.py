"""Conversations: what a question refers to, and when it refers to nothing."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.context import KEPT, Context
from bot.asking.contract import as_json
from bot.words import voice

# Each conversation is (what is asked, intent, what the answer must name).
CONVERSATIONS = (
    (
        ("is jaws a score?", "verdict", "Jaws (1975)"),
        ("and the composer?", "composer", "John Williams"),
        ("did it win an oscar?", "did_win", "Jaws (1975)"),
        ("what else did he compose?", "works_of_person", "John Williams"),
        ("how many oscars did he win?", "count_awards", "5 wins of 54"),
        ("what about hans zimmer?", "count_awards", "2 wins of 12"),
    ),
    (
        ("who won best original score in 1977", "winner_of_year", "Star Wars (1977)"),
        ("and in 1979?", "winner_of_year", "A Little Romance (1979)"),
        ("what about best song?", "winner_of_year", "Norma Rae (1979)"),
    ),
    (
        ("did star wars win an oscar", "did_win", "Star Wars (1977)"),
        ("and psycho?", "did_win", "Psycho (1960)"),
        ("who composed it", "composer", "Bernard Herrmann"),
    ),
    (
        ("is a star is born a score or a soundtrack", "verdict", "A Star Is Born (1954)"),
        ("the 2018 one", "verdict", "A Star Is Born (2018)"),
        ("which songs are in it", "songs_in_work", "Shallow"),
    ),
    (
        ("dune", "verdict", "Dune (1984)"),
        ("the old one", "verdict", "Toto"),
        ("and the other one?", "verdict", "Hans Zimmer"),
    ),
    (
        ("compare dune 1984 and dune 2021", "compare", "Dune (2021)"),
        ("who composed the first one", "composer", "Toto"),
        ("and the second?", "composer", "Hans Zimmer"),
    ),
    (
        ("who composed jaws", "composer", "John Williams"),
        ("did he win for it", "did_win", "Jaws (1975)"),
        ("who composed jaws", "composer", "John Williams"),
        ("and the sequel?", "composer", "Jaws 2 (1978)"),
    ),
    (
        ("who composed top gun", "composer", "Harold Faltermeyer"),
        ("same for the sequel", "composer", "Top Gun: Maverick (2022)"),
        ("is the sequel a score", "unknown", "I answer questions about film music"),
    ),
    (
        ("is frozen a score or soundtrack", "verdict", "Frozen (2013)"),
        ("the songs too?", "songs_in_work", "Let It Go"),
        ("who wrote them", "composer", "The songs of Frozen (2013) are by Kristen"),
    ),
    (
        ("who wrote let it go", "composer", "Robert Lopez"),
        ("and the other songs?", "songs_in_work", "For the First Time in Forever"),
    ),
    (
        ("did titanic win an oscar", "did_win", "Titanic (1997)"),
        ("how many", "count_awards", "2 wins of 2"),
        ("who sang the song", "songs_in_work", "Celine Dion"),
    ),
    (
        ("is top gun a soundtrack", "verdict", "Both"),
        ("why is that", "verdict", "Both"),
    ),
    (
        ("what is a needle drop", "difference", "recording that existed before"),
        ("and a leitmotif?", "difference", "short musical idea"),
    ),
    (
        ("what did hildur gudnadottir compose", "works_of_person", "Joker (2019)"),
        ("what about her oscars", "awards_of_person", "1 win of 1"),
        ("same for hans zimmer", "awards_of_person", "2 wins of 12"),
    ),
    (
        ("is the last of us a score", "verdict", "The Last of Us (2013, game)"),
        ("the tv one", "verdict", "David Fleming"),
    ),
    (
        ("who composed the lion king", "composer", "The Lion King (2019)"),
        ("the animated one", "composer", "The Lion King (1994)"),
    ),
    (
        ("dune", "verdict", "Dune (1984)"),
        ("the lynch one", "verdict", "Toto"),
    ),
    (
        ("who composed little women", "composer", "Little Women (1994)"),
        ("the second one", "composer", "Thomas Newman"),
    ),
    (
        ("time after time", "verdict", "Cyndi Lauper"),
        ("which movies use it?", "song_usage", "Tully (2018)"),
        ("who sings it", "composer", "Cyndi Lauper"),
        ("was it written for a film?", "written_for", "No"),
    ),
    (
        ("hans zimmer oscars", "awards_of_person", "2 wins of 12"),
        ("and golden globes?", "awards_of_person", "3 wins of 17"),
    ),
    (
        ("compare jaws and star wars", "compare", "Jaws (1975)"),
        ("which one won more oscars", "count_awards", "Star Wars (1977): 1 win"),
    ),
    (
        ("which film won best original score in 1994", "winner_of_year", "The Lion King (1994)"),
        ("who did it beat", "who_beat", "The Shawshank Redemption (1994)"),
    ),
    (
        ("has thomas newman won an oscar", "did_win", "Thomas Newman"),
        ("which films", "works_of_person", "Skyfall (2012)"),
    ),
    (
        ("dirty dancing", "verdict", "Dirty Dancing (1987)"),
        ("which is it", "verdict", "Dirty Dancing (1987)"),
        ("songs?", "songs_in_work", "Time of My Life"),
        ("awards?", "awards_of_work", "Academy Award"),
    ),
)


@pytest.mark.parametrize("talk", CONVERSATIONS, ids=lambda talk: talk[0][0])
def test_a_conversation_keeps_its_subject(
    asker: Asker, talk: tuple[tuple[str, str, str], ...]
) -> None:
    context: Context | None = None
    for turn, (question, intent, named) in enumerate(talk):
        answer = asker.ask(question, context, now=30.0 * turn)
        told = as_json(answer, voice())
        assert (told["intent"], named in told["text"]) == (intent, True), told["text"]
        context = answer.context


@pytest.mark.parametrize(
    "question", ["and the composer?", "who composed it", "did it win?", "thanks!"]
)
def test_without_a_subject_nothing_is_guessed(asker: Asker, question: str) -> None:
    told = as_json(asker.ask(question), voice())
    assert told["status"] == "unknown"
    assert told["works"] == []


def test_thanks_is_no_question_after_one(asker: Asker) -> None:
    first = asker.ask("titanic")
    assert asker.ask("thanks!", first.context).status.value == "unknown"


def test_a_subject_lasts_as_long_as_it_is_said_to(asker: Asker) -> None:
    first = asker.ask("titanic", now=5.0)
    assert asker.ask("and the composer?", first.context, now=5.0 + KEPT).people
    assert not asker.ask("and the composer?", first.context, now=6.0 + KEPT).people


def test_another_question_changes_the_subject(asker: Asker) -> None:
    first = asker.ask("titanic")
    second = asker.ask("who composed jaws", first.context)
    third = asker.ask("did it win an oscar", second.context)
    assert [work.title for work in third.works] == ["Jaws"]
