"""The gate and the spaces of the staff, as states worth a picture."""

from cabin_app.health.model import CabinHealth, Family
from cabin_app.roles.model import Role
from cabin_app.session.state import (
    GateShown,
    GateStage,
    Phase,
    SessionState,
    StaffPage,
    Stay,
)
from cabin_app.session.state_staff import PAGES
from devices.ports.common import Condition, DeviceHealth


def staff_states() -> dict[str, SessionState]:
    """Each stage of the gate, each page of each space."""
    gates = {
        f"gate-{stage.value}": SessionState(
            phase=Phase.GATE, gate=GateShown(back_to=Phase.RESTING, stage=stage)
        )
        for stage in GateStage
    }
    pages = {
        f"staff-{page.value}": SessionState(
            phase=Phase.AGENT if role is Role.AGENT else Phase.MAINTENANCE,
            stay=Stay(role=role, back_to=Phase.RESTING, page=page),
        )
        for role, pages in PAGES.items()
        for page in pages
    }
    return {**gates, **pages}


def staff_health() -> dict[str, CabinHealth]:
    """One machine of each kind: well, to look at, stopped."""
    health = CabinHealth()
    for family, seen in (
        (Family.SCANNER, DeviceHealth(condition=Condition.READY, detail="Plustek PL4")),
        (
            Family.DOCUMENT_PRINTER,
            DeviceHealth(condition=Condition.STOPPED, reason="no_paper"),
        ),
        (
            Family.TICKET_PRINTER,
            DeviceHealth(condition=Condition.ATTENTION, reason="paper_near_end"),
        ),
    ):
        health = health.with_look(family, seen)
    return {f"staff-{page.value}": health for page in StaffPage}
