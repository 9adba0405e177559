"""Parts of journeys: signing in, sending, printing."""

from cabin_app.catalogue.model import StepAction
from cabin_app.session.state import (
    PrintStage,
    ScanStage,
    SessionState,
)
from cabin_app.tour_plan import CANARY, NOTED
from ui.tour.coming_and_going import SUBMIT
from ui.tour.visitor import Journey, Visitor

PLACING = ScanStage.PLACING
"""A quick scanner may be done before anybody looks again."""


def sign_in(v: Visitor, *, pictures: bool) -> Journey:
    yield from v.page_tap("a.button[href='/connexion']")
    yield from v.page_tap("a[href='?demo=1']")
    yield from v.page_says("#address", "@")
    yield from v.page_tap(SUBMIT)
    yield from v.page_says("#code-hint", "")
    yield from v.until(guided_to_the_code)
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


def guided_to_the_code(state: SessionState) -> bool:
    """The guide card follows the page."""
    procedure = state.procedure_online
    if procedure is None:
        return False
    return procedure.steps[state.guide_step].action is StepAction.MAIL


def send_two_pages(v: Visitor) -> Journey:
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
    yield from keep_the_page(v)
    yield from v.tap("anotherPageButton")
    yield from v.tap("scanPageButton")
    yield from v.until(lambda s: s.basket.page_count == 2)
    yield from keep_the_page(v)
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


def keep_the_page(v: Visitor) -> Journey:
    """A test picture of a driver looks cut to whoever looks at pages."""
    scan = v.state().scan
    if scan is not None and scan.doubts:
        yield from v.tap("keepPageButton")


def print_certificate(v: Visitor) -> Journey:
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
    yield from print_document(v)
    yield from v.tap("backButton")


def note_for_oneself(v: Visitor) -> Journey:
    """On the sheet of leaving: written, shown, printed; then the sheet is there again.

    The picture is taken before anything is written: what is noted is on paper only.
    """
    yield from v.tap("noteButton")
    yield from v.sees("noteSheet")
    yield from v.picture("note")
    yield from v.tap("notePart1")
    yield from v.write("noteField", NOTED)
    yield from v.until(lambda s: s.note is not None and s.note.appointment == NOTED)
    yield from v.close_keyboard()
    yield from v.tap("noteShowButton")
    yield from v.tap("notePrintButton")
    yield from v.sees("noticeCloseButton")
    yield from v.tap("noticeCloseButton")
    yield from v.tap("noteCloseButton")
    yield from v.sees("leaveSheet")


def print_document(v: Visitor) -> Journey:
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
