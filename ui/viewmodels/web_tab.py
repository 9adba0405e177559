"""One of the two pages: what its view asks, and what it is told."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from cabin_app.catalogue.address_policy import (
    Refused,
    ResourceKind,
    parse_strict,
)
from cabin_app.session import events
from cabin_app.session.state import PageProblem, RequestId, Tab, TabState
from cabin_app.sites.portal import LOGIN_WANTED, PlainAnswer
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.picker import PickerViewModel
from ui.viewmodels.tab_tools import TabTools
from ui.web.file_requests import FileRequests
from ui.web.gate import ascii_host
from ui.web.load_watch import LoadWatch
from ui.web.page_problems import (
    HTTP_STATUS,
    PERHAPS_A_PORTAL,
    LoadStatus,
    problem_of,
)

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SCRIPTS = Path(__file__).parents[1] / "qml" / "Cabin" / "Web"


@QmlElement
@QmlUncreatable("The view model of the web makes its two tabs.")
class WebTabViewModel(QObject):
    """A tab. Its view calls the slots and obeys the signals; it decides nothing."""

    changed = Signal()
    progressChanged = Signal()
    goTo = Signal(str)
    reloadAsked = Signal()
    stopAsked = Signal()
    # A frame of the page may not open: its place would stay empty, without a word.
    frameRefused = Signal(str)
    # A list of strings declared as `list` would arrive empty, in silence.
    filesAnswered = Signal(int, "QStringList")  # type: ignore[arg-type]

    def __init__(self, tab: Tab, tools: TabTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tab = tab
        self._tools = tools
        self._state = TabState()
        self._pending: str | None = None
        self._has_view = False
        self._page_host = ""
        self._place = ("", "")
        self._reloads = 0
        self._watch = LoadWatch(
            alarms=tools.alarms,
            page_load_s=tools.page_load_s,
            on_slow=lambda: tools.dispatch(events.PageSlow(tab)),
            on_silent=self._silent_too_long,
        )
        self._picker = PickerViewModel(language=tools.language, parent=self)
        self._files = FileRequests(
            tab=tab,
            numbers=tools.numbers,
            dispatch=tools.dispatch,
            answer=self.filesAnswered.emit,
        )

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._state.opened

    @Property(int, notify=progressChanged)
    def percent(self) -> int:
        """How far the load is, 0 to 100; 0 when there is none."""
        return self._watch.percent if self._watch.loading else 0

    @Property(PickerViewModel, constant=True)
    def picker(self) -> PickerViewModel:
        return self._picker

    @Property(str, constant=True)
    def plainScript(self) -> str:
        """What makes a page black on white."""
        return (SCRIPTS / "pageContrast.js").read_text("utf-8")

    @Property(str, constant=True)
    def secretsScript(self) -> str:
        """What keeps the passwords of a page dots while somebody stands beside."""
        return (SCRIPTS / "pageSecrets.js").read_text("utf-8")

    @Property(str, constant=True)
    def framesScript(self) -> str:
        """What lets our scripts stand in what a page writes by itself; before them."""
        return (SCRIPTS / "pageFrames.js").read_text("utf-8")

    @Property(str, constant=True)
    def insidesScript(self) -> str:
        """What lets our scripts into the parts of a page that are closed to them."""
        return (SCRIPTS / "pageInsides.js").read_text("utf-8")

    @property
    def page_host(self) -> str:
        """Host of the page shown, "" before the first."""
        return self._page_host

    def fold(self, state: TabState) -> None:
        """The visit's state of this tab changed."""
        before, self._state = self._state, state
        if state.opened and state.generation != before.generation:
            self._load(again=state.again)
        if state.opened != before.opened:
            self.changed.emit()

    def answer_files(
        self, number: RequestId, paths: tuple[Path, ...], spool: Path
    ) -> bool:
        """Answer a page's request; False if it is not one of this tab."""
        return self._files.answer(number, paths, spool)

    def close(self) -> None:
        """The view goes: nothing of its page stays here."""
        self._files.forget()
        self._picker.close()
        self._watch.rest()
        self._state = TabState()
        self._pending = None
        self._page_host = ""
        self._place = ("", "")
        self._has_view = False
        self._reloads = 0
        self.changed.emit()

    @Slot(QObject)
    def viewReady(self, view: QObject) -> None:
        """A view was made for this tab."""
        self._has_view = True
        self._tools.view_made(view)
        if self._pending is not None:
            self._go(self._pending)

    @Slot(QUrl, bool, result=bool)
    def mayNavigate(self, url: QUrl, main_frame: bool) -> bool:
        """Whether the page or one of its frames may go there."""
        if main_frame:
            return self._allows(url, ResourceKind.MAIN_FRAME)
        verdict = self._tools.gate.ask(url, ResourceKind.SUB_FRAME, self._page_host)
        if isinstance(verdict, Refused):
            self._tools.frame_refused(verdict, self._tab)
            self.frameRefused.emit(ascii_host(url))
            return False
        return True

    @Slot(QUrl, result=bool)
    def mayOpenWindow(self, url: QUrl) -> bool:
        """Whether a new window may open; it opens in this same view."""
        return self._allows(url, ResourceKind.NEW_WINDOW)

    @Slot(int, int, int, QUrl, bool)
    def loadChanged(
        self, status: int, domain: int, code: int, url: QUrl, is_error_page: bool
    ) -> None:
        """A load of the whole page began or ended."""
        if not self._state.opened:
            return
        if status == LoadStatus.STARTED:
            self._began()
            return
        if not self._watch.loading:
            return
        self._watch.rest()
        problem = None
        if status == LoadStatus.FAILED:
            problem = problem_of(domain, code, is_error_page=is_error_page)
        if problem is None and url.scheme() == "about":
            # It emptied itself: there is nothing to look at, nor to load again.
            self._page_host = ""
            problem = PageProblem.PAGE_MISSING
        if problem is None:
            self._shown(url)
            return
        of_site = domain == HTTP_STATUS and not is_error_page
        self._fail(problem, has_words=of_site)
        if problem in PERHAPS_A_PORTAL and url.scheme() == "https":
            self._suspect(url)

    @Slot(int)
    def progressed(self, percent: int) -> None:
        """The load goes on: the site is not silent."""
        self._watch.progressed(percent)
        self.progressChanged.emit()

    @Slot(QUrl)
    def addressChanged(self, url: QUrl) -> None:
        """The page shown has another address; a page may do that by itself."""
        host = ascii_host(url)
        if not host:
            return
        self._page_host = host
        place = (host, url.path())
        if place != self._place:
            self._place = place
            self._tools.dispatch(events.PageMoved(self._tab, *place))

    @Slot(bool)
    def rendererEnded(self, expected: bool) -> None:
        """The process of the page ended; once, it is simply loaded again."""
        if expected or not self._state.opened:
            return
        self._files.drop()
        self._watch.rest()
        self._reloads += 1
        if self._reloads == 1:
            self.reloadAsked.emit()
        else:
            self._fail(PageProblem.RENDERER_DIED)

    @Slot(int, "QStringList", result=int)
    def fileAsked(self, mode: int, accept: list[str]) -> int:
        """A page opened a file dialog; returns its number, 0 to refuse."""
        return self._files.ask(mode, accept)

    @Slot(result=str)
    def printAsked(self) -> str:
        """The page wants to be printed; returns the file to write, "" for no."""
        return self._tools.print_asked()

    @Slot(str, str, bool)
    def printWritten(self, path: str, title: str, written: bool) -> None:
        """The page was written for printing, or could not be."""
        self._tools.print_written(path, title, written)

    def _load(self, *, again: bool) -> None:
        self._reloads = 0
        if again and self._has_view and self._page_host:
            self.reloadAsked.emit()
            return
        self._pending = self._state.start_url
        if self._has_view:
            self._go(self._pending)

    def _go(self, address: str) -> None:
        """The application's own load: the engine would open anything it is given."""
        self._pending = None
        parts = parse_strict(address)
        url = QUrl(parts.url if parts else "", QUrl.ParsingMode.StrictMode)
        if self._allows(url, ResourceKind.OWN_LOAD):
            self.goTo.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _allows(self, url: QUrl, kind: ResourceKind) -> bool:
        verdict = self._tools.gate.ask(url, kind)
        if isinstance(verdict, Refused):
            self._tools.refused(verdict, self._tab)
            return False
        return True

    def _began(self) -> None:
        self._files.drop()
        self._watch.begin()
        self.progressChanged.emit()
        self._tools.dispatch(events.PageLoading(self._tab))

    def _shown(self, url: QUrl) -> None:
        self.addressChanged(url)
        safe = url.scheme() == "https"
        self._tools.dispatch(events.PageShown(self._tab, ascii_host(url), safe=safe))

    def _fail(self, problem: PageProblem, *, has_words: bool = False) -> None:
        self._tools.dispatch(events.PageFailed(self._tab, problem, has_words=has_words))

    def _suspect(self, url: QUrl) -> None:
        """Perhaps the network itself answers, and wants somebody to log in."""
        failed = self._state

        def answered(answer: PlainAnswer | None) -> None:
            if self._state == failed and answer and self._is_portal(answer):
                self._fail(PageProblem.CAPTIVE_PORTAL)

        self._tools.ask_plainly(ascii_host(url), answered)

    def _is_portal(self, answer: PlainAnswer) -> bool:
        """A site sends to its own pages; a portal sends where no page may go."""
        if not answer.sent_to:
            return answer.status == LOGIN_WANTED
        there = QUrl(f"https://{answer.sent_to}/")
        verdict = self._tools.gate.ask(there, ResourceKind.MAIN_FRAME)
        return isinstance(verdict, Refused)

    def _silent_too_long(self, has_page: bool) -> None:
        if not has_page:
            self._watch.rest()
        self.stopAsked.emit()
        if not has_page:
            self._fail(PageProblem.TOO_SLOW)
