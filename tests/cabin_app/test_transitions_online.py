"""The real site beside its guide."""

from dataclasses import replace

from cabin_app.catalogue.model import Theme
from cabin_app.documents.giving import GiveWay
from cabin_app.documents.model import DocumentId
from cabin_app.session import events as e
from cabin_app.session.effects import HandOver
from cabin_app.session.state import (
    FaultSource,
    NoticeKind,
    PageLoad,
    PageProblem,
    Phase,
    RequestId,
    Sheet,
    Tab,
)
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    DOCUMENTS,
    HANDING_OVER,
    MENU,
    ONLINE,
    PROCEDURE,
    READING,
    REQUESTED,
    SCANNED,
    START_URL,
    after,
    played,
    procedure,
    provider,
    request,
    service,
)

MAIL_URL = "https://mail.example/"
MAIL = (*ONLINE, e.MailProviderChosen(provider(), MAIL_URL))
A_MAILBOX = replace(service(), theme=Theme.EMAIL)
IN_A_MAILBOX = (
    *MENU,
    e.ServiceChosen(A_MAILBOX),
    e.ProcedureChosen(A_MAILBOX, procedure()),
    e.ProcedureStarted(START_URL),
)
A_FIRST_BOX = replace(procedure("a-first-box"), opens_mailbox=True)
OPENING = (
    *MENU,
    e.ServiceChosen(A_MAILBOX),
    e.ProcedureChosen(A_MAILBOX, A_FIRST_BOX),
    e.ProcedureStarted(START_URL),
)
FIRST_BOX = (*OPENING, e.MailProviderChosen(provider(), MAIL_URL))
HANDING_OVER_ANEW = (
    *HANDING_OVER,
    e.FileRequested(request(2)),
    e.GiveToSiteAsked(),
)
SEVERAL_STEPS_ON = (*ONLINE, e.GuideMoved(1), e.GuideMoved(1))


@rows(
    Row("the site opens on the procedure's first page", PROCEDURE,
        e.ProcedureStarted(START_URL), {
            "phase": Phase.ONLINE,
            "tab": Tab.PROCEDURE,
            "procedure_tab.opened": True,
            "procedure_tab.start_url": START_URL,
            "procedure_tab.generation": 1,
            "procedure_tab.load": PageLoad.LOADING,
            "procedure_online": procedure()}),
    Row("no site without a procedure", MENU, e.ProcedureStarted(START_URL), {
        "phase": Phase.MENU, "procedure_tab.opened": False}),
    Row("a mailbox opens in the second tab", ONLINE,
        e.MailProviderChosen(provider(), MAIL_URL), {
            "tab": Tab.MAIL,
            "mail_provider": provider(),
            "mail_tab.start_url": MAIL_URL,
            "mail_tab.generation": 1}),
    Row("no mailbox away from the site", MENU,
        e.MailProviderChosen(provider(), MAIL_URL), {"mail_provider": None}),
    Row("the procedure's page stays while mail is read", MAIL,
        e.TabChosen(Tab.PROCEDURE), {
            "tab": Tab.PROCEDURE, "procedure_tab.generation": 1}),
    Row("the tabs mean nothing in the menu", MENU, e.TabChosen(Tab.MAIL), {
        "tab": Tab.PROCEDURE}),
    Row("another mailbox closes this one and never reuses its page", MAIL,
        (e.MailProviderForgotten(), e.MailProviderChosen(provider(), MAIL_URL)),
        {"mail_tab.generation": 2}),
    Row("a mailbox that is forgotten is closed", MAIL, e.MailProviderForgotten(), {
        "mail_provider": None, "mail_tab.opened": False}),
    Row("a failed page is asked again",
        (*ONLINE, e.PageFailed(Tab.PROCEDURE, PageProblem.SITE_DOWN)),
        e.ReloadAsked(Tab.PROCEDURE), {
            "procedure_tab.generation": 2,
            "procedure_tab.start_url": START_URL,
            "procedure_tab.problem": None}),
    Row("a page never opened is not reloaded", ONLINE, e.ReloadAsked(Tab.MAIL), {
        "mail_tab.generation": 0}),
    Row("a page loads", ONLINE, e.PageLoading(Tab.PROCEDURE), {
        "procedure_tab.load": PageLoad.LOADING}),
    Row("a page is shown with its host", ONLINE,
        e.PageShown(Tab.PROCEDURE, "caf.example", True), {
            "procedure_tab.load": PageLoad.SHOWN,
            "procedure_tab.host": "caf.example",
            "procedure_tab.verified": True}),
    Row("a page that came open to all is not verified", ONLINE,
        e.PageShown(Tab.PROCEDURE, "caf.example", False), {
            "procedure_tab.load": PageLoad.SHOWN,
            "procedure_tab.verified": False}),
    Row("a mailbox in the procedure's tab is no official site", MAIL,
        e.PageShown(Tab.PROCEDURE, "mail.example", True), {
            "procedure_tab.verified": False}),
    Row("nor is the official site somebody's mailbox", MAIL,
        e.PageShown(Tab.MAIL, "caf.example", True), {"mail_tab.verified": False}),
    Row("a mailbox is itself", MAIL,
        e.PageShown(Tab.MAIL, "mail.example", True), {"mail_tab.verified": True}),
    Row("a page that fails is no longer verified",
        (*ONLINE, e.PageShown(Tab.PROCEDURE, "caf.example", True)),
        e.PageFailed(Tab.PROCEDURE, PageProblem.NO_NETWORK), {
            "procedure_tab.load": PageLoad.FAILED,
            "procedure_tab.problem": PageProblem.NO_NETWORK,
            "procedure_tab.host": "",
            "procedure_tab.verified": False}),
    Row("a closed tab has no news", ONLINE, (
        e.PageLoading(Tab.MAIL),
        e.PageShown(Tab.MAIL, "mail.example", True),
        e.PageFailed(Tab.MAIL, PageProblem.TOO_SLOW)), {
            "mail_tab.load": PageLoad.BLANK}),
)  # fmt: skip
def test_pages_and_tabs(row: Row) -> None:
    check(row)


