"""The store's contract as tests: subclass `StoreContract` and give it a `store` fixture.

class TestSqlite(StoreContract):
    @pytest.fixture
    async def store(self, tmp_path): ...
"""

from __future__ import annotations

import asyncio

import pytest

from bot.trivia.events import (
    AnyEvent,
    AppealAccepted,
    Asked,
    Cause,
    Change,
    Closed,
    Dealt,
    Ended,
    Guessed,
    Joined,
    Judged,
    Left,
    Place,
    Result,
    Resumed,
    RoundStarted,
    Standing,
)
from bot.trivia.ports import Action, LogConflict, OpenRound, PlaceTaken, Rating, Store
from bot.trivia.questions.model import Citation, Claim, Expects, Question, Topic
from bot.trivia.rules import Mode, Rules
from bot.words.phrase import Listing, Phrase

LOUNGE = Place(front="discord", channel="11", server="1")
STUDIO = Place(front="discord", channel="12", server="1")
HALL = Place(front="discord", channel="13", server="1")
ABROAD = Place(front="discord", channel="21", server="2")


def question(id: str = "q1") -> Question:
    """A question with nested phrases, as stored events must give them back."""
    return Question(
        id=id,
        kind="composer",
        topic=Topic.SCORES,
        prompt=Phrase.of("trivia-who", title=Phrase.of("work", title="1917", year=2019)),
        choices=("Thomas Newman", "John Williams"),
        correct=0,
        answers=("Thomas Newman",),
        expects=Expects.PERSON,
        difficulty=2,
        claim=Claim("1917 (2019)", "score by", "Thomas Newman", ("w1", "p1")),
        citations=(Citation("oscar-data", Listing(("a", "b"))),),
        evidence=Phrase.of("evidence", people=Listing(("Thomas Newman",), last="or")),
    )


def started(round: str = "r1", place: Place = LOUNGE, at: int = 1000) -> RoundStarted:
    return RoundStarted(
        round=round,
        seq=1,
        at=at,
        place=place,
        starter="ann",
        host="host1",
        rules=Rules(mode=Mode.RACE, kinds=("composer",)),
        deck=(Dealt("q1", 7),),
        digest="d",
        seed=1,
        points_rule=1,
    )


def asked(round: str = "r1", seq: int = 2, at: int = 2000, id: str = "q1") -> Asked:
    server = "1" if not round.startswith("abroad") else "2"
    return Asked(
        round=round, seq=seq, at=at, number=1, question=question(id), of=1, ms=20_000, server=server
    )


