"""The controls of the simulated machines, for the dock on the screen."""

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.health.model import Family
from cabin_app.health.rehearsing import Machine, Trouble
from devices.audio.simulated import SimulatedAudio
from devices.camera.simulated import SimulatedCamera
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.scanner import ScanReason
from devices.ports.stick import StickPort, StickReason
from devices.scanner.simulated import SimulatedScanner
from devices.ticket_printer.simulated import SimulatedTicketPrinter
from devices.usb.simulated import KEYBOARD, NETWORK, SimulatedUsb
from devices.usb.simulated_sticks import SimulatedSticks

_USUAL_PRINT_S, _SLOW_PRINT_S = 2.0, 15.0
_USUAL_SCAN_S, _SLOW_SCAN_S = 4.0, 20.0


def machines_of(equipment: Equipment) -> tuple[Machine, ...]:
    """The machines that can be played with; real ones cannot."""
    found = []
    if isinstance(equipment.printer, SimulatedPrinter):
        found.append(_printer(equipment.printer))
    if isinstance(equipment.scanner, SimulatedScanner):
        found.append(_scanner(equipment.scanner))
    if isinstance(equipment.tickets, SimulatedTicketPrinter):
        found.append(_tickets(equipment.tickets))
    if isinstance(equipment.usb, SimulatedUsb):
        found.append(_sockets(equipment.usb, equipment.sticks))
    if isinstance(equipment.audio, SimulatedAudio):
        found.append(_audio(equipment.audio))
    if isinstance(equipment.camera, SimulatedCamera):
        found.append(_camera(equipment.camera))
    return tuple(found)


def _printer(twin: SimulatedPrinter) -> Machine:
    return Machine(
        family=Family.DOCUMENT_PRINTER,
        troubles=(
            Trouble(
                name="no_paper",
                begin=twin.simulate_no_paper,
                end=twin.simulate_refill,
            ),
            Trouble(name="jam", begin=twin.simulate_jam, end=twin.simulate_jam_cleared),
            Trouble(
                name="cover_open",
                begin=twin.simulate_cover_open,
                end=twin.simulate_cover_closed,
            ),
            Trouble(
                name="toner_low",
                begin=twin.simulate_toner_low,
                end=twin.simulate_toner_changed,
            ),
            Trouble(
                name="toner_empty",
                begin=twin.simulate_toner_empty,
                end=twin.simulate_toner_changed,
            ),
            Trouble(name="off", begin=twin.simulate_off, end=twin.simulate_on),
            Trouble(
                name="slow",
                begin=lambda: twin.simulate_pace(_SLOW_PRINT_S),
                end=lambda: twin.simulate_pace(_USUAL_PRINT_S),
            ),
            Trouble(name="hang", begin=twin.simulate_mute, end=twin.simulate_answering),
            Trouble(name="refusal", begin=twin.simulate_refusal),
        ),
        mend=twin.simulate_well,
    )


def _scanner(twin: SimulatedScanner) -> Machine:
    return Machine(
        family=Family.SCANNER,
        troubles=(
            Trouble(name="page_jam", begin=lambda: twin.simulate_jam_at(0.5)),
            Trouble(
                name="page_missing",
                begin=lambda: twin.simulate_fault(ScanReason.NO_PAPER),
            ),
            Trouble(name="page_short", begin=twin.simulate_short_page),
            Trouble(
                name="cover_open",
                begin=twin.simulate_lid_open,
                end=twin.simulate_lid_closed,
            ),
            Trouble(
                name="unplugged",
                begin=twin.simulate_unplugged,
                end=twin.simulate_plugged,
            ),
            Trouble(
                name="slow",
                begin=lambda: twin.simulate_slow(_SLOW_SCAN_S),
                end=lambda: twin.simulate_slow(_USUAL_SCAN_S),
            ),
            Trouble(name="page_hang", begin=twin.simulate_hang),
            Trouble(name="page_crash", begin=twin.simulate_crash),
        ),
        mend=twin.simulate_well,
    )


