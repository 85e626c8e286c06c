"""The judge: right, near or wrong, with a reason, knowing whom and what else a guess could name."""

from bot.trivia.judge.judge import KnowingJudge

__all__ = ["KnowingJudge"]
