"""A procedure followed to its end: the guide's steps, on sites that are played.

A played page says of itself which step it belongs to and what is done there; nothing
here knows one procedure from another.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from cabin_app.catalogue.model import DoneWhen, Procedure, Step, StepAction
from cabin_app.session.state import Phase, ScanStage, Tab
from cabin_app.tour_plan import GUIDED, TourPlan
from ui.tour.coming_and_going import enter, leave
from ui.tour.parts import keep_the_page, print_document
from ui.tour.visitor import Journey, Visitor

MAILBOXES = ("laposte", "gmail")
"""Of two, one is not the procedure's own site."""
TOWN = "elbeuf"
LATIN_KEYS = ("fr", "en")
"""Whose keyboard has the letters of the town on its first page."""
READING = ScanStage.READING


def guided(service: str) -> Callable[[Visitor, TourPlan], Journey]:
    """The journey of one service."""

    def journey(v: Visitor, plan: TourPlan) -> Journey:
        yield from enter(v, plan)
        yield from v.turn_to(f"service-{service}")
        yield from v.sees("serviceScreen")
        yield from v.picture("service")
        procedure = GUIDED[f"guided-{service}"]
        yield from v.turn_to(f"procedure-{procedure}", more="moreProcedures")
        yield from prepare(v)
        yield from follow(v)
        yield from v.tap("finishButton")
        yield from v.sees("leaveSheet")
        yield from leave(v, ticket=True)

    return journey


def prepare(v: Visitor) -> Journey:
    """The first thing is ticked, and it begins."""
    yield from v.sees("procedureScreen")
    yield from v.picture("procedure")
    procedure = _procedure(v)
    yield from v.turn_to(f"thing-{procedure.things[0].name}", more="moreThings")
    yield from v.until(lambda s: len(s.ready) == 1)
    yield from v.tap("startButton")
    yield from v.until(lambda s: s.procedure_tab.load.value == "shown")
    yield from v.picture("online")


def follow(v: Visitor) -> Journey:
    """Step after step; those that are over by themselves are not said to be."""
    trail: list[str] = []
    v.notes["steps"] = trail
    site = _Site(v)
    last = len(_procedure(v).steps) - 1
    number = -1
    while number < last:
        number = v.state().guide_step
        step = _procedure(v).steps[number]
        trail.append(step.action.value)
        yield from v.picture(f"step-{number + 1}")
        if step.action is StepAction.SCAN:
            yield from _scan(v, step)
        else:
            yield from site.go_through(number + 1, step)
        if number < last:
            if v.state().guide_step == number:
                yield from v.tap("nextStepButton")
            yield from v.until(lambda s, number=number: s.guide_step > number)  # type: ignore[misc]


class _Site:
    """The pages of the procedure, in whichever tab they are gone through.

    Each page says in itself (`#now`) which step it belongs to, and what is done there.
    """

    def __init__(self, v: Visitor) -> None:
        self._v = v
        self._mail = False
        self._over = False
        self._shown: list[list[object]] = []
        self._given = 0
        self._done = 0
        self._came = False
        v.notes["shown"] = self._shown

    def go_through(self, number: int, step: Step) -> Journey:
        """All pages of a step, from the one in front; then what the cabin does."""
        v = self._v
        page = yield from self._now()
        if step.action is StepAction.MAIL and "code" not in page.kinds:
            # The mailbox is the site itself.
            yield from _open_mailbox(v, own=True)
            self._mail = True
        while not self._over and page.step <= number:
            yield from self._on_page(page)
            if "take" in page.kinds and page.step == number:
                # What leads on from a paper belongs to the step after it.
                self._over = "go" not in page.kinds
                break
            page = yield from self._after(page)
        yield from self._keep(step)

    def _keep(self, step: Step) -> Journey:
        """A paper that came is printed, where the guide says so."""
        v = self._v
        came, self._came = self._came, False
        if step.action is StepAction.PRINT or step.done_when is DoneWhen.DOCUMENT_GIVEN:
            if came:
                yield from _print(v, "noticeDocumentsButton")
            elif step.action is StepAction.PRINT:
                yield from _print(v, "guideAction")
        elif came:
            yield from v.tap("noticeCloseButton")

    def _on_page(self, page: "_Now") -> Journey:
        """What a page asks for, once: a step may begin where the one before ended."""
        v = self._v
        if page.number == self._done:
            return
        self._done = page.number
        words = yield from v.page_words("main", mail=self._mail)
        host = yield from v.page_words("#host", mail=self._mail)
        self._shown.append([page.step, host, v.state().guide_step + 1, words])
        yield from v.picture(f"page-{page.number}")
        if "cookies" in page.kinds:
            yield from v.page_tap("#refuse", mail=self._mail)
        if "code" in page.kinds:
            yield from _type_code(v)
        if "give" in page.kinds:
            yield from self._give()
        if "write" in page.kinds:
            yield from self._write()
        if "take" in page.kinds:
            yield from v.page_tap("#take", mail=self._mail)
            yield from v.sees("noticeDocumentsButton")
            yield from v.picture("document-arrived")
            self._came = True

    def _after(self, page: "_Now") -> Generator[Callable[[], bool], None, "_Now"]:
        """The page after it; the same one when it is the last."""
        if "go" not in page.kinds:
            self._over = True
            return page
        following = f"#page-{page.number + 1}"
        yield from self._v.page_press("#on", following, mail=self._mail)
        return (yield from self._now())

    def _write(self) -> Journey:
        v = self._v
        latin = v.state().comfort.language in LATIN_KEYS
        typed = v.keyboard_type if latin else v.page_type
        yield from typed("#write", TOWN, mail=self._mail)
        yield from v.close_keyboard()
        yield from v.rest(10)

    def _give(self) -> Journey:
        """The site asks; the papers that were scanned are given one after the other."""
        v = self._v
        yield from v.page_tap("#browse", mail=self._mail)
        yield from v.sees("giveButton")
        documents = v.state().basket.documents
        wanted = documents[min(self._given, len(documents) - 1)].id
        self._given += 1
        yield from v.turn_to(f"document-{wanted}", more="morePagesButton")
        yield from v.picture("documents")
        yield from v.tap("giveButton")
        yield from v.tap("noticeCloseButton")

    def _now(self) -> Generator[Callable[[], bool], None, "_Now"]:
        said = yield from self._v.page_words("#now", mail=self._mail)
        number, step, *kinds = said.split()
        return _Now(number=int(number), step=int(step), kinds=frozenset(kinds))


