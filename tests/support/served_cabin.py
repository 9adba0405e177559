"""The whole cabin in one process, its printers real services that go wrong.

As a program: ``OUT NAME…`` plays these visits, each with the faults of its name, on a
private print server with an IPP Everywhere printer behind it and a receipt printer on
a TCP port, and writes what the visitor read on the screen.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from cabin_app.paths import find_paths
from cabin_app.session.state import NoticeKind, Phase, SessionState, TicketStage
from devices.document_printer.cups import CupsPrinter
from devices.scanner.simulated import SimulatedScanner
from devices.services.private_cups import PDF, PrivateCups
from devices.services.receipt_printer import ReceiptPrinter
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import NetworkLink
from support.faulty_cabin import (
    Cabin,
    build_cabin,
    enter,
    leave,
    play_all,
    printed,
    to_print,
)
from support.machines import machines
from ui.tour.visitor import Journey

ROOM_MB = 200
SECONDS_PER_PAGE = 0.2
RASTER = "image/pwg-raster"


@dataclass
class ServedCabin(Cabin):
    """What a visit of this program works with."""

    cups: PrivateCups = field(kw_only=True)
    receipts: ReceiptPrinter = field(kw_only=True)

    def fault_is_told(self) -> Journey:
        """Wait for it, note how long that took, read it."""
        since_s = time.monotonic()
        yield from self.visitor.until(lambda s: s.fault is not None)
        self.told_after_s.append(time.monotonic() - since_s)
        yield from self.reads_fault()

    def came_out(self, count: int) -> Journey:
        """Wait for so many documents, and see that there is no more."""
        yield lambda: len(self.cups.received()) >= count
        assert len(self.cups.received()) == count


def waits(c: ServedCabin, plague: Callable[[PrivateCups], None]) -> Journey:
    """A job that goes on by itself once somebody has done something."""
    before = len(c.cups.received())
    yield from to_print(c)
    plague(c.cups)
    yield from c.visitor.tap("printConfirmButton")
    yield from c.fault_is_told()
    c.cups.simulate_well()
    yield from printed(c)
    yield from c.came_out(before + 1)
    yield from leave(c)


def gives_up(c: ServedCabin, plague: Callable[[PrivateCups], None]) -> Journey:
    """A job the printer aborts; another one comes out."""
    before = len(c.cups.received())
    yield from to_print(c)
    plague(c.cups)
    yield from c.visitor.tap("printConfirmButton")
    yield from c.fault_is_told()
    c.cups.simulate_well()
    yield from c.visitor.tap("retryButton")
    yield from printed(c)
    yield from c.came_out(before + 1)
    yield from leave(c)


def under_way(c: ServedCabin) -> Journey:
    yield from to_print(c)
    c.cups.simulate_slow()
    yield from c.visitor.tap("printConfirmButton")
    yield from c.visitor.until(_prints)


def _prints(state: SessionState) -> bool:
    return state.print is not None and state.print.pages_done > 0


def queue_paused(c: ServedCabin) -> Journey:
    """Nobody is told: the cabin lets its queue go on."""
    before = len(c.cups.received())
    yield from to_print(c)
    c.cups.pause_queue()
    yield from c.visitor.tap("printConfirmButton")
    yield from printed(c)
    assert c.visit.conductor.state.value.fault is None
    yield from c.came_out(before + 1)
    yield from leave(c)


def server_killed(c: ServedCabin) -> Journey:
    before = len(c.cups.received())
    yield from under_way(c)
    c.cups.kill_server()
    yield from c.fault_is_told()
    c.cups.start_server()
    c.cups.simulate_well()
    yield from c.visitor.tap("retryButton")
    yield from printed(c)
    yield lambda: len(c.cups.received()) > before
    yield from leave(c)


def server_mute(c: ServedCabin) -> Journey:
    """It takes the letter and says nothing; asked again once it answers, it prints."""
    before = len(c.cups.received())
    yield from to_print(c)
    c.cups.hold_server()
    yield from c.visitor.tap("printConfirmButton")
    yield from c.fault_is_told()
    c.cups.let_server_go()
    yield from c.visitor.tap("retryButton")
    yield from printed(c)
    yield lambda: len(c.cups.received()) > before
    yield from leave(c)


def printer_killed(c: ServedCabin) -> Journey:
    before = len(c.cups.received())
    yield from under_way(c)
    c.cups.kill_printer()
    yield from c.fault_is_told()
    c.cups.simulate_well()
    c.cups.simulate_on()
    yield from c.visitor.tap("withoutButton")
    yield from c.visitor.tap("printButton")
    yield from c.visitor.tap("printConfirmButton")
    yield from printed(c)
    yield lambda: len(c.cups.received()) > before
    yield from leave(c)


def refused(
    c: ServedCabin,
    plague: Callable[[PrivateCups], None],
    mend: Callable[[PrivateCups], None],
) -> Journey:
    """A document that cannot be printed stays; another one comes out afterwards."""
    v, before = c.visitor, len(c.cups.received())
    yield from to_print(c)
    plague(c.cups)
    yield from v.tap("printConfirmButton")
    yield from c.fault_is_told()
    yield from v.tap("withoutButton")
    mend(c.cups)
    yield from v.tap("addDocumentButton")
    yield from v.tap("scanPageButton")
    yield from v.until(lambda s: s.basket.page_count == 2)
    yield from v.tap("finishScanButton")
    yield from v.tap("printButton")
    yield from v.tap("printConfirmButton")
    yield from printed(c)
    yield from c.came_out(before + 1)
    yield from leave(c)


def told_before(c: ServedCabin) -> Journey:
    """What stopped is told on the procedure's screen, and goes away by itself."""
    yield from enter(c)
    c.cups.simulate_off()
    yield from c.visitor.turn_to("service-entrainement")
    yield from c.visitor.tap("procedure-avoir-une-attestation")
    yield from c.visitor.sees("procedureNote")
    yield from c.reads("deviceNoteText")
    c.cups.simulate_on()
    yield lambda: not c.hand.sees("procedureNote")
    yield from leave(c)


