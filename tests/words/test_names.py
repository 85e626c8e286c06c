"""Names that languages have of their own: titles as people know them there, awards, dates."""

from __future__ import annotations

import msgspec
import pytest

from bot import wiring
from bot.knowledge.called import award_called, briefly, category_called, keyed, named, titled
from bot.knowledge.library import Library
from bot.knowledge.model import Work, WorkKind
from bot.titles import Titles
from bot.trivia.events import Judged
from bot.trivia.judge import KnowingJudge
from bot.trivia.questions.leaks import gives_away, spoken_in
from bot.trivia.questions.model import Expects
from bot.trivia.questions.told import deal_many
from bot.trivia.rules import Rules
from bot.words import LANGUAGES, Name, Phrase, Voice, Word, voice
from bot.words.dates import day

WARS = Work(
    id="w1", title="Star Wars", year=1977, kind=WorkKind.FILM,
    local=(("de", "Krieg der Sterne"), ("es", "La guerra de las galaxias"), ("fr", "La Guerre des étoiles")),
)  # fmt: skip
ALIEN = Work(
    id="w2", title="Alien", year=1979, kind=WorkKind.FILM, local=(("es", "Alien, el octavo pasajero"),)
)  # fmt: skip
FILES = Work(
    id="w3", title="The X-Files", year=1993, kind=WorkKind.SERIES, qualifier="series",
    local=(("de", "Akte X"),),
)  # fmt: skip
JAWS = Work(id="w4", title="Jaws", year=1975, kind=WorkKind.FILM)

CASES: list[tuple[str, Word, str]] = [
    ("en", named(WARS), "Star Wars (1977)"),
    ("de", named(WARS), "Krieg der Sterne (Star Wars, 1977)"),
    ("es", named(WARS), "La guerra de las galaxias (Star Wars, 1977)"),
    ("fr", named(WARS), "La Guerre des étoiles (Star Wars, 1977)"),
    ("de", titled(WARS), "Krieg der Sterne (Star Wars)"),
    ("fr", keyed(WARS), "La Guerre des étoiles (Star Wars, 1977)"),
    ("en", keyed(WARS), "Star Wars (1977)"),
    ("es", named(ALIEN), "Alien, el octavo pasajero (1979)"),
    ("es", titled(ALIEN), "Alien, el octavo pasajero"),
    ("de", named(ALIEN), "Alien (1979)"),
    ("de", named(FILES), "Akte X (The X-Files, 1993, Serie)"),
    ("de", keyed(FILES), "Akte X (The X-Files, 1993, series)"),
    ("en", keyed(FILES), "The X-Files (1993, series)"),
    ("fr", named(JAWS), "Jaws (1975)"),
]


@pytest.mark.parametrize(("language", "name", "said"), CASES)
def test_a_work_is_called_as_its_readers_know_it_with_the_original_title_beside(
    language: str, name: Word, said: str
) -> None:
    assert voice(language).say(name) == said


def test_a_button_holds_both_titles_or_the_local_one_alone() -> None:
    hallows = Work(
        id="w5", title="Harry Potter and the Deathly Hallows – Part 2", year=2011, kind=WorkKind.FILM,
        local=(("de", "Harry Potter und die Heiligtümer des Todes – Teil 2"),),
    )  # fmt: skip
    say = voice("de").say
    assert say(keyed(hallows)) == "Harry Potter und die Heiligtümer des Todes – Teil 2 (2011)"
    assert say(briefly(WARS)) == "Krieg der Sterne"
    assert "Deathly Hallows" in say(named(hallows))


def test_a_sentence_that_falls_back_to_english_says_its_names_in_english() -> None:
    klingon = Voice("de", ["list-or = { $first } oder { $last }"], fallback=voice("en"))
    said = klingon.say(Phrase.of("trivia-ask-composer-1", work=keyed(WARS)))
    assert said == "Who composed the score of Star Wars (1977)?"


def test_a_name_in_a_stored_question_is_read_back() -> None:
    told: Word = Phrase.of("trivia-ask-composer-1", work=keyed(WARS))
    assert msgspec.json.decode(msgspec.json.encode(told), type=Phrase) == told


