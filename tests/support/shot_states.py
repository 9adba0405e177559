"""Every screen as a state of the visit, by name, made from the shipped shelf."""

from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw

from cabin_app.catalogue.contacts import Office
from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.model import Procedure, Service, Shelf
from cabin_app.catalogue.obstacles import Obstacle, ObstacleKind
from cabin_app.documents.model import Basket, DocumentId, Origin, PageSource
from cabin_app.language import Language, LocalText
from cabin_app.session.state import (
    Erasure,
    ErasureStep,
    Face,
    FaultShown,
    FaultSource,
    FileRequest,
    NewAddress,
    Notice,
    NoticeKind,
    Outcome,
    PageLoad,
    PageProblem,
    Phase,
    ReceiptNote,
    RequestId,
    ServiceUse,
    SessionState,
    Sheet,
    StopCause,
    Tab,
    TabState,
    Tally,
    TicketStage,
    VisitId,
)
from support.shot_calls import call_states
from support.shot_page_sheets import PAGE_SHEETS
from support.shot_scans import scan_states
from support.shot_sheets import sheet_states, shot_health
from support.shot_staff import aided, staff_states
from support.shot_sticks import stick_states

__all__ = ["shot_health", "shot_states"]

A4_AT_100_DPI = (827, 1169)
SITE_NAMES = ("Attestation de paiement", "", "Avis de situation déclarative")
PAPER = FaultShown(source=FaultSource.PRINTER, reason="no_paper", can_retry=True)
ADDRESSES = ("marie-anne.lefevre", "marie-annelefevre", "m.lefevre", "marie.l")
PASSPHRASE = "Tambour-bouquet-hamster-biscuit-27"
BEHIND = SessionState(visit=VisitId("a-visit"))


def shot_states(shelf: Shelf, folder: Path) -> dict[str, SessionState]:
    """All states worth a picture; the comfort is set by whoever shows them.

    Args:
        shelf: What is offered.
        folder: Where pictures of pages may be written.
    """
    documents = _documents(shelf, folder)
    online = _online(shelf)
    menu = replace(BEHIND, phase=Phase.MENU)
    states = {
        "resting": SessionState(),
        "welcome": replace(BEHIND, phase=Phase.WELCOME),
        "menu": replace(BEHIND, phase=Phase.MENU),
        **{
            name: replace(BEHIND, phase=Phase.MENU, sheet=Sheet.COMFORT)
            for name in ("comfort", "comfort-hearing", "comfort-touching")
        },
        **{
            name: replace(BEHIND, phase=Phase.MENU, fault=PAPER)
            for name in ("fault", "fault-read")
        },
        "resting-told": SessionState(),
        "menu-told": replace(BEHIND, phase=Phase.MENU),
        "menu-read": replace(BEHIND, phase=Phase.MENU),
        "menu-letter": replace(BEHIND, phase=Phase.MENU, letter=True),
        **_services(shelf),
        **_procedures(shelf),
        **online,
        **call_states(menu, online["online"]),
        **documents,
        **sheet_states(shelf, documents["documents-3"]),
        **scan_states(documents["documents-1"]),
        **stick_states(menu, documents["documents-3"]),
        **_notes(menu),
        **_endings(shelf),
        **staff_states(),
        "out-of-order": SessionState(
            phase=Phase.OUT_OF_ORDER,
            stop_cause=StopCause.BAD_FILE,
            stop_detail="/etc/cabin/cabin.toml, line 14: printing.pages = -3. "
            "Give a number from 1 to 50.",
        ),
    }
    return {**states, **aided(states), **aided(states, magnified=True)}


def _notes(menu: SessionState) -> dict[str, SessionState]:
    """Leaving, and a note for the receipt: empty, with everything, too long."""
    full = ReceiptNote(
        number="2026 4417 0932 AB",
        appointment="Mardi 8 décembre à 10 h 30, mairie de Saint-Exemple, bureau 4",
        words="Apporter la quittance de loyer et une photo d’identité",
        leaving=True,
    )
    asked = replace(menu, sheet=Sheet.NOTE)
    return {
        "leave": replace(menu, sheet=Sheet.LEAVE),
        "still-there": replace(menu, still_there_since_s=0.0),
        "note": replace(asked, note=ReceiptNote()),
        "note-long": replace(asked, note=replace(full, too_long=True)),
        "note-shown": replace(asked, note=full),
    }


def _at(shelf: Shelf, phase: Phase, procedure_id: str) -> SessionState:
    for service in shelf.services:
        for procedure in service.procedures:
            if procedure.id == procedure_id:
                return replace(
                    BEHIND, phase=phase, service=service, procedure=procedure
                )
    raise LookupError(procedure_id)