@rows(
    Row("who opens a first mailbox chooses before any page opens", OPENING, (), {
        "phase": Phase.ONLINE,
        "tab": Tab.PROCEDURE,
        "choosing_mailbox": True,
        "procedure_tab.opened": False,
        "mail_tab.opened": False}),
    Row("the provider chosen is the site, and the mailbox beside", OPENING,
        e.MailProviderChosen(provider(), MAIL_URL), {
            "tab": Tab.PROCEDURE,
            "choosing_mailbox": False,
            "procedure_tab.start_url": MAIL_URL,
            "procedure_tab.load": PageLoad.LOADING,
            "mail_tab.start_url": MAIL_URL,
            "mail_provider": provider()}),
    Row("its pages are at home in both tabs", FIRST_BOX, (
        e.PageShown(Tab.PROCEDURE, "mail.example", True),
        e.PageShown(Tab.MAIL, "mail.example", True)), {
            "procedure_tab.verified": True, "mail_tab.verified": True}),
    Row("the site of another provider is not", FIRST_BOX,
        e.PageShown(Tab.PROCEDURE, "caf.example", True), {
            "procedure_tab.verified": False}),
    Row("another mind closes both, and no page is reused", FIRST_BOX,
        e.MailProviderForgotten(), {
            "choosing_mailbox": True,
            "procedure_tab.opened": False,
            "procedure_tab.generation": 1,
            "mail_tab.opened": False}),
    Row("the choice made again opens new pages",
        (*FIRST_BOX, e.MailProviderForgotten()),
        e.MailProviderChosen(provider(), MAIL_URL), {
            "procedure_tab.generation": 2, "mail_tab.generation": 2}),
    Row("who read e-mails before is asked where the new one is",
        (*MAIL, e.BackAsked(), e.BackAsked(), e.BackAsked()), OPENING[len(MENU):], {
            "choosing_mailbox": True,
            "mail_provider": None,
            "procedure_tab.opened": False,
            "mail_tab.opened": False}),
    Row("found again as it was", (*FIRST_BOX, e.BackAsked()),
        e.ProcedureStarted(START_URL), {
            "choosing_mailbox": False, "procedure_tab.generation": 1}),
)  # fmt: skip
def test_a_first_mailbox(row: Row) -> None:
    check(row)


@rows(
    Row("a refused link is told and its host counted", ONLINE,
        e.AddressRefused("link", "x.example", True, Tab.PROCEDURE), {
            "notice.kind": NoticeKind.LINK_REFUSED,
            "notice.detail": "x.example"}, ("RecordRefusedHost",)),
    Row("a refused picture is only counted", ONLINE,
        e.AddressRefused("link", "x.example", False, Tab.PROCEDURE), {"notice": None},
        ("RecordRefusedHost",)),
    Row("a link in a letter is told and not counted", ONLINE,
        e.AddressRefused("link", "x.example", True, Tab.MAIL), {
            "notice.kind": NoticeKind.LINK_REFUSED}),
    Row("a link in a mailbox that is the procedure is told and not counted",
        IN_A_MAILBOX, e.AddressRefused("link", "x.example", True, Tab.PROCEDURE), {
            "notice.kind": NoticeKind.LINK_REFUSED}),
    Row("a link without a host is only told", ONLINE,
        e.AddressRefused("link", "", True, Tab.PROCEDURE), {
            "notice.kind": NoticeKind.LINK_REFUSED}),
    Row("a telephone number is told and never counted", ONLINE,
        e.AddressRefused("phone", "3230", True, Tab.PROCEDURE), {
            "notice.kind": NoticeKind.WANTS_TO_PHONE}),
    Row("an e-mail address is told and never counted", ONLINE,
        e.AddressRefused("mail", "caf.example", True, Tab.PROCEDURE), {
            "notice.kind": NoticeKind.WANTS_TO_MAIL}),
    Row("a notice is closed",
        (*ONLINE, e.AddressRefused("link", "x.example", True, Tab.PROCEDURE)),
        e.NoticeClosed(), {"notice": None}),
)  # fmt: skip
def test_refused_addresses(row: Row) -> None:
    check(row)


