"""The web of a visit on a bench: real engine, real view models, a state one sets."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.model import MailProvider, Procedure, Shelf
from cabin_app.observable import Observable
from cabin_app.session import events
from cabin_app.session.events import Event
from cabin_app.session.state import Contrast, PageLoad, SessionState, Tab, TabState
from support.patience import PATIENCE_MS
from ui.icon_images import IconImages
from ui.qt_jobs import QtAlarms
from ui.viewmodels.web import WebViewModel
from ui.viewmodels.wiring import Session
from ui.web import windows

if TYPE_CHECKING:
    from cabin_app.jobs import Alarm
    from ui.viewmodels.tab_tools import PlainAnswered

QML = Path(__file__).parents[2] / "ui" / "qml"
ICONS = QML.parents[1] / "assets" / "icons"
CHOSEN = cast("Procedure", "a procedure")
MIDDLE = QPoint(400, 300)

E = TypeVar("E")


class RungAlarms(QtAlarms):
    """Alarms that can ring before their time: no test waits for what is silent."""

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[float, tuple[Alarm, Callable[[], None]]] = {}

    def call_in(self, delay_s: float, call: Callable[[], None]) -> "Alarm":
        alarm = super().call_in(delay_s, call)
        self._last[delay_s] = (alarm, call)
        return alarm

    def ring(self, delay_s: float) -> None:
        """The last one of that delay rings now."""
        alarm, call = self._last.pop(delay_s)
        alarm.cancel()
        call()


class WebBench:
    """One window with both tabs, and the record of what they tell."""

    def __init__(
        self, qtbot: QtBot, spool: Path, rules: AddressRules, page_load_s: float = 20
    ) -> None:
        self.qtbot = qtbot
        self.spool = spool
        self.events: list[Event] = []
        self.downloads: list[tuple[Path, str]] = []
        self.prints: list[tuple[Path, str]] = []
        self.plain: list[tuple[str, PlainAnswered]] = []
        self.state = Observable(SessionState())
        self.alarms = RungAlarms()
        self._rules = rules
        self.with_mailbox = rules
        self.web = self._make_web(page_load_s)
        self.view = QQuickView()
        windows.claim(self.view)
        self.view.engine().addImportPath(str(QML))
        self.view.engine().addImageProvider("icon", IconImages(ICONS))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties({"web": self.web})
        source = QML / "Cabin" / "Web" / "SiteTabs.qml"
        self.view.setSource(QUrl.fromLocalFile(str(source)))
        if self.view.errors():
            raise AssertionError(
                "\n".join(error.toString() for error in self.view.errors())
            )
        self.view.resize(800, 600)
        self.view.show()

    def _make_web(self, page_load_s: float) -> WebViewModel:
        return WebViewModel(
            Session(
                state=self.state,
                dispatch=self._dispatch,
                shelf=Observable(Shelf(services=(), mail_providers=())),
                start_url=lambda wanted: "",
            ),
            rules=self._rules_for,
            spool=lambda: self.spool,
            alarms=self.alarms,
            page_load_s=page_load_s,
            on_download=lambda path, title: self.downloads.append((path, title)),
            on_print=lambda path, title: self.prints.append((path, title)),
            ask_plainly=lambda host, answered: self.plain.append((host, answered)),
        )

    def _rules_for(
        self, procedure: Procedure | None, provider: MailProvider | None
    ) -> AddressRules:
        if provider is not None:
            return self.with_mailbox
        return self._rules if procedure else AddressRules()

    def _dispatch(self, event: Event) -> None:
        self.events.append(event)
        match event:
            case events.PageLoading(tab=tab):
                self._set(tab, load=PageLoad.LOADING)
            case events.PageShown(tab=tab):
                self._set(tab, load=PageLoad.SHOWN)
            case events.PageFailed(tab=tab):
                self._set(tab, load=PageLoad.FAILED)
            case _:
                pass

    def _set(self, tab: Tab, **changes: object) -> None:
        changed = replace(self.state.value.tab_state(tab), **changes)  # type: ignore[arg-type]
        name = "mail_tab" if tab is Tab.MAIL else "procedure_tab"
        self.state.publish(replace(self.state.value, **{name: changed}))  # type: ignore[arg-type]

    def ask(self, url: str, tab: Tab = Tab.PROCEDURE, *, again: bool = False) -> None:
        """The application opens an address in a tab, or what failed there again."""
        self.state.publish(
            replace(
                self.state.value, procedure=CHOSEN, procedure_online=CHOSEN, tab=tab
            )
        )
        before = self.state.value.tab_state(tab)
        self._set(
            tab,
            opened=True,
            start_url=url,
            generation=before.generation + 1,
            again=again,
        )

    def open(self, url: str, tab: Tab = Tab.PROCEDURE) -> None:
        """Likewise, and wait until it is shown."""
        shown = len(self.all_of(events.PageShown))
        self.ask(url, tab)
        self.until(lambda: len(self.all_of(events.PageShown)) > shown)

    def show(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.state.publish(replace(self.state.value, tab=tab))

    def speak(self, language: str) -> None:
        """The visitor chose a language."""
        comfort = replace(self.state.value.comfort, language=language)
        self.state.publish(replace(self.state.value, comfort=comfort))

    def zoom(self, percent: int) -> None:
        """The visitor made the page larger."""
        comfort = replace(self.state.value.comfort, page_zoom_percent=percent)
        self.state.publish(replace(self.state.value, comfort=comfort))

    def contrast(self, contrast: Contrast) -> None:
        """The visitor chose colours."""
        comfort = replace(self.state.value.comfort, contrast=contrast)
        self.state.publish(replace(self.state.value, comfort=comfort))

    def renderer_pid(self) -> int:
        """Process of the page in front."""
        return int(cast("int", self.item("pageView").property("renderProcessPid")))

    def has(self, name: str) -> bool:
        """Whether an object of that name exists."""
        return self.view.rootObject().findChild(QObject, name) is not None

    def has_page(self) -> bool:
        """Whether a view exists."""
        return self.has("pageView")

    def page_url(self) -> str:
        """Address of the page of the procedure."""
        return cast("QUrl", self.item("pageView").property("url")).toString()

    def all_of(self, kind: type[E]) -> list[E]:
        """Events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the loop run until it holds."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def tap(self, holds: Callable[[], bool], place: QPoint = MIDDLE) -> None:
        """Tap the page once, and wait for what comes of it."""
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.until(holds)

    def item(self, name: str) -> QObject:
        """An object of the QML tree by its name."""
        found = self.view.rootObject().findChild(QObject, name)
        assert found is not None
        return found

    def end_visit(self) -> tuple[str, ...]:
        """Destroy as the conductor does; returns residues."""
        done: list[tuple[str, ...]] = []
        self.web.destroy(done.append)
        self.until(lambda: bool(done))
        self.state.publish(SessionState())
        return done[0]

    def close(self) -> None:
        """End the visit if it goes on, then the window."""
        self.end_visit()
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        self.alarms.close()


__all__ = ["TabState", "WebBench"]
