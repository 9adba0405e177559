"""The tour as it is started by hand: whole visits on the real application."""

import signal
import subprocess
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from cabin_app.cli import USAGE
from cabin_app.tour import JOURNEYS
from cabin_app.tour_folders import MEMORY, erase_abandoned
from devices.services.escpos_paper import Paper, commands
from support.patience import PATIENCE_S, until
from support.played_tours import PlayedTour, Wanted, play_all, start
from support.searched import processes_with

pytestmark = pytest.mark.journey

PORTRAIT = ("--size", "1080x1920")
SERVICES = ("--devices", "services")
VOICE = ("--voice",)
SIMULATED = [
    Wanted("send-a-document", "ar"),
    Wanted("get-a-certificate", "en"),
    Wanted("create-an-email", "fr"),
    Wanted("create-an-email", "ar"),
    Wanted("photocopy", "fr"),
    Wanted("photocopy", "ar", PORTRAIT),
    Wanted("nobody-there", "fr"),
    Wanted("nobody-there", "en"),
    Wanted("call-an-adviser", "ar"),
    Wanted("call-an-adviser", "fr"),
    Wanted("find-by-word", "en", VOICE),
    Wanted("find-by-word", "ar"),
    Wanted("prepare-and-leave", "fr"),
    Wanted("prepare-and-leave", "ar", PORTRAIT),
]
ON_SERVICES = [
    Wanted("send-a-document", "fr", SERVICES),
    Wanted("get-a-certificate", "fr", SERVICES),
]
FEWEST_COLOURS = 60
"""A blank screen has one colour, a broken one a handful; text alone has hundreds."""
LONGEST_STALL_MS = 5000
"""Far over what is promised, and measured by the bench: this machine may be busy."""


@pytest.fixture(scope="module")
def simulated(tmp_path_factory) -> dict[Wanted, PlayedTour]:
    return play_all(tmp_path_factory.mktemp("tours"), SIMULATED)


@pytest.fixture(scope="module")
def on_services(tmp_path_factory) -> dict[Wanted, PlayedTour]:
    return play_all(tmp_path_factory.mktemp("services"), ON_SERVICES)


def ended_well(played: PlayedTour) -> None:
    """What holds of every visit."""
    assert played.exit_code == 0, played.said
    assert "1 of 1 visits came to their end" in played.said
    visit = played.visit
    assert visit["failure"] == ""
    assert visit["process_gone"]
    assert visit["spool_empty"]
    assert visit["next_process"]["pid"] != visit["pid"]
    assert visit["next_process"]["phase"] == "resting"
    assert visit["longest_stall_ms"] < LONGEST_STALL_MS
    for sign in (
        "Traceback",
        "Fatal Python error",
        "failed while",
        "fell silent",
        "nullptr",
    ):
        assert sign not in played.log


def has_pictures(played: PlayedTour, width: int, height: int) -> None:
    """Each is a screen of that size with something on it."""
    names = [*played.visit["pictures"], "99-resting-again.png"]
    assert names == sorted(path.name for path in played.folder.glob("*.png"))
    for name in names:
        with Image.open(played.folder / name) as picture:
            assert picture.size == (width, height)
            colours = picture.convert("RGB").getcolors(width * height)
        assert colours is not None
        assert len(colours) > FEWEST_COLOURS, name


@pytest.mark.parametrize("wanted", SIMULATED, ids=lambda wanted: wanted.folder)
def test_a_visit_comes_to_its_end(simulated, wanted: Wanted) -> None:
    played = simulated[wanted]
    ended_well(played)
    size = (1080, 1920) if wanted.options == PORTRAIT else (1920, 1080)
    has_pictures(played, *size)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_first_mailbox_begins_with_the_choice_of_a_provider(
    simulated, language: str
) -> None:
    visit = simulated[Wanted("create-an-email", language)].visit
    assert visit["notes"]["provider"] == "laposte"
    assert visit["notes"]["provider_site"] == "www.laposte.net"
    names = [name.split("-", 1)[1] for name in visit["pictures"]]
    assert names.index("providers.png") + 1 == names.index("provider-opened.png")


