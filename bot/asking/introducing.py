"""What people ask of the bot itself: what it can do, how a round is played, where its facts come from.

A text is such a question if it has a word of each group of some row, and no word that is in none.
"""

from __future__ import annotations

import re

from bot.asking.cues import words
from bot.asking.text import listen

_BOT = words("you u ya your yours ur yourself bot leitmotif this it app thing")
_SELF = words("you u your ur bot leitmotif")
_WE = words("i we me us one people someone my our")
_GAMES = words("trivia quiz quizzes")
_PLAYED = words("round rounds game games question questions")
_PLAY = words(
    "start starts begin play launch run host set setup join stop end quit leave skip cancel hint "
    "hints rules another points leaderboard"
)
_ROWS = (
    ("privacy", words("store save keep collect record log delete remember privacy"), _BOT | _WE | words("policy messages chats")),
    ("report", words("report suggest correct fix submit"), words("how where can could"), words(
        "mistake mistakes error errors bug bugs wrong missing correction corrections problem fact facts film films song songs")),
    ("trivia", _GAMES),
    ("trivia", words("round rounds game games"), _PLAY),
    ("trivia", words("quiz test"), words("me us")),
    ("trivia", words("how"), words("play")),
    ("help", words("how"), _BOT, words("use work works ask query operate talk")),
    ("about", words("who what which"), words(
        "made makes built created coded programmed wrote developed designed owns runs trained maintains "
        "creator maker developer owner author name"), _SELF),
    ("about", words("where from how what which"), words(
        "get gets take takes got have has pull know find learn use uses source sources database come comes from based rely"), _BOT, words(
        "info infos information informations data facts knowledge answers stuff source sources database things this it")),
    ("about", words("do does"), _BOT, words("use"), words("ai llm chatgpt gpt wikipedia imdb google internet")),
    ("about", words("are r is"), _BOT, words(
        "human robot robots ai ais llm chatgpt gpt real machine person computer program chatbot chatbots bots model reliable accurate trustworthy current")),
    ("about", words("how can should are is"), _BOT, words("reliable accurate trustworthy trust current date updated verified believe")),
    ("help", words("help commands command features manual usage tutorial")),
    ("help", words("what which"), words("can could able capable"), _BOT | _WE, words("do ask answer tell help know find offer")),
    ("help", words("what which how"), words("kind kinds sort sorts type types questions topics subjects"), words("you ask answer"), words("can could do")),
    ("help", words("what which"), _BOT, words("do for answer know purpose job capable good abilities functions")),
)  # fmt: skip
_BESIDE = words(  # what else such a question is made of
    """
    a an the of to in on at with for from and or about do does did is are was can could would should
    will may what which who where how when please pls thanks thank hey hi hello yo ok okay so well
    um quick question there man bro dude guys everyone just all any some new exactly really actually
    else here now again even also then tell show give list explain want wanna lets let
    music film films movie movies server channel friends it's whats s their them be
    one those these have has get menu list kind sort type language not up rather its everything anything
    """
)
_BESIDE |= _BOT | _WE | _GAMES | _PLAYED
_VOCABULARY = _BESIDE.union(*(group for _, *groups in _ROWS for group in groups))
_NAMED = words("who what")
_ADDRESS = re.compile(r"\b(?:you|your|u|ur|bot|leitmotif)\b", re.IGNORECASE)
_MOST_WORDS = 16
_MOST = 2  # topics that one text asks about
_CLAUSE = re.compile(
    r"[?.!;:\n]+\s+|,\s+|\s+and\s+(?=(?:what|who|where|how|which)\b)", re.IGNORECASE
)


_CALLS = words("hey hi hello yo please pls plz me us bot leitmotif")


def calls_for_help(text: str) -> bool:
    """Whether somebody only says "help"; "Help!", to the letter, is a film."""
    said = {token.word for token in listen(text).tokens}
    return "help" in said and said <= _CALLS | {"help"} and text.strip() != "Help!"


def speaks_to_bot(text: str) -> bool:
    """Whether the bot is spoken to, so that "do you use ai" is of no film and song."""
    return _ADDRESS.search(text) is not None


def asked_of_bot(text: str) -> tuple[str, ...]:
    """The topics that a text asks about, all of it; none where it asks anything else."""
    said = [token.word for token in listen(text).tokens]
    if not said or len(said) > _MOST_WORDS or not _VOCABULARY.issuperset(said):
        return ()
    parts = [_topic({token.word for token in listen(part).tokens}) for part in _CLAUSE.split(text)]
    return tuple(dict.fromkeys(topic for topic in (*parts, _topic(set(said))) if topic))[:_MOST]


def _topic(said: set[str]) -> str:
    if said <= _NAMED | words("are r you u is s this bot leitmotif it hey hi") and _NAMED & said:
        return "about" if said & _BOT - {"it", "this"} else ""
    rows = (topic for topic, *groups in _ROWS if all(group & said for group in groups))
    return next(rows, "")
