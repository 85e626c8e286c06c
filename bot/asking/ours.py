"""Whether a text is ours to answer at all: chat, orders and other trades are not."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asking.award_cues import AWARD_TALK
from bot.asking.cues import ALIEN, CUES, FILLER, HOSTILE, SMALL, words
from bot.asking.reading import Reading

_VAGUE = words(
    """
    make made makes create created known for list show shows game games count number times first
    last time year years different same side term use used uses using play plays played playing
    mean means film films movie movies work works picture pictures most total record version
    famous hear heard write writes wrote written writing writer writers explain define recent
    latest get got existing twice original best category golden release released stage staged
    broadway theatre album albums recording recordings recorded licence license production
    versions emotion mood placed sing sings sang sung
    """
)
MUSIC_TALK = CUES - _VAGUE
_CHAT = words("you your me my i we do does can could should why how when where will would am us")
_PERSONAL = words("you your me my i we mine yours")
_STRANGE = 3  # unexplained words beyond which a text is no question of ours
_SHORT = 3


def talks_music(heard: Sequence[str]) -> bool:
    """Whether some word belongs to film music and hardly anywhere else."""
    return any(word in MUSIC_TALK for word in heard)


def is_hostile(reading: Reading) -> bool:
    """Whether it gives orders or abuses; words of a title do neither."""
    named = reading.named
    return any(t.word in HOSTILE for at, t in enumerate(reading.said.tokens) if at not in named)


def is_strange(reading: Reading) -> bool:
    """Whether so much is left unexplained that the names in it prove nothing."""
    heard, named = reading.heard, reading.named
    bare = reading.rule is not None and reading.rule.name in ("bare", "about")
    if bare and len(heard) > len(named) and _everyday(reading):
        return True
    if bare and is_phrase(heard) and not any(t.capital for t in reading.said.tokens):
        return True
    meant = {i for i in named if not _is_alien_name(reading, i)}
    stray = any(word in ALIEN and i not in meant for i, word in enumerate(heard))
    if stray and not AWARD_TALK & set(heard):
        return True
    return bool(reading.spots) and reading.loose > (_STRANGE if talks_music(heard) else 0)


def is_bare_name(reading: Reading) -> bool:
    """Whether the text is hardly more than a name that nobody knows."""
    lost = {i for u in reading.unknown for i in range(u.first, u.last)}
    rest = [word for i, word in enumerate(reading.heard) if i not in lost]
    alien = any(word in ALIEN for word in reading.heard)
    return not alien and reading.loose <= 8 and not _CHAT & set(rest) and len(rest) <= _SHORT


def is_phrase(words_said: Sequence[str]) -> bool:
    """Whether words that happen to be a title are what people say to each other ("who are you")."""
    return bool({"you", "i", "we", "me"} & set(words_said)) and len(words_said) <= _SHORT


def stray_words_only(reading: Reading) -> bool:
    """Whether the unknown words are everyday ones that name nothing ("who holds the record")."""
    from bot.titles import lexicon

    tokens = [t for u in reading.unknown for t in reading.said.tokens[u.first : u.last]]
    near = any(u.near for u in reading.unknown)
    return not near and all(
        t.word in lexicon.common() and not t.capital and not t.quote for t in tokens
    )


def _everyday(reading: Reading) -> bool:
    """Whether the name is one lower-case word of everyday speech ("what is love", "do you like cats")."""
    named = [reading.said.tokens[i] for i in reading.named]
    chat = bool(_PERSONAL & set(reading.heard))
    return all(not t.capital and not t.quote for t in named) and (
        all(t.word in ALIEN for t in named) or (chat and len(named) == 1)
    )


def _is_alien_name(reading: Reading, at: int) -> bool:
    """Whether a word is part of a name that is made of other trades' words alone ("box office")."""
    spot = next(s for s in reading.spots if s.first <= at < s.last)
    span = reading.heard[spot.first : spot.last]
    return len(span) <= 2 and all(w in ALIEN or w in SMALL or w in FILLER for w in span)
