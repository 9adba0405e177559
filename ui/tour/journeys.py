"""The journeys: each reads as the story of one visit."""

from collections.abc import Callable

from cabin_app.tour_plan import GUIDED, TourPlan
from ui.tour.address_journey import create_an_email
from ui.tour.call_journey import call_an_adviser
from ui.tour.coming_and_going import enter, finish, leave, open_procedure
from ui.tour.guided import guided
from ui.tour.parts import (
    keep_the_page,
    note_for_oneself,
    print_certificate,
    print_document,
    send_two_pages,
    sign_in,
)
from ui.tour.preparing import find_by_word, prepare_and_leave
from ui.tour.visitor import Journey, Visitor


def send_a_document(v: Visitor, plan: TourPlan) -> Journey:
    """Two pages are scanned and given to a form, after a code by e-mail."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    yield from sign_in(v, pictures=True)
    yield from send_two_pages(v)
    yield from finish(v)
    yield from leave(v, ticket=True)


def get_a_certificate(v: Visitor, plan: TourPlan) -> Journey:
    """A certificate is downloaded and printed."""
    yield from enter(v, plan)
    yield from open_procedure(v, "avoir-une-attestation")
    yield from sign_in(v, pictures=False)
    yield from print_certificate(v)
    yield from finish(v)
    yield from leave(v, ticket=True)


def two_errands(v: Visitor, plan: TourPlan) -> Journey:
    """Both in one visit: typed, scanned, sent, downloaded, printed, noted."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    yield from sign_in(v, pictures=False)
    yield from send_two_pages(v)
    yield from v.page_tap("p.row a[href='/espace']")
    yield from print_certificate(v)
    yield from finish(v)
    yield from note_for_oneself(v)
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
    yield from keep_the_page(v)
    yield from v.picture("scan-read")
    yield from v.tap("finishScanButton")
    yield from v.sees("printButton")
    yield from v.tap("turnButton")
    yield from v.picture("documents-turned")
    yield from v.tap("turnButton")
    yield from print_document(v)
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
    "call-an-adviser": call_an_adviser,
    "two-errands": two_errands,
    "find-by-word": find_by_word,
    "prepare-and-leave": prepare_and_leave,
    **{name: guided(name.removeprefix("guided-")) for name in GUIDED},
}
