"""The words that tell what a question wants, and how they are heard when misspelt.

`SMALL` words join others and never name anything by themselves; `CUES` say what is wanted;
`FILLER` may stand beside a title without belonging to it; `ALIEN` and `HOSTILE` show that a
question is not ours to answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.titles import lexicon


def words(text: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(text.split())


SMALL = words(
    """
    a an the of in on at to for from with by and or but if as is are was were be been being am
    it its this that these those he she him her his hers they them their we us our you your i
    me my mine so do does did done doing has have had having can could will would should shall
    may might must who whom whose what which when where why how there here then than not no
    yes any some all both each every other another else more less much many few up out about
    into over after before between during since until till through per via vs versus s t re ve
    ll d m im dont didnt doesnt wasnt isnt hasnt whats whos wheres hows thats its one ones
    like just also too only even ever never once again back off down because while against
    without within ago alongside beside besides ahead instead
    """
)

CUES = words(
    """
    placed stage staged broadway theatre album albums recording recordings licence license production
    released version versions emotion mood
    score scores scored scoring scorer soundtrack soundtracks ost music musical theme themes
    song songs track tracks tune tunes tracklist playlist setlist composer composers compose
    composed composes composing composition write writes wrote written writing writer writers
    songwriter songwriters lyricist lyrics sing sings sang sung singing singer singers performing
    vocalist worked working leads leading leader leaders performed performer
    perform performs recorded made make makes create created instrumental orchestral film
    films movie movies flick show shows series game games work works picture pictures win wins
    won winning winner winners victory victories nominated nominate nominations nomination
    nominee nominees nods nod contenders competitors candidates award awards awarded prize prizes trophy honour honours honored
    oscar oscars academy golden globe globes grammy grammys bafta baftas ama amas hmma hmmas
    best original dramatic adapted adaptation compilation category ceremony ceremonies annual
    most first earliest last latest recent youngest oldest fewest record total number times count twice
    beat beaten beats defeat defeated lose lost loses losing loser losers rivals competition
    difference different differ differences compare compared comparison same versus side
    explain define definition meaning mean means term used use uses uses using heard hear
    hears play plays played playing feature features featured featuring appear appears
    appeared appearing needle drop drops dropped preexisting existing licensed verdict
    classify classified count counts considered technically held released release year years
    decade decades seventies eighties nineties sixties fifties forties thirties twenties
    disqualified disqualify disqualification rescinded rescind revoked ineligible withdrawn
    verdict famous known for list filmography career anime animes
    """
)

# What people write for cue words that no slip explains.
SAID_AS = {
    "wtf": "what", "teh": "the", "wats": "what", "wots": "what", "hte": "the", "wat": "what", "wut": "what", "wot": "what", "wich": "which",
    "whoever": "who", "hoo": "who", "woh": "who", "did'nt": "didnt", "de": "the", "da": "the",
    "u": "you", "ur": "your", "r": "are", "n": "and", "dis": "this", "dat": "that", "whos": "who",
    "who's": "who", "whats": "what", "what's": "what", "wheres": "where", "whens": "when",
    "composers": "composer", "grammies": "grammys", "grammie": "grammy", "noms": "nominations",
    "nom": "nominated", "nommed": "nominated", "noms'": "nominations", "academys": "academy",
    "ost": "soundtrack", "osts": "soundtracks", "flick": "film", "flicks": "films", "pic": "film",
    "pics": "films", "tunes": "songs", "tune": "song", "movie": "film", "movies": "films",
    "musik": "music", "musics": "music", "muzik": "music", "moosic": "music",
    "moovie": "film", "movei": "film", "moive": "film", "moveis": "films", "awrd": "award",
    "versus": "vs", "v": "vs", "skore": "score", "scor": "score", "rote": "wrote", "winned": "won",
    "beated": "beat", "howmany": "many", "wun": "won", "sountrack": "soundtrack", "bst": "best", "og": "original",
    "winer": "winner", "winers": "winners",
    "trophies": "awards", "statues": "oscars", "statuettes": "oscars", "statue": "oscar",
    "snagged": "took", "collected": "took", "clinched": "took", "secured": "took", "claimed": "took", "swept": "took",
    "scooped": "took", "competed": "nominated", "compete": "nominated", "competes": "nominated", "competing": "nominated",
    "commission": "write", "commissioned": "written",
    "shortlist": "nominations", "shortlisted": "nominated", "crowned": "awarded", "decorated": "awarded",
    "provided": "made", "provides": "makes", "handled": "made", "supplied": "made", "penned": "wrote",
    "pens": "writes", "credited": "composer", "bgm": "music", "soundtracked": "scored",
    "crooned": "sang", "belted": "sang", "discography": "filmography", "catalogue": "filmography",
    "scoop": "take", "snag": "take", "clinch": "take", "secure": "take", "nabbed": "took", "netted": "took",
    "gong": "award", "gongs": "awards", "bested": "beat", "edged": "beat", "trounced": "beat",
    "creator": "composer", "creators": "composer", "author": "composer", "authors": "composer",
    "arranged": "made", "arranges": "makes",
    "maestro": "composer", "tunesmith": "composer",
    "videogame": "game", "videogames": "games", "listing": "list", "mixtape": "songs", "mixtapes": "songs", "goldenglobes": "globes", "goldenglobe": "globe", "academyaward": "oscar", "academyawards": "oscars",
    "forgot": "forget", "diff": "difference", "diffs": "differences", "1st": "first", "aa": "academy",
}  # fmt: skip

FILLER = words(
    """
    night
    include includes including contain contains consist video
    bot leitmotif robot buddy pal folks mr mrs dear
    hold holds held around older exist exists existed
    main always usually often sometimes generally theory practice ask asking mention wiki heard
    woman women female man men male black american british
    please pls plz thanks thank hey hi hello yo ok okay so well actually really truly lol lmao
    haha btw tbh imo omg bruh bro dude man guys mate folks everyone anyone anybody someone somebody
    something anything everything nothing people person tell know knows knew say says said
    think thinks thought want wanna need settle argument bet friend friends friendly sure
    right wrong wonder wondering curious question quick hm hmm um uh oh ah ya yeah yep nope
    guess believe remember recall forget exactly precisely overall altogether total totally
    already yet still maybe perhaps kind sort type kinda sorta call called named name names
    titled title thing things stuff behind great good cool nice amazing awesome iconic
    beautiful legendary fantastic epic whole entire full actual proper true false correct real
    come came comes coming go goes going went get gets got getting gotten take takes took
    taken home give gives gave given receive received earn earned bag bagged grab grabbed land
    landed nab pick picked score's ending opening end credits intro scene scenes part parts
    let lets see show me find look checking check please answer responsible person's now today
    tonight wait apart aside edition editions ends starts opens closes currently deserve deserved should've ever's lists details info information
    searching search quiz riddle claims claim insists insist argues argue swear swears fit fits
    suits given popular
    pretty quite holder holders disney pixar animated hollywood lemme pixars
    everybody gimme kindly evening morning afternoon competitive competitively
    musician musicians originally specially specifically especially purposely trilogy saga
    franchise prequels sequels tetralogy quadrilogy put madam sir
    different mostly mainly primarily rather instead basically strictly strict properly
    info details pop licensed hired together charge
    ballad anthem duet eventually
    history time ones finally visual media gonna gotta trying figure work's someone's also-ran pre
    """
)

# Questions about films that are not about their music.
ALIEN = words(
    """
    bowl chess league goal goals dinner lunch pizza championship
    directed director directs directing starring starred stars actor actors actress actresses
    cast plot budget grossed gross box runtime rated rating ratings review reviews imdb
    trailer streaming netflix watch sequel prequel weather recipe joke jokes poem president
    capital stock price bitcoin homework translate python javascript code script essay
    cup cups tournament match medals password token money medal medals champions marry date girlfriend boyfriend hotel flight restaurant football
    election news lottery book books novel author long tall worth
    """
)

# Orders to a machine. Whatever else the text holds, it is not a question for us.
HOSTILE = (
    "ignore", "disregard", "instructions", "instruction", "prompt", "jailbreak", "pretend",
    "roleplay", "override", "sudo", "execute", "exec", "eval", "admin", "administrator", "hack",
    "ddos", "password", "passwords", "token", "tokens", "api", "sql", "delete", "shutdown",
    "kill", "stupid", "idiot", "dumb", "suck", "sucks", "fuck", "fucking", "shit", "shitty", "bitch",
    "asshole", "moron", "trash", "crap",
)  # fmt: skip

_LONG_ENOUGH = 4
_LEARNED = sorted(
    word
    for word in (CUES - words("ama amas hmma hmmas"))
    | {"which", "what", "where", "between", "about", "many", "much", "from", "with", "have", "does"}
    if len(word) >= _LONG_ENOUGH
)
_DRAWN_OUT = words(
    "so hey hi ok yo pls plz please lol who what well man bro guy guys yes no um uh thx"
)
_DRAWN = re.compile(r"([a-z])\1{2,}")


def hear(word: str, known: Callable[[str], bool]) -> str:
    """The cue word meant; the word itself where it is none. `known`: words that titles are made of."""
    word = _calmed(word)
    if word in SAID_AS:
        return SAID_AS[word]
    if word in CUES or word in SMALL or word in FILLER or len(word) < _LONG_ENOUGH:
        return word
    if word[0].isdigit() or known(word) or word in ALIEN or word in HOSTILE:
        return word
    cue = _nearest(word)
    if cue[:4] != word[:4] and word in lexicon.familiar():  # "lobster" is no slip of "loser"
        return word
    return cue


def _calmed(word: str) -> str:
    """A cue word without the letters it was drawn out by ("plsss", "soooo", "heyy")."""
    if word[-2:-1] == word[-1:] and word[:-1] in _DRAWN_OUT:
        return word[:-1]
    if not _DRAWN.search(word):
        return word
    for spelling in (_DRAWN.sub(r"\1", word), _DRAWN.sub(r"\1\1", word)):
        if spelling in SAID_AS or spelling in CUES or spelling in SMALL or spelling in FILLER:
            return spelling
    return word


def _nearest(word: str) -> str:
    limit = 1 if len(word) < 7 else 2
    found = process.extractOne(word, _LEARNED, scorer=OSA.distance, score_cutoff=limit)
    best = found[0] if found else word
    return SAID_AS.get(best, best)
