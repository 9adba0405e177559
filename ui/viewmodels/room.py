"""The room of a call: its one page, what it may use, what its line tells."""

import json
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from cabin_app.calling.line import Line, LineNews, Report
from cabin_app.calling.rooms import room_rules
from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.clock import Clock
from cabin_app.jobs import Alarm, Alarms
from cabin_app.session import events, events_calls
from cabin_app.session.events import Event
from cabin_app.session.state import SessionState, Tab, TabState
from cabin_app.session.state_call import Call, CallStage, CallTrouble
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.tab_tools import TabTools
from ui.viewmodels.web import WebViewModel
from ui.viewmodels.web_tab import WebTabViewModel
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CHECK_PAGE = "https://cabine.invalid/"
"""Our own page of the check has an address that nobody can serve."""

LENT = (1, 2, 3)
"""`QWebEnginePermission` types of microphone, camera and both; never the screen."""

LOWEST_VOLUME = 0.2

DEAF_S = 2.0
"""A page that answers no question for so long is stuck: nothing comes of it either."""


class RoomTab(WebTabViewModel):
    """The tab of a room: it opens no window."""

    def __init__(self, tools: TabTools, parent: QObject) -> None:
        # Its events never reach the visit, whose tabs are two.
        super().__init__(Tab.PROCEDURE, tools, parent)

    @Slot(QUrl, result=bool)
    def mayOpenWindow(self, _url: QUrl) -> bool:
        """It would take the place of the call."""
        return False


@QmlElement
@QmlUncreatable("The composition root builds the room.")
class RoomViewModel(QObject):
    """What the view of a call obeys, and where it tells."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        web: WebViewModel,
        assets: Path,
        clock: Clock,
        alarms: Alarms,
        page_load_s: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._web = web
        self._assets = assets / "call"
        self._clock = clock
        self._alarms = alarms
        self._ear: Alarm | None = None
        self._heard_at_s = 0.0
        self._gate = web.call_gate
        self._call: Call | None = None
        self._line = Line()
        self._tab = RoomTab(self._tools(alarms, page_load_s), self)
        session.state.subscribe(self._fold)

    @property
    def report(self) -> Report:
        """What the line last told."""
        return self._line.report

    @Property(bool, notify=changed)
    def alive(self) -> bool:
        """Whether the room's view exists."""
        return self._call is not None and self._call.is_open and self._web.is_alive

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether the check's view exists."""
        return self._checking and self._web.is_alive

    @Property(WebTabViewModel, constant=True)
    def tab(self) -> WebTabViewModel:
        return self._tab

    @Property(QObject, notify=changed)
    def profile(self) -> QObject | None:
        """The visit's `WebEngineProfile`."""
        return self._web.profile

    @Property(str, constant=True)
    def lineScript(self) -> str:
        """What runs before the room's page."""
        return (self._assets / "line.js").read_text("utf-8")

    @Property(str, constant=True)
    def checkPage(self) -> str:
        return (self._assets / "check.html").read_text("utf-8")

    @Property(str, constant=True)
    def checkAddress(self) -> str:
        return CHECK_PAGE

    @Property(str, notify=changed)
    def question(self) -> str:
        """Script that tells the page what the visitor wants, and asks its counts."""
        call = self._call
        if call is None:
            return ""
        muted, off = json.dumps(call.muted), json.dumps(call.camera_off)
        share = (call.volume - 1) / 4
        volume = LOWEST_VOLUME + (1 - LOWEST_VOLUME) * share
        return f"window.cabinLine && cabinLine({muted}, {off}, {volume:.2f})"

    @Slot(QUrl, int, result=bool)
    def mayUse(self, origin: QUrl, kind: int) -> bool:
        """Whether a page of this origin may have camera or microphone now."""
        call = self._call
        if call is None or kind not in LENT:
            return False
        if call.stage is CallStage.CHECKING:
            return _same(origin, QUrl(CHECK_PAGE))
        return call.is_open and _same(origin, QUrl(call.room))

    @Slot(str)
    def heard(self, said: str) -> None:
        """The room's page answered the question."""
        report = _report_of(said)
        if report is None or self._call is None or not self._call.is_open:
            return
        before = self._line.report
        self._heard_at_s = self._clock.monotonic_s()
        self._follow(report)
        trouble = _trouble_of(report)
        if trouble is not _trouble_of(before):
            self._session.dispatch(events_calls.CallTroubled(trouble))

    def _follow(self, report: Report) -> None:
        self._line, news = self._line.heard(report, self._clock.monotonic_s())
        for one in news:
            self._session.dispatch(_NEWS[one]())

    def _mind(self) -> None:
        """Once a second: a page that says nothing brings nothing."""
        self._ear = None
        if self._call is None or not self._call.is_open:
            return
        self._ear = self._alarms.call_in(1.0, self._mind)
        if self._clock.monotonic_s() - self._heard_at_s >= DEAF_S:
            self._follow(self._line.report)

    @Slot(bool, bool)
    def checked(self, camera: bool, microphone: bool) -> None:
        """What the check's page found."""
        if not microphone:
            trouble = CallTrouble.NO_MICROPHONE
        else:
            trouble = CallTrouble.NONE if camera else CallTrouble.NO_CAMERA
        call = self._call
        if call is not None and call.trouble is not trouble:
            self._session.dispatch(events_calls.CallTroubled(trouble))

    def _fold(self, state: SessionState) -> None:
        before, self._call = self._call, state.call
        if before == state.call:
            return
        self._gate.checking = self._checking
        if state.call is None or not state.call.is_open:
            self._close()
        elif before is None or before.number != state.call.number or not before.is_open:
            self._open(state.call)
        if state.call is not None:
            self._web.warmUp()
        self.changed.emit()

    @property
    def _checking(self) -> bool:
        """Whether the check stands."""
        return self._call is not None and self._call.stage is CallStage.CHECKING

    def _open(self, call: Call) -> None:
        self._line = Line()
        self._heard_at_s = self._clock.monotonic_s()
        if self._ear is None:
            self._ear = self._alarms.call_in(1.0, self._mind)
        # The view of the check goes; the room gets one of its own.
        self._tab.close()
        self._gate.open_to(room_rules(call.desk))
        self._tab.fold(
            TabState(opened=True, start_url=call.room, generation=call.number)
        )

    def _close(self) -> None:
        self._gate.open_to(AddressRules())
        self._tab.close()

    def _tools(self, alarms: Alarms, page_load_s: float) -> TabTools:
        return TabTools(
            gate=self._gate,
            dispatch=self._told,
            alarms=alarms,
            numbers=count(1),
            page_load_s=page_load_s,
            refused=lambda _refused, _tab: None,
            frame_refused=lambda _refused, _tab: None,
            view_made=self._web.keep_view,
            print_asked=lambda: "",
            print_written=lambda _path, _title, _written: None,
            ask_plainly=lambda _host, _answered: None,
            language=lambda: self._session.state.value.comfort.language,
        )

    def _told(self, event: Event) -> None:
        """Of what a tab tells, a call minds two things."""
        if isinstance(event, events.PageFailed):
            self._session.dispatch(events_calls.CallTroubled(CallTrouble.NO_ROOM))
        elif isinstance(event, events.FileRequested):
            self._tab.answer_files(event.request.id, (), Path())


