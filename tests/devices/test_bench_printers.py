"""``python -m devices print`` and ``ticket``."""

import json
from pathlib import Path

import pytest

from devices.bench.command_line import main
from devices.bench.ticket_printer import link_of
from devices.services.receipt_printer import ReceiptPrinter
from devices.ticket_printer.escpos_link import Link, NetworkLink, SerialLink, UsbLink
from support.papers import page_words, text_pdf
from support.print_rigs import private_cups


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return text_pdf(tmp_path / "letter.pdf", "un", "deux")


def test_a_document_is_followed_to_its_end(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["print", str(document), "--simulate", "--pace", "0", "--copies", "3"]
    assert main([*arguments, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["fault"] is None
    assert answer["jobs_left"] == 0
    assert answer["steps"][-1] == {"state": "completed", "pages": 6, "reason": ""}
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines()[-1].strip() == "completed 6"


@pytest.mark.services
def test_a_document_goes_through_a_real_print_server(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with private_cups() as service:
        arguments = ["print", str(document), "--server", service.server]
        assert main([*arguments, "--queue", service.queue, "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer["steps"][-1]["state"] == "completed"
        assert answer["steps"][-1]["pages"] == 2
        assert answer["jobs_left"] == 0
        (printed,) = service.received()
        assert sorted(page_words(printed.read_bytes())) == ["deux", "un"]
        assert main([*arguments, "--queue", "nowhere"]) == 1
        assert "off" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ("no_paper", "waiting"),
        ("jam", "waiting"),
        ("cover_open", "waiting"),
        ("toner_empty", "waiting"),
        ("paused", "waiting"),
        ("off", "waiting"),
        ("refused_document", "failed"),
    ],
)
def test_a_document_that_does_not_come_out_is_given_up(
    document: Path, capsys: pytest.CaptureFixture[str], fault: str, state: str
) -> None:
    arguments = ["print", str(document), "--simulate", "--fault", fault, "--json"]
    assert main([*arguments, "--give-up-after", "0.01"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["steps"] == [{"state": state, "pages": 0, "reason": fault}]
    assert answer["jobs_left"] == 0


def test_something_else_than_a_document_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Bonjour")
    assert main(["print", str(text), "--simulate"]) == 1
    assert "refused_document" in capsys.readouterr().err


def test_a_specimen_shows_what_a_receipt_looks_like(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["ticket", "--simulate"]) == 0
    said = capsys.readouterr().out
    assert "À É È Ê Ç Œ œ € ’ … « »" in said
    assert "[QR] https://www.service-public.fr" in said


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("no_paper", 1),
        ("cover_open", 1),
        ("offline", 1),
        ("unreachable", 1),
        ("timed_out", 1),
        ("paper_near_end", 0),
    ],
)
def test_a_receipt_printer_in_trouble_says_so(
    capsys: pytest.CaptureFixture[str], fault: str, code: int
) -> None:
    assert main(["ticket", "--simulate", "--fault", fault, "--json"]) == code
    answer = json.loads(capsys.readouterr().out)
    assert answer["health"]["reason"] == fault
    assert (answer["fault"] is None) is (code == 0)
    assert bool(answer["printed"]) is (code == 0)


@pytest.mark.services
def test_a_specimen_goes_to_a_printer_on_the_network(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with ReceiptPrinter() as service:
        place = f"{service.host}:{service.port}"
        assert main(["ticket", "--at", place, "--look"]) == 0
        assert service.receipts == []
        assert main(["ticket", "--at", place]) == 0
        (text,) = service.receipts
    assert "À É È Ê Ç Œ œ € ’ … « »" in text
    assert capsys.readouterr().out.startswith(f"ready  {place}")


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("10.0.0.9", NetworkLink(host="10.0.0.9", port=9100)),
        ("printer.local:9101", NetworkLink(host="printer.local", port=9101)),
        ("usb:04b8:0e28", UsbLink(vendor_id=0x04B8, product_id=0x0E28)),
        ("/dev/ttyS0", SerialLink(device="/dev/ttyS0")),
    ],
)
def test_one_word_says_where_a_printer_is(place: str, link: Link) -> None:
    assert link_of(place) == link


@pytest.mark.parametrize(
    "arguments",
    [
        ["ticket"],
        ["ticket", "--simulate", "--at", "10.0.0.9"],
        ["ticket", "--at", "usb:printer"],
        ["ticket", "--at", "10.0.0.9", "--fault", "offline"],
        ["print"],
        ["print", "/nowhere.pdf"],
        ["print", "/nowhere.pdf", "--fault", "jam"],
        ["print", "/nowhere.pdf", "--copies", "21"],
    ],
)
def test_wrong_usage_is_told_apart(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_both_are_in_the_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--simulate", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    families = {row["family"]: row["condition"] for row in rows}
    assert families["document_printer"] == families["ticket_printer"] == "ready"
