"""The journal's door: kept over a kill, opened late, counted once."""

import logging
import threading
from pathlib import Path

import pytest

from cabin_app.errors import BadFile, Problem
from cabin_app.journal.coarse import Week
from cabin_app.journal.events import JournalKind, TicketPrinted
from cabin_app.journal.keys import random_key
from cabin_app.journal.marks import Marks
from cabin_app.journal.observations import ResidueFound
from cabin_app.journal.observations import TicketPrinted as TicketObserved
from cabin_app.journal.recorder import Recorder
from cabin_app.journal.store import Store, open_store
from cabin_app.journal.waiting import Batch, WaitingRoom
from support.journal_visits import VOCABULARY, SetClock, rows_of, use, visit
from support.patience import PATIENCE_S

PUBLIC = JournalKind.PUBLIC


class Cabin:
    """One journal, and as many processes on it as are asked for."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "state" / "journal.sqlite"
        self.room = WaitingRoom(folder / "memory" / "counts")
        self.marks = Marks(folder / "state")
        self.opened = 0
        self.fault: BadFile | None = None

    def process(self, room: WaitingRoom | None = None) -> Recorder:
        return Recorder(
            open_store=self._open,
            vocabulary=VOCABULARY,
            clock=SetClock(),
            room=room or self.room,
            marks=self.marks,
        )

    def _open(self) -> Store:
        self.opened += 1
        if self.fault is not None:
            raise self.fault
        return open_store(self.path, kind=PUBLIC).store

    def endings(self) -> list[str]:
        return sorted(str(row["ending"]) for row in rows_of(self.path, "visit_ended"))


@pytest.fixture
def cabin(tmp_path: Path) -> Cabin:
    return Cabin(tmp_path)


def test_the_journal_is_opened_by_the_first_who_writes(cabin: Cabin) -> None:
    recorder = cabin.process()
    recorder.record(TicketObserved())
    recorder.keep()
    assert cabin.opened == 0
    assert recorder.end_visit() is None
    recorder.record(ResidueFound())
    assert recorder.end_visit() is None
    assert cabin.opened == 1


def test_two_lanes_write_every_count_once(cabin: Cabin) -> None:
    recorder = cabin.process()
    for _ in range(20):
        recorder.record(TicketObserved())
    threads = [threading.Thread(target=recorder.end_visit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert len(rows_of(cabin.path, "ticket_printed")) == 20


def test_who_writes_nothing_opens_nothing(cabin: Cabin) -> None:
    recorder = cabin.process()
    assert recorder.end_visit() is recorder.close() is None
    assert cabin.opened == 0


def test_a_journal_that_is_refused_is_told_and_the_counts_kept(
    cabin: Cabin, caplog: pytest.LogCaptureFixture
) -> None:
    said = Problem(place=cabin.path, message="is newer.", remedy="Update.")
    cabin.fault = BadFile([said])
    recorder = cabin.process()
    recorder.record(visit())
    assert recorder.end_visit() == said
    with caplog.at_level(logging.WARNING):
        assert recorder.close() == said
    assert "is newer" in caplog.text
    caplog.clear()
    cabin.fault = None
    assert cabin.process().end_visit() is None
    assert cabin.endings() == ["finished"]


def test_what_was_kept_outlives_its_process(cabin: Cabin) -> None:
    first = cabin.process()
    first.record(use())
    first.record(visit())
    first.keep(random_key())
    # The process is killed here.
    assert cabin.process().end_visit() is None
    assert cabin.endings() == ["finished"]
    assert len(rows_of(cabin.path, "service_used")) == 1
    assert cabin.room.look() == []


def test_what_was_not_kept_is_gone_with_its_process(cabin: Cabin) -> None:
    cabin.process().record(visit())
    assert cabin.process().end_visit() is None
    assert not cabin.path.exists()


class TestCut:
    def test_a_visit_that_was_cut_counts_once_as_interrupted(
        self, cabin: Cabin
    ) -> None:
        key = random_key()
        cabin.process().begin_visit(key)
        assert cabin.marks.left() == (key,)
        supervisor = cabin.process()
        for _ in range(3):
            supervisor.cut_visit(key)
        assert supervisor.close() is None
        assert cabin.endings() == ["interrupted"]
        assert len(rows_of(cabin.path, "language_spoken")) == 1
        assert cabin.marks.left() == ()

    @pytest.mark.parametrize("written", [True, False])
    def test_a_visit_that_ended_is_not_interrupted(
        self, cabin: Cabin, written: bool
    ) -> None:
        """Killed after its last word was kept, before its folder was erased."""
        key = random_key()
        victim = cabin.process()
        victim.begin_visit(key)
        victim.record(visit())
        victim.keep(key)
        if written:
            victim.end_visit()
        supervisor = cabin.process()
        supervisor.cut_visit(key)
        assert supervisor.close() is None
        assert cabin.endings() == ["finished"]
        assert len(rows_of(cabin.path, "language_spoken")) == 1

    def test_a_visit_that_was_nothing_leaves_no_mark(self, cabin: Cabin) -> None:
        key = random_key()
        recorder = cabin.process()
        recorder.begin_visit(key)
        recorder.drop_visit(key)
        assert cabin.marks.left() == ()

    def test_a_mark_stays_until_the_journal_has_the_visit(self, cabin: Cabin) -> None:
        key = random_key()
        recorder = cabin.process()
        recorder.begin_visit(key)
        recorder.record(visit())
        recorder.keep(key)
        recorder.drop_visit(key)
        assert cabin.marks.left() == (key,)
        recorder.end_visit()
        assert cabin.marks.left() == ()

    def test_strange_marks_are_nobody(self, cabin: Cabin, tmp_path: Path) -> None:
        (tmp_path / "state").mkdir()
        for name in ("zz", "12", "f" * 40):
            (tmp_path / "state" / f"visit-under-way-{name}").touch()
        assert cabin.marks.left() == ()


class TestRoom:
    def test_memory_that_is_full_holds_nobody_back(
        self, cabin: Cabin, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        (tmp_path / "full").touch()
        recorder = cabin.process(WaitingRoom(tmp_path / "full"))
        recorder.record(visit())
        with caplog.at_level(logging.WARNING):
            recorder.keep(random_key())
        assert "in this process alone" in caplog.text
        caplog.clear()
        assert recorder.waiting == 2
        assert recorder.end_visit() is None
        assert recorder.waiting == 0
        assert cabin.endings() == ["finished"]

    @pytest.mark.parametrize(
        "content",
        [
            "",
            "[]",
            '{"entries": [[1, {"event": "visit_ended"}]], "unless": null}',
            '{"entries": [[1, {"event": "ticket_printed", "week": "Jean"}]],'
            ' "unless": null}',
            '{"entries": [[1, {"event": "note", "text": "Jean"}]], "unless": null}',
        ],
    )
    def test_what_cannot_be_read_is_told_and_taken_away(
        self,
        content: str,
        cabin: Cabin,
        tmp_path: Path,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        folder = tmp_path / "memory" / "counts"
        folder.mkdir(parents=True)
        (folder / "a.json").write_text(content)
        with caplog.at_level(logging.WARNING):
            assert cabin.process().end_visit() is None
        assert "cannot be read" in caplog.text
        caplog.clear()
        assert list(folder.iterdir()) == []

    def test_it_is_private_and_whole(self, cabin: Cabin, tmp_path: Path) -> None:
        event = TicketPrinted(week=Week.of(SetClock().now().date()))
        batch = Batch(entries=((random_key(), event),))
        cabin.room.put(batch)
        folder = tmp_path / "memory" / "counts"
        assert folder.stat().st_mode & 0o777 == 0o700
        (file,) = folder.iterdir()
        assert file.stat().st_mode & 0o777 == 0o600
        assert cabin.room.look() == [(file, batch)]
