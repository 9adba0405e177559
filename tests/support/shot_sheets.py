"""Sheets, faults and machines that stopped, as states worth a picture."""

from dataclasses import replace

from cabin_app.catalogue.model import Shelf
from cabin_app.documents.model import DocumentId
from cabin_app.health.model import CabinHealth, Family
from cabin_app.session.sheets import waiting_fault
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
    Phase,
    Print,
    PrintStage,
    Scan,
    SessionState,
    Sheet,
)
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import PrintReason
from devices.ports.scanner import ScanReason
from devices.ports.ticket_printer import TicketReason
from support.shot_staff import staff_health

_REASONS = {
    FaultSource.SCANNER: tuple(ScanReason),
    FaultSource.PRINTER: tuple(PrintReason),
    FaultSource.TICKET: tuple(TicketReason),
}
_MILD = ("paper_near_end", "toner_low", "cancelled")
_STOPPED = {
    "procedure-noted": (Family.DOCUMENT_PRINTER, "no_paper"),
    "procedure-noted-scanner": (Family.SCANNER, "unplugged"),
    "print-noted": (Family.DOCUMENT_PRINTER, "no_paper"),
    "scan-noted": (Family.SCANNER, "unplugged"),
}


def sheet_states(shelf: Shelf, documents: SessionState) -> dict[str, SessionState]:
    """States over a screen with documents on it."""
    many = documents.basket.documents[-1].id
    job = Print(document=DocumentId(many))
    behind = replace(documents, phase=Phase.DOCUMENTS)
    choosing = replace(behind, sheet=Sheet.PRINT, print=job)
    working = replace(job, stage=PrintStage.PRINTING, pages_done=1)
    scan = replace(behind, sheet=Sheet.SCAN, scan=Scan())
    return {
        "print": choosing,
        "print-noted": choosing,
        "print-working": replace(choosing, print=working),
        "scan": scan,
        "scan-noted": scan,
        **_noted(shelf, behind),
        **_faults(replace(choosing, print=working)),
    }


def _noted(shelf: Shelf, behind: SessionState) -> dict[str, SessionState]:
    found = {p.id: (s, p) for s in shelf.services for p in s.procedures}
    names = {
        "procedure-noted": "impots-avis",
        "procedure-noted-scanner": "caf-envoyer-document",
    }
    return {
        name: replace(
            behind,
            phase=Phase.PROCEDURE,
            service=found[procedure][0],
            procedure=found[procedure][1],
        )
        for name, procedure in names.items()
    }


def _faults(working: SessionState) -> dict[str, SessionState]:
    states = {}
    for source, reasons in _REASONS.items():
        for reason in reasons:
            if reason in _MILD:
                continue
            waits = source is FaultSource.PRINTER and reason in ("no_paper", "jam")
            fault = (
                waiting_fault(reason.value)
                if waits
                else FaultShown(source=source, reason=reason.value)
            )
            assert working.print is not None
            job = replace(working.print, waiting=reason.value if waits else "")
            states[f"fault-{source.value}-{reason.value}"] = replace(
                working, fault=fault, print=job
            )
    return states


def shot_health() -> dict[str, CabinHealth]:
    """How the machines are in those states that show it."""
    return staff_health() | {
        name: CabinHealth().with_look(
            family, DeviceHealth(condition=Condition.STOPPED, reason=reason)
        )
        for name, (family, reason) in _STOPPED.items()
    }
