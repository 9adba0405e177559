"""Document printers on the bench: list, look, print a file to its real end."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from devices.bench.answers import Row, fault_row, health_row
from devices.document_printer.cups import CupsPrinter
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.document_printer import (
    DocumentPrinterPort,
    JobId,
    JobProgress,
    JobState,
    PrintColour,
    PrinterFault,
    PrintOptions,
    PrintReason,
    PrintSides,
)

FAMILY = "document_printer"
_LOOK_EVERY_S = 0.5
_ENDED = (JobState.COMPLETED, JobState.FAILED, JobState.CANCELLED)


def find(*, simulate: bool) -> list[Row]:
    """The printer the cabin would use, when there is one."""
    row = _look("auto", "", simulate=simulate)
    if row["condition"] == "absent":
        return []
    name = "simulated" if simulate else "auto"
    found = {"family": FAMILY, "device": name, "maker": "", "model": row["detail"]}
    return [found]


def add_place(parser: argparse.ArgumentParser) -> None:
    """Say which printer to look at."""
    parser.add_argument("--queue", default="auto", help="of the document printer")
    parser.add_argument("--server", default="", help="its HOST:PORT or socket")


def look(options: argparse.Namespace) -> Row:
    """How the printer is that the cabin would use."""
    return _look(options.queue, options.server, simulate=options.simulate)


def _look(queue: str, server: str, *, simulate: bool) -> Row:
    with closing(_printer(queue, server, simulate=simulate)) as printer:
        return health_row(FAMILY, printer.health())


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``print``."""
    work = commands.add_parser("print", parents=[shared], help="print a PDF")
    work.add_argument("file", type=Path)
    work.add_argument("--queue", default="auto", help="as the print server names it")
    work.add_argument("--server", default="", help="HOST:PORT or socket")
    work.add_argument(
        "--copies", type=int, default=1, choices=range(1, 21), metavar="N"
    )
    work.add_argument("--colour", choices=list(PrintColour), default=PrintColour.GREY)
    work.add_argument("--sides", choices=list(PrintSides), default=PrintSides.ONE)
    work.add_argument(
        "--give-up-after",
        type=float,
        default=90.0,
        metavar="SECONDS",
        help="cancel and purge a job that has not ended by then",
    )
    work.add_argument(
        "--fault", choices=sorted(_FAULTS), help="with --simulate: be in this state"
    )
    work.add_argument(
        "--pace",
        type=float,
        default=2.0,
        metavar="SECONDS",
        help="with --simulate: how long a page takes",
    )
    work.set_defaults(act=_print, usage_error=work.error)


_FAULTS: dict[str, Callable[[SimulatedPrinter], None]] = {
    PrintReason.NO_PAPER: SimulatedPrinter.simulate_no_paper,
    PrintReason.JAM: SimulatedPrinter.simulate_jam,
    PrintReason.COVER_OPEN: SimulatedPrinter.simulate_cover_open,
    PrintReason.TONER_LOW: SimulatedPrinter.simulate_toner_low,
    PrintReason.TONER_EMPTY: SimulatedPrinter.simulate_toner_empty,
    PrintReason.PAUSED: SimulatedPrinter.simulate_paused,
    PrintReason.OFF: SimulatedPrinter.simulate_off,
    PrintReason.REFUSED_DOCUMENT: SimulatedPrinter.simulate_refusal,
}


def _print(options: argparse.Namespace) -> int:
    if options.fault and not options.simulate:
        options.usage_error("--fault needs --simulate")
    if not options.file.is_file():
        options.usage_error(f"no such file: {options.file}")
    printer = _printer(
        options.queue,
        options.server,
        simulate=options.simulate,
        seconds_per_page=options.pace,
    )
    if options.fault and isinstance(printer, SimulatedPrinter):
        _FAULTS[options.fault](printer)
    with closing(printer):
        return _to_its_end(printer, options)


def _to_its_end(printer: DocumentPrinterPort, options: argparse.Namespace) -> int:
    wanted = PrintOptions(
        copies=options.copies,
        colour=PrintColour(options.colour),
        sides=PrintSides(options.sides),
    )
    steps: list[Row] = []
    found: Row | None = None
    left: int | None = None
    try:
        job_id = printer.submit(options.file, wanted)
        _follow(printer, job_id, steps, options)
        printer.cancel(job_id)
        left = printer.jobs_left()
    except PrinterFault as fault:
        found = fault_row(FAMILY, fault)
        print(f"Not printed: {fault}", file=sys.stderr)
    if options.json:
        answer = {"steps": steps, "jobs_left": left, "fault": found}
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    printed = bool(steps) and steps[-1]["state"] == JobState.COMPLETED.value
    return 0 if printed and found is None else 1


def _follow(
    printer: DocumentPrinterPort,
    job_id: JobId,
    steps: list[Row],
    options: argparse.Namespace,
) -> None:
    """Look until the job has ended; Ctrl-C gives it up."""
    deadline_s = time.monotonic() + options.give_up_after
    seen: JobProgress | None = None
    while time.monotonic() < deadline_s:
        progress = printer.follow(job_id)
        if progress != seen:
            seen = progress
            steps.append(_row(progress))
            if not options.json:
                print(" ".join(str(word) for word in steps[-1].values()))
        if progress.state in _ENDED:
            return
        try:
            time.sleep(min(_LOOK_EVERY_S, options.give_up_after))
        except KeyboardInterrupt:
            return


def _row(progress: JobProgress) -> Row:
    return {
        "state": progress.state.value,
        "pages": progress.pages_done,
        "reason": progress.reason.value if progress.reason else "",
    }


def _printer(
    queue: str, server: str, *, simulate: bool, seconds_per_page: float = 2.0
) -> CupsPrinter | SimulatedPrinter:
    if simulate:
        return SimulatedPrinter(seconds_per_page=seconds_per_page)
    return CupsPrinter(queue=queue, server=server)
