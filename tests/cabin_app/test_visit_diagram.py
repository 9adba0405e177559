"""The diagram is what the machine does, not what somebody drew."""

from cabin_app.catalogue.model import Shelf
from cabin_app.session.diagram import arrows, mermaid
from cabin_app.session.hearing import STAFF_PHASES, VISIT_PHASES
from cabin_app.session.state import Phase
from support.visits import provider, service

SHELF = Shelf(services=(service(),), mail_providers=(provider(),))


def test_every_screen_is_reached_and_left() -> None:
    found = arrows(SHELF)
    assert {target for _, _, target in found} == set(Phase)
    assert {source for source, _, _ in found} == set(Phase)


def test_a_stopped_cabin_opens_to_staff_alone() -> None:
    ways = {target for s, _, target in arrows(SHELF) if s is Phase.OUT_OF_ORDER}
    assert ways == {Phase.GATE}


def test_a_technician_comes_from_where_nobody_is() -> None:
    around = {t for s, _, t in arrows(SHELF) if s is Phase.MAINTENANCE}
    assert around == {Phase.RESTING, Phase.OUT_OF_ORDER}


def test_no_way_out_of_a_visit_but_through_erasing() -> None:
    inside = {*VISIT_PHASES, *STAFF_PHASES, Phase.FAREWELL, Phase.ERASING}
    outside = set(Phase) - inside
    ways = {
        (source, target)
        for source, _, target in arrows(SHELF)
        if source in VISIT_PHASES and target in outside
    }
    # Who only looked at the languages has nothing to erase.
    assert ways == {(Phase.WELCOME, Phase.RESTING)}


def test_documents_lead_back_to_where_one_was() -> None:
    back = {t for s, word, t in arrows(SHELF) if (s, word) == (Phase.DOCUMENTS, "back")}
    assert back == VISIT_PHASES - {Phase.DOCUMENTS}


def test_it_is_written_as_mermaid() -> None:
    lines = mermaid(SHELF).splitlines()
    assert lines[:2] == ["stateDiagram-v2", "    [*] --> resting"]
    assert "    resting --> welcome: touch" in lines