_NEWS: dict[LineNews, Callable[[], Event]] = {
    LineNews.ANSWERED: events_calls.CallAnswered,
    LineNews.LOST: events_calls.CallLost,
    LineNews.BACK: events_calls.CallRestored,
    LineNews.FROZEN: lambda: events_calls.CallFroze(True),
    LineNews.MOVES: lambda: events_calls.CallFroze(False),
}


def _same(origin: QUrl, wanted: QUrl) -> bool:
    """Scheme, host and port, each as the engine writes them."""
    return (origin.scheme(), origin.host(), origin.port(443)) == (
        wanted.scheme(),
        wanted.host(),
        wanted.port(443),
    )


def _report_of(said: str) -> Report | None:
    """What a page says is anybody's: only numbers and yes or no are taken."""
    try:
        told = json.loads(said)
        return Report(
            packets=int(told["packets"]),
            sounds=int(told.get("sounds", 0)),
            frames=int(told["frames"]),
            camera_ended=told["camera_ended"] is True,
            microphone_ended=told["microphone_ended"] is True,
            refused=str(told["refused"])[:40],
        )
    except (ValueError, TypeError, KeyError):
        return None


def _trouble_of(report: Report) -> CallTrouble:
    if report.microphone_ended:
        return CallTrouble.MICROPHONE_GONE
    if report.camera_ended:
        return CallTrouble.CAMERA_GONE
    if report.refused.endswith("sound"):
        return CallTrouble.NO_MICROPHONE
    return CallTrouble.NO_CAMERA if report.refused else CallTrouble.NONE