def ticket(c: ServedCabin, plague: Callable[[ReceiptPrinter], None]) -> Journey:
    """A list of papers that does not come out; it does once the cause is gone."""
    before = len(c.receipts.receipts)
    yield from enter(c)
    yield from c.visitor.turn_to("service-entrainement")
    yield from c.visitor.tap("procedure-avoir-une-attestation")
    plague(c.receipts)
    yield from c.visitor.tap("missingButton")
    yield from c.visitor.tap("missingPrintButton")
    yield from c.fault_is_told()
    c.receipts.simulate_well()
    yield from c.visitor.tap("retryButton")
    yield from c.visitor.until(
        lambda s: s.notice is not None and s.notice.kind is NoticeKind.TICKET_PRINTED
    )
    assert len(c.receipts.receipts) > before
    yield from c.visitor.tap("noticeCloseButton")
    yield from leave(c)


def ticket_on_a4(c: ServedCabin) -> Journey:
    """No receipt printer there: the same receipt on the other one."""
    v, before = c.visitor, len(c.cups.received())
    yield from enter(c)
    yield from v.tap("leaveButton")
    yield from v.tap("endVisitButton")
    yield from v.until(lambda s: bool(s.erasure.verified_at))
    c.receipts.simulate_unplugged()
    yield from v.tap("ticketButton")
    yield from v.until(lambda s: s.ticket is TicketStage.PRINTED_ON_A4)
    yield from c.came_out(before + 1)
    yield lambda: c.visit.equipment.printer.jobs_left() == 0
    c.receipts.simulate_plugged()
    yield from v.tap("leaveButton")
    yield from v.until(lambda s: s.phase is Phase.RESTING)


VISITS: dict[str, Callable[[ServedCabin], Journey]] = {
    "no_paper": partial(waits, plague=PrivateCups.simulate_no_paper),
    "cover_open": partial(waits, plague=PrivateCups.simulate_cover_open),
    "toner_empty": partial(
        waits, plague=lambda cups: cups.simulate_state("toner-empty")
    ),
    "jam": partial(gives_up, plague=PrivateCups.simulate_jam),
    "unexpected": partial(gives_up, plague=lambda cups: cups.simulate_state("broken")),
    "queue_paused": queue_paused,
    "server_killed": server_killed,
    "server_mute": server_mute,
    "printer_killed": printer_killed,
    "refused_by_filter": partial(
        refused,
        plague=partial(PrivateCups.simulate_bad_filter, bad=True),
        mend=partial(PrivateCups.simulate_bad_filter, bad=False),
    ),
    "refused_by_printer": partial(
        refused,
        plague=partial(PrivateCups.simulate_other_format, reads=RASTER),
        mend=partial(PrivateCups.simulate_other_format, reads=PDF),
    ),
    "told_before": told_before,
    "ticket_no_paper": partial(ticket, plague=ReceiptPrinter.simulate_no_paper),
    "ticket_cover_open": partial(ticket, plague=ReceiptPrinter.simulate_cover_open),
    "ticket_offline": partial(ticket, plague=ReceiptPrinter.simulate_offline),
    "ticket_cutter": partial(ticket, plague=ReceiptPrinter.simulate_cutter_error),
    "ticket_mute": partial(ticket, plague=ReceiptPrinter.simulate_mute),
    "ticket_on_a4": ticket_on_a4,
}


def main(out: Path, names: list[str]) -> None:
    fonts = find_paths(os.environ, os.getuid()).assets / "fonts"
    folder = Path(tempfile.mkdtemp(prefix="cabin-test-"))
    folder.chmod(0o711)
    cups, receipts = PrivateCups(folder / "service"), ReceiptPrinter()

    def written(visits: dict[str, Callable[[ServedCabin], Journey]]) -> None:
        equipment = replace(
            machines(),
            scanner=SimulatedScanner(seconds_per_page=SECONDS_PER_PAGE, fonts=fonts),
            printer=CupsPrinter(queue=cups.queue, server=cups.server),
            tickets=EscposPrinter(
                link=NetworkLink(host=receipts.host, port=receipts.port), fonts=fonts
            ),
        )
        cabin = build_cabin(ROOM_MB, equipment)
        served = ServedCabin(**vars(cabin), cups=cups, receipts=receipts)
        # The process ends inside the event loop: what was started ends before it.
        cabin.visit.application.aboutToQuit.connect(stop)
        play_all(served, out, visits)

    def stop() -> None:
        receipts.simulate_unplugged()
        cups.__exit__(None, None, None)
        shutil.rmtree(folder)

    cups.__enter__()
    receipts.simulate_plugged()
    written({name: VISITS[name] for name in names})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
