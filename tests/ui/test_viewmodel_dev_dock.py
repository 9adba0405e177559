"""The dock: every control of the twins does what it says, and can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.rehearsing import machines_of
from cabin_app.health.model import CabinHealth, Family
from cabin_app.health.rehearsing import Machine, Trouble
from cabin_app.observable import Observable
from devices.ports.audio import AudioFault
from devices.ports.camera import CameraFault
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import PrinterFault, PrintOptions
from devices.ports.scanner import ScannerFault, ScanRequest
from devices.ports.stick import StickFault
from devices.ports.ticket_printer import Text, Ticket, TicketFault
from devices.ports.usb import sockets_health
from support.machines import machines
from support.papers import text_pdf
from support.stick_rigs import ENDINGS
from ui.viewmodels.dev_dock import DevDockViewModel, TroubleRow

UNSEEN = {"slow", "headset", "deaf", "camera_busy", "no_picture"}
"""No look can tell: only who uses the machine meets them."""
STILL_WORKS = UNSEEN | {
    *("toner_low", "near_end", "keyboard", "network"),
    *("no_microphone", "shutter_closed"),
}


@pytest.fixture
def equipment() -> Equipment:
    return machines()


def look(equipment: Equipment, family: Family) -> DeviceHealth:
    looks: dict[Family, Callable[[], DeviceHealth]] = {
        Family.SCANNER: equipment.scanner.health,
        Family.DOCUMENT_PRINTER: equipment.printer.health,
        Family.TICKET_PRINTER: equipment.tickets.health,
        Family.AUDIO: equipment.audio.health,
        Family.CAMERA: equipment.camera.health,
        Family.USB: lambda: sockets_health(equipment.usb.devices()),
    }
    return looks[family]()


def use(equipment: Equipment, family: Family, folder: Path) -> None:
    match family:
        case Family.SCANNER:
            request = ScanRequest(resolution_dpi=75)
            equipment.scanner.scan_page(request, folder)
        case Family.DOCUMENT_PRINTER:
            job = equipment.printer.submit(
                text_pdf(folder / "a.pdf", "a"), PrintOptions()
            )
            seen = equipment.printer.follow(job)
            if seen.reason is not None:
                raise PrinterFault(seen.reason)
        case _:
            equipment.tickets.print_ticket(Ticket(lines=(Text("a"),)))


def troubles(lasting: bool) -> list[tuple[Family, str]]:
    equipment = machines()
    return [
        (machine.family, trouble.name)
        for machine in machines_of(equipment)
        for trouble in machine.troubles
        if (trouble.end is not None) is lasting and not _is_of_sticks(trouble)
    ]


def _is_of_sticks(trouble: Trouble) -> bool:
    """What a visitor brings is no machine of ours: no look tells of it."""
    return trouble.name.startswith("stick")


def find(equipment: Equipment, family: Family, name: str) -> tuple[Machine, Trouble]:
    (machine,) = [one for one in machines_of(equipment) if one.family is family]
    (trouble,) = [one for one in machine.troubles if one.name == name]
    return machine, trouble


@pytest.mark.parametrize(("family", "name"), troubles(lasting=True))
def test_what_lasts_is_seen_and_mended(
    equipment: Equipment, family: Family, name: str
) -> None:
    machine, trouble = find(equipment, family, name)
    for mend in (trouble.end, machine.mend):
        assert mend is not None
        trouble.begin()
        seen = look(equipment, family)
        stopped = seen.condition in (Condition.STOPPED, Condition.ABSENT)
        assert stopped is (name not in STILL_WORKS)
        if name not in UNSEEN:
            assert seen.reason
        mend()
        assert look(equipment, family).condition is Condition.READY


@pytest.mark.parametrize(
    ("family", "name"),
    [
        (Family.AUDIO, "deaf"),
        (Family.CAMERA, "camera_busy"),
        (Family.CAMERA, "no_picture"),
    ],
)
def test_what_no_look_tells_is_met_by_who_uses_it(
    equipment: Equipment, family: Family, name: str
) -> None:
    machine, trouble = find(equipment, family, name)
    is_sound = family is Family.AUDIO
    use_it = equipment.audio.hear_tone if is_sound else equipment.camera.photo
    trouble.begin()
    with pytest.raises((AudioFault, CameraFault)):
        use_it()
    machine.mend()
    use_it()


@pytest.mark.parametrize("name", ["stick_unreadable", "stick_locked", "stick_full"])
def test_a_visitors_stick_comes_fails_and_goes(
    equipment: Equipment, name: str, tmp_path: Path
) -> None:
    (usb,) = [one for one in machines_of(equipment) if one.family is Family.USB]
    _, plug = find(equipment, Family.USB, "stick")
    plug.begin()
    (stick,) = equipment.usb.sticks()
    papers = {file.path[-1] for file in equipment.sticks.look(stick, ENDINGS).files}
    assert {"RIB.pdf", "IMG_2041.jpg", "Vieux papier.pdf", "Vacances.pdf"} <= papers
    _, trouble = find(equipment, Family.USB, name)
    trouble.begin()
    ours = text_pdf(tmp_path / "a.pdf", "a")
    with pytest.raises(StickFault):
        equipment.sticks.put(stick, "a.pdf", ours)
    usb.mend()
    assert equipment.usb.sticks() == ()
    assert equipment.sticks.put(stick, "a.pdf", ours) == "a.pdf"


@pytest.mark.parametrize(("family", "name"), troubles(lasting=False))
def test_what_happens_once_meets_the_next_use_only(
    equipment: Equipment, family: Family, name: str, tmp_path: Path
) -> None:
    quick = machines()
    quick.scanner.simulate_slow(0.01)  # type: ignore[attr-defined]
    _, trouble = find(quick, family, name)
    trouble.begin()
    with pytest.raises((ScannerFault, PrinterFault, TicketFault)):
        use(quick, family, tmp_path)
    use(quick, family, tmp_path)


def test_real_machines_have_no_dock() -> None:
    real = machines(simulate=False)
    assert machines_of(real) == ()


class Bench:
    def __init__(self) -> None:
        self.did: list[str] = []
        self.looked: list[Family] = []
        self.health = Observable(CabinHealth())
        machine = Machine(
            family=Family.SCANNER,
            troubles=(
                Trouble(name="cover_open", begin=self.does("open"), end=self.does("x")),
                Trouble(name="page_jam", begin=self.does("jam")),
            ),
            mend=self.does("mend"),
        )
        self.model = DevDockViewModel((machine,), self.health, self.looked.append)

    def does(self, what: str) -> Callable[[], None]:
        return lambda: self.did.append(what)

    def rows(self) -> list[TroubleRow]:
        return list(self.model._troubles._rows)


def test_a_thing_is_lit_while_it_lasts(qapp: QGuiApplication) -> None:
    bench = Bench()
    bench.model.touch("scanner", "cover_open")
    assert [row.active for row in bench.rows()] == [True, False]
    bench.model.touch("scanner", "cover_open")
    bench.model.touch("scanner", "page_jam")
    assert bench.did == ["open", "x", "jam"]
    assert not any(row.active for row in bench.rows())
    assert bench.looked == [Family.SCANNER] * 3


def test_everything_is_mended_at_once(qapp: QGuiApplication) -> None:
    bench = Bench()
    bench.model.touch("scanner", "cover_open")
    bench.model.mendAll()
    assert bench.did == ["open", "mend"]
    assert not any(row.active for row in bench.rows())


def test_the_board_opens_and_closes(qapp: QGuiApplication) -> None:
    bench = Bench()
    assert not bench.model.property("open")
    bench.model.toggle()
    assert bench.model.property("open")
    bench.model.toggle()
    assert not bench.model.property("open")


def test_the_last_look_is_shown(qapp: QGuiApplication) -> None:
    bench = Bench()
    assert bench.model._machines._rows[0].condition == ""
    gone = DeviceHealth(condition=Condition.ABSENT, reason="unplugged")
    bench.health.publish(CabinHealth().with_look(Family.SCANNER, gone))
    assert bench.model._machines._rows[0].condition == "absent"
