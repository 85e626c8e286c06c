"""Why?, appeals and their decisions: what may be asked and said about a ruling afterwards."""

from __future__ import annotations

from collections.abc import Callable

from bot.errors import PlayerError
from bot.trivia import appeals
from bot.trivia import events as ev
from bot.trivia.host import Host
from bot.trivia.questions.model import Question
from bot.trivia.why import Why, why
from bot.words.phrase import Phrase


class Referee:
    """Looks rulings up and takes appeals, whether their round is still played or long over.

    `proposed` takes the question and the guess of an accepted appeal, as a further name for the
    knowledge base.
    """

    def __init__(
        self, host: Host, proposed: Callable[[Question, str], object] = lambda question, text: None
    ) -> None:
        self._host = host
        self._proposed = proposed

    async def why(self, round_id: str, number: int, person: str) -> Why | None:
        """What the ruling on a closed question rested on, for one person.

        Raises:
            PlayerError: the question is still open.
        """
        events = await self._host.store.events_of(round_id)
        found = why(events, number, await self._host.store.known_player(person))
        if found is not None and not found.closed:
            raise PlayerError(Phrase.of("trivia-error-still-open"))
        return found

    async def appeal(self, round_id: str, person: str, number: int) -> ev.AppealMade:
        """Hold that one's typed guess on a closed question was right.

        Raises:
            PlayerError: there is nothing to appeal.
        """
        player, _ = await self._host.player(person)
        async with self._host.log_of(round_id) as log:
            guess = appeals.appealable(log.events, number, player)
            made = ev.AppealMade(
                round=round_id,
                seq=0,
                at=self._host.clock.now(),
                number=number,
                player=player,
                of=guess.seq,
            )
            await log.add(made)
            return made

    async def decide(
        self, round_id: str, person: str, of: int, *, accept: bool, may_manage: bool = False
    ) -> tuple[ev.Change, ...]:
        """Accept or refuse the appeal of guess `of`; the points that change.

        Raises:
            PlayerError: not theirs to decide, or decided already.
        """
        judge, _ = await self._host.player(person)
        async with self._host.log_of(round_id) as log:
            stated = appeals.state(log.events, of)
            started = log.events[0]
            if not isinstance(started, ev.RoundStarted) or not stated.made or stated.decided:
                raise PlayerError(Phrase.of("trivia-error-no-appeal"))
            own = stated.guess.player == judge
            if not may_manage and (judge != started.starter or own):
                raise PlayerError(Phrase.of("trivia-error-not-yours-to-decide"))
            now, guess = self._host.clock.now(), stated.guess
            if not accept:
                refused = ev.AppealRefused(
                    round=round_id, seq=0, at=now, number=guess.number, player=guess.player,
                    by=judge, of=of,
                )  # fmt: skip
                await log.add(refused)
                return ()
            changes = appeals.recount(log.events, guess)
            ended = next((e for e in log.events if isinstance(e, ev.Ended)), None)
            accepted = ev.AppealAccepted(
                round=round_id,
                seq=0,
                at=now,
                number=guess.number,
                player=guess.player,
                by=judge,
                of=of,
                changes=changes,
                counts=ended is not None and ended.counts,
                place=started.place,
                ended=ended.at if ended else None,
            )
            await log.add(accepted)
        self._proposed(stated.question, guess.text or "")
        return changes
