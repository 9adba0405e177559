"""The web pages of the visit: two tabs, one profile, and their end."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.catalogue.address_policy import AddressRules, Refused
from cabin_app.catalogue.model import MailProvider, Procedure
from cabin_app.documents.arrivals import DownloadReason
from cabin_app.jobs import Alarm, Alarms
from cabin_app.session import events
from cabin_app.session.state import RequestId, SessionState, Tab
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.tab_tools import AskPlainly, TabTools
from ui.viewmodels.web_tab import WebTabViewModel
from ui.viewmodels.wiring import Session
from ui.web.call_gate import CallGate
from ui.web.gate import AddressGate
from ui.web.refusals import Refusals
from ui.web.windows import stray_windows

if TYPE_CHECKING:
    from ui.web.visit import WebVisit

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LAST_WORDS_S = 0.1
"""Before the views are destroyed, and again before the profile: the engine still ends
what their downloads were doing, and crashed when it was for something that is gone."""
DESTROY_S = 1.5
"""Longest wait for views and profile; some 30 ms were measured."""


@QmlElement
@QmlUncreatable("The composition root builds the web.")
class WebViewModel(QObject):
    """Both tabs; fulfils `cabin_app.session.hands.WebHands`.

    Args:
        session: The visit.
        rules: Where pages may go for this procedure and mailbox; None is none yet.
        spool: Folder of the visit under way, asked when something is written.
        alarms: For slow sites, and for an end that hangs.
        page_load_s: `Timeouts.page_load_s`.
        on_download: Gets a file of the spool (PDF or picture) and its title.
        on_print: Likewise, when a page wants to be printed.
        ask_plainly: Asks a host without encryption, in a lane.
    """

    changed = Signal()
    profileChanged = Signal()

    def __init__(
        self,
        session: Session,
        *,
        rules: Callable[[Procedure | None, MailProvider | None], AddressRules],
        spool: Callable[[], Path],
        alarms: Alarms,
        page_load_s: float,
        on_download: Callable[[Path, str], None],
        on_print: Callable[[Path, str], None],
        ask_plainly: AskPlainly,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rules = rules
        self._spool = spool
        self._alarms = alarms
        self._on_download = on_download
        self._on_print = on_print
        self._gate = AddressGate()
        self.call_gate = CallGate()
        self._refusals = Refusals(dispatch=session.dispatch, alarms=alarms)
        self._visit: WebVisit | None = None
        self._alive = False
        self._over = False
        self._ending: Callable[[tuple[str, ...]], None] | None = None
        self._limit: Alarm | None = None
        tools = self._tools(page_load_s, ask_plainly)
        self._procedure_tab = WebTabViewModel(Tab.PROCEDURE, tools, self)
        self._mail_tab = WebTabViewModel(Tab.MAIL, tools, self)
        self._state = session.state.value
        session.state.subscribe(self._fold)

    @Property(QObject, notify=profileChanged)
    def profile(self) -> QObject | None:
        """The visit's `WebEngineProfile`; stays until the last view is gone."""
        return self._visit.profile if self._visit else None

    @property
    def is_alive(self) -> bool:
        """See `alive`, for Python."""
        return self._alive

    @Property(bool, notify=changed)
    def alive(self) -> bool:
        """Whether views may exist; the first waits, warm, for its address."""
        return self._alive

    @Property(bool, notify=changed)
    def mailInFront(self) -> bool:
        return self._state.tab is Tab.MAIL

    @Property(float, notify=changed)
    def zoom(self) -> float:
        return self._state.comfort.page_zoom_percent / 100

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """The visitor's colours, for the page too: a `Contrast` value."""
        return self._state.comfort.contrast.value

    @Property(bool, notify=changed)
    def guarded(self) -> bool:
        """Whether somebody stands beside: what is secret stays so."""
        return self._state.assisted

    @Property(WebTabViewModel, constant=True)
    def procedureTab(self) -> WebTabViewModel:
        return self._procedure_tab

    @Property(WebTabViewModel, constant=True)
    def mailTab(self) -> WebTabViewModel:
        return self._mail_tab

    @Slot()
    def warmUp(self) -> None:
        """Make profile and first view now, so that the first page comes fast.

        Holds the interface thread for about 0.1 s: only while the cabin rests. It
        happens by itself when a tab is opened. Ignored while a visit's web ends.
        """
        if self._visit is not None:
            return
        # The web engine's library takes 60 ms that the first screen does not need.
        from ui.web.visit import WebVisit

        self._visit = WebVisit(
            gate=self._gate,
            call_gate=self.call_gate,
            language=self._state.comfort.language,
            spool=self._spool,
            page_host=self._front_host,
            on_part_refused=self._part_refused,
            on_download=self._on_download,
            on_print=self._on_print,
            on_download_refused=self._download_refused,
            parent=self,
        )
        self._alive = True
        self.profileChanged.emit()
        self.changed.emit()

    def answer_files(self, request_id: RequestId, paths: tuple[Path, ...]) -> None:
        """Give the files to the page; a request that is gone is ignored."""
        if self._visit is None:
            return
        for tab in (self._procedure_tab, self._mail_tab):
            if tab.answer_files(request_id, paths, self._visit.spool()):
                return

    def refuse_files(self, request_id: RequestId) -> None:
        """Answer with nothing; a request that is gone is ignored."""
        self.answer_files(request_id, ())

    def destroy(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """Dialogs, then pages, then profile; see `WebHands.destroy`."""
        self._ending = on_done
        self._over = True
        for tab in (self._procedure_tab, self._mail_tab):
            tab.stopAsked.emit()
            tab.close()
        self._refusals.forget()
        self._gate.open_to(AddressRules())
        self.call_gate.open_to(AddressRules())
        self.call_gate.checking = False
        if self._visit is None:
            self._ended()
            return
        self._visit.stop()
        self._limit = self._alarms.call_in(DESTROY_S, self._ended)
        self._alarms.call_in(LAST_WORDS_S, self._drop_views)

    def _drop_views(self) -> None:
        # Dialogs are items of their page: they go with it.
        self._alive = False
        self.changed.emit()
        self._view_gone()

    def _view_gone(self) -> None:
        if self._ending is None or self._visit is None or self._visit.views:
            return
        self._alarms.call_in(LAST_WORDS_S, self._drop_profile)

    def _drop_profile(self) -> None:
        if self._ending is not None and self._visit is not None:
            self._visit.drop_profile(self._ended)

    def _ended(self) -> None:
        if self._ending is None:
            return
        on_done, self._ending = self._ending, None
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None
        residues = tuple(self._residues())
        if self._visit is not None and not residues:
            self._visit.deleteLater()
            self._visit = None
        on_done(residues)

    def _residues(self) -> list[str]:
        residues = []
        if self._visit is not None and self._visit.profile is not None:
            residues.append("profile")
        if self._visit is not None and self._visit.views:
            residues.append("view")
        if stray_windows():
            residues.append("window")
        return residues

    def _fold(self, state: SessionState) -> None:
        before, self._state = self._state, state
        opened = state.procedure_tab.opened or state.mail_tab.opened
        # The farewell still names the tabs of the visit whose pages are gone.
        self._over = self._over and opened
        if self._over:
            return
        asked = (state.procedure_online, state.mail_provider)
        if asked != (before.procedure_online, before.mail_provider):
            self._gate.open_to(self._rules(*asked))
        if opened:
            self.warmUp()
        if state.comfort.language != before.comfort.language:
            self._speak(state.comfort.language)
        self._procedure_tab.fold(state.procedure_tab)
        self._mail_tab.fold(state.mail_tab)
        if _seen(state) != _seen(before):
            self.changed.emit()

    def _speak(self, language: str) -> None:
        if self._visit is not None:
            self._visit.speak(language)

    def _front_host(self) -> str:
        in_front = (
            self._mail_tab if self._state.tab is Tab.MAIL else self._procedure_tab
        )
        return in_front.page_host

    def _part_refused(self, refused: Refused, asking: str) -> None:
        own, mail = self._procedure_tab.page_host, self._mail_tab.page_host
        sure = asking == own and asking != mail
        self._refusals.part_refused(refused, Tab.PROCEDURE if sure else Tab.MAIL)

    def _download_refused(self, reason: DownloadReason) -> None:
        self._session.dispatch(events.DownloadRefused(reason.value))

    def _tools(self, page_load_s: float, ask_plainly: AskPlainly) -> TabTools:
        return TabTools(
            gate=self._gate,
            dispatch=self._session.dispatch,
            alarms=self._alarms,
            numbers=count(1),
            page_load_s=page_load_s,
            refused=self._refusals.asked_refused,
            frame_refused=self._refusals.frame_refused,
            view_made=self.keep_view,
            print_asked=self._print_asked,
            print_written=self._print_written,
            ask_plainly=ask_plainly,
            language=lambda: self._state.comfort.language,
        )

    def keep_view(self, view: QObject) -> None:
        """Count a view that must be gone at the end: a tab's, or a call's."""
        if self._visit is not None:
            self._visit.keep(view, self._view_gone)

    def _print_asked(self) -> str:
        return self._visit.begin_print() if self._visit and self._alive else ""

    def _print_written(self, path: str, title: str, written: bool) -> None:
        if self._visit is not None and self._alive:
            self._visit.end_print(path, title, written=written)


def _seen(state: SessionState) -> tuple[object, ...]:
    return state.tab, state.comfort, state.assisted
