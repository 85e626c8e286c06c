"""Two works of one title named together: "suspiria and its remake", "old dune vs new dune"."""

from __future__ import annotations

import re

_COMPARES = re.compile(r"\b(?:compar\w*|versus|vs|differ\w*|side by side)\b", re.IGNORECASE)
_OLD = r"(?:old|older|original|first|classic)"
_NEW = r"(?:new|newer|newest|recent|modern|remade|second|latest)"
_LINK = r"(?:vs\.?|versus|and|with|against|to|or)"
_TITLE = r"(?P<title>\w[^,;:?!]*?)"
_BEGINS = r"(?:(?<=compare )|(?<=between )|^(?!compar|differ|what|is |how|the ))"
_PAIRS = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b(?:the )?{_OLD} {_TITLE} {_LINK} (?:the )?{_NEW} (?P=title)(?!\w)",
        rf"\b(?:the )?{_NEW} {_TITLE} {_LINK} (?:the )?{_OLD} (?P=title)(?!\w)",
        rf"(?:\b(?:the )?{_OLD} |{_BEGINS}){_TITLE} {_LINK} (?:its|the|their) (?:{_NEW} )?"
        r"(?:remake|reboot|one|version)\b",
        rf"\b(?:both|the two|these two) (?:{_OLD} )?(?:(?:film|movie) )?(?:versions|films|movies|"
        rf"adaptations) of (?:the )?{_TITLE}(?=[?!.]*$)",
        rf"{_BEGINS}(?:both|the two) (?!.* {_LINK} ){_TITLE}(?:s| (?:films|movies|versions))(?=[?!.]*$)",
    )
)


def compares(text: str) -> bool:
    """Whether some word says that things are compared."""
    return _COMPARES.search(text) is not None


def paired(text: str) -> str:
    """The text with such a pair as its title twice; whether there are two is for the base to say."""
    if not compares(text):
        return text
    for pair in _PAIRS:
        if found := pair.search(text):
            both = f"{found['title']} vs {found['title']}"
            return f"{text[: found.start()]}{both}{text[found.end() :]}"
    return text