def _services(shelf: Shelf) -> dict[str, SessionState]:
    from_caf = replace(
        BEHIND, phase=Phase.SERVICE, service=shelf.services[0], letter=True
    )
    return {
        "letter-caf": from_caf,
        "service-notice": replace(from_caf, letter=False, service=_noticed(shelf)),
        **{
            f"service-{service.id}": replace(
                BEHIND, phase=Phase.SERVICE, service=service
            )
            for service in shelf.services
        },
    }


def _noticed(shelf: Shelf) -> Service:
    def said(text: str) -> LocalText:
        return LocalText.of(dict.fromkeys(Language, text))

    office = Office(
        name=said("CAF de Rouen"),
        address=said("65 avenue Jean Rondeaux"),
        hours=said("Du lundi au jeudi"),
    )
    notice = said("Fermé le mercredi après-midi et pendant les vacances d’hiver")
    return replace(shelf.services[0], notice=notice, offices=(office,))


def _procedures(shelf: Shelf) -> dict[str, SessionState]:
    apl = _at(shelf, Phase.PROCEDURE, "caf-apl")
    numbers = {
        thing.name: thing
        for procedure in shelf.procedures
        for thing in procedure.things
        if thing.number is not None
    }
    return {
        "prepared": replace(
            apl, ready=frozenset({"numero-securite-sociale", "mot-de-passe-caf"})
        ),
        "missing": replace(apl, sheet=Sheet.MISSING),
        **{
            f"number-{name}": replace(apl, sheet=Sheet.NUMBER, number=thing)
            for name, thing in numbers.items()
        },
        **{
            f"procedure-{procedure.id}": _at(shelf, Phase.PROCEDURE, procedure.id)
            for procedure in shelf.procedures
        },
    }


def _online(shelf: Shelf) -> dict[str, SessionState]:
    shown = TabState(load=PageLoad.SHOWN, host="www.caf.fr", verified=True)
    page = replace(
        _at(shelf, Phase.ONLINE, "caf-envoyer-document"), procedure_tab=shown
    )
    procedure = page.procedure
    assert procedure is not None
    mail = replace(page, tab=Tab.MAIL, mail_provider=shelf.mail_providers[0])
    wanted = FileRequest(id=RequestId(1), tab=Tab.PROCEDURE)
    opening = _at(shelf, Phase.ONLINE, "email-creer")
    papers = replace(_at(shelf, Phase.ONLINE, "ameli-c2s"), procedure_tab=shown)
    states = {
        "online": replace(page, code_awaited=procedure.code_by_email),
        "online-read": replace(page, guide_step=1),
        "online-noticed": replace(
            page, guide_step=1, notice=Notice(kind=NoticeKind.STICK_FORGOTTEN)
        ),
        "online-papers": replace(papers, procedure_online=papers.procedure),
        "online-write-mail": replace(
            _at(shelf, Phase.ONLINE, "email-envoyer-document"),
            procedure_tab=shown,
            tab=Tab.MAIL,
            mail_provider=shelf.mail_providers[0],
            mail_tab=replace(shown, host="www.laposte.net"),
            guide_step=1,
        ),
        "online-loading": replace(page, procedure_tab=TabState(load=PageLoad.LOADING)),
        "online-slow": replace(
            page, procedure_tab=TabState(load=PageLoad.LOADING, slow=True)
        ),
        "online-mailchoice": replace(page, tab=Tab.MAIL),
        "online-mailopening": replace(opening, procedure_online=opening.procedure),
        "online-last": replace(
            opening,
            procedure_online=opening.procedure,
            procedure_tab=shown,
            mail_provider=shelf.mail_providers[0],
            guide_step=3,
        ),
        "online-mail": replace(mail, mail_tab=replace(shown, host="www.laposte.net")),
        "online-file": replace(page, file_request=wanted, guide_step=2),
        **_steps(page, procedure),
        "online-folded": replace(page, guide_folded=True, guide_step=1),
        "online-folded-file": replace(
            page, guide_folded=True, guide_step=2, file_request=wanted
        ),
    }
    for kind, obstacle in _obstacles(procedure).items():
        met = replace(shown, host="auth.example", obstacle=obstacle)
        states[f"online-obstacle-{kind}"] = replace(page, procedure_tab=met)
    for page_number, made in enumerate(
        (
            NewAddress(),
            NewAddress(offered=ADDRESSES, local=ADDRESSES[0]),
            NewAddress(offered=ADDRESSES, local=ADDRESSES[0], passphrase=PASSPHRASE),
        )
    ):
        prepared = _at(shelf, Phase.ONLINE, "creer-une-adresse")
        states[f"address-{page_number}"] = replace(
            prepared, procedure_tab=shown, sheet=Sheet.ADDRESS, new_address=made
        )
        states["online-address"] = replace(
            prepared, procedure_tab=shown, new_address=made
        )
    for problem in PageProblem:
        words = problem is PageProblem.PAGE_MISSING
        failed = TabState(load=PageLoad.FAILED, problem=problem, has_words=words)
        states[f"online-{problem.value}"] = replace(page, procedure_tab=failed)
    states |= dict.fromkeys(PAGE_SHEETS, page)
    return states


