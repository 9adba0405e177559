"""What is told of machines before they are needed."""

import pytest
from PySide6.QtGui import QGuiApplication

from cabin_app.health.model import CabinHealth, Family
from cabin_app.session.state import SessionState
from devices.ports.common import Condition, DeviceHealth
from support import visits
from support.screens import HeldSession
from ui.viewmodels.health import HealthProps, HealthViewModel, derive

AT_PROCEDURE = visits.after(visits.PROCEDURE)
"""Its steps scan, and print nothing."""


def health(family: Family, condition: Condition, reason: str) -> CabinHealth:
    seen = DeviceHealth(condition=condition, reason=reason)
    return CabinHealth().with_look(family, seen)


@pytest.mark.parametrize(
    ("state", "known", "props"),
    [
        (AT_PROCEDURE, CabinHealth(), HealthProps()),
        (
            AT_PROCEDURE,
            health(Family.SCANNER, Condition.ABSENT, "unplugged"),
            HealthProps(
                scanner="unplugged",
                procedure_source="scanner",
                procedure_reason="unplugged",
            ),
        ),
        (
            AT_PROCEDURE,
            health(Family.DOCUMENT_PRINTER, Condition.STOPPED, "jam"),
            HealthProps(printer="jam"),
        ),
        (
            AT_PROCEDURE,
            health(Family.DOCUMENT_PRINTER, Condition.ATTENTION, "toner_low"),
            HealthProps(),
        ),
        (
            SessionState(),
            health(Family.TICKET_PRINTER, Condition.STOPPED, "no_paper"),
            HealthProps(ticket="no_paper"),
        ),
    ],
)
def test_what_is_told(
    state: SessionState, known: CabinHealth, props: HealthProps
) -> None:
    assert derive(state, known) == props


def test_it_goes_when_the_cause_goes(qapp: QGuiApplication) -> None:
    session = HeldSession(AT_PROCEDURE)
    model = HealthViewModel(session.parts)
    told: list[str] = []
    model.changed.connect(lambda: told.append(model.property("procedureReason")))
    session.health.publish(health(Family.SCANNER, Condition.STOPPED, "cover_open"))
    session.health.publish(health(Family.SCANNER, Condition.READY, ""))
    session.change(present_at_s=7.0)
    assert told == ["cover_open", ""]
