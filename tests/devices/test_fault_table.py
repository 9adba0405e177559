"""The table of faults has no hole: each reason, each adapter, a sentence, a way out."""

import json
import subprocess
import sys
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from devices.audio.simulated import SimulatedAudio
from devices.camera.simulated import SimulatedCamera
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.audio import AudioReason
from devices.ports.camera import CameraReason
from devices.ports.document_printer import PrintReason
from devices.ports.scanner import ScanReason
from devices.ports.speech import SpeechReason
from devices.ports.stick import StickReason
from devices.ports.ticket_printer import TicketReason
from devices.ports.usb import UsbReason
from devices.scanner.simulated import SimulatedScanner
from devices.speech.simulated import SimulatedSpeech
from devices.ticket_printer.simulated import SimulatedTicketPrinter
from devices.usb.simulated import SimulatedUsb
from devices.usb.simulated_sticks import SimulatedSticks

ROOT = Path(__file__).parents[2]
TABLE: dict[str, dict[str, dict[str, str]]] = tomllib.loads(
    (ROOT / "devices" / "faults.toml").read_text("utf-8")
)
REASONS: dict[str, type[StrEnum]] = {
    "scanner": ScanReason,
    "document_printer": PrintReason,
    "ticket_printer": TicketReason,
    "audio": AudioReason,
    "camera": CameraReason,
    "stick": StickReason,
    "usb": UsbReason,
    "speech": SpeechReason,
}
ADAPTERS = {
    "scanner": {"sane", "simulated"},
    "document_printer": {"cups", "simulated"},
    "ticket_printer": {"escpos", "simulated"},
    "audio": {"pulse", "simulated"},
    "camera": {"v4l", "simulated"},
    "stick": {"folders", "simulated"},
    "usb": {"udev", "simulated"},
    "speech": {"pulse", "simulated"},
}
TWINS: dict[str, type] = {
    "scanner": SimulatedScanner,
    "document_printer": SimulatedPrinter,
    "ticket_printer": SimulatedTicketPrinter,
    "audio": SimulatedAudio,
    "camera": SimulatedCamera,
    "stick": SimulatedSticks,
    "usb": SimulatedUsb,
    "speech": SimulatedSpeech,
}
PICTURES = {path.stem for path in (ROOT / "assets" / "pictures").glob("*.svg")}
OF_THE_SCANNER = set(ScanReason) - {
    ScanReason.CANCELLED,
    ScanReason.WORKER_DIED,
    ScanReason.UNEXPECTED,
}
"""Of the last two is said what is said of one that timed out: it was started anew."""
OF_THE_PRINTER = {
    PrintReason.NO_PAPER,
    PrintReason.JAM,
    PrintReason.COVER_OPEN,
    PrintReason.TONER_EMPTY,
    PrintReason.OFF,
    PrintReason.REFUSED_DOCUMENT,
    PrintReason.TIMED_OUT,
}
OF_THE_TICKETS = {
    TicketReason.NO_PAPER,
    TicketReason.COVER_OPEN,
    TicketReason.UNREACHABLE,
    TicketReason.TIMED_OUT,
}
MENDED = {"by_itself", "again", "staff", "unseen"}
NEVER = "never: "
ROWS = [(family, reason) for family in TABLE for reason in TABLE[family]]


def test_every_family_is_in_the_table() -> None:
    families = {path.parent.name for path in (ROOT / "devices").glob("*/simulated.py")}
    assert set(TABLE) == families | {"stick"}
    assert set(REASONS) == set(TABLE)


@pytest.mark.parametrize("family", REASONS)
def test_every_reason_of_a_port_has_its_row(family: str) -> None:
    assert set(TABLE[family]) == {reason.value for reason in REASONS[family]}


@pytest.mark.parametrize(("family", "reason"), ROWS)
def test_every_adapter_says_how_it_notices_it(family: str, reason: str) -> None:
    row = TABLE[family][reason]
    assert row.keys() == ADAPTERS[family] | {"mended"}
    assert row["mended"] in MENDED
    assert all(words.strip() for words in row.values())


@pytest.mark.parametrize(("family", "reason"), ROWS)
def test_every_fault_can_be_rehearsed_or_says_why_not(family: str, reason: str) -> None:
    control = TABLE[family][reason]["simulated"]
    if control.startswith(NEVER):
        assert len(control) > len(NEVER) + 10
    else:
        assert callable(getattr(TWINS[family], control))


@pytest.fixture(scope="module", params=["fr", "en", "ar"])
def printed(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(said("--json", "--language", request.param))
    return rows


def said(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "cabin_app", "faults", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_is_told_has_a_sentence_and_a_way_out(
    printed: list[dict[str, Any]],
) -> None:
    assert len(printed) == sum(len(ADAPTERS[family]) for family, _ in ROWS)
    for row in printed:
        told = row["mended"] != "unseen"
        assert bool(row["sentence"]) is told, row
        assert bool(row["recovery"]) is told, row
        assert len(row["recovery"]) <= 3
        assert (row["picture"] in PICTURES) is told, row


def test_what_people_can_do_something_about_has_a_picture_of_its_own() -> None:
    rows = json.loads(said("--json"))
    drawn = {(row["family"], row["reason"]): row["picture"] for row in rows}
    scanner = [drawn["scanner", reason.value] for reason in OF_THE_SCANNER]
    printer = [drawn["document_printer", reason.value] for reason in OF_THE_PRINTER]
    ticket = [drawn["ticket_printer", reason.value] for reason in OF_THE_TICKETS]
    for pictures in (scanner, printer, ticket):
        assert len(set(pictures)) == len(pictures)


def test_sentences_are_in_the_language_asked_for() -> None:
    rows = json.loads(said("--json", "--language", "en"))
    titles = {
        row["reason"]: row["sentence"] for row in rows if row["family"] != "scanner"
    }
    assert titles["toner_empty"] == "There is no more ink"


def test_people_read_each_fault_once_with_all_its_adapters() -> None:
    text = said()
    assert text.count("document_printer/no_paper, by_itself: ") == 1
    assert "« Il n’y a plus de papier »" in text
    assert "    → Prévenez l’accueil." in text
    assert "    cups: media-empty" in text