def _obstacles(procedure: Procedure) -> dict[str, Obstacle]:
    known = {each.kind.value: each for each in reversed(procedure.obstacles)}
    alone = Obstacle(
        kind=ObstacleKind.SIGNED_OUT,
        pages=(),
        other_way=None,
        confidence=Confidence.HIGH,
    )
    return {**known, alone.kind.value: alone}


def _steps(page: SessionState, procedure: Procedure) -> dict[str, SessionState]:
    return {
        f"online-step{number + 1}": replace(page, guide_step=number)
        for number in range(1, len(procedure.steps))
    }


def _documents(shelf: Shelf, folder: Path) -> dict[str, SessionState]:
    page = replace(
        _at(shelf, Phase.DOCUMENTS, "caf-envoyer-document"),
        procedure_tab=TabState(load=PageLoad.SHOWN, host="www.caf.fr", verified=True),
    )
    states = {}
    for count in (0, 1, 2, 3, 5):
        basket = _basket(count, folder)
        chosen = DocumentId(basket.documents[-1].id) if count else None
        states[f"documents-{count}"] = replace(page, basket=basket, chosen=chosen)
    three = states["documents-3"]
    wanted = FileRequest(id=RequestId(1), tab=Tab.PROCEDURE)
    states["documents-file"] = replace(three, file_request=wanted)
    viewed = three.basket.documents[-1].id
    states["documents-viewed"] = replace(three, sheet=Sheet.VIEW, viewed=viewed)
    again = replace(states["documents-file"], tally=Tally(documents_given=1))
    states["documents-file-again"] = again
    states["documents-giving"] = replace(three, file_request=wanted, handing_over=True)
    return states


def _basket(count: int, folder: Path) -> Basket:
    basket = Basket()
    for number in range(count):
        path = _page(folder, number)
        width_px, height_px = A4_AT_100_DPI
        source = PageSource(
            path=path, width_px=width_px, height_px=height_px, resolution_dpi=100
        )
        from_site = number % 2 == 0
        basket, _ = basket.add(
            Origin.FROM_SITE if from_site else Origin.SCANNED,
            SITE_NAMES[number // 2] if from_site else "",
            (source,) * (1 + number % 3),
        )
    return basket


def _page(folder: Path, number: int) -> Path:
    path = folder / f"shot-{number}.png"
    sheet = Image.new("RGB", A4_AT_100_DPI, "#FFFFFF")
    draw = ImageDraw.Draw(sheet)
    for line in range(8 + 3 * number):
        width = 600 if line % 4 else 320
        draw.rectangle((90, 120 + line * 44, 90 + width, 134 + line * 44), "#A6ADA8")
    sheet.save(path)
    return path


def _endings(shelf: Shelf) -> dict[str, SessionState]:
    def use(procedure_id: str) -> ServiceUse:
        state = _at(shelf, Phase.PROCEDURE, procedure_id)
        assert state.service is not None
        assert state.procedure is not None
        return ServiceUse(
            service=state.service,
            procedure=state.procedure,
            began_at_s=0,
            outcome=Outcome.DONE,
        )

    done = Erasure(done=tuple(ErasureStep), verified_at="14:32")
    end = replace(BEHIND, phase=Phase.FAREWELL)
    some = Tally(
        uses=(use("caf-envoyer-document"),), documents_given=1, pages_scanned=2
    )
    many = Tally(
        uses=(use("caf-envoyer-document"), use("impots-avis"), use("ft-attestation")),
        documents_given=2,
        pages_scanned=5,
        pages_printed=12,
    )
    part = Erasure(done=tuple(ErasureStep)[:2])
    return {
        "farewell": replace(end, tally=some, erasure=done),
        "farewell-under-way": replace(end, tally=some, erasure=part),
        "farewell-long": replace(
            end,
            tally=replace(some, uses=(use("visale"),), pages_printed=1),
            erasure=done,
        ),
        "farewell-nothing": replace(end, erasure=done),
        "farewell-many": replace(
            end,
            tally=many,
            erasure=done,
            ticket=TicketStage.PRINTED,
            face=Face.GOOD,
        ),
        "erasing": replace(BEHIND, phase=Phase.ERASING, erasure=part),
    }
