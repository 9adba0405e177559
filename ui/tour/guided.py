"""A procedure followed to its end: the guide's steps, on sites that are played.

What a step asks for is done on the site as any site would have it; nothing here knows
one procedure from another.
"""

from collections.abc import Callable

from cabin_app.catalogue.model import DoneWhen, Procedure, Step, StepAction
from cabin_app.documents.model import Origin
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
    doing = _Doing(v)
    last = len(_procedure(v).steps) - 1
    number = -1
    while number < last:
        number = v.state().guide_step
        step = _procedure(v).steps[number]
        trail.append(step.action.value)
        yield from v.picture(f"step-{number + 1}")
        yield from doing.step(step)
        if number < last:
            if v.state().guide_step == number:
                yield from v.tap("nextStepButton")
            yield from v.until(lambda s, number=number: s.guide_step > number)  # type: ignore[misc]


class _Doing:
    """What is done at a step, and whether the site knows who is there."""

    def __init__(self, v: Visitor) -> None:
        self._v = v
        self._signed_in = False
        self._code_due = any(
            step.action is StepAction.MAIL for step in _procedure(v).steps
        )

    def step(self, step: Step) -> Journey:
        """All that one step asks for."""
        if step.action is StepAction.SCAN:
            yield from _scan(self._v, step)
        if step.action is StepAction.MAIL:
            yield from _read_mail(self._v, code_awaited=self._signed_in)
            self._code_due = False
        elif self._in_mailbox and step.done_when is DoneWhen.DOCUMENT_GIVEN:
            yield from _give(self._v)
        elif self._needs_site(step):
            if not self._signed_in:
                yield from self._sign_in()
                if step.done_when is DoneWhen.VISITOR_SAYS and not _prints(step):
                    return
            yield from self._on_the_site(step)

    def _needs_site(self, step: Step) -> bool:
        """Not while papers are read, nor for what is done in the mailbox."""
        if step.done_when is DoneWhen.PAGE_SCANNED or self._in_mailbox:
            return False
        return step.action is not StepAction.ADDRESS

    @property
    def _in_mailbox(self) -> bool:
        return self._v.state().tab is Tab.MAIL

    def _sign_in(self) -> Journey:
        """The card goes where the page goes, if its step names the door."""
        v = self._v
        self._signed_in = True
        yield from v.page_press("#enter", "#yes")
        door = yield from v.page_words("header")
        yield from v.until(lambda s: s.procedure_tab.host == door)
        yield from v.until(lambda s: s.procedure_tab.verified)
        v.notes["door"] = door
        v.notes["card"] = v.state().guide_step
        yield from v.picture("who-are-you")
        yield from v.page_press("#yes", "#code, #take")

    def _on_the_site(self, step: Step) -> Journey:
        match step.done_when:
            case DoneWhen.DOCUMENT_GIVEN:
                yield from _give(self._v)
            case DoneWhen.DOCUMENT_RECEIVED:
                yield from _take(self._v)
            case DoneWhen.DOCUMENT_PRINTED:
                yield from _print(self._v)
            case _:
                if not self._code_due:
                    yield from _fill_in(self._v)


def _prints(step: Step) -> bool:
    return step.action is StepAction.PRINT


def _fill_in(v: Visitor) -> Journey:
    """A form, until it is received."""
    yield from v.page_press("#form", "#town")
    latin = v.state().comfort.language in LATIN_KEYS
    typed = v.keyboard_type if latin else v.page_type
    yield from typed("#town", TOWN)
    yield from v.close_keyboard()
    yield from v.rest(10)
    yield from v.page_press("#submit", "#reference")
    yield from v.picture("form-received")
    yield from v.page_press("#space", "#take")


def _read_mail(v: Visitor, *, code_awaited: bool) -> Journey:
    """The mailbox opens beside; a code in it goes into the page that waits for it."""
    yield from v.tap("guideAction")
    yield from v.sees("mailChoice")
    yield from v.picture("mail-choice")
    home = v.state().procedure_tab.host
    yield from v.tap(f"provider-{next(m for m in MAILBOXES if m not in home)}")
    yield from v.page_words("h1", mail=True)
    yield from v.until(lambda s: s.mail_tab.verified)
    if not code_awaited:
        yield from v.picture("mailbox")
        return
    code = yield from v.page_words("#letter", mail=True)
    yield from v.picture("mailbox")
    yield from v.tap("guideAction")
    yield from v.until(lambda s: s.tab is Tab.PROCEDURE)
    yield from v.keyboard_type("#code", code)
    yield from v.picture("code-typed")
    yield from v.close_keyboard()
    yield from v.rest(10)
    yield from v.page_press("#go", "#take")


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


def _give(v: Visitor) -> Journey:
    """The site asks; the paper read last is given, and received."""
    mail = v.state().tab is Tab.MAIL
    if mail:
        yield from v.page_press("#write", "#file", mail=True)
    yield from v.page_tap("#file", mail=mail)
    yield from v.sees("giveButton")
    yield from v.picture("documents")
    yield from v.tap("giveButton")
    yield from v.tap("noticeCloseButton")
    yield from v.page_press("#send", "#reference", mail=mail)
    yield from v.picture("received")
    if mail:
        return
    yield from v.page_press("#space", "#take")


def _take(v: Visitor) -> Journey:
    yield from v.page_tap("#take")
    yield from v.sees("noticeDocumentsButton")
    yield from v.picture("document-arrived")
    yield from v.tap("noticeCloseButton")


def _print(v: Visitor) -> Journey:
    """The proof is fetched if it is not there yet, and comes out of the printer."""
    if not _has_proof(v):
        yield from v.page_tap("#take")
        yield from v.tap("noticeDocumentsButton")
    else:
        yield from v.tap("guideAction")
    yield from v.sees("documentsScreen")
    yield from v.picture("documents")
    yield from print_document(v)
    yield from v.tap("backButton")
    yield from v.until(lambda s: s.phase is Phase.ONLINE)


def _has_proof(v: Visitor) -> bool:
    documents = v.state().basket.documents
    return any(each.origin is Origin.FROM_SITE for each in documents)


def _procedure(v: Visitor) -> Procedure:
    procedure = v.state().procedure
    if procedure is None:
        message = "no procedure is open"
        raise LookupError(message)
    return procedure