def _tickets(twin: SimulatedTicketPrinter) -> Machine:
    return Machine(
        family=Family.TICKET_PRINTER,
        troubles=(
            Trouble(
                name="no_roll",
                begin=twin.simulate_no_paper,
                end=twin.simulate_new_roll,
            ),
            Trouble(
                name="near_end",
                begin=twin.simulate_paper_near_end,
                end=twin.simulate_new_roll,
            ),
            Trouble(
                name="cover_open",
                begin=twin.simulate_cover_open,
                end=twin.simulate_cover_closed,
            ),
            Trouble(
                name="offline", begin=twin.simulate_offline, end=twin.simulate_online
            ),
            Trouble(
                name="unplugged",
                begin=twin.simulate_unplugged,
                end=twin.simulate_plugged,
            ),
            Trouble(name="hang", begin=twin.simulate_mute, end=twin.simulate_answering),
        ),
        mend=twin.simulate_well,
    )


def _audio(twin: SimulatedAudio) -> Machine:
    return Machine(
        family=Family.AUDIO,
        troubles=(
            Trouble(
                name="headset",
                begin=twin.simulate_headset,
                end=lambda: twin.simulate_headset(plugged=False),
            ),
            Trouble(
                name="no_microphone",
                begin=twin.simulate_no_microphone,
                end=twin.simulate_well,
            ),
            Trouble(
                name="deaf",
                begin=twin.simulate_deaf,
                end=lambda: twin.simulate_deaf(deaf=False),
            ),
            Trouble(
                name="no_output", begin=twin.simulate_no_output, end=twin.simulate_well
            ),
            Trouble(
                name="no_server",
                begin=twin.simulate_server_gone,
                end=lambda: twin.simulate_server_gone(gone=False),
            ),
        ),
        mend=twin.simulate_well,
    )


def _camera(twin: SimulatedCamera) -> Machine:
    return Machine(
        family=Family.CAMERA,
        troubles=(
            Trouble(
                name="shutter_closed",
                begin=twin.simulate_shutter,
                end=lambda: twin.simulate_shutter(closed=False),
            ),
            Trouble(
                name="unplugged",
                begin=twin.simulate_unplugged,
                end=lambda: twin.simulate_unplugged(unplugged=False),
            ),
            Trouble(
                name="camera_busy",
                begin=twin.simulate_busy,
                end=lambda: twin.simulate_busy(busy=False),
            ),
            Trouble(
                name="no_picture",
                begin=twin.simulate_blind,
                end=lambda: twin.simulate_blind(blind=False),
            ),
        ),
        mend=twin.simulate_well,
    )


def _sockets(twin: SimulatedUsb, sticks: StickPort) -> Machine:
    def mend() -> None:
        twin.simulate_well()
        if isinstance(sticks, SimulatedSticks):
            sticks.simulate_well()

    return Machine(
        family=Family.USB,
        troubles=(
            *(_stick(twin, sticks) if isinstance(sticks, SimulatedSticks) else ()),
            Trouble(
                name="keyboard",
                begin=lambda: twin.simulate_plugged(KEYBOARD),
                end=lambda: twin.simulate_unplugged(KEYBOARD),
            ),
            Trouble(
                name="network",
                begin=lambda: twin.simulate_plugged(NETWORK),
                end=lambda: twin.simulate_unplugged(NETWORK),
            ),
        ),
        mend=mend,
    )


def _stick(twin: SimulatedUsb, sticks: SimulatedSticks) -> tuple[Trouble, ...]:
    def stick(name: str, reason: StickReason) -> Trouble:
        return Trouble(
            name=name,
            begin=lambda: sticks.simulate_trouble(reason),
            end=sticks.simulate_well,
        )

    return (
        Trouble(
            name="stick",
            begin=lambda: twin.simulate_stick(sticks.sample_folder()),
            end=lambda: twin.simulate_stick_gone(sticks.sample_folder()),
        ),
        stick("stick_unreadable", StickReason.UNREADABLE),
        stick("stick_locked", StickReason.READ_ONLY),
        stick("stick_full", StickReason.FULL),
    )
