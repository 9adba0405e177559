"""The journey of who has no e-mail address yet."""

from cabin_app.tour_plan import CANARY, TourPlan
from ui.tour.coming_and_going import SUBMIT, enter, finish, leave, open_procedure
from ui.tour.visitor import Journey, Visitor


def choose_a_provider(v: Visitor) -> Journey:
    """Before a real first mailbox: what each may ask is read, and a tile is touched."""
    yield from v.turn_to("service-email")
    yield from v.sees("serviceScreen")
    yield from v.turn_to("procedure-email-creer", more="moreProcedures")
    yield from v.sees("procedureScreen")
    yield from v.tap("startButton")
    yield from v.sees("mailChoice")
    yield from v.picture("providers")
    yield from v.turn_to("provider-laposte", more="moreProviders")
    yield from v.until(lambda s: s.procedure_tab.verified)
    provider = v.state().mail_provider
    assert provider is not None  # noqa: S101 (a page of its own is verified)
    v.notes["provider"] = provider.id
    v.notes["provider_site"] = yield from v.page_words("#host")
    yield from v.picture("provider-opened")
    for screen in ("procedureScreen", "serviceScreen", "menuScreen"):
        yield from v.tap("backButton")
        yield from v.sees(screen)


def create_an_email(v: Visitor, plan: TourPlan) -> Journey:
    """A provider is chosen; in a rehearsal, an address is prepared, opened and used."""
    yield from enter(v, plan)
    if plan.played_port:
        yield from choose_a_provider(v)
    yield from open_procedure(v, "creer-une-adresse")
    yield from v.tap("guideAction")
    yield from v.sees("addressSheet")
    yield from v.picture("before")
    yield from v.tap("addressNextButton")
    yield from v.write("firstNameField", "Zélie")
    yield from v.write("surnameField", CANARY)
    yield from v.close_keyboard()
    yield from v.tap("offered0")
    yield from v.picture("address")
    yield from v.tap("addressNextButton")
    yield from v.sees("passphraseStrength")
    yield from v.picture("password")
    yield from v.tap("addressNextButton")
    yield from v.tap("printPasswordTile")
    yield from v.picture("card-warned")
    yield from v.tap("writePasswordTile")
    yield from v.tap("printCardButton")
    yield from v.sees("noticeCloseButton")
    yield from v.picture("card-printed")
    yield from v.tap("noticeCloseButton")
    yield from v.tap("addressNextButton")
    yield from v.until(lambda s: s.sheet is None)
    yield from v.picture("copying")
    new = v.state().new_address
    assert new is not None  # noqa: S101 (the sheet made it)
    v.notes["address_shape"] = "".join("." if c == "." else "a" for c in new.local)
    yield from v.page_type("#name", "Zélie")
    yield from v.close_keyboard()
    yield from v.page_type("#address", new.local)
    yield from v.close_keyboard()
    yield from v.page_type("#password", new.passphrase)
    yield from v.close_keyboard()
    yield from v.page_tap(SUBMIT)
    yield from v.page_says("ul.letters", "")
    yield from v.picture("box-open")
    yield from v.page_tap("ul.letters a")
    yield from v.rest()
    yield from v.picture("first-message")
    yield from finish(v)
    yield from leave(v, ticket=True)
