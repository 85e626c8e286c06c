"""A second opinion on dealt questions: from the exported facts and the words shown, nothing else.

Written apart from the proofs in bot/trivia/questions: it reads what `leitmotif questions --json` and
`leitmotif knowledge export --json` print, and looks each choice up by its name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

Record = dict[str, Any]
YEAR = re.compile(r" \((\d{4})(?:, [^()]+)?\)$")


def plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


class Prover:
    """Looks up exported facts and says what is wrong with a question; an empty list is a proof."""

    def __init__(self, export: Record) -> None:
        self.works: dict[str, Record] = {}
        self.by_title: defaultdict[str, list[Record]] = defaultdict(list)
        self.by_id: dict[str, Record] = {}
        for work in export["works"]:
            tail = f", {work['qualifier']}" if work["qualifier"] else ""
            self.works[f"{work['title']} ({work['year']}{tail})"] = work
            self.by_title[work["title"]].append(work)
            self.by_id[work["id"]] = work
        self.songs = {song["id"]: song for song in export["songs"]}
        self.songs_by_title: defaultdict[str, list[Record]] = defaultdict(list)
        for song in export["songs"]:
            self.songs_by_title[song["title"]].append(song)
        self.nominations = export["nominations"]
        self.nomination = {n["id"]: n for n in self.nominations}
        self.contests: defaultdict[tuple[str, str, int], list[Record]] = defaultdict(list)
        self.awards = {body["name"]: body["award"] for body in export["bodies"]}
        for n in self.nominations:
            self.contests[n["body"], n["category"], n["ceremony"]].append(n)
        self.complete = {
            (body["name"], category["name"]): category["complete"]
            for body in export["bodies"]
            for category in body["categories"]
        }
        self.sources = {source["id"] for source in export["sources"]}

    def check(self, q: Record) -> list[str]:
        """What is wrong with a question."""
        found = [*self._form(q)]
        verdicts = self._judge(q)
        if verdicts is not None:
            right = [at for at, true in enumerate(verdicts) if true]
            if right != [q["correct"]]:
                found.append(f"right choices are {right}, said {q['correct']}: {verdicts}")
        return [f"{q['kind']} {q['prompt']!r} {q['choices']}: {problem}" for problem in found]

    def _form(self, q: Record) -> list[str]:
        found = []
        choices = q["choices"]
        if len({plain(c) or c for c in choices}) != len(choices):
            found.append("two choices read alike")
        if q["correct"] is None or not 0 <= q["correct"] < len(choices):
            found.append("no right choice")
            return found
        right = plain(YEAR.sub("", choices[q["correct"]]))
        if len(choices) > 3 and f" {right} " in f" {plain(q['prompt'])} ":
            others = [plain(YEAR.sub("", c)) for at, c in enumerate(choices) if at != q["correct"]]
            if not any(f" {other} " in f" {plain(q['prompt'])} " for other in others):
                found.append("the prompt holds the answer")
        if not q["answers"] or not all(q["answers"]):
            found.append("no answers")
        if not 1 <= q["difficulty"] <= 5:
            found.append("difficulty out of range")
        if not q["citations"] or any(c["source"] not in self.sources for c in q["citations"]):
            found.append("no citation, or of no known source")
        if "{" in q["prompt"] or "None" in q["prompt"] or len(q["prompt"]) > 400:
            found.append("a badly made prompt")
        return found

    def _judge(self, q: Record) -> list[bool] | None:
        judge: Callable[[Record], list[bool]] | None = getattr(
            self, "_" + q["kind"].replace("-", "_"), None
        )
        return judge(q) if judge else None

    # --- scores ----------------------------------------------------------------------------------
    def _composers(self, choice: str) -> list[str]:
        found: list[str] = self.works[choice]["composers"]
        assert found, f"no composer recorded for {choice}"
        return found

    def _composer(self, q: Record) -> list[bool]:
        return [c in self._composers(q["claim"]["subject"]) for c in q["choices"]]

    def _work_of(self, q: Record) -> list[bool]:
        return [q["claim"]["object"] in self._composers(c) for c in q["choices"]]

    def _same_composer(self, q: Record) -> list[bool]:
        [person] = self._composers(q["claim"]["object"])
        return [person in self._composers(c) for c in q["choices"]]

    def _odd_composer(self, q: Record) -> list[bool]:
        return [q["claim"]["object"] not in self._composers(c) for c in q["choices"]]

    def _verdict(self, q: Record) -> list[bool]:
        work = self.works[q["claim"]["subject"]]
        assert work["evidence"] == "full"
        said = {"A score": "score", "A soundtrack": "soundtrack", "Both": "both"}
        return [said[c] == work["verdict"] for c in q["choices"]]

    def _who_is_it(self, q: Record) -> list[bool]:
        works = [self.by_id[id] for id in q["claim"]["ids"][1:]]
        for c in q["choices"]:
            hits = [c in work["composers"] for work in works]
            assert all(hits) or not any(hits), f"{c} fits some of the works"
        return [all(c in work["composers"] for work in works) for c in q["choices"]]

    def _what_is_it(self, q: Record) -> list[bool]:
        subject = self.works[q["claim"]["subject"]]
        same = (subject["year"], subject["composers"])
        works = [next(iter(self.by_title[c])) for c in q["choices"]]
        assert all(len(self.by_title[c]) == 1 for c in q["choices"])
        return [(work["year"], work["composers"]) == same for work in works]

    # --- songs -----------------------------------------------------------------------------------
    def _uses(self, song: Record, use: str | None = None) -> set[str]:
        return {u["work"] for u in song["uses"] if use in (None, u["use"])}

    def _song_work(self, q: Record) -> list[bool]:
        song = self.songs[q["claim"]["ids"][0]]
        home = song["written_for"]
        for c in q["choices"]:
            assert c == home or c not in self._uses(song), f"also heard in {c}"
        return [c == home for c in q["choices"]]

    def _work_song(self, q: Record) -> list[bool]:
        work = q["claim"]["object"]
        found = []
        for choice in q["choices"]:
            songs = self.songs_by_title[choice.strip("“”")]
            assert songs
            assert all(song["written_for"] for song in songs)
            found.append(any(work in self._uses(song) for song in songs))
        return found

    def _origin(self, q: Record) -> list[bool]:
        song = self.songs[q["claim"]["ids"][0]]
        work = q["claim"]["object"]
        written = work in self._uses(song, "original")
        older = work in self._uses(song, "needle_drop")
        assert written != older
        if older:
            assert song["year"] <= self.works[work]["year"]
            assert not self._uses(song, "original")
        return [written if c == "Written for it" else older for c in q["choices"]]

    def _heard_in(self, q: Record) -> list[bool]:
        song = self.songs[q["claim"]["ids"][0]]
        found = []
        for choice in q["choices"]:
            [work] = self.by_title[choice]
            heard = q["claim"]["object"] == self._key(work) and self._key(work) in self._uses(song)
            songless = work["verdict"] == "score" and work["evidence"] == "full"
            assert heard or songless or work["year"] < song["year"], f"{choice} proves nothing"
            assert heard or self._key(work) not in self._uses(song)
            found.append(heard)
        return found

    def _key(self, work: Record) -> str:
        tail = f", {work['qualifier']}" if work["qualifier"] else ""
        return f"{work['title']} ({work['year']}{tail})"

    def _performer(self, q: Record) -> list[bool]:
        song = self.songs[q["claim"]["ids"][0]]
        # Names may hold commas ("Earth, Wind & Fire").
        return [f", {c}, " in f", {song['performer'] or ''}, " for c in q["choices"]]

    def _songwriter(self, q: Record) -> list[bool]:
        song = self.songs[q["claim"]["ids"][0]]
        return [c in song["by"] for c in q["choices"]]

    # --- awards ----------------------------------------------------------------------------------
    def _contest(self, q: Record) -> list[Record]:
        one = next(self.nomination[id] for id in q["claim"]["ids"] if id in self.nomination)
        key = (one["body"], one["category"], one["ceremony"])
        spans = self.complete[key[0], key[1]]
        assert any(first <= key[2] <= last for first, last in spans), "not recorded in full"
        entries = [n for n in self.contests[key] if n["status"] == "official"]
        assert sum(n["won"] for n in entries) == 1, "not one winner"
        assert not any(n["tie"] or n["doubt"] for n in entries)
        return entries

    def _titled(self, choice: str, entries: list[Record]) -> list[Record]:
        found = [n for n in entries if n["work"] and YEAR.sub("", n["work"]) == choice]
        assert found, f"{choice} was not nominated"
        return found

    def _winner_of_year(self, q: Record) -> list[bool]:
        entries = self._contest(q)
        return [any(n["won"] for n in self._titled(c, entries)) for c in q["choices"]]

    def _who_beat(self, q: Record) -> list[bool]:
        entries = self._contest(q)
        loser = self.by_id[q["claim"]["ids"][-1]]
        beaten = self._titled(loser["title"], entries)
        assert not any(n["won"] for n in beaten)
        assert loser["title"] not in q["choices"]
        return self._winner_of_year(q)

    def _winning_person(self, q: Record) -> list[bool]:
        entries = self._contest(q)
        nominated = {p for n in entries for p in n["people"]}
        assert set(q["choices"]) <= nominated
        winner = next(n for n in entries if n["won"])
        return [c in winner["people"] for c in q["choices"]]

    def _ever(self, body: str, category: str, work: str) -> bool:
        mine = [
            n
            for n in self.nominations
            if (n["body"], n["category"], n["work"]) == (body, category, work)
        ]
        assert mine, f"{work} was never nominated"
        for n in mine:
            spans = self.complete[body, category]
            assert n["status"] == "official"
            assert any(first <= n["ceremony"] <= last for first, last in spans)
        return any(n["won"] for n in mine)

    def _which_won(self, q: Record) -> list[bool]:
        one = next(self.nomination[id] for id in q["claim"]["ids"] if id in self.nomination)
        return [self._ever(one["body"], one["category"], c) for c in q["choices"]]

    def _odd_loser(self, q: Record) -> list[bool]:
        return [not won for won in self._which_won(q)]

    def _won_or_nominated(self, q: Record) -> list[bool]:
        claim = q["claim"]
        body, category = next(
            (b, c) for b, c in self.complete if f"{self.awards[b]} for {c}" == claim["object"]
        )
        won = self._ever(body, category, claim["subject"])
        return [won == (c == "It won") for c in q["choices"]]

    # --- years and words -------------------------------------------------------------------------
    def _year(self, q: Record) -> list[bool]:
        return [int(c) == self.works[q["claim"]["subject"]]["year"] for c in q["choices"]]

    def _nearest_year(self, q: Record) -> list[bool]:
        year = self.works[q["claim"]["subject"]]["year"]
        gaps = [abs(int(c) - year) for c in q["choices"]]
        best, second, *_ = sorted(gaps)
        assert second - best >= 3, "too close to tell"
        return [gap == best for gap in gaps]

    def _in_order(self, q: Record) -> list[bool]:
        works = {self.by_id[id]["title"]: self.by_id[id]["year"] for id in q["claim"]["ids"]}
        orders = [[works[title] for title in c.split(" → ")] for c in q["choices"]]
        assert len(set(works.values())) == 3
        return [order == sorted(order) for order in orders]

    def _meaning(self, q: Record) -> list[bool]:
        return [c == q["claim"]["subject"] for c in q["choices"]]
