"""What every receipt printer must keep, whatever stands behind the port."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.common import Condition
from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketFault,
    TicketReason,
)
from support.ticket_rigs import NetworkRig, Rig, SerialRig, SimulatedRig

STOPS = [
    (TicketReason.NO_PAPER, Condition.STOPPED),
    (TicketReason.COVER_OPEN, Condition.STOPPED),
    (TicketReason.OFFLINE, Condition.STOPPED),
    (TicketReason.TIMED_OUT, Condition.STOPPED),
    (TicketReason.UNREACHABLE, Condition.ABSENT),
]

RECEIPT = Ticket(
    lines=(
        Heading("La cabine"),
        Text("Mairie de Ville-Modèle"),
        Rule(),
        Strong("Ce que vous avez fait"),
        Bullet("Déclaration trimestrielle envoyée à la CAF"),
        Text("L’œuvre coûte 3,50\u202f€ — « À bientôt »"),
        Gap(),
        Qr("https://www.exemple.fr/d"),
        Text("Merci de votre visite."),
    )
)
SHORT = Ticket(lines=(Text("Un"), Text("Deux"), Text("Trois"), Text("Quatre")))


@pytest.fixture(
    params=[
        "simulated",
        pytest.param("network", marks=pytest.mark.services),
        pytest.param("serial", marks=pytest.mark.services),
    ]
)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    match request.param:
        case "simulated":
            made: SimulatedRig | NetworkRig = SimulatedRig()
        case "network":
            made = NetworkRig()
        case _:
            made = SerialRig(tmp_path)
    with made as rig:
        yield rig


def test_a_well_printer_is_ready(rig: Rig) -> None:
    health = rig.printer.health()
    assert health.condition is Condition.READY
    assert health.reason == ""


def test_a_receipt_says_what_was_given_in_french(rig: Rig) -> None:
    rig.printer.print_ticket(RECEIPT)
    (text,) = rig.receipts
    said = [line.strip() for line in text.splitlines() if line.strip("- ")]
    assert said == [
        "La cabine",
        "Mairie de Ville-Modèle",
        "Ce que vous avez fait",
        "- Déclaration trimestrielle envoyée à la CAF",
        "L’œuvre coûte 3,50 € — « À bientôt »",
        "[QR] https://www.exemple.fr/d",
        "Merci de votre visite.",
    ]


def test_receipts_come_out_one_by_one(rig: Rig) -> None:
    rig.printer.print_ticket(SHORT)
    rig.printer.print_ticket(RECEIPT)
    first, second = rig.receipts
    assert first == "Un\nDeux\nTrois\nQuatre"
    assert second.startswith("La cabine")


@pytest.mark.parametrize(("reason", "condition"), STOPS)
def test_a_stopped_printer_says_why(
    rig: Rig, reason: TicketReason, condition: Condition
) -> None:
    rig.plague(reason)
    health = rig.printer.health()
    assert (health.condition, health.reason) == (condition, reason.value)


@pytest.mark.parametrize(("reason", "_condition"), STOPS)
def test_nothing_comes_out_of_a_stopped_printer(
    rig: Rig, reason: TicketReason, _condition: Condition
) -> None:
    rig.plague(reason)
    with pytest.raises(TicketFault) as caught:
        rig.printer.print_ticket(SHORT)
    assert caught.value.reason is reason
    assert rig.receipts == []


@pytest.mark.parametrize(("reason", "_condition"), STOPS)
def test_it_prints_again_once_it_is_mended(
    rig: Rig, reason: TicketReason, _condition: Condition
) -> None:
    rig.plague(reason)
    with pytest.raises(TicketFault):
        rig.printer.print_ticket(SHORT)
    rig.mend()
    assert rig.printer.health().condition is Condition.READY
    rig.printer.print_ticket(SHORT)
    assert rig.receipts[-1] == "Un\nDeux\nTrois\nQuatre"


def test_a_roll_near_its_end_prints_and_says_so(rig: Rig) -> None:
    rig.plague(TicketReason.PAPER_NEAR_END)
    rig.printer.print_ticket(SHORT)
    health = rig.printer.health()
    assert health.condition is Condition.ATTENTION
    assert health.reason == TicketReason.PAPER_NEAR_END.value
    assert len(rig.receipts) == 1


def test_a_roll_that_ends_in_mid_receipt_is_a_fault(rig: Rig) -> None:
    rig.end_roll_after(2)
    with pytest.raises(TicketFault) as caught:
        rig.printer.print_ticket(SHORT)
    assert caught.value.reason is TicketReason.NO_PAPER
    assert rig.receipts == []


def test_an_endless_receipt_does_not_empty_the_roll(rig: Rig) -> None:
    rig.printer.print_ticket(Ticket(lines=(Text("Encore"),) * 5000))
    receipts = [text.splitlines() for text in rig.receipts]
    assert [len(lines) for lines in receipts] == [101, 101, 101, 101]
    assert [lines[-1] for lines in receipts] == ["1 / 4", "2 / 4", "3 / 4", "4 / 4"]
    assert receipts[-1][-2] == "…"


def test_closing_twice_is_fine_and_asking_after_is_a_mistake(rig: Rig) -> None:
    rig.printer.close()
    rig.printer.close()
    with pytest.raises(RuntimeError, match="closed"):
        rig.printer.health()
