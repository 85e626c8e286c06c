"""What works and awards are called, in each language that has a name of its own for them.

The original title stays with a local one, in brackets, unless the local one holds it already:
"Krieg der Sterne (Star Wars, 1977)", but "Alien, el octavo pasajero (1979)". A work's
local titles are facts (`local:`); names of awards are words, messages `called-…` of a language's catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.knowledge.model import AwardBody, Category, Work, WorkKind
from bot.words.phrase import Name, Phrase, Word

ROOM = (
    60  # letters of two titles that a button holds, beside a year; else the local one stands alone
)


def local_titles(work: Work) -> dict[str, tuple[str, str]]:
    """Language → the title there, and the original one if that is not to be seen in it ("" if so)."""
    return {
        language: (title, "" if _holds(title, work.title) else work.title)
        for language, title in work.local
        if title.casefold() != work.title.casefold()
    }


def _holds(title: str, original: str) -> bool:
    """Whether a title has the original in it as words of their own."""
    # Not a regular expression: each work would be one to be compiled.
    text, sought = title.casefold(), original.casefold()
    at = text.find(sought)
    while at >= 0:
        around = text[max(0, at - 1) : at] + text[at + len(sought) :][:1]
        if not any(sign.isalnum() or sign == "_" for sign in around):
            return True
        at = text.find(sought, at + 1)
    return False


def briefly(work: Work) -> Word:
    """The title where several stand in a row: the local one alone where there is one."""
    return _called(work.title, dict(work.local))


def titled(work: Work) -> Word:
    """The title alone, to be chosen: `Star Wars`."""
    return _called(
        work.title,
        {
            language: Phrase.of("title-local", title=title, original=original)
            if original and len(title) + len(original) <= ROOM
            else title
            for language, (title, original) in local_titles(work).items()
        },
    )


def keyed(work: Work) -> Word:
    """The natural key, to be chosen: `Star Wars (1977)`."""
    dated = work.key.removeprefix(f"{work.title} (").removesuffix(")")
    return _called(
        work.key,
        {
            language: Phrase.of("work-film-local", title=title, original=original, year=dated)
            if original and len(title) + len(original) <= ROOM
            else f"{title} ({dated})"
            for language, (title, original) in local_titles(work).items()
        },
    )


def named(work: Work) -> Word:
    """`Jaws (1975)`; anything but a film says what it is."""
    return _called(
        _dated(work, work.title, ""),
        {
            language: _dated(work, title, original)
            for language, (title, original) in local_titles(work).items()
        },
    )


def award_called(body: AwardBody) -> Name:
    """What one wins: `Academy Award`."""
    return Name(body.award, id=f"called-award-{body.id}")


def awards_called(body: AwardBody) -> Name:
    """All of them: `Academy Awards`."""
    return Name(body.name, id=f"called-awards-{body.id}")


def category_called(body: AwardBody, category: Category) -> Name:
    """`Best Original Score`."""
    return Name(category.name, id=f"called-{body.id}-{category.id}")


def _dated(work: Work, title: str, original: str) -> Phrase:
    args: dict[str, Word] = {"title": title, "year": str(work.year)}
    if original:
        args["original"] = original
    if work.kind is WorkKind.FILM:
        return Phrase("work-film-local" if original else "work-film", args)
    args["kind"] = Phrase.of(f"work-kind-{work.kind.value}")
    return Phrase("work-other-local" if original else "work-other", args)


def _called(text: Word, local: Mapping[str, Word]) -> Word:
    return Name(text, local) if local else text
