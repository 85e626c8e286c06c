"""What form a text has (it asks, it names, it tells), and whether what it names is what it asks about.

A name heard in a sentence proves nothing: half the titles are everyday words. So a text is ours in
two cases only. It is hardly more than a name, with the words that one puts round a name; or it
asks, and a word of music or awards ties the name to the question. What is told is declined, but
for two claims that want settling: score or soundtrack, and an award won or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

import msgspec

from bot.asking.award_cues import AWARD_TALK
from bot.asking.chat import is_everyday
from bot.asking.cues import CUES, FILLER, SMALL, words
from bot.asking.intent import NAMELESS, Intent
from bot.asking.reading import Reading
from bot.asking.spots import ARTICLES, is_everyday_word
from bot.asking.text import Token
from bot.titles.numerals import is_number


class Form(Enum):
    """How a text speaks."""

    ASKS = auto()  # "who composed jaws", "tell me …", "jaws, is it a score"
    NAMES = auto()  # "jaws composer", "best score 1977"
    TELLS = auto()  # "i love jaws", "the score of jaws is loud"


_OPENERS = words(
    "hey hi hello yo ok okay so well please pls plz plss kindly bot leitmotif um uh hmm hm and but "
    "btw now just oh then or sorry thanks thank thx ty haha good morning evening afternoon quick question lol guys "
    "dude bro man mate friend actually also wait anyone everyone folks dear sir madam"
)
_WHICH = words("who whos whose whom what whats which where wheres when whens how hows why")
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
_PERSONS = words(
    "i im ive id ill we he hes she shes they you youre your my our his her their me us mine yours"
)
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
_FIRM = (
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
_LOOSE_RULES = frozenset(
    (
        *("bare", "about", "verdict", "works-of-person", "awards-of-work", "awards-of-person"),
        *("compare", "songs-in-work", "song-usage"),
    )
)
_OF_TWO = (Intent.COMPARE, Intent.WRITTEN_FOR, Intent.SONG_USAGE)
_CONTESTS = frozenset(
    (
        *(Intent.DID_WIN, Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.WHO_BEAT),
        *NAMELESS,
    )
)
_HONOURS = AWARD_TALK - words(
    "best most category beat lost lose win wins won winning winner winners"
) | words("academy globe globes grammy grammys bafta baftas")
_WON = AWARD_TALK - words("oscar oscars award awards category prize prizes most")
_MADE = words(
    "score scores scored scoring music soundtrack song compose composed composer composers"
)
_WINS = words("win wins won")
_MANY = words("many much")
_COUNTS = words("number count total")
_THESE = words("this that these those my your our his her their some any a an")
_OF_PERSONS = words(
    "there who which is was were did do does has have made make makes write wrote writes written work works worked what else "
    "everything all list by about known for famous from career know did of in and the other anything "
    "done besides except apart sing sings sang perform performed anything something stuff than aside "
    "game games show shows series anime animes any some on so far yet"
)
_BETTER = words("win wins won winner better best stronger beat beats")
_EVER = words("ever never already just really actually not once even also")
_US = words("i you we ive youve")
_HONOURED = words("win won nominated")
_SAYS = words("says said claims claim insists argues swears thinks")
_NOTED = words("stage staged broadway theatre album albums recording recordings known famous")
_SCREEN = words(
    "directed director plot cast starring star stars starred actor actors actress streaming stream "
    "netflix movie film watch dies died ending runtime rated rating trailer sequel released release "
    "produced gross budget filmed imdb dvd"
)
_LONG = 3  # words of a bare name that nobody knows, beyond which they are a sentence
_LONGER = 4  # the same in a question of ours
_ROUND_A_NAME = words(
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
    named = reading.named | _strange_names(reading)
    stray = persons = 0
    people = any(spot.letter == "P" for spot in reading.spots)
    telling = form is Form.TELLS and not _opens_with_music(heard)
    for i in range(start, len(heard)):
        word = heard[i]
        if i in named or i in reading.meant or is_number(word) or word[0].isdigit():
            continue
        if word not in _EXPLAINED and tokens[i].word not in _EXPLAINED:
            stray += 1
        elif word in _PERSONS and not (word in _OF_SOMEBODY and people):
            if not telling and _is_asking(heard, i):
                continue
            persons += 1
    return Heard(form, stray, persons)


def _strange_names(reading: Reading) -> set[int]:
    """The positions of names that nobody knows: unknown words that are not all everyday ones.

    A number makes a name of them ("up 9").
    """
    found: set[int] = set()
    rule = reading.rule
    of_two = rule is not None and (rule.intent in _OF_TWO or rule.way in ("performer", "sung-by"))
    if reading.spots and not of_two:
        return found  # beside a name that is known they are but words
    for lost in reading.unknown:
        tokens = reading.said.tokens[lost.first : lost.last]
        if not all(_is_everybodys(token) for token in tokens):
            found |= set(range(lost.first, lost.last))
    return found


def _form(reading: Reading) -> tuple[Form, int]:
    """How a text speaks, by the first word that says so outside the names, and where that stands."""
    said, named, heard = reading.said, reading.named, reading.heard
    start = next((i for i, w in enumerate(heard) if i in named or w not in _OPENERS), len(heard))
    tells = False
    for i in range(start, len(heard)):
        word = heard[i]
        if i in named:
            continue
        opens = i == start or said.stops(i)
        after = heard[i + 1] if i + 1 < len(heard) else ""
        leads = opens or heard[i - 1] in _LEADS or i - 1 in named
        if word in _WHICH and leads and after not in ("a", "an"):  # "what a day"
            return Form.ASKS, i if opens else start
        turned = word in _TURNED and (
            word != "do" or after in _PERSONS | ARTICLES or i + 1 in named
        )
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
            return before in _GOT and after in AWARD_TALK | _MADE | _NUMBERED
        case "my" | "your" | "our":
            return False
    asked_of = before in ("do", "does", "did") and heard[at] in ("they", "he", "she")
    return after in CUES or after in _SPEAKS or asked_of or (before in _HELPERS and after in _TOLD)


def is_ours(reading: Reading) -> bool:
    """Whether what is named is what is asked about."""
    rule = reading.rule
    assert rule is not None
    it = hear_form(reading)
    odd = it.strays + it.persons
    heard = set(reading.heard)
    free = {w for i, w in enumerate(reading.heard) if i not in reading.named}
    if rule.name in ("bare", "about"):
        known = rule.name == "about" and bool((_FIRM | _NOTED) & free)
        return odd == 0 and (known or not _is_by_chance(reading))
    awards = bool(reading.scope.says_award or _HONOURS & free)
    if (
        rule.intent not in NAMELESS
        and reading.unknown
        and not (reading.spots or _strange_names(reading))
    ):
        return False
    if _is_beside_the_point(reading, free):
        return False
    if rule.intent in _CONTESTS and not (_WON & free or _asks_for_music(reading.heard)):
        return odd == 0 and not rule.name.startswith("count")
    if (rule.intent in _CONTESTS and not awards) or rule.intent is Intent.COMPARE:
        owned = rule.name == "awards-of-work" and _WINS & _after("who", reading.heard)
        rivals = rule.intent is Intent.COMPARE and not awards and bool(_BETTER & free)
        return odd == 0 and not (rivals or owned)
    settles = bool(
        {"score", "scores"} & heard and {"soundtrack", "soundtracks", "songs", "needle"} & heard
    )
    settles = settles or bool(_SAYS & heard and {"score", "soundtrack"} & heard)
    firm = bool(_FIRM & free) or awards
    if it.form is Form.TELLS:
        claims = rule.intent in _CONTESTS and bool(_HONOURS & heard)
        claims = claims or _opens_with_music(reading.heard)
        return it.strays <= 2 if settles else claims and not odd
    if it.form is Form.NAMES:
        tallies = rule.intent in (Intent.SUPERLATIVE, Intent.COUNT_AWARDS)
        named = rule.name in ("works-of-person", "composed-by", "song-in-work")
        return (firm or named) and odd <= (settles or reading.scope.dated or tallies)
    if is_surely_heard(reading):
        return odd <= 2
    if rule.name not in _LOOSE_RULES:
        most = 1 if rule.intent is Intent.SONG_USAGE else 2
        return odd <= most and not (it.strays and it.persons)
    if settles:
        return it.strays <= 2
    firm = firm or rule.name == "works-of-person" or _is_heard_in(reading)
    spared = rule.name != "verdict" and _asks_for_music(reading.heard)
    return firm and odd <= spared


def _is_beside_the_point(reading: Reading, free: set[str]) -> bool:
    """Whether the words of our subject ask for something else: "songs about rain", "who made the ship"."""
    heard, spots, rule = reading.heard, reading.spots, reading.rule
    assert rule is not None
    if any(word in _FIRM and after == "about" for word, after in pairwise(heard)):
        return True
    flat = [word for word in heard if word not in _EVER]
    both = "both" in heard and not {"most", "record"} & set(heard)
    if both and not spots and rule.intent in NAMELESS and not reading.scope.dated:
        return True  # "which films won both awards": no list of ours
    told = [(a, b) for a, b in pairwise(flat) if b in _HONOURED]
    if not spots and any(a in _US or (a == "to" and _US & set(flat)) for a, _ in told):
        return True  # "did you win an oscar", "i want to win one"
    things = [
        spot
        for spot in spots
        if spot.first and heard[spot.first - 1] in _THESE and not spot.series
        if is_everyday(reading, spot)
        if not reading.said.stops(spot.first)
    ]
    if spots and len(things) == len(spots):
        return True
    if rule.name == "verdict" and ({"when", "why"} & free or {"where", "from"} & free == {"where"}):
        return not {"score", "soundtrack"} <= free
    if rule.name == "composer" and not _MADE & free:
        return hear_form(reading).strays > 0
    if rule.name == "works-of-person" and not _FIRM & free:
        return not free <= _OF_PERSONS | _ROUND_A_NAME | _OPENERS
    return False


def _opens_with_music(heard: Sequence[str]) -> bool:
    """Whether it is about music or awards from its first word on ("the songs they play in …")."""
    return next((word for word in heard if word not in ARTICLES), "") in _FIRM


def is_name(reading: Reading) -> bool:
    """Whether unknown words stand where a name is asked about, and are not everybody's words."""
    strange = _strange_names(reading)
    form, _ = _form(reading)
    beside = {w for i, w in enumerate(reading.heard) if i not in strange and not is_number(w)}
    if form is Form.TELLS or not strange or not beside <= _ROUND_A_NAME | _OPENERS:
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
    """The one work or person that a question is surely about, as a sort and an id."""
    if _form(reading)[0] is not Form.ASKS:
        return ()
    tokens = reading.said.tokens
    of_films = bool(_SCREEN & {token.word for token in tokens})
    found = {
        (spot.letter, candidate.target)
        for spot in reading.spots
        if spot.exact and (of_films or not all(map(_is_everybodys, tokens[spot.first : spot.last])))
        for candidate in spot.found[spot.letter if spot.letter in "WP" else "S"].candidates
    }
    for lost in reading.unknown:
        everyday = all(map(_is_everybodys, tokens[lost.first : lost.last]))
        found |= {("W", id) for id in lost.near if of_films or not everyday}
    sure = found.pop() if len(found) == 1 else ()
    return sure if sure and sure[0] in "WP" else ()


