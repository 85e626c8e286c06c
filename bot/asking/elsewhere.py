"""Awards that are not on record: other bodies by name, and what the bodies on record give to other trades."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bot.asking.phrases import lined, places

_BODIES = {  # what it is called in an answer: what people say for it
    "EGOT": "egot, egots, egoted, pegot",
    "Emmy Awards": "emmy, emmys, emmies, emmy award, emmy awards",
    "Critics' Choice Awards": "critics choice, critic choice, critics choice award, critics choice awards",
    "film critics' awards": "film critics, national board of review, critics circle, critics association",
    "World Soundtrack Awards": "world soundtrack, world soundtrack award, world soundtrack awards, wsa",
    "Cannes awards": "cannes, palme d or, palme dor, palme",
    "Ivor Novello Awards": "ivor novello, ivors, ivor novello award, ivor novello awards",
    "Latin Grammy Awards": "latin grammy, latin grammys, latin grammy award, latin grammy awards",
    "People's Choice Awards": "people choice, peoples choice, people choice award, people choice awards",
    "Kids' Choice Awards": "kids choice, kid choice, kids choice award, kids choice awards",
    "Teen Choice Awards": "teen choice, teen choice award, teen choice awards",
    "Independent Spirit Awards": "independent spirit, spirit award, spirit awards",
    "Gotham Awards": "gotham award, gotham awards",
    "MTV awards": "mtv, vma, vmas, mtv award, mtv awards, mtv movie award, mtv movie awards",
    "Billboard Music Awards": "billboard award, billboard awards, billboard music award, billboard music awards",
    "Golden Raspberry Awards": "razzie, razzies, golden raspberry, golden raspberries",
    "SAG Awards": "sag award, sag awards, screen actors guild",
    "ASCAP and BMI awards": "ascap, bmi award, bmi awards",
    "IFMCA Awards": "ifmca",
    "Society of Composers and Lyricists awards": "scl award, scl awards, composers and lyricists",
    "Guild of Music Supervisors Awards": "guild of music supervisors, music supervisors guild",
    "Satellite Awards": "satellite award, satellite awards",
    "Game Awards": "the game awards, game award, video game awards, vgx",
    "European Film Awards": "european film award, european film awards",
    "Filmfare Awards": "filmfare",
    "Nobel Prize": "nobel",
    "Pulitzer Prize": "pulitzer",
    "Venice awards": "golden lion, venice film festival, at venice",
    "Berlin awards": "golden bear, silver bear, berlinale",
    "Sundance awards": "sundance",
    "BAFTA Games Awards": "bafta games, bafta game, bafta games award, bafta games awards",
    "BAFTA TV Awards": "bafta tv, bafta television, tv bafta, tv baftas",
}  # fmt: skip
_ALSO_NAMES = {  # names that people, places and works have too: an award only where the words say so
    "Tony Awards": ("tony", "tonys"),
    "Saturn Awards": ("saturn", "saturns"),
    "Annie Awards": ("annie", "annies"),
    "César Awards": ("cesar", "cesars"),
    "Goya Awards": ("goya", "goyas"),
    "Olivier Awards": ("olivier", "oliviers"),
    "Brit Awards": ("brit", "brits"),
    "Juno Awards": ("juno", "junos"),
    "Hugo Awards": ("hugo", "hugos"),
    "David di Donatello Awards": ("donatello", "donatellos"),
    "Lumières Awards": ("lumiere", "lumieres"),
}
_TRADES = (
    "best picture", "best film", "best movie", "best director", "best directing", "best actor",
    "best actors", "best actress", "best actresses", "best supporting", "supporting actor",
    "supporting actress", "best acting", "acting oscar", "oscar for acting", "best direction",
    "oscar for directing", "director oscar", "best cinematography", "cinematography", "visual effects",
    "special effects", "best editing", "film editing", "best screenplay", "screenplay", "best costume",
    "costume", "costumes", "makeup", "best animated", "animated feature", "best documentary",
    "best sound", "sound editing", "sound mixing", "production design", "art direction",
    "best comedy series", "best drama series", "best tv series", "best series",
    "best foreign", "best international", "best song performance", "record of the year",
    "song of the year", "new artist", "artist of the year",
)  # fmt: skip
_OF_MUSIC = frozenset(("score", "scores", "music", "song", "songs", "soundtrack", "soundtracks", "theme", "track"))  # fmt: skip
_COUNTED = frozenset(("award", "awards", "nomination", "nominations", "nominee", "nominees", "winner", "winners"))  # fmt: skip
_WORDED = sorted(
    ((lined(said.split()), name) for name, all_said in _BODIES.items() for said in all_said.split(", ")),
    key=lambda row: -len(row[0]),
)  # fmt: skip
_TRADE_LINES = [(lined(trade.split()), trade) for trade in _TRADES]


class Elsewhere(msgspec.Struct, frozen=True):
    """An award not on record, as an answer calls it, and where the words that say so stand."""

    name: str
    taken: range


def other_body(lines: str, said: Sequence[str], *, talk: bool) -> Elsewhere | None:
    """The other body that the words (and the same as `lines`) name; `talk`: awards are talked of."""
    for phrase, name in _WORDED:
        if phrase in lines:
            return Elsewhere(name, places(lines, phrase))
    if not talk:
        return None
    for name, (one, many) in _ALSO_NAMES.items():
        for at, word in enumerate(said):
            if word in (one, many) and _is_award(said, at, one):
                return Elsewhere(name, range(at, at + 1))
    return None


def _is_award(said: Sequence[str], at: int, one: str) -> bool:
    """Whether a name is an award's: "the tonys", "a tony", "the tony for", "annie award"."""
    before = said[at - 1] if at else ""
    after = said[at + 1] if at + 1 < len(said) else ""
    if said[at] != one or after in _COUNTED or before in ("a", "an", "any"):
        return True
    return before == "the" and after in ("for", "in", "")


def other_trade(lines: str, said: Sequence[str]) -> str | None:
    """The category of another trade that the words name; "best film score" is one of music."""
    for phrase, trade in _TRADE_LINES:
        if phrase in lines:
            after = places(lines, phrase).stop
            if not _OF_MUSIC.intersection(said[after : after + 2]):
                return trade
    return None
