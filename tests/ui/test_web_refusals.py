"""What was refused is told, and a script that makes names without end floods nobody."""

from typing import TYPE_CHECKING

from cabin_app.catalogue.address_policy import RefusalReason, Refused
from cabin_app.session.state import Tab
from support.driven import ManualAlarms, ManualClock
from ui.web.refusals import MOST_AT_ONCE, MOST_HOSTS, MUTED_S, Refusals

if TYPE_CHECKING:
    from cabin_app.session.events import Event


def refused(number: int) -> Refused:
    return Refused(reason=RefusalReason.NOT_LISTED, wanted=f"h{number}.test")


def test_parts_are_told_up_to_a_number_in_a_visit() -> None:
    told: list[Event] = []
    refusals = Refusals(dispatch=told.append, alarms=ManualAlarms(ManualClock()))
    for number in range(3000):
        refusals.part_refused(refused(number), Tab.PROCEDURE)
    assert len(told) == MOST_HOSTS
    refusals.forget()
    refusals.part_refused(refused(1), Tab.PROCEDURE)
    assert len(told) == MOST_HOSTS + 1


def test_moves_are_told_up_to_a_number_at_once() -> None:
    told: list[Event] = []
    alarms = ManualAlarms(ManualClock())
    refusals = Refusals(dispatch=told.append, alarms=alarms)
    for number in range(3000):
        refusals.asked_refused(refused(number), Tab.PROCEDURE)
    assert len(told) == MOST_AT_ONCE
    alarms.pass_time(MUTED_S)
    refusals.asked_refused(refused(1), Tab.PROCEDURE)
    assert len(told) == MOST_AT_ONCE + 1
