"""What is declined for its form, and how: one line that shows what can be asked of what was heard."""

from __future__ import annotations

import pytest

from bot.asking.answer import Status
from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.present import text
from bot.words import voice

LANGUAGES = ("en", "de", "es", "fr")
TOLD = (  # titles and people heard for certain, and nothing asked of them
    "the soundtrack of jaws slaps",
    "i love hans zimmer",
    "hans zimmer is a god",
    "the score of inception is so loud",
    "i think the joker score was way better than 1917",
    "listening to the inception soundtrack while studying",
    "the godfather is the best film ever made",
)
STILL_ASKED = (
    "my friend says the jaws music is a soundtrack, i say it's a score",
    "i bet gladiator won the score oscar",
    "jaws won the oscar for best score, right?",
    "jaws composer",
    "the songs they play in reservoir dogs",
    "my teacher asked us: who composed jaws",
)


@pytest.mark.parametrize("said", TOLD)
def test_what_is_told_of_a_title_is_chat(asker: Asker, said: str) -> None:
    told = as_json(asker.ask(said), voice())
    assert (told["status"], told["intent"]) == ("unknown", "unknown")


@pytest.mark.parametrize("said", STILL_ASKED)
def test_what_asks_or_wants_settling_is_answered(asker: Asker, said: str) -> None:
    assert asker.ask(said).status is Status.ANSWER


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("who directed jaws", "who composed Jaws?"),
        ("where can i stream la la land", "who composed La La Land?"),
        ("how old is hans zimmer", "what did Hans Zimmer score?"),
        ("which tarantino film should i start with", "who composed Titanic?"),
        ("what film should i watch tonight", "who composed Titanic?"),
        ("good morning everyone", "who composed Titanic?"),
        ("asdfgh", "who composed Titanic?"),
    ],
)
def test_a_declining_line_shows_what_can_be_asked_and_that_is_answered(
    asker: Asker, language: str, said: str, shown: str
) -> None:
    line = text(asker.ask(said), voice(language)).splitlines()[0]
    assert shown in line
    assert asker.ask(shown).status is Status.ANSWER


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_of_films_at_large_is_told_that_only_their_music_is_known(
    asker: Asker, language: str
) -> None:
    films = text(asker.ask("which film should i watch tonight"), voice(language))
    assert films != text(asker.ask("good morning everyone"), voice(language))
    assert len(films.splitlines()) == 1


@pytest.mark.parametrize("said", ["is the help desk open", "don't be such a joker", "i love jaws"])
def test_nothing_is_offered_of_a_title_that_was_only_everyday_words(
    asker: Asker, said: str
) -> None:
    assert "who composed Titanic?" in text(asker.ask(said), voice())
