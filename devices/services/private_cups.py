"""A print server and a driverless printer of one's own, on loopback.

The real `cupsd` and the printer simulator that comes with CUPS. The simulator announces
itself and refuses to start without an announcer, so it gets a message bus and an
announcer of its own.
"""

import contextlib
import os
import shutil
import stat
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.services import private_cups_files as files
from devices.services.free_ports import free_ports
from devices.services.private_announcer import own_bus_address, start_announcer
from devices.services.processes import (
    Processes,
    ServiceFailed,
    find_program,
    port_answers,
)

QUEUE = "cabin"
PDF = "application/pdf"
READY_WITHIN_S = 60.0
_PROGRAMS = {
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
    "cupsdisable": "cups-client",
    "ipptool": "cups-ipp-utils",
    "ippeveprinter": "cups-ipp-utils",
    "pdfinfo": "poppler-utils",
}


class PrivateCups:
    """A print server with one queue, ready when entered, gone when left.

    As root, `cupsd` hands documents to filters of the user "lp": everybody must be
    allowed to pass through the folders above ``folder``.

    Attributes:
        server: "host:port" of the print server.
        queue: Name of its queue.
        folder: Everything there is: configuration, spool, cache, logs, papers.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.queue = QUEUE
        self._port = 0
        self._printer_port = 0
        self._programs: dict[str, str] = {}
        self._stack = contextlib.ExitStack()
        self._control = self.folder / "control"
        self._papers = self.folder / "received"
        self._processes = Processes(self.folder)
        self._bus = own_bus_address()

    @property
    def server(self) -> str:
        """Address of the print server, as an adapter takes it."""
        return f"127.0.0.1:{self._port}"

    @property
    def _description(self) -> Path:
        return self.folder / "cups" / "ppd" / f"{self.queue}.ppd"

    def __enter__(self) -> Self:
        """Start everything.

        Raises:
            MissingService: A program is not installed.
            ServiceFailed: One did not get ready, or the folder cannot be passed.
        """
        self._programs = {
            name: find_program(name, package) for name, package in _PROGRAMS.items()
        }
        with contextlib.ExitStack() as stack:
            self._make_folders()
            stack.enter_context(self._processes)
            start_announcer(self._processes, self._bus, self.folder)
            self.simulate_on()
            self._start_server()
            self._add_queue()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def received(self) -> list[Path]:
        """Documents that came out of the printer, in order, as PDF files."""
        return sorted(self._papers.glob("*.pdf"))

    def asked(self) -> list[str]:
        """For each of them "copies sides colour-mode", as the printer was asked."""
        return [
            path.read_text().strip() for path in sorted(self.folder.glob("asked-*.txt"))
        ]

    def simulate_state(self, word: str) -> None:
        """Put the printer into a state of IPP, such as "media-empty"; "" is well.

        It takes effect with the job under way, or the next one.
        """
        new = self.folder / "control.new"
        new.write_text(word)
        new.replace(self._control)

    def simulate_no_paper(self) -> None:
        """Take the paper out."""
        self.simulate_state("media-empty")

    def simulate_cover_open(self) -> None:
        """Open the door."""
        self.simulate_state("cover-open")

    def simulate_jam(self) -> None:
        """Jam the next page: the printer gives that job up."""
        self.simulate_state("media-jam")

    def simulate_toner_low(self) -> None:
        """Let the toner run low; it still prints."""
        self.simulate_state("toner-low")

    def simulate_slow(self) -> None:
        """Let the first page out and hold the next inside until told otherwise."""
        self.simulate_state("slow")

    def simulate_well(self) -> None:
        """Refill, close, take out what is stuck."""
        self.simulate_state("")

    def simulate_off(self) -> None:
        """Switch the printer off."""
        self._processes.end("printer")

    def kill_printer(self) -> None:
        """Let it lose its power in the middle of whatever it does."""
        self._processes.kill("printer")

    def simulate_on(self, *, reads: str = PDF) -> None:
        """Switch it on, at the same address as before.

        Args:
            reads: The only kind of documents that it takes.
        """
        self._printer_port = self._printer_port or free_ports(1)[0]
        self._processes.start(
            "printer",
            [
                *(self._programs["ippeveprinter"], "-r", "off", "-n", "localhost"),
                *("-p", str(self._printer_port), "-d", str(self.folder / "printer")),
                *("-f", reads, "-2", "-s", "20,10"),
                *("-c", str(self.folder / "print-it")),
                f"Cabin {self._printer_port}",
            ],
            {"DBUS_SYSTEM_BUS_ADDRESS": self._bus},
        )
        self._processes.wait_for(
            "printer",
            "printer",
            lambda: port_answers(self._printer_port),
            within_s=READY_WITHIN_S,
        )

    def simulate_other_format(self, reads: str) -> None:
        """Put another printer at its address, which takes documents of another kind.

        The server hands documents over as before: it asked once, when it got the queue.
        """
        self.simulate_off()
        self.simulate_on(reads=reads)

    def simulate_bad_filter(self, *, bad: bool) -> None:
        """Let a filter of the server fail on every document, or none any more."""
        new = self.folder / "description.ppd"
        words = self._description.read_text()
        new.write_text(
            words + files.failing_filter()
            if bad
            else words.replace(files.failing_filter(), "")
        )
        self._ask("lpadmin", "-p", self.queue, "-P", str(new))

    def pause_queue(self) -> None:
        """Stop the queue, as an error or an administrator does."""
        self._ask("cupsdisable", self.queue)

    def stop_server(self) -> None:
        """End the print server, as a reboot would; what it keeps stays on disk."""
        self._processes.end("cupsd")

    def kill_server(self) -> None:
        """Give it no time to tidy up, as a power loss does."""
        self._processes.kill("cupsd")

    def hold_server(self) -> None:
        """Let it take connections and answer nobody."""
        self._processes.hold("cupsd")

    def let_server_go(self) -> None:
        """Let it answer again, also what it was asked meanwhile."""
        self._processes.let_go("cupsd")

    def start_server(self) -> None:
        """Start it again."""
        self._start_server()

    def _make_folders(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o711)
        if os.geteuid() == 0:
            self._check_folders_above()
        for name, mode in (
            ("received", 0o755),
            ("printer", 0o755),
            ("cups", 0o755),
            ("cups/spool", 0o710),
            ("cups/spool/tmp", 0o1770),
            ("cups/cache", 0o775),
            ("cups/state", 0o775),
            ("cups/log", 0o755),
            ("cups/ppd", 0o755),
        ):
            path = self.folder / name
            path.mkdir(exist_ok=True)
            if os.geteuid() == 0:
                shutil.chown(path, "root", "lp")
            path.chmod(mode)
        self.simulate_well()
        asking = self.folder / "is-it-wanted.test"
        asking.write_text(files.cancelled_question())
        command = self.folder / "print-it"
        command.write_text(
            files.printer_command(
                control=self._control, received=self._papers, asking=asking
            )
        )
        command.chmod(0o755)

    def _check_folders_above(self) -> None:
        closed = [
            parent
            for parent in self.folder.parents
            if not parent.stat().st_mode & stat.S_IXOTH
        ]
        if closed:
            message = f"the user lp cannot pass through {closed[-1]}: chmod o+x"
            raise ServiceFailed(message)

    def _start_server(self) -> None:
        root = self.folder / "cups"
        self._port = self._port or free_ports(1)[0]
        settings, folders = root / "cupsd.conf", root / "cups-files.conf"
        settings.write_text(files.cups_configuration(port=self._port))
        folders.write_text(files.cups_folders(root))
        self._processes.start(
            "cupsd",
            [self._programs["cupsd"], "-f", "-c", str(settings), "-s", str(folders)],
        )
        self._processes.wait_for(
            "cupsd",
            "print server",
            lambda: port_answers(self._port),
            within_s=READY_WITHIN_S,
        )

    def _add_queue(self) -> None:
        uri = f"ipp://localhost:{self._printer_port}/ipp/print"
        self._ask("lpadmin", "-p", self.queue, "-E", "-v", uri, "-m", "everywhere")
        self._ask("lpadmin", "-d", self.queue)
        description = self._description
        self._processes.wait_for(
            "cupsd",
            "description of the printer",
            lambda: description.exists() and description.stat().st_size > 0,
            within_s=READY_WITHIN_S,
        )

    def _ask(self, program: str, *words: str) -> None:
        subprocess.run(  # noqa: S603 (own command)
            [self._programs[program], "-h", self.server, *words],
            check=True,
            capture_output=True,
            timeout=READY_WITHIN_S,
        )
