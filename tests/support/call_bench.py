"""A call on a bench: real engine, real view models, the real machine, no conductor."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, Qt, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from cabin_app.calling.rooms import room_url
from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.catalogue.model import Shelf
from cabin_app.clock import SystemClock
from cabin_app.health.model import CabinHealth
from cabin_app.observable import Observable
from cabin_app.session import events_calls as c
from cabin_app.session.effects import Effect  # noqa: TC001 (a list is made of it)
from cabin_app.session.events import Event
from cabin_app.session.rules import Rules
from cabin_app.session.state import Phase, SessionState, TabState, VisitId
from cabin_app.session.state_call import Call, CallStage
from cabin_app.session.transitions import step
from cabin_app.settings_calling import Calling, Desk
from support.calls import desk, directory
from support.driven import ManualClock
from support.patience import PATIENCE_MS
from support.visits import procedure, provider
from support.web_bench import ICONS, QML
from ui.icon_images import IconImages
from ui.qt_jobs import QtAlarms
from ui.tour.eye import PageEye
from ui.viewmodels.call import CallViewModel
from ui.viewmodels.room import RoomViewModel
from ui.viewmodels.web import WebViewModel
from ui.viewmodels.wiring import Session
from ui.web import windows

ASSETS = QML.parents[1] / "assets"
STAGE = Path(__file__).with_name("CallStage.qml")


class CallBench:
    """One window with the tabs of a procedure and a call.

    Args:
        qtbot: Runs the loop.
        spool: Folder of the visit.
        room: Address of rooms, with ``{room}``.
        site: The procedure's own site.
    """

    def __init__(self, qtbot: QtBot, spool: Path, room: str, site: Origin) -> None:
        self.qtbot = qtbot
        self.effects: list[Effect] = []
        self.desk: Desk = desk(room=room)
        self.state = Observable(
            SessionState(
                phase=Phase.MENU, visit=VisitId("v"), present_at_s=time.monotonic()
            )
        )
        self.alarms = QtAlarms()
        self.rules = Rules()
        session = Session(
            state=self.state,
            dispatch=self.dispatch,
            shelf=Observable(Shelf(services=(), mail_providers=())),
            health=Observable(CabinHealth()),
            start_url=lambda wanted: "",
        )
        own = AddressRules(practice_origins=frozenset({site}))
        self.web = WebViewModel(
            session,
            rules=lambda procedure, _: own if procedure else AddressRules(),
            spool=lambda: spool,
            alarms=self.alarms,
            page_load_s=20,
            on_download=lambda path, title: None,
            on_print=lambda path, title: None,
            ask_plainly=lambda host, answered: answered(None),
        )
        self.room = RoomViewModel(
            session,
            web=self.web,
            assets=ASSETS,
            clock=SystemClock(),
            alarms=self.alarms,
            page_load_s=20,
        )
        self.call_view = CallViewModel(
            session,
            directory=directory(Calling(), ManualClock()),
            clock=SystemClock(),
            alarms=self.alarms,
        )
        self.view = self._window()
        self._eye: PageEye | None = None

    def _window(self) -> QQuickView:
        view = QQuickView()
        windows.claim(view)
        view.engine().addImportPath(str(QML))
        view.engine().addImageProvider("icon", IconImages(ICONS))
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setInitialProperties(
            {"web": self.web, "call": self.call_view, "room": self.room}
        )
        view.setSource(QUrl.fromLocalFile(str(STAGE)))
        assert not view.errors(), view.errors()
        view.resize(1920, 800)
        view.show()
        return view

    def dispatch(self, event: Event) -> None:
        came = step(self.state.value, event, time.monotonic(), self.rules)
        self.state.publish(came.state)
        self.effects += came.effects

    @property
    def call(self) -> Call:
        found = self.state.value.call
        assert found is not None
        return found

    def ask(self, name: str = "r1") -> None:
        """Ask a call, up to the check."""
        self.dispatch(c.CallAsked(self.desk, room_url(self.desk, name)))

    def ring(self, name: str = "r1") -> str:
        """Ask a call and pass the check; the room's address."""
        self.ask(name)
        self.dispatch(c.CheckPassed())
        return self.call.room

    def is_at(self, stage: CallStage) -> None:
        """Wait until the call is there."""
        self.until(lambda: self.call.stage is stage)

    def open_tabs(self, procedure_url: str, mail_url: str) -> None:
        """The page of the procedure and the mailbox, beneath."""
        opened = TabState(opened=True, generation=1)
        self.state.publish(
            replace(
                self.state.value,
                procedure_online=procedure(),
                procedure_tab=replace(opened, start_url=procedure_url),
                mail_provider=provider(),
                mail_tab=replace(opened, start_url=mail_url),
            )
        )

    def until(self, holds: Callable[[], bool], limit_ms: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(holds, timeout=limit_ms)

    def find(self, name: str) -> QObject | None:
        root = self.view.rootObject()
        return cast("QObject | None", root.findChild(QObject, name))

    def page_says(self, selector: str, words: str) -> None:
        """Wait until an element of the room's page says so."""
        eye = self._eye = self._eye or PageEye(self.view, self.view.engine())
        said: list[str | None] = [None]

        def holds() -> bool:
            view = cast("QQuickItem", self.find("callView"))
            eye.words_in(view, selector, lambda told: said.append(told))
            return said[-1] is not None and words in said[-1]

        self.until(holds)

    def touch(self, name: str) -> None:
        """Touch a button by its name."""
        found = self.find(name)
        assert found is not None
        QMetaObject.invokeMethod(found, "act", Qt.ConnectionType.DirectConnection)

    def end_visit(self) -> tuple[str, ...]:
        """Destroy as the conductor does; returns residues."""
        done: list[tuple[str, ...]] = []
        self.state.publish(SessionState())
        self.web.destroy(done.append)
        self.until(lambda: bool(done))
        return done[0]

    def close(self) -> None:
        self.end_visit()
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        self.alarms.close()
