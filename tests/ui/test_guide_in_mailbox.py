"""The guide card beside a mailbox, where a code is read or the work itself is done."""

from dataclasses import replace

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session.state import Phase, SessionState, Tab
from ui.viewmodels.guide import derive

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
