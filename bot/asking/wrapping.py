"""What people wrap around a question: "can you tell me if …", "my friend says …, is that true?".

The core alone is parsed. A claim becomes the question whether it is so: "is jaws …".
"""

from __future__ import annotations

import re

import msgspec

_GREETING = (
    r"(?:(?:hey|hi|hello|yo|ok|okay|so|well|um+|uh+|hm+|please|pls|plz|sorry|excuse me|and|but|"
    r"quick (?:question|one|q)|question|just|bot|leitmotif|there|man|bro|dude|guys|everyone|all|btw|"
    r"out of (?:curiosity|interest)|just curious|curious|for (?:a|my|the) (?:quiz|friend|bet|test)|"
    r"serious question|random question|stupid question|dumb question|help|settle (?:a|this|our|my) "
    r"(?:bet|argument|debate)(?: for (?:me|us))?|we(?:'re| are|re) (?:arguing|debating)|let me ask(?: you)?|"
    r"i have a (?:quick )?question|got a (?:quick )?question|one (?:more )?question|next question|"
    r"another question|excuse me|pardon(?: me)?|good (?:morning|evening|afternoon)|greetings)\b[\s,:;.!…–-]*)*"
)
_SAYING = (  # what asks to be told
    r"(?:(?:can|could|would|will|may)(?: you| u| ya| someone| anyone| anybody| somebody| i)?"
    r"(?: please| pls| kindly| maybe| possibly| just)*"
    r" (?:tell|remind|inform|help|show|let|explain(?: to)?|check|confirm|find out|look up|know|say|ask)"
    r"(?: me| us| (?:my|our) \w+)?(?: know| out| find out| figure out| remember| understand| again)?(?: please| pls)?"
    r"|(?:do|does|did|would)?\s*(?:you|u|ya|anyone|anybody|someone|somebody|any of you)(?: guys| all)?"
    r"(?: happen to| by any chance| maybe| perhaps| even)? (?:know|remember|recall|got any idea|"
    r"have (?:any|an) (?:idea|clue))(?: by any chance| maybe| perhaps)?"
    r"|(?:(?:do you )?(?:have |got )?any (?:idea|clue|chance you know|one know))(?: about| of| on)?"
    r"|(?:(?:i|we)(?:'m| am|m|'d| would| should| was| were|'ve| have| just| really| still| kinda|'re| are)* )?"
    r"(?:just |really |always |still |also )*"
    r"(?:wondering|wonder|wondered|curious(?: about| to know)?|(?:like|love|want|wanna|wish|need|trying|"
    r"dying|have|got)(?: to)? (?:know|find out|figure out|remember|recall|ask)|asking(?: myself)?|"
    r"(?:keep |have |always )?(?:forget|forgot|forgotten|forgetting)|"
    r"(?:ca|do|could|did|can|would)(?:n'?t|nt|n’t| not|not) (?:really |quite |even )?(?:know|remember|recall|tell|figure out)|"
    r"cannot (?:remember|recall|tell)|"
    r"not (?:really |so |quite |100% )?(?:sure|certain)|unsure|(?:have )?no (?:idea|clue)|clueless)(?: about)?"
    r"|(?:please |pls |just |kindly )*(?:tell|remind|inform|help|show|let|explain to|enlighten)"
    r"(?: me| us| (?:my|our|the|an?) \w+)(?: know| out| find out| figure out| remember| understand| again)?(?: please| pls)?"
    r"|remember|quickly)"
)
_CHECKING = r"(?:check|confirm|verify|find out|see|look up|tell)"
_MAYBE = r"(?: if you (?:could|can|would|know|happen to know|remember|might know|may know)(?: tell me| please)?)?"
_ASKS = (
    r"(?:who(?:m|se|'?s|’s|'?d|'?re)?|what(?:'?s|’s|s|'?re)?|which|where(?:'?s|s)?|when|how|if|whether|"
    r"(?:by|in|for|to|from|at|on) (?:whom|which|what)|is|was|are|were|did|does|do|has|have)\b"
)
_LEAD = re.compile(
    rf"^\W*{_GREETING}(?:{_SAYING}|{_CHECKING}){_MAYBE}[\s,:;.…–-]+(?:me |us )?(?={_ASKS}|the (?:difference|meaning|term|word|concept)\b)",
    re.IGNORECASE,
)
_SEEKING = re.compile(
    rf"^\W*{_GREETING}(?:(?:i(?:'m| am|m)? |we(?:'re| are)? )?(?:just )?(?:looking|searching) for|"
    r"i (?:need|want)(?: to know)?|i(?:'d| would) like(?: to know)?|need|info(?:rmation)? (?:on|about)|"
    r"details (?:on|about))\s+(?=(?:the |all )(?:name |full |whole |complete |original )*(?:of (?:the )?)?"
    r"(?:composer|singer|songwriter|writer|winner|nominees|songs?|soundtrack|score|ost|films?|movies?|"
    r"awards?|list|number|artist|performer|music)\b)",
    re.IGNORECASE,
)
_IF = re.compile(r"^(?:if|whether)\b(?: or not)?", re.IGNORECASE)
_SPEAKERS = (
    r"(?:(?:my|our|a|the|this|that|one|some) (?:\w+ )?(?:friend|buddy|mate|pal|brother|bro|sister|sis|dad|"
    r"father|mom|mum|mother|wife|husband|gf|bf|girlfriend|boyfriend|partner|teacher|prof|professor|boss|"
    r"colleague|coworker|co-worker|cousin|roommate|flatmate|uncle|aunt|son|daughter|kid|kids|neighbou?r|"
    r"grandma|grandpa|guy|girl|dude|person|article|website|book|classmate|quiz|friends|people|parents)"
    r"|people|everyone|everybody|someone|somebody|some people|they|he|she|wikipedia|google|chatgpt|the internet)"
)
_CLAIMS = (
    rf"(?:{_SPEAKERS} (?:always |just |still |also |keeps? |once |really )*(?:says?|said|saying|claims?|claimed|claiming|"
    r"thinks?|thought|insists?|insisted|insisting|swears?|swore|told (?:me|us)|tells (?:me|us)|believes?|bets?|argues?|argued|"
    r"reckons?|is (?:convinced|sure|certain|positive))"
    r"|i(?:'m| am|m|'ve| have)? (?:just |always |once |really |pretty |quite |fairly |almost |very |100% )*"
    r"(?:heard|read|thought|think|believe|bet|guess|assume|assumed|reckon|swear|sure|certain|positive|convinced|"
    r"say|know|remember(?: reading| hearing)?|was told|got told|could swear)"
    r"|(?:pretty|quite|fairly) sure|apparently|supposedly|allegedly|rumou?r has it|legend has it"
    r"|(?:so )?(?:is|was|isn'?t|isn’t) it (?:really |actually )?(?:true|right|correct|the case|a fact|so)"
    r"|is it me or|true or false|fact check|am i (?:right|correct|wrong)(?: in (?:thinking|saying|believing))?"
    r"|correct me if i(?:'m| am|m) wrong(?:,? but)?)"
)
_CLAIM = re.compile(
    rf"^\W*{_GREETING}{_CLAIMS}(?: that| to me that| how)?[\s,:;.…–-]+(?=\w)", re.IGNORECASE
)
_FONDNESS = re.compile(
    r"\b(?:lov|lik|ador|enjoy|watch|saw|seen|rewatch|finish|play|writing|doing|preparing|working|fan of|favou?rite)",
    re.IGNORECASE,
)
_FOND = (  # what somebody saw or likes, before he asks about it: "i love jaws, who composed it"
    rf"^\W*{_GREETING}(?:(?:i|we)(?:'m|'ve| am|m|ve| have| was| were|'re| are)? )?(?:just |really |absolutely |finally |also |recently |always |currently |"
    r"totally |been |last night )*(?:love|loved|loving|like|liked|adore|adored|enjoyed|watched|watch|watching|saw|seen|rewatched|rewatching|finished|"
    r"playing|played|(?:writing|doing|preparing|working on) (?:a|an|my|our) (?:\w+ )?(?:paper|essay|project|presentation|report|thesis|"
    r"homework|talk|lesson|quiz|article|review|speech) (?:on|about)|(?:a )?(?:big|huge) fan of|(?:my )?favou?rite (?:film|movie|game|show|series|song) (?:is|was))"
    r"(?: the (?:film|movie|game|show|series|song))? (?=\w.*?(?:[,.;!?–-]+ ?|\s)(?:and |but |so |now )*(?:who|whose|what|which|is|was|did|does|has|how)\b)"
)
_TAGS = (
    r"(?:(?:so )?(?:is|was|are) (?:that|this|it|he|she|they|i|we) (?:really |actually )?(?:true|right|correct|so|real|"
    r"accurate|legit|wrong|false|the case|a fact)(?: or (?:not|false|wrong))?"
    r"|(?:am i|are we) (?:right|wrong|correct)(?: or (?:not|wrong))?|or am i wrong"
    r"|(?:is|was|did|does|do|has|have|were|are|had|could|would|wo|ca)(?:n'?t|nt|n’t) (?:it|he|she|they|that|this|i|we)"
    r"|(?:is|was|did|does|has|were|are|had) (?:it|he|she|they) not"
    r"|(?<=[,;.!?…–-] )(?:is|was|did|does|has|were|are|had) (?:it|he|she|they)"
    r"|who(?:'?s|’s| is) (?:right|wrong|correct)|do you agree|agreed?|true or false|yes or no|y/n|"
    r"yes/no|true/false|right or wrong|or not|or no|right|correct|true|yes|yeah|no|huh|eh|innit|yea|"
    r"(?:is|are) (?:he|she|they|my \w+) (?:right|wrong|correct)(?: or wrong)?|for real|no cap)"
)
_TAG = re.compile(rf"[\s,;:.!?…–-]+{_TAGS}[\s.!?…)]*$", re.IGNORECASE)
_PURPOSE = re.compile(  # what somebody needs the answer for
    r"[\s,;:.!?…–-]+for (?:a|an|my|our|the) (?:(?:pub|music|film|movie|trivia|school|college|uni) )?(?:quiz(?:zes)?|homework|test|exam|school|class|essay|"
    r"thesis|paper|article|blog|podcast|playlist|presentation|project|seminar|mixtape|crossword|collection)"
    r"(?: (?:sheet|night|round|question|tonight|tomorrow))?(?:[\s,]+(?:please|pls|plz|thanks|thx))?[\s.!?…)]*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[\s,;:.!?…–-]+(?:by any chance|asking for a friend|"
    r"i (?:forgot|forget|always forget|can'?t remember|don'?t know|dunno|wonder)|do (?:you|u) (?:know|remember)|"
    r"any ideas?|any clue|any guess(?:es)?|anyone(?: knows?)?|anybody(?: knows?)?|if (?:you|u|anyone) (?:know|knows|remember|can)|"
    r"(?:was|is)(?:n['’]?t|nt) it \w+(?: \w+)?|like (?:for|in|at|on) (?:the )?\w+|same (?:guy|person|one|composer)|"
    r"(?:strictly|technically|generally|properly|musically|roughly) speaking|to be (?:exact|precise|honest|sure)|as far as you know|"
    r"if i may ask|if you (?:don['’]?t|do not) mind|(?:in|from) your records|"
    r"alone|(?:all )?by (?:himself|herself)|you know|again|real quick|quickly|exactly|off the top of your head|plz|pls|please|thanks?|thx|ty|tia|"
    r"thank you|cheers|mate|bro|lol|haha|tho|though|anyway|in your opinion|tell me|bot)[\s.!?…)]*$",
    re.IGNORECASE,
)
_AUDIENCE = re.compile(  # for whom a term is to be explained
    r"(?<=\w)[\s,;:.–-]+(?:(?:to|for) (?:me|us|(?:(?:my|our|a|an|the|some) )?(?:\w+ |\d+[- ]?)?(?:year[- ]olds?|pupils?|students?|class|kids?|"
    r"child|children|son|daughter|friends?|grandma|grandpa|mother|father|mom|mum|dad|parents|beginners?|dummies|layman|laymen|team|audience))"
    r"|(?:like|as if) i(?:'?m| am| was| were) (?:five|5|a \w+)|eli5|in (?:simple|plain|easy) (?:terms|words|english|language)|"
    r"in (?:one|a few) (?:words?|sentences?))[\s.!?…)]*$",
    re.IGNORECASE,
)
_EXPLAIN = re.compile(
    r"^\W*(?:(?:can|could|would|will|please|pls|you|just|hey)\W+)*(?:explain|define|describe|what)\b",
    re.IGNORECASE,
)
_DETAIL = re.compile(  # what tells which is meant, in words that are no music: "the one with Al Pacino"
    r"[\s]*[,;(.?!–-]+\s*(?:i(?:'m| am)? (?:mean|talking about) )?(?:the|that) (?:one|movie|film|version|series|show|game)"
    r"(?: that(?:'s| is| was)?)? (?:with|where|starring|about|directed|in which|set|featuring)\b[^0-9]*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:won|wins?|win|nominated|scored?|soundtrack|ost|music|song|composed|wrote|written|sang|sung|sings|"
    r"beat|oscars?|award|globe|grammy|bafta|got|has|have|made|did)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"^(\W*(?:so |and |but |hey |wait |ok |hold on )?)(is|was|did|has|does|do|have|were|are|had)"
    r"(?:n['’]?t|nt)\b(?= \w)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"^\W*(?:so |and |but |ok |hey )*(?:{_ASKS}|(?:is|was|did|has|does|do|have|were|are|had)(?:n['’]?t|nt)\b|(?:name|list|show|give|tell|compare|explain)\b)",
    re.IGNORECASE,
)
_CLAIMED = re.compile(r"\b(?:won|nominated|composed|scored|wrote|sang)\b[^?]*\?\s*$", re.IGNORECASE)
_ASKS_WITHIN = re.compile(r"\b(?:who|whom|whose|what|which|where|when|how)\b", re.IGNORECASE)
_MOST = 4  # layers of wrapping


_WHYS = re.compile(r"\b(?:why|how come|how do you know|what makes)\b", re.IGNORECASE)
_WHY = (  # "why is jaws a score" is whether it is, with the reason that is always given
    rf"^\W*{_GREETING}(?:(?:explain|tell me|say)(?: to me)? )?(?:why|how come|how do you know(?: that)?|what makes)"
    r"(?:(?: do| would| did) (?:you|they|people) (?:say|call|think|consider)(?: that)?| is it that)?(?P<is> (?:is|are|was|does))? "
    r"(?P<rest>\S.*\b(?:score|soundtrack|both|needle drop|original song)\b(?: and not (?:an? )?(?:score|soundtrack))?\W*)$"
)


class Core(msgspec.Struct, frozen=True):
    """What is asked, as a stretch of the text (characters), and the words to be put before it."""

    start: int
    end: int
    before: str = ""

    def of(self, text: str) -> str:
        """The question itself."""
        return f"{self.before}{text[self.start : self.end]}"


def asked_why(text: str) -> str:
    """Whether it is so, of a question why something is a score or a soundtrack; empty of any other."""
    found = re.match(_WHY, text, re.IGNORECASE) if _WHYS.search(text) else None
    if not found:
        return ""
    whether = re.sub(r"\bboth\W*$", "both a score and a soundtrack", found["rest"])
    return f"is {whether}"


def core_of(text: str) -> Core:
    """The question without what is around it; the whole text where nothing is."""
    core = Core(0, len(text))
    for _ in range(_MOST):
        inner = _within(core, text)
        if inner == core or not text[inner.start : inner.end].strip():
            break
        core = inner
    if not core.before and (negated := _NOT.match(text[core.start : core.end])):
        return Core(core.start + negated.end(), core.end, negated[2])
    return core


def _within(core: Core, text: str) -> Core:
    """The core without one more layer."""
    said = text[core.start : core.end]
    if lead := _LEAD.match(said) or _SEEKING.match(said):
        start = core.start + lead.end()
        if met := _IF.match(said[lead.end() :]):
            return Core(start + met.end(), core.end, "is")
        return Core(start, core.end)
    if (claim := _CLAIM.match(said)) and _TOLD.search(said, claim.end()):
        return Core(core.start + claim.end(), core.end, _asking(said[claim.end() :]))
    aside = _ASIDE.search(said) or _DETAIL.search(said)
    if aside and aside.start() and _TOLD.search(said, 0, aside.start()):
        return Core(core.start, core.start + aside.start(), core.before)
    if purpose := _PURPOSE.search(said):
        return Core(core.start, core.start + purpose.start(), core.before)
    if _FONDNESS.search(said) and (fond := re.match(_FOND, said, re.IGNORECASE)):
        return Core(core.start + fond.end(), core.end)
    if _EXPLAIN.match(said) and (audience := _AUDIENCE.search(said)):
        return Core(core.start, core.start + audience.start(), core.before)
    if (tag := _TAG.search(said)) and _TOLD.search(said, 0, tag.start()):
        before = core.before or _asking(said[: tag.start()])
        return Core(core.start, core.start + tag.start(), before)
    if _CLAIMED.search(said) and not core.before:
        return Core(core.start, core.end, _asking(said))
    return core


def _asking(said: str) -> str:
    """What makes a question of it: nothing where it is one."""
    return "" if _ASKED.match(said) or _ASKS_WITHIN.search(said) else "is "
