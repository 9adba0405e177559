"""The guide card beside a mailbox, where a code is read or the work itself is done."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session import events as e
from cabin_app.session.events_note import NoteAsked
from cabin_app.session.state import Comfort, Phase, SessionState, Tab
from support.screens import HeldSession
from ui.viewmodels.guide import GuideViewModel, derive

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")


@pytest.mark.parametrize(
    ("procedure", "at_home"),
    [("email-envoyer-document", True), ("caf-envoyer-document", False)],
)
def test_who_came_to_write_a_letter_is_shown_the_step(
    procedure: str, at_home: bool
) -> None:
    chosen = SHELF.procedure(ProcedureId(procedure))
    state = replace(
        SessionState(),
        phase=Phase.ONLINE,
        tab=Tab.MAIL,
        service=SHELF.service(chosen.service_id),
        procedure=chosen,
        procedure_online=chosen,
    )
    assert derive(state, ()).at_home_in_mail is at_home


@pytest.mark.parametrize("language", SHELF.languages)
def test_who_opens_a_first_mailbox_reads_what_each_provider_may_ask(
    qapp: QGuiApplication, language: Language
) -> None:
    chosen = SHELF.procedure(ProcedureId("email-creer"))
    session = HeldSession()
    session.shelf.publish(SHELF)
    guide = GuideViewModel(session.parts)
    session.change(
        phase=Phase.ONLINE,
        comfort=Comfort(language=language),
        service=SHELF.service(chosen.service_id),
        procedure=chosen,
        procedure_online=chosen,
    )
    assert (guide.choosingMail, guide.openingMail) == (True, True)
    told = {row.provider_id: row.conditions.split("\n") for row in guide.providers.rows}
    assert set(told) == {"laposte", "gmail", "proton"}
    assert all(len(lines) == 3 and all(lines) for lines in told.values())
    guide.chooseProvider("proton")
    (sent,) = session.sent
    assert isinstance(sent, e.MailProviderChosen)
    assert sent.provider.id == "proton"
    session.change(mail_provider=sent.provider)
    assert (guide.choosingMail, guide.openingMail) == (False, False)


def test_who_reads_e_mails_is_told_no_conditions(qapp: QGuiApplication) -> None:
    chosen = SHELF.procedure(ProcedureId("email-lire"))
    session = HeldSession()
    session.shelf.publish(SHELF)
    guide = GuideViewModel(session.parts)
    session.change(
        phase=Phase.ONLINE, tab=Tab.MAIL, procedure=chosen, procedure_online=chosen
    )
    assert (guide.choosingMail, guide.openingMail) == (True, False)
    assert {row.conditions for row in guide.providers.rows} == {""}


def test_who_has_nothing_left_to_do_may_note_something(qapp: QGuiApplication) -> None:
    session = HeldSession()
    GuideViewModel(session.parts).noteForMyself()
    assert session.sent == [NoteAsked()]