def ended(
    round: str,
    points: dict[str, int],
    *,
    at: int = 9000,
    seq: int = 3,
    counts: bool = True,
    place: Place = LOUNGE,
) -> Ended:
    standings = [
        Standing(player=p, points=n, right=n // 100, answered=3, best_streak=n // 100)
        for p, n in sorted(points.items(), key=lambda pair: -pair[1])
    ]
    return Ended(
        round=round,
        seq=seq,
        at=at,
        cause=Cause.PLAYED,
        standings=tuple(standings),
        counts=counts,
        place=place,
    )


class StoreContract:
    """What every store does, whatever keeps it."""

    async def test_events_come_back_as_they_were_in_order(self, store: Store) -> None:
        events: list[AnyEvent] = [
            started(),
            Joined(round="r1", seq=2, at=1500, player="ann", extra_time=True),
            asked(seq=3),
            Guessed(
                round="r1",
                seq=4,
                at=2600,
                number=1,
                player="ann",
                sent=2500,
                judged=Judged.NEAR,
                points_rule=1,
                text="newman 'n’ \x00 🎵",
                reason=Phrase.of("which-one"),
            ),
            Closed(
                round="r1",
                seq=5,
                at=3000,
                number=1,
                cause=Cause.TIME,
                results=(Result(player="ann", judged=Judged.RIGHT, points=80, took=500),),
                points_rule=1,
            ),
        ]
        await store.append(events[:2])
        await store.append(events[2:])
        assert await store.events_of("r1") == events
        assert await store.guesses_of("ann") == [events[3]]
        assert await store.guesses_of("bob") == await store.guesses_of("an") == []
        assert await store.events_of("r2") == []

    async def test_writing_the_same_events_again_changes_nothing(self, store: Store) -> None:
        await store.append([started(), asked()])
        await store.append([started(), asked(), ended("r1", {"ann": 300, "bob": 100})])
        await store.append([ended("r1", {"ann": 300, "bob": 100})])
        assert len(await store.events_of("r1")) == 3
        assert (await store.record("ann")).points == 300

    async def test_another_event_under_a_taken_number_is_refused_and_nothing_is_added(
        self, store: Store
    ) -> None:
        await store.append([started(), asked()])
        with pytest.raises(LogConflict):
            await store.append([asked(seq=3), asked(seq=2, id="q2")])
        assert len(await store.events_of("r1")) == 2

    async def test_two_starts_in_one_channel_leave_the_first_running(self, store: Store) -> None:
        await store.append([started("r1")])
        with pytest.raises(PlaceTaken) as refusal:
            await store.append([started("r2"), asked("r2")])
        assert refusal.value.round == "r1"
        assert await store.events_of("r2") == []
        await store.append([started("r3", STUDIO), started("r3", STUDIO)])
        assert {o.round for o in await store.open_rounds()} == {"r1", "r3"}

    async def test_two_starts_at_once_leave_one(self, store: Store) -> None:
        outcomes = await asyncio.gather(
            store.append([started("r1")]), store.append([started("r2")]), return_exceptions=True
        )
        assert sorted(isinstance(o, PlaceTaken) for o in outcomes) == [False, True]
        assert len(await store.open_rounds()) == 1

    async def test_a_direct_message_is_a_place_of_its_own(self, store: Store) -> None:
        await store.append([started("r1", Place(front="discord", channel="5"))])
        await store.append([started("r2", Place(front="console", channel="5"))])
        with pytest.raises(PlaceTaken):
            await store.append([started("r3", Place(front="discord", channel="5"))])

    async def test_a_round_frees_its_channel_once_its_standings_are_told(
        self, store: Store
    ) -> None:
        await store.append([started("r1"), asked()])
        await store.append([ended("r1", {"ann": 100})])
        assert len(await store.open_rounds()) == 1
        await store.append([Left(round="r1", seq=4, at=9500)])
        assert await store.open_rounds() == []
        await store.append([started("r2", at=10_000)])
        assert [o.round for o in await store.open_rounds()] == ["r2"]

    async def test_the_log_gives_every_event_behind_a_position(self, store: Store) -> None:
        await store.append([started("r1"), asked()])
        await store.append([started("r2", STUDIO)])
        whole = [(position, event) async for position, event in store.log()]
        assert [(e.round, e.seq) for _, e in whole] == [("r1", 1), ("r1", 2), ("r2", 1)]
        positions = [position for position, _ in whole]
        assert positions == sorted(set(positions))
        rest = [e.round async for _, e in store.log(after=positions[1])]
        assert rest == ["r2"]

    async def test_a_round_is_taken_over_only_from_a_dead_process(self, store: Store) -> None:
        await store.append([started("r1", at=1000)])
        await store.alive("host1", 5000)
        [found] = await store.open_rounds("host1")
        assert found == OpenRound(round="r1", place=LOUNGE, host="host1", alive=5000)
        assert not await store.claim("r1", "host2", now=6000, dead_before=4000)
        assert await store.claim("r1", "host1", now=6000, dead_before=4000)
        assert await store.claim("r1", "host2", now=40_000, dead_before=30_000)
        assert await store.open_rounds("host1") == []
        assert not await store.claim("r1", "host3", now=40_001, dead_before=30_000)
        assert not await store.claim("r9", "host3", now=40_001, dead_before=30_000)

    async def test_resumed_tells_who_hosts_the_round(self, store: Store) -> None:
        await store.append([started("r1")])
        await store.append([Resumed(round="r1", seq=2, at=7000, host="host2", lost=500)])
        [found] = await store.open_rounds()
        assert (found.host, found.alive) == ("host2", 7000)

    async def test_a_person_has_one_random_id(self, store: Store) -> None:
        assert await store.known_player("discord:1") is None
        ann = await store.player_of("discord:1")
        bob = await store.player_of("discord:2")
        assert ann != bob
        assert "1" != ann != "discord:1"
        assert await store.player_of("discord:1") == ann == await store.known_player("discord:1")
        assert await store.people_of([ann, bob, "x"]) == {ann: "discord:1", bob: "discord:2"}

    async def test_who_is_forgotten_leaves_points_but_no_name_and_no_documents(
        self, store: Store
    ) -> None:
        ann = await store.player_of("discord:1")
        await store.put(f"player:{ann}", "practice", "q1", value=b"1")
        await store.put("person:discord:1", "prefs", value=b"2")
        await store.put("server:1", "settings", value=b"3")
        await store.append([started(), asked(), ended("r1", {ann: 100, "bob": 50})])
        await store.forget("discord:1")
        assert await store.people_of([ann]) == {}
        assert await store.known_player("discord:1") is None
        assert await store.documents(f"player:{ann}") == {}
        assert await store.get("person:discord:1", "prefs") is None
        assert await store.get("server:1", "settings") == b"3"
        assert (await store.record(ann)).points == 100
        await store.rebuild()
        assert (await store.record(ann)).points == 100
        assert await store.player_of("discord:1") != ann

    async def test_boards_sum_the_rounds_that_count(self, store: Store) -> None:
        await store.append([started("r1"), asked(), ended("r1", {"ann": 300, "bob": 100})])
        await store.append(
            [started("r2", STUDIO), asked("r2"), ended("r2", {"bob": 400, "ann": 0}, at=20_000)]
        )
        await store.append(
            [started("r3", HALL), asked("r3"), ended("r3", {"ann": 900}, at=21_000, counts=False)]
        )
        board = await store.board(server="1")
        assert [(r.player, r.points, r.rounds, r.wins) for r in board] == [
            ("bob", 500, 2, 1),
            ("ann", 300, 2, 1),
        ]
        assert (board[1].right, board[1].answered, board[1].best_streak) == (3, 6, 3)
        assert [r.player for r in await store.board(server="1", limit=1)] == ["bob"]

    async def test_boards_keep_to_their_server_and_time(self, store: Store) -> None:
        await store.append([started("r1"), asked(), ended("r1", {"ann": 300}, at=9000)])
        await store.append(
            [
                started("abroad", ABROAD),
                asked("abroad"),
                ended("abroad", {"ann": 50, "bob": 70}, at=12_000, place=ABROAD),
            ]
        )
        assert [r.player for r in await store.board(server="1")] == ["ann"]
        assert [r.points for r in await store.board(server=None)] == [350, 70]
        assert [r.points for r in await store.board(server=None, since=12_000)] == [70, 50]
        assert [r.points for r in await store.board(server=None, until=12_000)] == [300]
        assert await store.board(server="3") == []
        assert (await store.record("ann", "2")).points == 50
        assert (await store.record("nobody")).rounds == 0

    async def test_equal_points_stand_in_a_fixed_order(self, store: Store) -> None:
        await store.append([started(), asked(), ended("r1", {"bob": 100, "ann": 100, "cy": 100})])
        assert [r.player for r in await store.board(server="1")] == ["ann", "bob", "cy"]

    async def test_an_accepted_appeal_counts_when_the_round_ended(self, store: Store) -> None:
        await store.append([started(), asked(), ended("r1", {"ann": 300, "bob": 0})])
        await store.append(
            [
                AppealAccepted(
                    round="r1",
                    seq=4,
                    at=99_000,
                    number=1,
                    player="bob",
                    by="ann",
                    of=2,
                    changes=(Change("bob", 90, 1),),
                    counts=True,
                    place=LOUNGE,
                    ended=9000,
                )
            ]
        )
        [_, bob] = await store.board(server="1", until=10_000)
        assert (bob.player, bob.points, bob.right, bob.rounds) == ("bob", 90, 1, 1)

    async def test_a_rebuild_agrees_with_what_was_booked(self, store: Store) -> None:
        await store.append([started(), asked(), ended("r1", {"ann": 300, "bob": 100})])
        await store.append([started("r2", STUDIO), asked("r2", id="q2", at=5000)])
        board, used = await store.board(server="1"), await store.used("1")
        assert await store.rebuild() == 5
        assert await store.board(server="1") == board
        assert await store.used("1") == used
        assert sorted(o.round for o in await store.open_rounds()) == ["r1", "r2"]

    async def test_a_server_remembers_what_it_was_asked_and_when_last(self, store: Store) -> None:
        await store.append([started(), asked(), ended("r1", {})])
        await store.append(
            [started("r2", STUDIO), asked("r2", at=8000), asked("r2", seq=3, id="q2")]
        )
        assert await store.used("1") == {"q1": 8000, "q2": 2000}
        assert await store.used("2") == {}

    async def test_ratings_move_on_only_from_where_they_were_left(self, store: Store) -> None:
        ann = Rating(subject="ann", value=1510.25, games=1)
        assert await store.rated_upto() == 0
        assert await store.save_ratings([ann], after=0, upto=7)
        assert not await store.save_ratings(
            [Rating(subject="ann", value=9.0, games=9)], after=0, upto=8
        )
        assert await store.ratings(["ann", "bob"]) == {"ann": ann}
        assert await store.rated_upto() == 7
        await store.reset_ratings()
        assert (await store.ratings(["ann"]), await store.rated_upto()) == ({}, 0)

    async def test_documents_are_written_read_listed_and_deleted(self, store: Store) -> None:
        await store.put("server:1", "preset", "friday", value=b"\x00\xff")
        await store.put("server:1", "preset", "friday", value=b"{}")
        await store.put("server:1", "settings", value=b"s")
        await store.put("server:2", "preset", "friday", value=b"x")
        assert await store.get("server:1", "preset", "friday") == b"{}"
        assert await store.get("server:1", "preset", "monday") is None
        assert await store.documents("server:1", "preset") == {("preset", "friday"): b"{}"}
        scopes = ["server:1", "server:2", "server:3"]
        assert await store.get_each(scopes, "preset", "friday") == {
            "server:1": b"{}",
            "server:2": b"x",
        }
        assert await store.get_each(scopes, "settings") == {"server:1": b"s"}
        assert len(await store.documents("server:1")) == 2
        await store.put("server:1", "preset", "friday", value=None)
        await store.put("server:1", "preset", "friday", value=None)
        assert await store.documents("server:1", "preset") == {}

    async def test_admin_actions_are_kept_by_server_and_person_newest_first(
        self, store: Store
    ) -> None:
        first = Action(at=1000, what="pack-added", who="discord:1", server="1", about="Friday")
        second = Action(at=2000, what="settings-changed", who="discord:2", server="1")
        other = Action(
            at=3000, what="pack-removed", who="discord:1", server="2", about="a\x00" * 99
        )
        ours = Action(at=4000, what="backup", who="operator")
        for action in (first, second, other, ours):
            await store.note(action)
        assert [action.what for action in await store.noted()] == [
            "backup",
            "pack-removed",
            "settings-changed",
            "pack-added",
        ]
        assert await store.noted(server="1") == [second, first]
        assert await store.noted(server="1", limit=1) == [second]
        assert [action.server for action in await store.noted(who="discord:1")] == ["2", "1"]

    async def test_what_admins_did_long_ago_is_let_go(self, store: Store) -> None:
        for at in (1000, 2000, 3000):
            await store.note(Action(at=at, what="backup", who="operator"))
        assert await store.drop_noted(before=3000) == 2
        assert [action.at for action in await store.noted()] == [3000]

    async def test_who_is_forgotten_leaves_their_actions_nameless(self, store: Store) -> None:
        for who in ("discord:1", "discord:11"):
            await store.note(Action(at=1000, what="pack-added", who=who, server="1"))
        await store.forget("discord:1")
        assert {action.who for action in await store.noted(server="1")} == {None, "discord:11"}
        assert await store.noted(who="discord:1") == []
