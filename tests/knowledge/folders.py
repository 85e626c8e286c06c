"""Small knowledge folders for tests: a sound one to spoil, written file by file."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from bot.errors import Fault, KnowledgeError
from bot.knowledge.compile import compile_folder
from bot.words import voice

SOUND = {
    "sources.yaml": """\
        article:
          title: "Soundtracks vs scores: What's the difference?"
          kind: explainer
          date: 2026-11-23

        oscar-data:
          title: Academy Award nominees and winners
          kind: dataset
          date: 2026-04-22
        """,
    "people/j.yaml": """\
        John Morris:
          id: pmorris

        John Williams:
          id: pwilliam
          also: [Johnny Williams]
        """,
    "works/film/1977.yaml": """\
        Star Wars (1977):
          id: wstarwa
          imdb: tt0076759
          fame: 5
          also: [A New Hope]
          score: {by: [John Williams], source: [article, oscar-data]}
          albums:
            - {title: Star Wars (Original Soundtrack), kind: score, year: 1977, source: article}
        """,
    "songs/t.yaml": """\
        Theme (John Morris):
          id: stheme1
          performer: John Morris
          year: 1976
          source: article
          uses:
            - {work: Star Wars (1977), use: needle_drop, effect: comic, source: article}
        """,
    "guide/terms.yaml": """\
        Score:
          id: gscore1
          statements:
            - {about: definition, text: "Music made for a work.", source: article}
        """,
    "awards/bodies.yaml": """\
        academy:
          name: Academy Awards
          award: Academy Award
          also: [Oscars]
          categories:
            original-score:
              name: Best Original Score
              honours: score
              given: [50]
              complete: [50]
          ceremonies:
            50: {film_year: 1977, held: 1978-04-03, source: oscar-data}
        """,
    "awards/academy/1970s.yaml": """\
        body: academy
        ceremonies:
          - ceremony: 50
            awards:
              - category: original-score
                then: Music (Original Score)
                source: oscar-data
                nominations:
                  - {work: Star Wars (1977), people: [John Williams], won: true}
        """,
}


def written(folder: Path, **spoilt: str) -> Path:
    """The sound folder, with files replaced or added (`__` stands for `/`, `.yaml` is added)."""
    files = dict(SOUND)
    for name, text in spoilt.items():
        files[f"{name.replace('__', '/')}.yaml"] = text
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return folder


def told(fault: Fault, folder: Path) -> str:
    """The fault as it is listed, from the folder."""
    speaker = voice()
    line = f"{fault.place}: {speaker.say(fault.what)}; {speaker.say(fault.fix)}"
    return line.replace(f"{folder}/", "")


def faults_of(folder: Path) -> list[str]:
    """Everything that compiling the folder finds wrong."""
    with pytest.raises(KnowledgeError) as raised:
        compile_folder(folder)
    return [told(fault, folder) for fault in raised.value.faults]
