"""A shelf in small, and visits brought to a given place by real events."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.catalogue.model import (
    DocumentFormat,
    DoneWhen,
    GuideCard,
    MailProvider,
    MailProviderId,
    OfficialStart,
    OutcomeWords,
    Procedure,
    ProcedureId,
    Service,
    ServiceId,
    Step,
    StepAction,
    Theme,
    Upload,
)
from cabin_app.catalogue.things import (
    NumberKind,
    NumberToFind,
    Paper,
    PaperSize,
    ThingToHave,
)
from cabin_app.documents.model import Origin, PageRemark, PageSource
from cabin_app.language import LocalText
from cabin_app.session import events as e
from cabin_app.session.effects import Effect
from cabin_app.session.rules import Rules
from cabin_app.session.state import (
    FileRequest,
    RequestId,
    SessionState,
    StopCause,
    Tab,
    VisitId,
)
from cabin_app.session.transitions import step

RULES = Rules()
AT_S = 1000.0
START_URL = "https://caf.example/start"
VISIT = VisitId("a-visit")


def text(word: str) -> LocalText:
    return LocalText.of({"fr": word, "en": word, "ar": word})


def guide_step(
    action: StepAction = StepAction.NONE,
    done_when: DoneWhen = DoneWhen.VISITOR_SAYS,
) -> Step:
    card = GuideCard(heading=text("heading"), lines=(text("line"),))
    return Step(
        title=text("step"), minutes=5, guide=card, action=action, done_when=done_when
    )


STEPS = (
    guide_step(),
    guide_step(StepAction.SCAN, DoneWhen.DOCUMENT_GIVEN),
    guide_step(StepAction.MAIL, DoneWhen.MAIL_OPENED),
    guide_step(),
)


PAPER = ThingToHave(
    name="rib",
    icon="building-bank",
    label=text("paper"),
    hint=text("hint"),
    paper=Paper(sides=1, colour=False, size=PaperSize.A4),
)
NUMBER = ThingToHave(
    name="nir",
    icon="id",
    label=text("number"),
    hint=text("hint"),
    number=NumberToFind(kind=NumberKind.NIR, shown_on="health-card"),
)
THINGS = (PAPER, NUMBER)


def procedure(
    name: str = "caf-aide",
    *,
    steps: tuple[Step, ...] = STEPS,
    code_by_email: bool = False,
    max_mb: float | None = 2.0,
) -> Procedure:
    return Procedure(
        id=ProcedureId(name),
        service_id=ServiceId("caf"),
        title=text(name),
        summary=text("summary"),
        keywords=text("words"),
        minutes=15,
        is_free=True,
        things=THINGS,
        steps=steps,
        start=OfficialStart(url=START_URL),
        hosts=(HostRule(name="caf.example"),),
        identity_hosts=(),
        resource_hosts=(),
        upload=Upload(
            formats=(DocumentFormat.PDF, DocumentFormat.JPEG),
            max_mb=max_mb,
            confidence=Confidence.HIGH,
        ),
        outcome=OutcomeWords(done=text("done"), next=text("next")),
        code_by_email=code_by_email,
        confidence=Confidence.HIGH,
        reviewed_on=date(2026, 11, 1),
    )


@cache
def service() -> Service:
    return Service(
        id=ServiceId("caf"),
        name=text("CAF"),
        description=text("description"),
        icon="users-group",
        theme=Theme.FAMILY,
        helpline=None,
        procedures=(procedure(), procedure("caf-autre")),
        order=1,
    )


@cache
def provider() -> MailProvider:
    return MailProvider(
        id=MailProviderId("laposte"),
        name=text("La Poste"),
        start=OfficialStart(url="https://mail.example/"),
        hosts=(HostRule(name="mail.example"),),
        resource_hosts=(),
        confidence=Confidence.HIGH,
    )


def page(
    name: str = "page-1.png", index: int = 0, *, remark: PageRemark | None = None
) -> PageSource:
    return PageSource(
        path=Path("/spool") / name,
        width_px=2480,
        height_px=3508,
        resolution_dpi=300,
        index=index,
        remark=remark,
    )


def request(number: int = 1, tab: Tab = Tab.PROCEDURE) -> FileRequest:
    return FileRequest(id=RequestId(number), tab=tab, accept=(".pdf",))


def after(
    events: Iterable[e.Event],
    state: SessionState | None = None,
    at_s: float = AT_S,
    rules: Rules = RULES,
) -> SessionState:
    """The visit once all of it has happened, at one instant."""
    return played(events, state, at_s, rules)[0]


def played(
    events: Iterable[e.Event],
    state: SessionState | None = None,
    at_s: float = AT_S,
    rules: Rules = RULES,
) -> tuple[SessionState, tuple[Effect, ...]]:
    """The visit, and everything it wanted done."""
    now = state if state is not None else SessionState()
    effects: tuple[Effect, ...] = ()
    for event in events:
        came = step(now, event, at_s, rules)
        now, effects = came.state, (*effects, *came.effects)
    return now, effects


WELCOME = (e.Woken(VISIT),)
MENU = (*WELCOME, e.LanguageChosen("fr"))
SERVICE = (*MENU, e.ServiceChosen(service()))
PROCEDURE = (*SERVICE, e.ProcedureChosen(service(), procedure()))
ONLINE = (*PROCEDURE, e.ProcedureStarted(START_URL))
DOCUMENTS = (*ONLINE, e.DocumentsAsked())
SCAN = (*ONLINE, e.ScanAsked())
READING = (*SCAN, e.PageScanAsked())
NEXT_PAGE = (e.AnotherPageAsked(), e.PageScanAsked())
PAGE_READ = (*READING, e.PageArrived(page()))
SCANNED = (*PAGE_READ, e.ScanFinished())
ARRIVED = (
    *ONLINE,
    e.DocumentArrived(Origin.FROM_SITE, "attestation", (page("a.pdf"),)),
    e.NoticeClosed(),
)
REQUESTED = (*SCANNED, e.FileRequested(request()))
HANDING_OVER = (*REQUESTED, e.GiveToSiteAsked())
FAREWELL = (*SCANNED, e.LeaveAsked(), e.LeaveConfirmed())
PROVEN = (*FAREWELL, e.ErasureChecked((), "14:32"))
BROKEN = e.Broke(StopCause.UNEXPECTED, "somewhere")
ERASING = (*SCANNED, BROKEN)
