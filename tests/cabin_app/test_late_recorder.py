"""The journal's door before the journal is open."""

import logging
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from cabin_app.bootstrap.journal import LateRecorder
from cabin_app.errors import BadFile, Problem
from cabin_app.journal.observations import Observation, ResidueFound, TicketPrinted
from cabin_app.journal.recorder import Recorder

PROBLEM = Problem(place=Path("journal.sqlite"), message="is newer.", remedy="Update.")


@dataclass
class Written:
    """A recorder that remembers; opened as often as it is asked for."""

    observed: list[Observation] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    fault: BadFile | None = None
    may_open: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_open.set()
        self.late = LateRecorder(self.open)

    def open(self) -> Recorder:
        self.calls.append("open")
        assert self.may_open.wait(10)
        if self.fault is not None:
            raise self.fault
        return cast("Recorder", self)

    def record(self, observation: Observation) -> None:
        self.observed.append(observation)

    def end_visit(self) -> Problem | None:
        self.calls.append("end_visit")
        return None

    def close(self) -> Problem | None:
        self.calls.append("close")
        return None


def test_what_comes_early_is_kept_until_it_is_open() -> None:
    written = Written()
    written.late.record(TicketPrinted())
    assert written.observed == []
    assert written.late.end_visit() is None
    written.late.record(ResidueFound())
    assert written.observed == [TicketPrinted(), ResidueFound()]
    assert written.calls == ["open", "end_visit"]


def test_it_is_opened_once_by_two_that_want_it() -> None:
    written = Written()
    written.may_open.clear()
    threads = [threading.Thread(target=written.late.end_visit) for _ in range(2)]
    for thread in threads:
        thread.start()
    written.late.record(TicketPrinted())
    written.may_open.set()
    for thread in threads:
        thread.join(10)
    assert written.calls == ["open", "end_visit", "end_visit"]
    assert written.observed == [TicketPrinted()]


def test_the_end_loses_nothing_that_came_early() -> None:
    written = Written()
    written.late.record(TicketPrinted())
    written.late.close()
    assert written.observed == [TicketPrinted()]
    assert written.calls == ["open", "close"]


def test_the_end_opens_nothing_for_nothing() -> None:
    written = Written()
    written.late.close()
    assert written.calls == []


def test_a_journal_that_cannot_be_used_is_told_and_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    written = Written(fault=BadFile([PROBLEM]))
    written.late.record(TicketPrinted())
    assert written.late.end_visit() == PROBLEM
    with caplog.at_level(logging.WARNING):
        written.late.close()
    assert "is newer." in caplog.text
    written.fault = None
    assert written.late.end_visit() is None
    assert written.observed == [TicketPrinted()]
