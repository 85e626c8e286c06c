"""How often one may act: the buckets by a clock moved by hand, and what people see of them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discord_app.limits import COMMANDS, SERVER_TIMES, Limits, TooOften
from bot.discord_app.offline import unconnected
from bot.settings import read_settings
from bot.variables import Limit
from bot.words import voice
from tests.discord_app.conftest import Stage, on_stage
from tests.local_discord import LocalDiscord

ASK, UPLOAD = "questions", "uploads"


class Clock:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def limits(clock: Clock, *given: Limit, kept: int = 1000) -> Limits:
    return Limits(given or [Limit(ASK, 3, 60)], clock, kept)


def refused(made: Limits, person: int, server: int | None = None, kind: str = ASK) -> str | None:
    try:
        made.spend(kind, person, server)
    except TooOften as error:
        return voice().say(error.phrase)
    return None


def test_a_burst_passes_and_the_next_is_told_when_to_come_back() -> None:
    clock = Clock()
    made = limits(clock)
    assert [refused(made, 1) for _ in range(3)] == [None] * 3
    said = refused(made, 1)
    assert said is not None
    assert "20 seconds" in said
    clock.now += 20.5
    assert refused(made, 1) is None
    assert refused(made, 1) is not None


def test_who_waits_keeps_nobody_else_waiting() -> None:
    made = limits(Clock())
    for _ in range(4):
        refused(made, 1, 7)
    assert refused(made, 2, 7) is None


def test_a_server_has_its_own_bucket_and_says_so() -> None:
    made = limits(Clock())
    passed = sum(refused(made, person, 7) is None for person in range(100))
    assert passed == 3 * SERVER_TIMES[ASK]
    said = refused(made, 1000, 7)
    assert said is not None
    assert "this server" in said
    assert refused(made, 1000, 8) is None
    assert refused(made, 1001, None) is None


def test_a_refusal_by_the_server_costs_the_person_nothing() -> None:
    clock = Clock()
    made = limits(clock, Limit(UPLOAD, 1, 60))
    for person in range(SERVER_TIMES[UPLOAD]):
        assert refused(made, person, 7, UPLOAD) is None
    assert refused(made, 99, 7, UPLOAD) is not None
    assert refused(made, 99, 8, UPLOAD) is None


def test_only_the_first_refusal_in_a_row_is_the_first() -> None:
    clock = Clock()
    made = limits(clock, Limit(ASK, 1, 10))
    made.spend(ASK, 1, None)
    told = []
    for wait in (0, 0, 11, 0):
        clock.now += wait
        try:
            made.spend(ASK, 1, None)
        except TooOften as error:
            told.append(error.first)
    assert told == [True, False, True]


def test_a_kind_without_a_limit_is_free() -> None:
    made = Limits(read_settings({"RATE_LIMITS": "off"}).rate_limits)
    assert all(refused(made, 1) is None for _ in range(1000))
    assert len(made) == 0


def test_a_bucket_is_forgotten_once_it_is_full_again_and_nobody_gains_by_it() -> None:
    clock = Clock()
    made = limits(clock)
    for person in range(100):
        refused(made, person, 7)
        clock.now += 1
    assert len(made) == 61 + 1  # those of the last minute, and the server's
    clock.now += 3600
    assert [refused(made, 1) is None for _ in range(4)] == [True, True, True, False]
    assert len(made) == 1


def test_memory_is_bounded_whoever_comes() -> None:
    made = limits(Clock(), kept=50)
    for person in range(10_000):
        refused(made, person, person)
    assert len(made) <= 50


def test_a_clock_set_back_gives_nobody_more_and_locks_nobody_out() -> None:
    clock = Clock()
    made = limits(clock)
    for _ in range(3):
        refused(made, 1)
    clock.now -= 500
    assert refused(made, 1) is not None
    clock.now += 61
    assert refused(made, 1) is None


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 5), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_never_more_than_a_burst_and_what_has_filled_since(
    waits: list[float], times: int, seconds: int
) -> None:
    clock = Clock()
    made = limits(clock, Limit(ASK, times, seconds))
    passed = 0
    for wait in waits:
        clock.now += wait
        passed += refused(made, 1) is None
    assert passed <= times + sum(waits) * times / seconds + 1e-6


async def test_every_command_that_asks_or_guesses_costs_something() -> None:
    client = (await unconnected(read_settings({}))).client
    named = {
        command.qualified_name
        for command in client.tree._get_all_commands(guild=None)
        if not hasattr(command, "commands")
    }
    assert named == set(COMMANDS)  # what stands alone asks or guesses; groups have no such command


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def strict(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        rates = "questions=2/600 guesses=1/600 uploads=1/600 reports=1/600 appeals=1/600"
        stage.environment["RATE_LIMITS"] = rates
        await stage.start()
        yield stage
        await stage.stop()
        stage.fine()


@pytest.mark.asyncio(loop_scope="module")
class TestOnDiscord:
    """Each kind, met by one person; the next person is served all the same."""

    async def test_questions_by_command(self, strict: Stage) -> None:
        for _ in range(2):
            assert "at once" not in (await strict.ada.slash("/ask", question="jaws")).text
        over = await strict.ada.slash("/score-or-soundtrack", title="Jaws")
        assert over.ephemeral
        assert "You can go on in" in over.text
        assert "Jaws" in (await strict.bob.slash("/score-or-soundtrack", title="Jaws")).text
        assert "Settings" in (await strict.ada.slash("/leitmotif settings")).text

    async def test_the_buttons_below_an_answer(self, strict: Stage) -> None:
        flo = strict.person("Flo")
        shown = await flo.slash("/score-or-soundtrack", title="Jaws")
        assert "You can go on" not in (await flo.click(shown, "Why?")).text
        over = await flo.click(shown, "Why?")
        assert over.ephemeral
        assert "You can go on in" in over.text

    async def test_the_pages_of_a_list(self, strict: Stage) -> None:
        gus = strict.person("Gus")
        shown = await gus.slash("/awards", person="John Williams")
        await gus.click(shown, "Next")
        assert "Page 2 of" in shown.message.text
        over = await gus.click(shown, "Next")
        assert over.ephemeral
        assert "You can go on in" in over.text
        assert "Page 2 of" in shown.message.text

    async def test_questions_by_message_are_refused_once_and_then_in_silence(
        self, strict: Stage
    ) -> None:
        dee = strict.person("Dee")
        me = f"<@{strict.discord.world.bot['id']}>"
        for _ in range(2):
            assert "Jaws" in (await dee.ask(f"{me} jaws")).text
        assert "You can go on in" in (await dee.ask(f"{me} jaws")).text
        before = len(strict.ada.channel.public())
        for _ in range(3):
            await dee.say(f"{me} jaws")
        assert "Jaws" in (await strict.person("Eve").ask(f"{me} jaws")).text
        assert len(strict.ada.channel.public()) == before + 3 + 2

    async def test_typed_guesses(self, strict: Stage) -> None:
        started = await strict.ada.slash("/trivia start", mode="race", questions=1, seconds=60)
        await strict.discord.next_message(strict.ada.channel, started.message)
        assert "You can go on" not in (await strict.bob.slash("/answer", guess="nobody")).text
        over = await strict.bob.slash("/answer", guess="nobody else")
        assert over.ephemeral
        assert "You can go on in" in over.text
        await strict.ada.slash("/trivia stop")

    async def test_uploads(self, strict: Stage) -> None:
        pack = b'pack: "P"\nquestions:\n  - ask: "Who is it?"\n    answers: ["Ann"]\n'
        await strict.ada.slash("/pack add", file=("p.yaml", pack))
        over = await strict.ada.slash("/pack add", file=("p.yaml", pack))
        assert "You can go on in" in over.text
        panel = await strict.ada.slash("/leitmotif settings")
        form = (await strict.ada.click(panel, "Import")).modal
        assert "You can go on in" in (await strict.ada.submit(form, [("s.json", b"{}")])).text

    async def test_reports(self, strict: Stage) -> None:
        for over in (False, True):
            form = (await strict.bob.slash("/leitmotif report")).modal
            said = (await strict.bob.submit(form, "Jaws", "Its year is wrong")).text
            assert ("You can go on in" in said) is over

    async def test_appeals(self, strict: Stage) -> None:
        channel = strict.discord.world.add_channel(strict.guild, "appeals")
        await strict.discord.gateway.dispatch("CHANNEL_CREATE", channel.data, strict.guild, 1)
        ada, cleo = strict.ada.at(channel), strict.cleo.at(channel)
        started = await ada.slash("/trivia start", mode="race", questions=1, seconds=5)
        question = await strict.discord.next_message(channel, started.message)
        await cleo.slash("/answer", guess="Johnny W")
        await strict.discord.next_message(channel, question)
        assert "You can go on in" not in (await cleo.click(question, "Appeal")).text
        over = await cleo.click(question, "Appeal")
        assert over.ephemeral
        assert "You can go on in" in over.text
