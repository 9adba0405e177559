"""The devices of this cabin, as the settings name them.

Each adapter is imported only where it is wanted: the libraries of the others never
weigh on the first screen.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from cabin_app.bootstrap.sockets import build_sockets
from cabin_app.jobs import Executor
from cabin_app.paths import Paths
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.on_a4 import Lines, TicketSheets
from cabin_app.settings import DeviceKind, Settings, TicketPrinterKind
from cabin_app.settings import Ticket as TicketSettings
from devices.ports.audio import AudioPort
from devices.ports.camera import CameraPort
from devices.ports.document_printer import DocumentPrinterPort
from devices.ports.scanner import ScannerPort
from devices.ports.speech import SpeechPort
from devices.ports.stick import StickPort
from devices.ports.ticket_printer import Ticket, TicketPrinterPort
from devices.ports.usb import UsbPort


@dataclass(frozen=True, kw_only=True)
class Equipment:
    """One of each kind."""

    scanner: ScannerPort
    printer: DocumentPrinterPort
    tickets: TicketPrinterPort
    usb: UsbPort
    sticks: StickPort
    speech: SpeechPort
    audio: AudioPort
    camera: CameraPort


def build_equipment(
    settings: Settings, *, simulate: bool, paths: Paths, paced: bool = True
) -> Equipment:
    """Build the adapters; nothing is opened yet.

    Args:
        settings: Which devices.
        simulate: Simulated ones, whatever the settings say.
        paths: The cabin's fonts, and the sentences said ahead.
        paced: A simulated voice takes the time of a real one.
    """
    fonts = paths.assets / "fonts"
    usb, sticks = build_sockets(settings, simulate=simulate, paths=paths)
    if simulate:
        return Equipment(
            scanner=build_scanner(settings, DeviceKind.SIMULATED, fonts),
            printer=build_printer(settings, DeviceKind.SIMULATED),
            tickets=_simulated_tickets(),
            usb=usb,
            sticks=sticks,
            speech=_simulated_speech(paced=paced),
            audio=build_audio(simulate=True),
            camera=build_camera(simulate=True),
        )
    return Equipment(
        scanner=build_scanner(settings, settings.scanner.kind, fonts),
        printer=build_printer(settings, settings.printing.kind),
        tickets=build_tickets(settings.ticket, fonts),
        usb=usb,
        sticks=sticks,
        speech=build_speech(settings, settings.speech.kind, paths),
        audio=build_audio(simulate=False),
        camera=build_camera(simulate=False),
    )


def build_scanner(settings: Settings, kind: DeviceKind, fonts: Path) -> ScannerPort:
    """The scanner of that kind; nothing is opened yet."""
    match kind:
        case DeviceKind.REAL:
            from devices.scanner.sane import SaneScanner

            return SaneScanner(device=settings.scanner.device)
        case DeviceKind.SIMULATED:
            from devices.scanner.simulated import SimulatedScanner

            return SimulatedScanner(fonts=fonts)
        case DeviceKind.NONE:
            from devices.scanner.absent import AbsentScanner

            return AbsentScanner()
        case _ as never:
            assert_never(never)


def build_printer(settings: Settings, kind: DeviceKind) -> DocumentPrinterPort:
    """The document printer of that kind; nothing is opened yet."""
    match kind:
        case DeviceKind.REAL:
            from devices.document_printer.cups import CupsPrinter

            printing = settings.printing
            return CupsPrinter(queue=printing.queue, server=printing.server)
        case DeviceKind.SIMULATED:
            from devices.document_printer.simulated import SimulatedPrinter

            return SimulatedPrinter()
        case DeviceKind.NONE:
            from devices.document_printer.absent import AbsentPrinter

            return AbsentPrinter()
        case _ as never:
            assert_never(never)


def _simulated_tickets() -> TicketPrinterPort:
    from devices.ticket_printer.simulated import SimulatedTicketPrinter

    return SimulatedTicketPrinter()


def build_tickets(ticket: TicketSettings, fonts: Path) -> TicketPrinterPort:
    """The receipt printer the settings name; nothing is opened yet."""
    if ticket.kind is TicketPrinterKind.NONE:
        from devices.ticket_printer.absent import AbsentTicketPrinter

        return AbsentTicketPrinter()
    if ticket.kind is TicketPrinterKind.SIMULATED:
        return _simulated_tickets()
    from devices.ticket_printer.escpos import EscposPrinter
    from devices.ticket_printer.escpos_link import (
        Link,
        NetworkLink,
        SerialLink,
        UsbLink,
    )

    link: Link
    match ticket.kind:
        case TicketPrinterKind.NETWORK:
            link = NetworkLink(host=ticket.host, port=ticket.port)
        case TicketPrinterKind.USB:
            link = UsbLink(vendor_id=ticket.vendor_id, product_id=ticket.product_id)
        case TicketPrinterKind.SERIAL:
            link = SerialLink(device=ticket.device, baud_rate=ticket.baud_rate)
        case _ as never:
            assert_never(never)
    return EscposPrinter(link=link, paper_width_mm=ticket.paper_width_mm, fonts=fonts)


def ticket_sheets(
    printing: PrintDesk, *, executor: Executor, fonts: Path
) -> TicketSheets:
    """Receipts on A4, for a cabin whose receipt printer is not there."""

    def draw(ticket: Ticket) -> Lines:
        from devices.ticket_printer.strip import draw_lines

        return draw_lines(ticket, fonts=fonts, scale=2)

    return TicketSheets(draw=draw, printing=printing, executor=executor)


def build_speech(settings: Settings, kind: DeviceKind, paths: Paths) -> SpeechPort:
    """The voice of that kind; nothing is opened yet."""
    match kind:
        case DeviceKind.REAL:
            from devices.speech.kokoro import LANGUAGE, VOICE_NAME
            from devices.speech.pulse import PulseSpeech

            return PulseSpeech(
                rendered=paths.voice,
                voices={LANGUAGE: VOICE_NAME},
                sink=settings.speech.sink,
            )
        case DeviceKind.SIMULATED:
            return _simulated_speech(paced=True)
        case DeviceKind.NONE:
            from devices.speech.absent import AbsentSpeech

            return AbsentSpeech()
        case _ as never:
            assert_never(never)


def build_audio(*, simulate: bool) -> AudioPort:
    """The cabin's sound; nothing is asked of the server yet."""
    if simulate:
        from devices.audio.simulated import SimulatedAudio

        return SimulatedAudio()
    from devices.audio.pulse import PulseAudio

    return PulseAudio()


def build_camera(*, simulate: bool) -> CameraPort:
    """The cabin's cameras, as they are listed; none is opened."""
    if simulate:
        from devices.camera.simulated import SimulatedCamera

        return SimulatedCamera()
    from devices.camera.v4l import VideoCameras

    return VideoCameras()


def _simulated_speech(*, paced: bool) -> SpeechPort:
    from devices.speech.simulated import SimulatedSpeech

    return SimulatedSpeech(paced=paced)
