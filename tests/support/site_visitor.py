"""Goes through played sites as a visitor: real engine, real machine, real papers."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from cabin_app.catalogue.model import MailProvider, Procedure, Service, Shelf
from cabin_app.catalogue.reach import rules_for, start_url
from cabin_app.documents import assemble
from cabin_app.documents.giving import GiveWay
from cabin_app.documents.handover import hand_over
from cabin_app.documents.model import Origin
from cabin_app.observable import Observable
from cabin_app.practice import played_sites as played
from cabin_app.session import effects as do
from cabin_app.session import events as e
from cabin_app.session.rules import Rules
from cabin_app.session.state import Phase, SessionState, Tab, VisitId
from cabin_app.session.timeouts import next_deadline
from cabin_app.session.transitions import step
from support.patience import PATIENCE_S
from ui.icon_images import IconImages
from ui.qt_jobs import QtAlarms
from ui.tour.eye import PageEye
from ui.viewmodels.web import WebViewModel
from ui.viewmodels.wiring import Session
from ui.web import windows

QML = Path(__file__).parents[2] / "ui" / "qml"
RULES = Rules()
ANSWER_S = 1.0
"""A page that is just going answers nothing: it is asked again."""


class Stuck(Exception):
    """What was waited for did not come."""


@dataclass
class SiteVisitor:
    """One visit after the other, in one window."""

    shelf: Shelf
    sites: played.PlayedSites
    spool: Path
    heard: list[e.Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state = Observable(SessionState())
        self.alarms = QtAlarms()
        self.web = WebViewModel(
            Session(
                state=self.state,
                dispatch=self.dispatch,
                shelf=Observable(self.shelf),
                start_url=lambda page: start_url(page, None) or "",
            ),
            rules=lambda procedure, mail: rules_for(procedure, mail, None),
            spool=lambda: self.spool,
            alarms=self.alarms,
            page_load_s=20,
            on_download=self._downloaded,
            on_print=self._downloaded,
            ask_plainly=lambda host, answered: None,
        )
        self.window = QQuickView()
        windows.claim(self.window)
        self.window.engine().addImportPath(str(QML))
        icons = QML.parents[1] / "assets" / "icons"
        self.window.engine().addImageProvider("icon", IconImages(icons))
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.window.setInitialProperties({"web": self.web})
        tabs = QML / "Cabin" / "Web" / "SiteTabs.qml"
        self.window.setSource(QUrl.fromLocalFile(str(tabs)))
        self.window.resize(800, 600)
        self.window.show()
        self.eye = PageEye(self.window, self.window.engine())

    # --- the machine ---------------------------------------------------------------

    def dispatch(self, event: e.Event) -> None:
        self.heard.append(event)
        came = step(self.state.value, event, time.monotonic(), RULES)
        self.state.publish(came.state)
        for effect in came.effects:
            self._run(effect)

    def _run(self, effect: do.Effect) -> None:
        match effect:
            case do.HandOver(request=request):
                handed = hand_over(
                    effect.document,
                    accept=request.accept,
                    formats=effect.formats,
                    several=request.several,
                    max_bytes=effect.max_bytes,
                    folder=self.spool,
                )
                self.web.answer_files(request.id, handed.paths)
                self.dispatch(e.HandOverReady(request.id, handed.pages))
            case do.RefuseFiles(request_id=number):
                self.web.refuse_files(number)
            case _:
                pass

    def _downloaded(self, path: Path, title: str) -> None:
        sources = assemble.sources_of(path)
        self.dispatch(e.DocumentArrived(Origin.FROM_SITE, title, sources))

    # --- hands and eyes ------------------------------------------------------------

    def until(self, holds: Callable[[], bool], limit_s: float = PATIENCE_S) -> bool:
        """Let the loop run; deleted objects go only while it really does."""
        ends_s = time.monotonic() + limit_s
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(
            lambda: loop.quit() if holds() or time.monotonic() > ends_s else None
        )
        look.start(5)
        if not holds():
            loop.exec()
        return holds()

    def see(self, what: str, holds: Callable[[], bool]) -> None:
        if not self.until(holds):
            self._stuck(what)

    def tap(self, selector: str, what: str, holds: Callable[[], bool]) -> None:
        """Touch it once it can be touched, until it holds."""
        places: list[QPoint] = []

        def found() -> bool:
            place = self._ask(partial(self.eye.place, selector))
            places.extend([place] if place is not None else [])
            return bool(places)

        self.see(what, found)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=places[0])
        self.see(what, holds)

    def words(self, selector: str) -> str | None:
        """What an element of the page in front says or holds, None without it."""
        return self._ask(partial(self.eye.words, selector))

    def _ask(self, ask: Callable[..., None]) -> Any:
        """What the eye answers; None when it does not, as of a page that goes."""
        told: list[Any] = []
        ask(told.append, mail=False)
        self.until(lambda: bool(told), ANSWER_S)
        return told[0] if told else None

    def at(self, path: str) -> bool:
        """Whether the procedure's tab shows that page."""
        moved = [x for x in self.heard if isinstance(x, e.PageMoved)]
        there = [x.path for x in moved if x.tab is Tab.PROCEDURE][-1:]
        shown = self.state.value.procedure_tab.load.value == "shown"
        return there == [path] and shown

    # --- the visit -----------------------------------------------------------------

    def begin(self, service: Service, procedure: Procedure) -> None:
        """From the door to the first page, on its own site and safe."""
        self.heard.clear()
        for event in (
            e.Woken(VisitId("a-visit")),
            e.LanguageChosen("fr"),
            e.ServiceChosen(service),
            e.ProcedureChosen(service, procedure),
            e.ProcedureStarted(start_url(procedure, None) or ""),
        ):
            self.dispatch(event)
        if procedure.opens_mailbox:
            home = next(
                p for p in self.shelf.mail_providers if p.start == procedure.start
            )
            self.dispatch(e.MailProviderChosen(home, start_url(home, None) or ""))
        self.see("first page", partial(self.at, played.HOME))
        self._must(self.state.value.procedure_tab.verified, "not verified")

    def sign_in(self, procedure: Procedure, provider: MailProvider) -> None:
        """From host to host, then the code of an e-mail, read in the other tab."""
        home = self.state.value.procedure_tab.host
        self.tap("#enter", "identity", partial(self.at, played.IDENTITY))
        self._must(self.state.value.procedure_tab.verified, "identity not verified")
        self.tap("#yes", "code page", partial(self.at, played.CODE_PAGE))
        asked = self.sites.asked.count((home, played.CODE_PAGE))
        if procedure.opens_mailbox:
            self.dispatch(e.TabChosen(Tab.MAIL))
        else:
            url = start_url(provider, None) or ""
            self.dispatch(e.MailProviderChosen(provider, url))
        self.see("mailbox", lambda: self.state.value.mail_tab.load.value == "shown")
        self._must(self.state.value.mail_tab.verified, "mailbox not verified")
        if procedure.code_by_email:
            held_s = next_deadline(self.state.value, RULES.timeouts) or 0
            waits_s = RULES.timeouts.code_wait_s
            self._must(
                held_s - time.monotonic() > waits_s, "time not held for the code"
            )
        self.dispatch(e.TabChosen(Tab.PROCEDURE))
        again = self.sites.asked.count((home, played.CODE_PAGE))
        self._must(again == asked, "the page was loaded again")
        self.tap("#code", "field", lambda: self.words("#code:focus") is not None)
        for digit in played.CODE:
            QTest.keyClick(self.window, digit)
        self.see("code", lambda: self.words("#code") == played.CODE)
        self.tap("#go", "space", partial(self.at, played.SPACE))

    def give(
        self, paper: Path, way: GiveWay = GiveWay.AS_ASKED, *, pages: int = 1
    ) -> None:
        """A paper, until the site has it or says that it is too large."""
        came = len(self.sites.uploads)
        self.tap("#file", "file", lambda: self.state.value.file_request is not None)
        if not self.state.value.basket.documents:
            sources = assemble.sources_of(paper) * pages
            self.dispatch(e.DocumentArrived(Origin.FROM_SITE, "", sources))
        document = self.state.value.basket.documents[0].id
        self.dispatch(e.DocumentTouched(document))
        home = self.state.value.procedure_tab.host
        chosen = self.sites.asked.count((home, played.CHOSEN))
        self.dispatch(e.GiveToSiteAsked(way))
        self._must(self.state.value.phase is Phase.ONLINE, "not given")
        self.see(
            "chosen",
            lambda: self.sites.asked.count((home, played.CHOSEN)) > chosen,
        )
        self.tap("#send", "sending", lambda: len(self.sites.uploads) > came)

    def pay_and_take(self) -> None:
        """A window that opens in the same place, and a certificate made by a script."""
        self.tap("#pay", "payment", partial(self.at, played.PAYMENT))
        self.tap("#paid", "paid", partial(self.at, played.SPACE))
        had = len(self.state.value.basket.documents)
        self.tap(
            "#take", "certificate", lambda: len(self.state.value.basket.documents) > had
        )

    def leave(self) -> None:
        """The end: no page, no profile, no window of it is left."""
        done: list[Any] = []
        self.web.destroy(done.append)
        self.see("the end", lambda: bool(done))
        self._must(done == [()], f"left over: {done}")
        self.state.publish(SessionState())

    def _must(self, holds: bool, what: str) -> None:
        if not holds:
            self._stuck(what)

    def _stuck(self, what: str) -> NoReturn:
        tab, heard = self.state.value.procedure_tab, self.heard[-4:]
        raise Stuck(what, tab, heard, self.sites.asked[-3:])
