"""What was meant: names found in what people type, and the decision between one, several and none."""

from bot.titles.catalogue import Titles
from bot.titles.decision import Candidate, Match, Rule, Status
from bot.titles.index import Name, NameKind, TitleIndex
from bot.titles.matcher import Matcher
from bot.titles.spans import Span, spans

__all__ = [
    "Candidate",
    "Match",
    "Matcher",
    "Name",
    "NameKind",
    "Rule",
    "Span",
    "Status",
    "TitleIndex",
    "Titles",
    "spans",
]
