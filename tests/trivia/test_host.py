"""The host: claims, order of storing and telling, kills, failures, neighbours."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.errors import PlayerError
from bot.trivia import events as ev
from bot.trivia.guesses import Got
from bot.trivia.host import Host, RoundRunning
from bot.trivia.preferences import Preferences, set_preferences
from bot.trivia.rules import Mode, Rules
from tests.fakes import Channel, FakeClock, MemoryStore, StackedDecks, plain_judge, trivia_question

LOUNGE = ev.Place("discord", "11", "1")
STUDIO = ev.Place("discord", "12", "1")


class Stage:
    """A host with its store, clock and channels; can be killed and set up again."""

    def __init__(self, store: MemoryStore | None = None, clock: FakeClock | None = None) -> None:
        self.store = store or MemoryStore()
        self.clock = clock or FakeClock()
        self.lines: list[str] = []
        self.channels: dict[ev.Place, Channel] = {}
        self.host = self._host()

    def _host(self) -> Host:
        return Host(
            store=self.store,
            decks=StackedDecks([trivia_question(n) for n in range(1, 31)]),
            judge=plain_judge,
            clock=self.clock,
            log=lambda what, round, error: self.lines.append(f"{what}: {error}"),
            dice=lambda: 7,
        )

    def channel(self, place: ev.Place = LOUNGE) -> Channel:
        return self.channels.setdefault(place, Channel(self.clock))

    async def start(self, place: ev.Place = LOUNGE, **rules: int | Mode) -> str:
        chosen = Rules(**{"questions": 3, **rules})  # type: ignore[arg-type]  # ints and modes as named
        return await self.host.start(place, "discord:1", chosen, self.channel(place))

    async def click(self, round: str, person: int, choice: int) -> Got:
        scene = self.host.scene(round)
        number = scene.number if scene else 0
        reply = await self.host.guess(
            round, f"discord:{person}", sent=self.clock.now(), number=number, choice=choice
        )
        return reply.got

    async def kill(self) -> None:
        """As `kill -9` leaves it: tasks vanish, nothing more is written."""
        tasks = [t.task for t in self.host._tables.values() if t.task]
        heart = self.host._heart
        for task in [*tasks, *([heart] if heart else [])]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.clock.settle()
        self.host = self._host()

    async def resume(self) -> list[str]:
        return await self.host.resume(self.channel)


async def test_a_round_is_played_to_its_end() -> None:
    stage = Stage()
    round = await stage.start(questions=2)
    await stage.clock.advance(5_000)
    assert await stage.click(round, 1, 0) is Got.TAKEN
    assert await stage.click(round, 2, 1) is Got.TAKEN
    await stage.clock.advance(26_600)
    assert await stage.click(round, 2, 0) is Got.TAKEN
    await stage.clock.advance(60_000)
    channel = stage.channel()
    kinds = [type(event).__name__ for event in channel.told]
    assert kinds == ["RoundStarted", "Asked", "Closed", "Asked", "Closed", "Ended"]
    [ended] = channel.all(ev.Ended)
    assert ended.counts
    assert [s.points for s in ended.standings] == [100, 99]
    assert stage.host.rounds == ()
    assert stage.host.running(LOUNGE) is None
    assert [r.points for r in await stage.store.board(server="1")] == [100, 99]


async def test_two_starts_in_one_channel_leave_the_first_running() -> None:
    stage = Stage()
    outcomes = await asyncio.gather(stage.start(), stage.start(), return_exceptions=True)
    assert [type(o).__name__ for o in outcomes] == ["str", "RoundRunning"]
    await stage.clock.advance(6_000)
    with pytest.raises(RoundRunning):
        await stage.start()
    assert len(stage.channel().all(ev.RoundStarted)) == 1
    assert len(stage.channel().all(ev.Asked)) == 1


async def test_every_event_is_stored_before_it_is_told() -> None:
    stage = Stage()
    channel = stage.channel()
    unstored: list[ev.AnyEvent] = []
    tell = channel._tell

    async def checked(scene: object, event: ev.AnyEvent) -> object:
        if event not in await stage.store.events_of(event.round):
            unstored.append(event)
        return await tell(scene, event)  # type: ignore[arg-type]  # passed on as it came

    for name in ("started", "asked", "closed", "ended"):
        setattr(channel, name, checked)
    round = await stage.start(questions=1)
    await stage.clock.advance(5_100)
    await stage.click(round, 1, 0)
    await stage.clock.advance(60_000)
    assert len(channel.told) == 4
    assert unstored == []


async def test_the_clock_of_a_question_starts_when_it_is_on_screen() -> None:
    stage = Stage()
    stage.channel().delay = 3_000
    round = await stage.start()
    await stage.clock.advance(3_000 + 5_000 + 3_000)
    scene = stage.host.scene(round)
    assert scene is not None
    assert scene.opens == stage.clock.now()
    assert scene.closes == stage.clock.now() + 20_000


@pytest.mark.parametrize("moment", range(0, 43_000, 1_500))
async def test_a_process_killed_at_any_moment_loses_and_doubles_nothing(moment: int) -> None:
    stage = Stage()
    round = await stage.start(questions=2)
    script = [(7_000, 1, 0), (9_000, 2, 1), (33_000, 1, 0), (34_500, 2, 0)]
    at, killed = 0, False
    for time, person, choice in [*script, (90_000, 0, 0)]:
        if not killed and moment <= time:
            await stage.clock.advance(moment - at)
            await stage.kill()
            assert await stage.resume() == [round]
            at, killed = moment, True
        await stage.clock.advance(time - at)
        at = time
        if person:
            await stage.click(round, person, choice)
    channel = stage.channel()
    assert [len(channel.all(k)) for k in (ev.RoundStarted, ev.Asked, ev.Closed, ev.Ended)] == [
        1, 2, 2, 1,
    ]  # fmt: skip
    [ended] = channel.all(ev.Ended)
    events = await stage.store.events_of(round)
    earned = sum(r.points for e in events if isinstance(e, ev.Closed) for r in e.results)
    assert sum(s.points for s in ended.standings) == earned > 0
    assert await stage.store.open_rounds() == []


class Frozen(MemoryStore):
    """A store whose process stops dead at its nth write, just before it or just after."""

    def __init__(self, at: int, *, written: bool) -> None:
        super().__init__()
        self.left, self.written = at, written
        self.frozen = asyncio.Event()

    async def append(self, events: Sequence[ev.AnyEvent]) -> None:
        self.left -= 1
        if self.left == 0:
            if self.written:
                await super().append(events)
            self.frozen.set()
            await asyncio.Event().wait()
        await super().append(events)


@pytest.mark.parametrize("written", [False, True])
@pytest.mark.parametrize("nth", range(2, 18))
async def test_a_process_killed_around_any_write_loses_and_doubles_nothing(
    nth: int, written: bool
) -> None:
    store = Frozen(nth, written=written)
    stage = Stage(store)
    round = await stage.start(questions=2)
    for step in range(90):
        await stage.clock.advance(1_000)
        if store.frozen.is_set():
            store.frozen.clear()
            await stage.kill()
            still_open = [found.round for found in await store.open_rounds()]
            assert await stage.resume() == still_open
        scene = stage.host.scene(round)
        if scene and scene.opens is not None and scene.answered < 2:
            person = 1 + scene.answered
            click = asyncio.create_task(stage.click(round, person, 0))
            await stage.clock.settle()
            click.cancel()
        if not stage.host.rounds and not store.frozen.is_set():
            assert step > 20
            break
    channel = stage.channel()
    assert [len(channel.all(k)) for k in (ev.RoundStarted, ev.Asked, ev.Closed, ev.Ended)] == [
        1, 2, 2, 1,
    ]  # fmt: skip
    events = await store.events_of(round)
    earned = sum(r.points for e in events if isinstance(e, ev.Closed) for r in e.results)
    [ended] = channel.all(ev.Ended)
    assert sum(s.points for s in ended.standings) == earned > 300
    assert await store.open_rounds() == []


async def test_a_killed_round_goes_on_with_the_same_question_points_and_time_left() -> None:
    stage = Stage()
    round = await stage.start(questions=3)
    await stage.clock.advance(5_000)
    await stage.click(round, 1, 0)
    await stage.clock.advance(26_500 + 6_000)
    before = stage.host.scene(round)
    assert before is not None
    assert before.closes is not None
    left = before.closes - stage.clock.now()
    await stage.kill()
    await stage.clock.advance(120_000)
    await stage.resume()
    after = stage.host.scene(round)
    assert after is not None
    assert after.closes is not None
    assert after.question == before.question
    assert [s.points for s in after.seats] == [s.points for s in before.seats] == [100]
    assert abs(after.closes - stage.clock.now() - left) <= 1_000  # the heartbeat's grain


async def test_after_a_long_absence_the_round_asks_before_it_posts_on() -> None:
    stage = Stage()
    round = await stage.start()
    await stage.clock.advance(6_000)
    await stage.kill()
    await stage.clock.advance(6 * 60_000)
    await stage.resume()
    await stage.clock.advance(5_000)
    channel = stage.channel()
    assert len(channel.all(ev.Offered)) == 1
    assert len(channel.all(ev.Asked)) == 1
    assert await stage.host.proceed(round, "discord:2")
    assert not await stage.host.proceed(round, "discord:2")
    await stage.clock.advance(1_000)
    scene = stage.host.scene(round)
    assert scene is not None
    assert scene.number == 1
    assert scene.closes is not None
    assert 15_000 < scene.closes - stage.clock.now() < 20_000
    assert scene.message == channel.messages[f"{round}:{channel.all(ev.Continued)[0].seq}"]


async def test_two_questions_without_an_answer_wait_for_continue_then_end() -> None:
    stage = Stage()
    await stage.start(questions=5)
    await stage.clock.advance(5_000 + 2 * 26_500)
    channel = stage.channel()
    assert len(channel.all(ev.Offered)) == 1
    await stage.clock.advance(70_000)
    [ended] = channel.all(ev.Ended)
    assert ended.cause is ev.Cause.IDLE
    assert len(channel.all(ev.Asked)) == 2
    assert not ended.counts


async def test_a_lost_channel_ends_its_round_with_one_line_and_the_neighbour_plays_on() -> None:
    stage = Stage()
    await stage.start()
    other = await stage.start(STUDIO)
    await stage.clock.advance(6_000)
    stage.channel().lost = True
    await stage.clock.advance(30_000)
    assert stage.lines == ["channel lost, round ended: gone"]
    assert stage.host.rounds == (other,)
    assert await stage.click(other, 1, 0) is Got.TAKEN
    assert [o.place for o in await stage.store.open_rounds()] == [STUDIO]
    assert await stage.start() in stage.host.rounds


async def test_a_failing_store_stops_one_round_which_comes_back_later() -> None:
    class FullDisk(MemoryStore):
        full: str | None = None

        async def append(self, events: Sequence[ev.AnyEvent]) -> None:
            if events[0].round == self.full:
                raise OSError("no space left on device")
            await super().append(events)

    store = FullDisk()
    stage = Stage(store)
    round = await stage.start()
    other = await stage.start(STUDIO)
    await stage.clock.advance(6_000)
    store.full = round
    with pytest.raises(OSError, match="no space"):
        await stage.click(round, 1, 0)
    await stage.clock.advance(1_000)
    assert stage.host.rounds == (other,)
    assert stage.lines == ["store failed, round stopped: no space left on device"]
    store.full = None
    with pytest.raises(RoundRunning) as refusal:
        await stage.start()
    assert refusal.value.round == round
    assert await stage.click(round, 1, 0) is Got.TAKEN
    assert len(stage.channel().all(ev.Asked)) == 1


async def test_an_announcement_that_fails_for_a_moment_is_tried_again_and_posted_once() -> None:
    stage = Stage()
    await stage.start()
    stage.channel().deaf = 2
    await stage.clock.advance(20_000)
    assert len(stage.channel().all(ev.Asked)) == 1
    assert len(stage.lines) == 2


async def test_only_the_starter_or_a_manager_may_stop() -> None:
    stage = Stage()
    round = await stage.start()
    await stage.clock.advance(6_000)
    with pytest.raises(PlayerError):
        await stage.host.stop(round, "discord:2")
    await stage.host.stop(round, "discord:2", may_manage=True)
    await stage.clock.advance(100)
    assert stage.channel().all(ev.Ended)[0].cause is ev.Cause.STOPPED
    with pytest.raises(PlayerError):
        await stage.host.stop(round, "discord:1")


async def test_extra_time_lengthens_a_question_once_such_a_player_has_joined_it() -> None:
    stage = Stage()
    slow = await stage.store.player_of("discord:2")
    await set_preferences(stage.store, slow, Preferences(extra_time=True))
    round = await stage.start()
    await stage.clock.advance(5_000)
    before = stage.host.scene(round)
    await stage.click(round, 2, 1)
    after = stage.host.scene(round)
    assert before is not None
    assert after is not None
    assert before.closes is not None
    assert after.closes == before.closes + 10_000
    await stage.clock.advance(30_500 + 6_000)
    assert stage.channel().all(ev.Asked)[1].ms == 30_000


async def test_closing_the_host_leaves_rounds_for_the_next_process() -> None:
    stage = Stage()
    round = await stage.start()
    await stage.clock.advance(6_000)
    await stage.host.close()
    assert stage.host.rounds == ()
    stage.host = stage._host()
    assert await stage.resume() == [round]
    assert await stage.click(round, 1, 0) is Got.TAKEN


async def test_a_dead_hosts_round_is_taken_over_and_a_living_ones_is_not() -> None:
    stage = Stage()
    round = await stage.start()
    await stage.clock.advance(6_000)
    await stage.kill()
    stage.host.name = "other"
    assert await stage.resume() == []
    await stage.clock.advance(40_000)
    assert await stage.resume() == [round]


async def test_a_private_round_is_answered_by_its_starter_alone_and_closes_at_once() -> None:
    stage = Stage()
    place = ev.Place("discord", "private:1")
    round = await stage.start(place, mode=Mode.DAILY, pause=2, lead_in=0)
    await stage.clock.advance(1_000)
    assert await stage.click(round, 2, 0) is Got.IGNORED
    assert await stage.click(round, 1, 0) is Got.TAKEN
    await stage.clock.advance(0)
    assert len(stage.channel(place).all(ev.Closed)) == 1
