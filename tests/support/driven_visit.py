"""The real supervisor and the real visit, whose visitor is a line of words.

As a program, ``supervise DOOR SETTINGS`` runs the supervisor and ``visit DOOR
SETTINGS`` one visit: it connects to the test, tells each state, and plays the events
it is sent. As a module: the test's side.
"""

import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from support.patience import PATIENCE_S

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from cabin_app.bootstrap.visit import Visit

PROCEDURE = "envoyer-un-document"


@dataclass
class Visitor:
    """One visit's process, as the test sees it."""

    strings: socket.socket
    _rest: bytes = b""

    def does(self, *words: str) -> None:
        """Play these, one after the other."""
        self.strings.sendall("".join(f"{word}\n" for word in words).encode())

    def is_at(self, wanted: str) -> None:
        """Wait until the state, in `_words_of`'s words, holds this."""
        while wanted not in self._line():
            pass

    def pid(self) -> int:
        """Its first line."""
        return int(self._line())

    def _line(self) -> str:
        while b"\n" not in self._rest:
            piece = self.strings.recv(4096)
            assert piece, "the visit's process has gone"
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


class Door:
    """Where visits' processes come in."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "door"
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(self.path))
        self._door.listen()
        self._door.settimeout(PATIENCE_S)
        self._held: list[socket.socket] = []

    def visitor(self) -> Visitor:
        """The next process the supervisor starts."""
        strings, _ = self._door.accept()
        strings.settimeout(PATIENCE_S)
        self._held.append(strings)
        return Visitor(strings)

    def close(self) -> None:
        for held in (self._door, *self._held):
            held.close()


def supervise(door: str, settings: str) -> int:
    from cabin_app.bootstrap.supervised import remains_of
    from cabin_app.paths import find_paths
    from cabin_app.supervision.service_manager import ServiceManager
    from cabin_app.supervisor import Supervisor

    paths = find_paths(os.environ, os.getuid())
    remains, count_cuts = remains_of(paths, practice=True)
    this = [sys.executable, "-m", "support.driven_visit", "visit", door, settings]
    sign = ("cabin_app", "visit", "--window", "--simulate", "--out-of-order")
    return Supervisor(
        command=this,
        out_of_order_command=[sys.executable, "-m", *sign],
        environment=os.environ,
        remains=remains,
        on_interrupted=count_cuts,
        service_manager=ServiceManager.from_environment(os.environ),
    ).run()


def visit(door: str, settings: str) -> int:
    from PySide6.QtCore import QObject as Item
    from PySide6.QtCore import QSocketNotifier, QTimer

    from cabin_app.bootstrap.process import VisitRunner
    from cabin_app.bootstrap.visit import build_visit
    from cabin_app.bootstrap.wish import Wish
    from cabin_app.clock import SystemClock
    from cabin_app.paths import find_paths
    from cabin_app.settings import load_settings
    from cabin_app.supervision_link import PipeLink

    strings = socket.socket(socket.AF_UNIX)
    strings.connect(door)
    strings.sendall(f"{os.getpid()}\n".encode())
    link = PipeLink.from_environment(os.environ)
    assert link is not None
    built = build_visit(
        settings=load_settings(Path(settings)),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=link,
        wish=Wish(rehearsing=True, supervised=True),
    )

    def tell(state: object) -> None:
        strings.sendall(f"{_words_of(state)}\n".encode())

    def look() -> None:
        """Nobody is as quick as we are: wait until all that is warmed is warm."""
        sites = built.rehearsal is not None and built.rehearsal.is_open
        page = built.window.findChild(Item, "procedurePage")
        if sites and page is not None and _is_still(page.property("item")):
            looking.stop()
            strings.sendall(b"warm\n")

    looking = QTimer(interval=20)
    looking.timeout.connect(look)
    built.conductor.state.subscribe(tell)

    def has_screen(takes_visits: bool) -> None:
        if takes_visits:
            strings.sendall(b"free\n")
            looking.start()

    built.conductor.takes_visits.subscribe(has_screen)
    notifier = QSocketNotifier(strings.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: _play(built, strings.recv(4096).decode()))
    code = VisitRunner(built.door, lambda: built, link=link, full_screen=False).run()
    notifier.setEnabled(False)
    strings.close()
    return code


def _is_still(view: "QObject | None") -> bool:
    """Whether the waiting view is there, its empty page loaded."""
    return view is not None and not view.property("loading")


def _play(built: "Visit", lines: str) -> None:
    from cabin_app.session import events

    for line in lines.splitlines():
        name, *values = line.split(" ")
        if name == "wake":
            built.conductor.wake()
        elif name == "open":
            _open(built)
        else:
            built.conductor.dispatch(getattr(events, name)(*values))


def _open(built: "Visit") -> None:
    """A rehearsal's first page."""
    from cabin_app.catalogue.loader import load_shelf
    from cabin_app.catalogue.reach import start_url
    from cabin_app.paths import SHIPPED_ASSETS
    from cabin_app.session import events

    service, procedure = next(
        (service, procedure)
        for service in load_shelf(SHIPPED_ASSETS / "catalogue").services
        for procedure in service.procedures
        if procedure.id == PROCEDURE
    )
    assert built.rehearsal is not None
    dispatch = built.conductor.dispatch
    dispatch(events.ServiceChosen(service))
    dispatch(events.ProcedureChosen(service, procedure))
    url = start_url(procedure, built.rehearsal.origins)
    dispatch(events.ProcedureStarted(url or ""))


def _words_of(state: object) -> str:
    from cabin_app.session.state import SessionState

    assert isinstance(state, SessionState)
    return " ".join(
        (
            f"phase={state.phase.value}",
            f"pages={state.basket.page_count}",
            f"page={state.procedure_tab.load.value}",
            f"verified={bool(state.erasure.verified_at)}",
            f"ending={state.ending.value if state.ending else ''}",
            f"detail={state.stop_detail!r}",
        )
    )


if __name__ == "__main__":
    sys.exit({"supervise": supervise, "visit": visit}[sys.argv[1]](*sys.argv[2:]))