@rows(
    Row("the guide moves on", ONLINE, e.GuideMoved(1), {"guide_step": 1}),
    Row("not before its first step", ONLINE, e.GuideMoved(-1), {"guide_step": 0}),
    Row("not past its last", ONLINE, (e.GuideMoved(1),) * 9, {"guide_step": 3}),
    Row("not away from the site", DOCUMENTS, e.GuideMoved(1), {"guide_step": 0}),
    Row("a step that reads mail awaits a code",
        (*ONLINE, e.GuideMoved(1)), e.GuideMoved(1), {"code_awaited": True}),
    Row("moving past it ends the wait", SEVERAL_STEPS_ON, e.GuideMoved(1), {
        "code_awaited": False}),
    Row("an opened mailbox moves on from the step that asks for it",
        (*SEVERAL_STEPS_ON, e.MailProviderChosen(provider(), MAIL_URL)),
        e.PageShown(Tab.MAIL, "mail.example", True), {"guide_step": 3}),
    Row("a given document moves on from the step that asks for it",
        (*HANDING_OVER, e.BackAsked(), e.GuideMoved(1),
         e.FileRequested(request(2)), e.GiveToSiteAsked()),
        e.HandOverReady(RequestId(2), 1), {"guide_step": 2}, ("RecordHandOver",)),
    Row("a document given at another step moves nothing", HANDING_OVER,
        e.HandOverReady(RequestId(1), 1), {"guide_step": 0}, ("RecordHandOver",)),
)  # fmt: skip
def test_the_guide(row: Row) -> None:
    check(row)


@rows(
    Row("with an empty basket the scanner is offered at once", ONLINE,
        e.FileRequested(request()), {
            "phase": Phase.DOCUMENTS,
            "return_to": Phase.ONLINE,
            "sheet": Sheet.SCAN,
            "file_request": request()}),
    Row("with documents they are shown", SCANNED, e.FileRequested(request()), {
        "phase": Phase.DOCUMENTS, "sheet": None}),
    Row("a page asking anew has its former request refused", REQUESTED,
        e.FileRequested(request(2)), {"file_request": request(2)},
        ("RefuseFiles",)),
    Row("a page behind another may not ask", SCANNED,
        e.FileRequested(request(1, Tab.MAIL)), {
            "file_request": None, "phase": Phase.ONLINE}, ("RefuseFiles",)),
    Row("a page away from the screen may not ask", MENU,
        e.FileRequested(request()), {"file_request": None}, ("RefuseFiles",)),
    Row("nor while the documents were opened from the menu",
        (*MENU, e.DocumentsAsked()), e.FileRequested(request()),
        {"return_to": Phase.MENU}, ("RefuseFiles",)),
    Row("nor while nobody is in the cabin", (), e.FileRequested(request()), {},
        ("RefuseFiles",)),
    Row("a scan under way goes on when a page asks", READING,
        e.FileRequested(request()), {
            "phase": Phase.DOCUMENTS, "sheet": Sheet.SCAN}),
    Row("a request that is gone is forgotten", REQUESTED,
        e.FileRequestGone(RequestId(1)), {"file_request": None}),
    Row("another request that is gone is none of ours", REQUESTED,
        e.FileRequestGone(RequestId(9)), {"file_request": request()}),
    Row("the chosen document is given", REQUESTED, e.GiveToSiteAsked(), {
        "handing_over": True}, ("HandOver",)),
    Row("it is given lighter", REQUESTED, e.GiveToSiteAsked(GiveWay.LIGHTER), {
        "handing_over": True}, ("HandOver",)),
    Row("one tap gives once", HANDING_OVER, e.GiveToSiteAsked(), {}, ()),
    Row("nothing is given to nobody", SCANNED, e.GiveToSiteAsked(), {
        "handing_over": False}),
    Row("a document that was given is told", HANDING_OVER,
        e.HandOverReady(RequestId(1), 2), {
            "phase": Phase.ONLINE,
            "notice.kind": NoticeKind.DOCUMENT_GIVEN,
            "notice.document": DocumentId(1),
            "tally.documents_given": 1,
            "file_request": None,
            "handing_over": False}, ("RecordHandOver",)),
    Row("an answer to a former request is none", HANDING_OVER,
        e.HandOverReady(RequestId(9), 2), {"handing_over": True}),
    Row("a document that cannot be made fit is a fault", HANDING_OVER,
        e.HandOverFaulted(RequestId(1), "too_large"), {
            "fault.source": FaultSource.DOCUMENT,
            "fault.can_retry": False,
            "handing_over": False,
            "file_request": request()}, ("RecordFault",)),
    Row("another document may be chosen then",
        (*HANDING_OVER, e.HandOverFaulted(RequestId(1), "too_large")),
        e.WentOnWithout(), {
            "fault": None, "phase": Phase.DOCUMENTS}),
    Row("trying the same again is not offered",
        (*HANDING_OVER, e.HandOverFaulted(RequestId(1), "too_large")), e.RetryAsked(), {
            "fault.reason": "too_large"}),
    Row("no room is a fault of the basket", HANDING_OVER,
        e.HandOverFaulted(RequestId(1), "spool_full"), {
            "fault.source": FaultSource.SPOOL},
        ("RecordFault",)),
    Row("a late fault is none", REQUESTED,
        e.HandOverFaulted(RequestId(1), "too_large"), {
        "fault": None}),
    Row("the fault of a request that was replaced is none", HANDING_OVER_ANEW,
        e.HandOverFaulted(RequestId(1), "too_large"), {
            "fault": None, "handing_over": True}),
    Row("a page that asks anew while it is being served is served from the start",
        HANDING_OVER, e.FileRequested(request(2)), {
            "file_request": request(2), "handing_over": False,
            "phase": Phase.DOCUMENTS}, ("RefuseFiles",)),
)  # fmt: skip
def test_files_for_a_page(row: Row) -> None:
    check(row)


