"""What a look at a machine is worth, what changes, and what a procedure needs."""

import pytest

from cabin_app.catalogue.model import DoneWhen, StepAction
from cabin_app.health.model import CabinHealth, Family, change_of, settled
from cabin_app.health.needs import needs_of
from devices.ports.common import Condition, DeviceHealth
from support.visits import guide_step, procedure

READY = DeviceHealth(condition=Condition.READY, detail="a model")
LOW = DeviceHealth(condition=Condition.ATTENTION, reason="toner_low")
EMPTY = DeviceHealth(condition=Condition.STOPPED, reason="no_paper")
JAM = DeviceHealth(condition=Condition.STOPPED, reason="jam")
GONE = DeviceHealth(condition=Condition.ABSENT, reason="off")
SILENT = DeviceHealth(condition=Condition.STOPPED, reason="timed_out")


def test_nothing_is_known_at_first() -> None:
    assert CabinHealth().of(Family.SCANNER) is None
    assert CabinHealth().stopped(Family.SCANNER) == ""


@pytest.mark.parametrize(
    ("seen", "why"),
    [(READY, ""), (LOW, ""), (EMPTY, "no_paper"), (GONE, "off"), (SILENT, "timed_out")],
)
def test_what_nobody_can_use_has_a_reason(seen: DeviceHealth, why: str) -> None:
    health = CabinHealth().with_look(Family.DOCUMENT_PRINTER, seen)
    assert health.stopped(Family.DOCUMENT_PRINTER) == why
    assert health.stopped(Family.SCANNER) == ""


def test_a_newer_look_takes_the_place_of_the_older() -> None:
    first = CabinHealth().with_look(Family.SCANNER, GONE)
    both = first.with_look(Family.TICKET_PRINTER, EMPTY)
    assert both.with_look(Family.SCANNER, READY).of(Family.SCANNER) == READY
    assert both.of(Family.TICKET_PRINTER) == EMPTY
    assert first.of(Family.TICKET_PRINTER) is None


@pytest.mark.parametrize(
    ("known", "seen", "silences", "worth"),
    [
        (None, READY, 0, READY),
        (READY, EMPTY, 0, EMPTY),
        (READY, SILENT, 1, READY),
        (READY, SILENT, 2, SILENT),
        (EMPTY, SILENT, 1, EMPTY),
        (None, SILENT, 1, SILENT),
    ],
)
def test_a_machine_that_is_slow_once_is_only_slow(
    known: DeviceHealth | None, seen: DeviceHealth, silences: int, worth: DeviceHealth
) -> None:
    assert settled(known, seen, silences) == worth


@pytest.mark.parametrize(
    ("before", "after", "changed", "worse"),
    [
        (None, READY, True, False),
        (None, EMPTY, True, True),
        (READY, EMPTY, True, True),
        (EMPTY, JAM, True, True),
        (JAM, READY, True, False),
        (READY, LOW, True, False),
        (EMPTY, EMPTY, False, False),
        (READY, DeviceHealth(condition=Condition.READY, detail="b"), False, False),
    ],
)
def test_a_change_is_what_people_would_notice(
    before: DeviceHealth | None, after: DeviceHealth, changed: bool, worse: bool
) -> None:
    change = change_of(Family.SCANNER, before, after)
    assert (change is not None) is changed
    assert change is None or change.worse is worse


def test_needs_come_from_the_steps_in_their_order() -> None:
    steps = (
        guide_step(StepAction.PRINT),
        guide_step(StepAction.MAIL, DoneWhen.MAIL_OPENED),
        guide_step(StepAction.DOCUMENTS, DoneWhen.DOCUMENT_GIVEN),
        guide_step(StepAction.SCAN, DoneWhen.PAGE_SCANNED),
        guide_step(done_when=DoneWhen.DOCUMENT_PRINTED),
    )
    found = needs_of(procedure(steps=steps))
    assert found == (Family.DOCUMENT_PRINTER, Family.SCANNER)
    assert needs_of(procedure(steps=(guide_step(),))) == ()


def test_what_the_printer_has_not_is_not_offered() -> None:
    assert CabinHealth().prints_colour
    assert CabinHealth().prints_both_sides
    plain = DeviceHealth(condition=Condition.READY, lacks=("colour", "both"))
    health = CabinHealth().with_look(Family.DOCUMENT_PRINTER, plain)
    assert not health.prints_colour
    assert not health.prints_both_sides
    other = CabinHealth().with_look(Family.TICKET_PRINTER, plain)
    assert other.prints_colour
