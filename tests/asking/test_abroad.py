"""Questions in other languages: asked in English where their form is known, else none of ours."""

from __future__ import annotations

import pytest

from bot.asking.abroad import in_english

ASKED = (
    ("¿Quién compuso Tiburón?", "who composed Tiburón"),
    ("quien canta My Heart Will Go On", "who sings My Heart Will Go On"),
    ("¿Titanic ganó el Óscar?", "did Titanic win an oscar"),
    (
        "¿Quién ganó el Oscar a la mejor banda sonora en 1977?",
        "who won the oscar for best score in 1977",
    ),
    ("Qui a composé la musique du film Titanic ?", "who composed Titanic"),
    ("combien d'oscars a gagné Amélie", "how many oscars did Amélie win"),
    ("Wer hat die Musik zu Inception komponiert?", "who composed Inception"),
    ("in welchem Film kommt Tiny Dancer vor", "which films use the song Tiny Dancer"),
)
ENGLISH = (
    "who composed Amélie",
    "Qui vive",
    "was titanic a score",
    "Quiz Show",
    "what songs are in Roma",
    "El Mariachi",
)
NEITHER = ("¿quién eres?", "qui es-tu", "wer bist du", "¿Quién dirigió Tiburón?")


@pytest.mark.parametrize(("text", "meant"), ASKED)
def test_a_plain_question_in_another_language_is_asked_in_english(text: str, meant: str) -> None:
    assert in_english(text) == meant


@pytest.mark.parametrize("text", ENGLISH)
def test_what_is_english_or_a_mere_title_stays_as_it_is(text: str) -> None:
    assert in_english(text) == text


@pytest.mark.parametrize("text", NEITHER)
def test_what_is_neither_is_not_half_understood(text: str) -> None:
    assert in_english(text) is None