def _is_everybodys(token: Token) -> bool:
    """Whether a word is an everyday one, in lower case and not quoted."""
    everyday = token.word in SMALL | _PERSONS or is_everyday_word(token.word)
    return everyday and not (token.capital or token.quote or is_number(token.word))


def _is_by_chance(reading: Reading) -> bool:
    """Whether everyday words only happen to be a name: "be brave", "what a hangover", "still alive"."""
    heard, spots = reading.heard, reading.spots
    free = [w for i, w in enumerate(heard) if i not in reading.named]
    tokens = reading.said.tokens
    if any(
        word in ("what", "how") and heard[i + 1] in ARTICLES for i, word in enumerate(heard[:-1])
    ):
        return True
    if heard[-2:] == ["is", "it"] and {"what", "which"} & set(free):  # "jaws, which one is it"
        return False
    if len(tokens) == 1 and not any(spot.exact for spot in spots):
        return _is_everybodys(tokens[0])
    if any(not s.exact and tokens[s.first].word in _OPENERS for s in spots):
        return True
    everyday = [s for s in spots if all(map(_is_everybodys, tokens[s.first : s.last]))]
    if len({spot.letter for spot in spots}) > 1 and "by" not in free:
        return all(spot.letter == "P" or spot in everyday for spot in spots)
    return everyday == list(spots) and not set(free) <= _ROUND_A_NAME


