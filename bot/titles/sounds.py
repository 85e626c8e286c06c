"""How a title sounds in English, roughly: two spellings of one sound get one code."""

from __future__ import annotations

import re

_RULES = (  # letters without which a rule changes nothing (to look for them costs a tenth), what is heard, its code
    ("n", r"^(?:kn|gn|pn)", "n"), ("wr", r"^wr", "r"), ("ps", r"^ps", "s"), ("x", r"^x", "s"), ("wh", r"^wh", "w"),
    ("m", r"^mac|^mc", "mk"), ("i", r"[ts]io(?=n)|[ct]ia(?=[nl])", "Hu"),
    ("h", r"sch|sh|ch", "H"), ("igh", r"igh", "i"), ("ugh", r"augh|ough", "o"), ("gh", r"gh", "g"),
    ("ph", r"ph", "f"), ("c", r"ck|cq", "k"), ("c", r"c(?=[eiy])", "s"), ("c", r"c", "k"), ("q", r"q", "k"),
    ("x", r"x", "ks"), ("z", r"z", "s"), ("g", r"dg(?=[eiy])|g(?=[ei])", "j"), ("th", r"th", "t"), ("mb", r"mb$", "m"),
    ("v", r"v", "f"), ("wr", r"wr", "r"), ("e", r"(?<=[a-zH])e$", ""),
)  # fmt: skip
_COMPILED = tuple((letters, re.compile(pattern).sub, code) for letters, pattern, code in _RULES)
_VOWELS = bytes.maketrans(b"eiouyhw", b"aaaaaaa")
_WEAK, _MUTE = re.compile(r"[aeiuy]+r").sub, re.compile(r"[hw]").sub
_RUN = re.compile(r"[aeiouy]+").sub  # heard as its first letter
_VOWEL = {"a": "a", "e": "i", "i": "i", "y": "i", "o": "o", "u": "o"}
SHORTEST = 4  # codes below say too little


def sound(key: str) -> str:
    """The code of a looked-up key; vowels are one class, since slips of the ear are mostly in them."""
    for letters, sub, code in _COMPILED:
        if letters in key:
            key = sub(code, key)
    return _undoubled(key.encode().translate(_VOWELS).decode())


def heard(key: str) -> str:
    """A finer code: what a careless ear writes alike; which vowel it is tells, but for those that weaken before r."""
    for letters, sub, code in _COMPILED:
        if letters in key:
            key = sub(code, key)
    key = _MUTE("", _WEAK("ar", key))
    return _undoubled(_RUN(lambda run: _VOWEL[run[0][0]], key))


def _undoubled(text: str) -> str:
    last, kept = "", []
    for letter in text:
        if letter != last:
            kept.append(letter)
            last = letter
    return "".join(kept)
