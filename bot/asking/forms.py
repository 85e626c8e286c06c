"""What form a text has: it asks, it names, it tells; and what in it nothing explains."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

import msgspec

from bot.asking.award_cues import AWARD_TALK
from bot.asking.chance import PERSONS, is_everybodys
from bot.asking.cues import CUES, FILLER, SMALL, words
from bot.asking.intent import Intent
from bot.asking.reading import Reading
from bot.asking.spots import ARTICLES
from bot.titles.numerals import is_number


class Form(Enum):
    """How a text speaks."""

    ASKS = auto()  # "who composed jaws", "tell me …", "jaws, is it a score"
    NAMES = auto()  # "jaws composer", "best score 1977"
    TELLS = auto()  # "i love jaws", "the score of jaws is loud"


OPENERS = words(
    "hey hi hello yo ok okay so well please pls plz plss kindly bot leitmotif um uh hmm hm and but "
    "btw now just oh then or sorry thanks thank thx ty haha good morning evening afternoon quick question lol guys "
    "dude bro man mate friend actually also wait anyone everyone folks dear sir madam"
)
WHICH = words("who whos whose whom what whats which where wheres when whens how hows why")
_TURNED = words(
    "is are was were did does do has have had can could will would should isnt arent wasnt werent "
    "didnt doesnt hasnt havent hadnt"
)
_ORDERS = words(
    "tell show list name give find explain compare look search define gimme lemme describe classify settle remind put"
)
_WISHES = words(
    "need want wonder wondering curious forget remember recall remind searching looking trying "
    "settle argue arguing argument bet quiz riddle know says said claims claim insists argues swears"
)
_LEADS = words(
    "in by from to of at for with and or on tell know say ask wonder wondering is was than guess"
)
_TELLING = words(
    "mine yours is are was were am has have had will would can could should must i im ive id ill we were he "
    "hes she shes they theyre you youre my our his her your their this these those its thats me us "
    "lets gonna wanna dont didnt doesnt isnt wasnt cant wont"
)
_SHORTENED = words("that it he she there here this everything nothing")
_OF_SOMEBODY = words("he she his her him their they hers theirs")  # who is named may be meant
_NUMBERED = words("first second third fourth fifth last latest only")
_GOT = words("win won get got receive received take took earn earned lose lost for")
_HELPERS = words("can could would should will do did does may have has please")
_SPEAKS = words(
    "mean want need wonder would know forget thought think ask asked guess bet believe say am "
    "searching looking was like"
)
_TOLD = words(
    "tell say know list show give name find explain help compare please look check think call put"
)
_CHATTY = words(
    "love good great cool nice amazing awesome iconic beautiful legendary fantastic epic lol lmao "
    "haha omg bruh nothing deserve deserved perhaps maybe real today tonight gonna gotta night video "
    "generally theory practice mention usually sometimes going goes go coming trying figure "
    "thing"
)
_EXPLAINED = ((CUES | SMALL | FILLER) - _CHATTY) | words(
    "highest wise new remind looking searching second third fourth fifth"
)
OF_TWO = (Intent.COMPARE, Intent.WRITTEN_FOR, Intent.SONG_USAGE)
_SCREEN = words(
    "directed director plot cast starring star stars starred actor actors actress streaming stream "
    "netflix movie film watch dies died ending runtime rated rating trailer sequel released release "
    "produced gross budget filmed imdb dvd"
)
_LONG = 3  # words of a bare name that nobody knows, beyond which they are a sentence
_LONGER = 4  # the same in a question of ours
FIRM = (
    CUES
    - words(
        "work works make makes made create created use used uses using play plays played playing mean "
        "means term number times count total same record theme themes track tracks version versions "
        "emotion mood first last famous known year years hear heard appear feature original best "
        "different leading leader leads most fewest show shows game games picture pictures placed "
        "exist existing held count considered drops dropped lose lost loses beat list "
        "perform performs worked working tune tunes golden for list known career drop"
    )
) | words("film films needle musician")
MADE = words(
    "score scores scored scoring music soundtrack song compose composed composer composers"
)
ROUND_A_NAME = words(
    "what about how the film movie song tell me please pls plz hey hi and or of in trilogy saga"
)


class Heard(msgspec.Struct, frozen=True):
    """The form of a text, where its question begins, and what in it nothing explains.

    `strays` counts words that are neither named nor of our subject nor of asking; `persons` the
    speakers and hearers that no asking needs ("my cat", not "tell me").
    """

    form: Form
    strays: int
    persons: int


def hear_form(reading: Reading) -> Heard:
    """Read a text once for its form."""
    form, start = _form(reading)
    heard, tokens = reading.heard, reading.said.tokens
    named = reading.named | strange_names(reading)
    stray = persons = 0
    people = any(spot.letter == "P" for spot in reading.spots)
    telling = form is Form.TELLS and not opens_with_music(heard)
    for i in range(start, len(heard)):
        word = heard[i]
        if i in named or i in reading.meant or is_number(word) or word[0].isdigit():
            continue
        if word not in _EXPLAINED and tokens[i].word not in _EXPLAINED:
            stray += 1
        elif word in PERSONS and not (word in _OF_SOMEBODY and people):
            persons += telling or not _is_asking(heard, i)
    return Heard(form, stray, persons)


def strange_names(reading: Reading) -> set[int]:
    """The positions of names that nobody knows: unknown words that are not all everyday ones.

    A number makes a name of them ("up 9").
    """
    found: set[int] = set()
    rule = reading.rule
    of_two = rule is not None and (rule.intent in OF_TWO or rule.way in ("performer", "sung-by"))
    if reading.spots and not of_two:
        return found  # beside a name that is known they are but words
    for lost in reading.unknown:
        tokens = reading.said.tokens[lost.first : lost.last]
        if not all(is_everybodys(token) for token in tokens):
            found |= set(range(lost.first, lost.last))
    return found


def _form(reading: Reading) -> tuple[Form, int]:
    """How a text speaks, by the first word that says so outside the names, and where that stands."""
    said, named, heard = reading.said, reading.named, reading.heard
    start = next((i for i, w in enumerate(heard) if i in named or w not in OPENERS), len(heard))
    tells = False
    for i in range(start, len(heard)):
        word = heard[i]
        if i in named:
            continue
        opens = i == start or said.stops(i)
        after = heard[i + 1] if i + 1 < len(heard) else ""
        leads = opens or heard[i - 1] in _LEADS or i - 1 in named
        if word in WHICH and leads and after not in ("a", "an"):  # "what a day"
            return Form.ASKS, i if opens else start
        turned = word in _TURNED and (word != "do" or after in PERSONS | ARTICLES or i + 1 in named)
        if turned and (opens or (i - 1 in named and after in ("it", "that", "he", "she"))):
            return Form.ASKS, i if opens else start
        if word in _ORDERS and opens:
            return Form.ASKS, i
        if word.endswith("nt") and word in _TURNED and after in ("it", "he", "she", "they"):
            return Form.ASKS, start
        tells = tells or word in _TELLING or (word in _SHORTENED and _is_short(said.tokens[i].raw))
    if "?" in said.text or _WISHES & set(heard) or heard[-1:] == ["right"]:
        return Form.ASKS, start
    return (Form.TELLS if tells else Form.NAMES), start


def _is_short(raw: str) -> bool:
    """Whether a word has lost an `is` or `has`: "that's"."""
    return raw[-2:].lower() in ("'s", "’s")


def _is_asking(heard: Sequence[str], at: int) -> bool:
    """Whether a speaker or hearer is there but to ask: "tell me", "can you", "did they play"."""
    before = heard[at - 1] if at else ""
    after = heard[at + 1] if at + 1 < len(heard) else ""
    match heard[at]:
        case "me" | "us":
            return before in _ORDERS or before in ("let", "help", "send", "get", "for")
        case "his" | "her" | "their":
            return before in _GOT and after in AWARD_TALK | MADE | _NUMBERED
        case "my" | "your" | "our":
            return False
    asked_of = before in ("do", "does", "did") and heard[at] in ("they", "he", "she")
    return after in CUES or after in _SPEAKS or asked_of or (before in _HELPERS and after in _TOLD)


def is_name(reading: Reading) -> bool:
    """Whether unknown words stand where a name is asked about, and are not everybody's words."""
    strange = strange_names(reading)
    form, _ = _form(reading)
    beside = {w for i, w in enumerate(reading.heard) if i not in strange and not is_number(w)}
    if form is Form.TELLS or not strange or not beside <= ROUND_A_NAME | OPENERS:
        return False
    return form is Form.ASKS or not _is_long(reading, _LONG)