def _hand_over(events: tuple[e.Event, ...]) -> HandOver:
    (effect,) = [f for f in played(events)[1] if isinstance(f, HandOver)]
    return effect


def test_the_procedures_limits_go_with_the_document() -> None:
    effect = _hand_over(HANDING_OVER)
    assert (effect.max_bytes, effect.formats) == (2_000_000, ("pdf", "jpeg"))


def test_a_limit_nobody_knows_is_no_limit() -> None:
    unknown = procedure(max_mb=None)
    events = (
        *MENU,
        e.ProcedureChosen(service(), unknown),
        e.ProcedureStarted(START_URL),
        *ARRIVED[len(ONLINE) :],
        e.FileRequested(request()),
        e.GiveToSiteAsked(),
    )
    assert _hand_over(events).max_bytes is None
    no_upload = replace(unknown, upload=None)
    effect = _hand_over(
        (*MENU, e.ProcedureChosen(service(), no_upload), *events[len(MENU) + 1 :])
    )
    assert (effect.max_bytes, effect.formats) == (None, ())


def test_a_mailbox_has_no_limits_of_the_procedure() -> None:
    effect = _hand_over(
        (
            *SCANNED,
            e.MailProviderChosen(provider(), MAIL_URL),
            e.FileRequested(request(1, Tab.MAIL)),
            e.GiveToSiteAsked(),
        )
    )
    assert (effect.max_bytes, effect.formats) == (None, ())


def test_nothing_is_given_once_the_chosen_document_is_gone() -> None:
    state, effects = played(
        (*REQUESTED, e.DocumentRemoved(DocumentId(1)), e.GiveToSiteAsked())
    )
    assert not state.handing_over
    assert not any(isinstance(effect, HandOver) for effect in effects)


def test_a_code_is_awaited_while_mail_is_read_if_the_site_sends_one() -> None:
    sends = procedure(code_by_email=True)
    online = (*MENU, e.ProcedureChosen(service(), sends), e.ProcedureStarted(START_URL))
    mail = (*online, e.MailProviderChosen(provider(), MAIL_URL))
    assert after(mail).code_awaited
    assert not after((*MAIL,)).code_awaited
    back = (*mail, e.GuideMoved(1), e.TabChosen(Tab.PROCEDURE), e.TabChosen(Tab.MAIL))
    assert after(back).code_awaited
    opened = (
        *online,
        e.GuideMoved(1),
        e.GuideMoved(1),
        e.MailProviderChosen(provider(), MAIL_URL),
        e.PageShown(Tab.MAIL, "mail.example", True),
    )
    assert after(opened).guide_step == 3
    assert after(opened).code_awaited
    assert not after((*opened, e.GuideMoved(1))).code_awaited


def test_a_guide_without_steps_stands_still() -> None:
    bare = procedure(steps=())
    online = (*MENU, e.ProcedureChosen(service(), bare), e.ProcedureStarted(START_URL))
    assert after((*online, e.GuideMoved(1))).guide_step == 0