def test_a_prompt_may_not_give_the_answer_away_in_any_language() -> None:
    song = Phrase.of("trivia-ask-song-work-1", song="Sterne über Berlin", by="")
    others = [keyed(ALIEN), keyed(JAWS)]
    assert gives_away(song, keyed(WARS), others), "Sterne"
    assert not gives_away(song, keyed(JAWS), [keyed(ALIEN)])
    assert spoken_in(
        Phrase.of("trivia-ask-song-work-1", song="Krieg der Sterne", by=""), titled(WARS), []
    )


def test_small_words_of_a_language_give_nothing_away() -> None:
    other = msgspec.structs.replace(JAWS, local=(("de", "Das Boot der Haie"),))
    prompt = Phrase.of("trivia-ask-same-composer-1", work=keyed(other))
    assert not gives_away(prompt, keyed(WARS), [keyed(ALIEN)])


def test_a_year_is_no_name() -> None:
    prompt = Phrase.of(
        "trivia-ask-winner-of-year-1",
        year="1977", held="1978", award="", category="", honours="score",
    )  # fmt: skip
    assert not gives_away(prompt, titled(WARS), [titled(ALIEN)])
    assert not spoken_in(prompt, titled(WARS), [titled(ALIEN)])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "24 November 2026"),
        ("de", "24. November 2026"),
        ("es", "24 de noviembre de 2026"),
        ("fr", "24 novembre 2026"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language: str, said: str) -> None:
    assert voice(language).say(day("2026-11-24")) == said


def test_the_first_of_a_month_is_an_ordinal_in_french_and_a_year_alone_stays() -> None:
    assert voice("fr").say(day("2027-01-01")) == "1er janvier 2027"
    assert voice("de").say(day("1978")) == "1978"


@pytest.fixture(scope="module")
def library() -> Library:
    return wiring.library(wiring.settings())


def test_awards_have_the_names_they_go_by(library: Library) -> None:
    academy = library.bodies["academy"]
    score = next(c for c in academy.categories if c.id == "original-score")
    told = Phrase.of(
        "award-name", award=award_called(academy), category=category_called(academy, score)
    )
    assert {language: voice(language).say(told) for language in LANGUAGES} == {
        "en": "Academy Award for Best Original Score",
        "de": "Oscar für „Beste Filmmusik“",
        "es": "Óscar a Mejor música original",
        "fr": "Oscar (Meilleure musique de film)",
    }


def test_every_translated_name_belongs_to_an_award_or_category_there_is(library: Library) -> None:
    known = {
        f"called-{id}"
        for body in library.base.bodies
        for id in (f"award-{body.id}", f"awards-{body.id}", *(f"{body.id}-{c.id}" for c in body.categories))
    }  # fmt: skip
    for language in LANGUAGES:
        assert {id for id in voice(language).ids if id.startswith("called-")} - known == set()


def test_local_titles_are_in_languages_that_are_spoken(library: Library) -> None:
    for work in library.base.works:
        name = named(work)
        if isinstance(name, Name):
            assert set(name.local) <= set(LANGUAGES), work.key


def test_questions_hold_in_every_language(library: Library) -> None:
    """No two choices read alike, and no prompt says the right one alone, whoever reads it."""
    for question in deal_many(library, 400, 7, Rules(questions=10)):
        for language in LANGUAGES:
            say = voice(language).say
            choices = [say(choice) for choice in question.choices]
            assert len(set(choices)) == len(choices), (language, choices)
            assert max(map(len, choices), default=0) <= 77, (language, choices)  # of a button's 80
            prompt = say(question.prompt)
            if not isinstance(question.choices[0], Phrase):  # names, not "It won"
                held = [at for at, choice in enumerate(choices) if choice in prompt]
                assert held != [question.correct], (language, prompt, choices)


@pytest.mark.parametrize("typed", ["Krieg der Sterne", "la guerra de las galaxias", "star wars"])
def test_a_title_is_right_by_its_local_name_too(library: Library, typed: str) -> None:
    ruling = KnowingJudge(Titles(library)).judge(("Star Wars",), typed, Expects.TITLE)
    assert ruling.judged is Judged.RIGHT