def _is_long(reading: Reading, longest: int) -> bool:
    """Whether so many words in lower case name nothing that they are a sentence, in any language."""
    lost = [reading.said.tokens[i] for u in reading.unknown for i in range(u.first, u.last)]
    near = reading.spots or any(u.near for u in reading.unknown)
    return (
        not near
        and len(lost) > longest
        and 2 * sum(t.capital or t.quote > 0 for t in lost) < len(lost)
    )


def seen(reading: Reading) -> tuple[str, ...]:
    """The one work or person that a question is surely about, as a sort and an id; `F` if of films at large."""
    if _form(reading)[0] is not Form.ASKS:
        return ()
    tokens = reading.said.tokens
    of_films = bool(_SCREEN & {token.word for token in tokens})
    found = {
        (spot.letter, candidate.target)
        for spot in reading.spots
        if spot.exact and (of_films or not all(map(is_everybodys, tokens[spot.first : spot.last])))
        if not all(token.word in _SCREEN for token in tokens[spot.first : spot.last])
        for candidate in spot.found[spot.letter if spot.letter in "WP" else "S"].candidates
    }
    for lost in reading.unknown:
        everyday = all(map(is_everybodys, tokens[lost.first : lost.last]))
        found |= {("W", id) for id in lost.near if of_films or not everyday}
    if not found and of_films and MADE.isdisjoint(reading.heard):
        return ("F", "")
    sure = found.pop() if len(found) == 1 else ()
    return sure if sure and sure[0] in "WP" else ()


def opens_with_music(heard: Sequence[str]) -> bool:
    """Whether it is about music or awards from its first word on ("the songs they play in …")."""
    return next((word for word in heard if word not in ARTICLES), "") in FIRM