def test_what_the_voice_said_is_written_in_order(simulated) -> None:
    """One sentence of each screen that a picture was taken of, and the next one."""
    said = simulated[Wanted("find-by-word", "en", VOICE)].visit["spoken"]
    screens = [
        ("My town", "Appointments, school, disability, energy"),
        ("Pay or contest a fine", "About 10 minutes"),
        ("Talk to someone", "Your procedure stays open."),
        (
            "Have you finished?",
            "We will erase everything: pages, passwords, documents.",
        ),
        ("It is done.", "Thank you for your visit."),
    ]
    # A title may be heard before: what was looked for, among what was found.
    pairs = list(pairwise(said))
    at = -1
    for title, then in screens:
        at = pairs.index((f"en: {title}", f"en: {then}"), at + 1)


def test_each_journey_is_played_in_two_languages() -> None:
    for journey in JOURNEYS:
        both = (*SIMULATED, *ON_SERVICES)
        languages = {one.language for one in both if one.journey == journey}
        assert len(languages) >= 2


@pytest.mark.parametrize(
    ("wanted", "sheets", "said"),
    [
        (Wanted("send-a-document", "ar"), 0, "هذا مجاني: 0 €."),
        (Wanted("get-a-certificate", "en"), 1, "This is free: €0."),
        (Wanted("photocopy", "fr"), 1, ""),
        (Wanted("nobody-there", "fr"), 0, ""),
        (Wanted("prepare-and-leave", "fr"), 0, "Il vous manque"),
    ],
)
def test_simulated_printers_got_what_the_visit_says(
    simulated, wanted: Wanted, sheets: int, said: str
) -> None:
    played = simulated[wanted]
    devices = played.visit["devices"]
    assert devices["kind"] == "simulated"
    assert len(devices["printed"]) == sheets
    for name in devices["printed"]:
        assert (played.folder / name).read_bytes().startswith(b"%PDF-")
    assert len(devices["receipts"]) == bool(said)
    for receipt in devices["receipts"]:
        assert said in receipt


@pytest.mark.services
def test_a_document_is_scanned_and_received_by_the_site(on_services) -> None:
    played = on_services[ON_SERVICES[0]]
    ended_well(played)
    (upload,) = [line for line in played.visit["practice_site"] if "pages" in line]
    assert upload["pages"] == 2
    assert 10_000 < upload["size_bytes"] < 2_000_000


@pytest.mark.services
def test_a_certificate_comes_out_of_the_printer(on_services) -> None:
    played = on_services[ON_SERVICES[1]]
    ended_well(played)
    (name,) = played.visit["devices"]["printed"]
    said = text_of(played.folder / name)
    assert "Attestation" in said
    assert "entraînement" in said.lower()


@pytest.mark.services
@pytest.mark.parametrize("wanted", ON_SERVICES, ids=lambda wanted: wanted.folder)
def test_the_receipt_is_readable_under_its_code_page(
    on_services, wanted: Wanted
) -> None:
    """The bytes that went over the wire, read by our own decoder."""
    devices = on_services[wanted].visit["devices"]
    paper = Paper()
    buffer = bytearray.fromhex(devices["receipt_bytes"])
    for command in commands(buffer):
        paper.take(command)
    assert not buffer
    (receipt,) = paper.receipts
    assert [receipt] == devices["receipts"]
    assert "C’est gratuit : 0 €." in receipt
    assert "[picture 576x48]" in receipt, "titles have pictograms"
    assert "Merci de votre visite." in receipt
    assert "\ufffd" not in receipt
    days = [line for line in receipt.splitlines() if line.count("/") == 2]
    (day,) = days
    datetime.strptime(day.strip(), "%d/%m/%Y")  # noqa: DTZ007


def test_a_journey_nobody_knows_is_refused(tmp_path) -> None:
    (played,) = play_all(tmp_path, [Wanted("go-to-the-moon", "fr")]).values()
    assert played.exit_code == USAGE
    assert "send-a-document" in played.said
    assert "Traceback" not in played.said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_ending_the_tour_ends_all_it_started(tmp_path, number: int) -> None:
    wanted = Wanted("send-a-document", "fr")
    with start(tmp_path, wanted) as tour:
        until(lambda: bool(list(tmp_path.glob("*/*/06-*.png"))))
        mark = str(tmp_path)
        assert len(processes_with(mark)) > 3
        tour.send_signal(number)
        said = tour.communicate(timeout=PATIENCE_S)[0]
        until(lambda: processes_with(mark) == [])
    if number == signal.SIGKILL:
        erase_abandoned()
    assert list(MEMORY.glob(f"cabin-tour-{tour.pid}-*")) == []
    if number != signal.SIGKILL:
        assert tour.returncode == 1
        assert "Stopped" in said
        assert "Traceback" not in said


def text_of(path: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    )
    return done.stdout
