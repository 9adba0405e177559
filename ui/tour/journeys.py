"""The journeys: each reads as the story of one visit."""

from collections.abc import Callable

from cabin_app.catalogue.model import StepAction
from cabin_app.session.state import (
    PrintStage,
    ScanStage,
    SessionState,
)
from cabin_app.tour_plan import CANARY, TourPlan
from ui.tour.address_journey import create_an_email
from ui.tour.coming_and_going import SUBMIT, enter, finish, leave, open_procedure
from ui.tour.preparing import find_by_word, prepare_and_leave
from ui.tour.visitor import Journey, Visitor

PLACING = ScanStage.PLACING
"""A quick scanner may be done before anybody looks again."""


def send_a_document(v: Visitor, plan: TourPlan) -> Journey:
    """Two pages are scanned and given to a form, after a code by e-mail."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    yield from _sign_in(v, pictures=True)
    yield from _send_two_pages(v)
    yield from finish(v)
    yield from leave(v, ticket=True)


def get_a_certificate(v: Visitor, plan: TourPlan) -> Journey:
    """A certificate is downloaded and printed."""
    yield from enter(v, plan)
    yield from open_procedure(v, "avoir-une-attestation")
    yield from _sign_in(v, pictures=False)
    yield from _print_certificate(v)
    yield from finish(v)
    yield from leave(v, ticket=True)


def two_errands(v: Visitor, plan: TourPlan) -> Journey:
    """Both in one visit: typed, scanned, sent, downloaded, printed."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    yield from _sign_in(v, pictures=False)
    yield from _send_two_pages(v)
    yield from v.page_tap("p.row a[href='/espace']")
    yield from _print_certificate(v)
    yield from finish(v)
    yield from leave(v, ticket=True)


def photocopy(v: Visitor, plan: TourPlan) -> Journey:
    """A paper is scanned and printed; no site is opened."""
    yield from enter(v, plan)
    yield from v.tap("documentsButton")
    yield from v.sees("documentsScreen")
    yield from v.picture("documents-empty")
    yield from v.tap("addDocumentButton")
    yield from v.tap("scanPageButton")
    yield from v.until(lambda s: s.basket.page_count == 1)
    yield from v.picture("scan-read")
    yield from v.tap("finishScanButton")
    yield from v.sees("printButton")
    yield from v.tap("turnButton")
    yield from v.picture("documents-turned")
    yield from v.tap("turnButton")
    yield from _print(v)
    yield from v.tap("comfortButton")
    yield from v.picture("comfort")
    yield from v.tap("keepComfortButton")
    yield from v.tap("humanButton")
    yield from v.picture("help")
    yield from v.tap("closeHelpButton")
    yield from leave(v, ticket=False)


def nobody_there(v: Visitor, plan: TourPlan) -> Journey:
    """The visitor goes away without a word: asked once, then everything is erased."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    v.wait_idle(130)
    yield from v.sees("stillHereButton")
    yield from v.picture("still-there")
    yield from v.tap("stillHereButton")
    yield from v.until(lambda s: s.still_there_since_s is None)
    yield from v.picture("still-here")
    v.wait_idle(130)
    yield from v.sees("stillHereButton")
    v.wait_idle(70)
    yield from v.sees("erasingScreen")
    # No picture: it rests again within two frames, and nothing holds its process back.


JOURNEYS: dict[str, Callable[[Visitor, TourPlan], Journey]] = {
    "send-a-document": send_a_document,
    "get-a-certificate": get_a_certificate,
    "photocopy": photocopy,
    "create-an-email": create_an_email,
    "nobody-there": nobody_there,
    "two-errands": two_errands,
    "find-by-word": find_by_word,
    "prepare-and-leave": prepare_and_leave,
}


def _sign_in(v: Visitor, *, pictures: bool) -> Journey:
    yield from v.page_tap("a.button[href='/connexion']")
    yield from v.page_tap("a[href='?demo=1']")
    yield from v.page_says("#address", "@")
    yield from v.page_tap(SUBMIT)
    yield from v.page_says("#code-hint", "")
    yield from v.until(_guided_to_the_code)
    if pictures:
        yield from v.picture("code-asked")
    yield from v.tap("guideAction")
    yield from v.sees("mailChoice")
    if pictures:
        yield from v.picture("mail-choice")
    yield from v.tap("provider-courrier-valmont")
    yield from v.page_tap("a[href='?demo=1']", mail=True)
    yield from v.page_says("#address", "@", mail=True)
    yield from v.page_tap(SUBMIT, mail=True)
    yield from v.page_tap("ul.letters a", mail=True)
    code = yield from v.page_words("#code", mail=True)
    if pictures:
        yield from v.picture("mail-code")
    yield from v.tap("guideAction")
    yield from v.until(lambda s: s.tab.value == "procedure")
    digits = "".join(letter for letter in code if letter.isdigit())
    yield from v.keyboard_type("#code", digits)
    if pictures:
        yield from v.picture("keyboard")
    yield from v.close_keyboard()
    yield from v.page_tap("button[form=code-form]")
    yield from v.page_says("#send", "")


def _guided_to_the_code(state: SessionState) -> bool:
    """The guide card follows the page."""
    procedure = state.procedure_online
    if procedure is None:
        return False
    return procedure.steps[state.guide_step].action is StepAction.MAIL


def _send_two_pages(v: Visitor) -> Journey:
    yield from v.page_tap("#send")
    yield from v.page_type("#subject", CANARY)
    yield from v.close_keyboard()
    yield from v.page_tap("#document")
    yield from v.sees("scanSheet")
    yield from v.picture("scan-placing")
    yield from v.tap("scanPageButton")
    yield from v.until(lambda s: s.scan is not None and s.scan.stage is not PLACING)
    yield from v.picture("scan-reading")
    yield from v.until(lambda s: s.basket.page_count == 1)
    yield from v.tap("anotherPageButton")
    yield from v.tap("scanPageButton")
    yield from v.until(lambda s: s.basket.page_count == 2)
    yield from v.picture("scan-two-pages")
    yield from v.tap("finishScanButton")
    yield from v.sees("giveButton")
    yield from v.picture("documents")
    yield from v.tap("giveButton")
    yield from v.tap("noticeCloseButton")
    yield from v.picture("document-given")
    yield from v.page_tap("#submit")
    v.notes["reference"] = yield from v.page_words("#reference")
    yield from v.picture("received")


def _print_certificate(v: Visitor) -> Journey:
    yield from v.page_tap("#certificate")
    yield from v.page_tap("#download")
    yield from v.sees("noticeDocumentsButton")
    yield from v.picture("document-arrived")
    yield from v.tap("noticeDocumentsButton")
    yield from v.sees("documentsScreen")
    yield from v.picture("documents")
    yield from v.tap("viewButton")
    yield from v.sees("closeViewButton")
    yield from v.picture("document-large")
    yield from v.tap("closeViewButton")
    yield from _print(v)
    yield from v.tap("backButton")


def _print(v: Visitor) -> Journey:
    yield from v.tap("printButton")
    yield from v.sees("printConfirmButton")
    yield from v.picture("print")
    yield from v.tap("printConfirmButton")
    yield from v.until(lambda s: s.print is not None and s.print.under_way)
    yield from v.picture("printing")
    yield from v.until(
        lambda s: s.print is not None and s.print.stage is PrintStage.DONE
    )
    yield from v.picture("printed")
    yield from v.tap("printDoneButton")