def _is_heard_in(reading: Reading) -> bool:
    """Whether it asks where a song is heard that is no everyday word."""
    of_songs = reading.rule is not None and reading.rule.name in ("songs-in-work", "song-usage")
    return of_songs and not all(is_everyday(reading, spot) for spot in reading.spots)


def is_surely_heard(reading: Reading) -> bool:
    """Whether it asks where a song is heard whose title is said in full, and is no everyday word."""
    if reading.rule is None or reading.rule.name != "song-usage":
        return False
    return any(
        spot.exact
        and "S" in spot.found
        and (spot.last - spot.first > 2 or not is_everyday(reading, spot))
        for spot in reading.spots
    )


def _asks_for_music(heard: Sequence[str]) -> bool:
    """Whether what is asked for is of our subject: "which oscars", "how many songs"."""
    heard = [word for word in heard if word != "golden"]  # "how many golden globes"
    counts = bool(_COUNTS & set(heard)) or heard[-1] == "many"
    near = zip(heard, heard[1:], heard[2:], strict=False)
    if counts or any(a in _WHICH and b not in SMALL and c in _FIRM for a, b, c in near):
        return True  # "which bond songs"
    return any(a in _WHICH or a in _MANY for a, b in pairwise(heard) if b in _FIRM)


def _after(word: str, heard: Sequence[str]) -> set[str]:
    """The words that stand right after a word."""
    return {after for before, after in pairwise(heard) if before == word}