@dataclass(frozen=True, kw_only=True)
class _Now:
    """What a played page says of itself."""

    number: int
    step: int
    kinds: frozenset[str]


def _open_mailbox(v: Visitor, *, own: bool) -> Journey:
    yield from v.tap("guideAction")
    yield from v.sees("mailChoice")
    yield from v.picture("mail-choice")
    home = v.state().procedure_tab.host
    yield from v.tap(f"provider-{next(m for m in MAILBOXES if (m in home) is own)}")
    yield from v.page_words("h1", mail=True)
    yield from v.until(lambda s: s.mail_tab.verified)
    yield from v.picture("mailbox")


def _type_code(v: Visitor) -> Journey:
    """The mailbox opens beside; the code in it goes into the page that waits for it."""
    yield from _open_mailbox(v, own=False)
    yield from v.page_press("#in", "#letter-0", mail=True)
    yield from v.picture("messages")
    yield from v.page_press("#letter-0", "#letter", mail=True)
    code = yield from v.page_words("#letter", mail=True)
    yield from v.picture("message")
    yield from v.tap("guideAction")
    yield from v.until(lambda s: s.tab is Tab.PROCEDURE)
    yield from v.keyboard_type("#code", code)
    yield from v.picture("code-typed")
    yield from v.close_keyboard()
    yield from v.rest(10)


def _scan(v: Visitor, step: Step) -> Journey:
    """Each paper that the step asks for, with both sides of a card."""
    for _ in step.papers or (None,):
        yield from v.tap("guideAction")
        yield from v.sees("scanPageButton")
        yield from v.picture("scan")
        while _placing(v):
            read = v.state().basket.page_count
            yield from v.tap("scanPageButton")
            yield from v.until(lambda s, n=read: s.basket.page_count > n)  # type: ignore[misc]
            yield from v.until(lambda s: s.scan is None or s.scan.stage is not READING)
            yield from keep_the_page(v)
        yield from v.picture("scanned")
        yield from v.tap("finishScanButton")
        yield from v.until(lambda s: s.scan is None)


def _placing(v: Visitor) -> bool:
    scan = v.state().scan
    return scan is not None and scan.stage is ScanStage.PLACING


def _print(v: Visitor, by: str) -> Journey:
    """The proof comes out of the printer; `by` is the button that leads to it."""
    yield from v.tap(by)
    yield from v.sees("documentsScreen")
    yield from v.picture("documents")
    yield from print_document(v)
    yield from v.tap("backButton")
    yield from v.until(lambda s: s.phase is Phase.ONLINE)


def _procedure(v: Visitor) -> Procedure:
    procedure = v.state().procedure
    if procedure is None:
        message = "no procedure is open"
        raise LookupError(message)
    return procedure
