"""What `check` says of the devices, through their ports."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Protocol, assert_never

from cabin_app.bootstrap.equipment import (
    build_audio,
    build_camera,
    build_printer,
    build_scanner,
    build_speech,
    build_tickets,
)
from cabin_app.bootstrap.finding import Finding, attention, fault, good
from cabin_app.bootstrap.sockets import build_usb
from cabin_app.paths import Paths
from cabin_app.settings import DeviceKind, Settings, TicketPrinterKind
from cabin_app.settings_usb import StickUse
from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import ScannerPort, ScanReason
from devices.ports.usb import UsbFault, sockets_health

MOST_LOOKS = 8
"""SANE asks the network for scanners longer than one look may take."""

REMEDIES = {
    "no_paper": "Put paper, or a new roll, in.",
    "paper_near_end": "Bring a roll.",
    "jam": "Open it, take the paper out, close it.",
    "cover_open": "Close it.",
    "busy": "Wait until the other program is done, or close it.",
    "unplugged": "Check cable and power; `scanimage -L` lists what the system finds.",
    "access_refused": "Give the cabin's user the right to it.",
    "off": "Check power and cable; `lpstat -v` lists the queues.",
    "paused": "`cupsenable` lets the queue go on.",
    "toner_low": "Bring toner or ink.",
    "toner_empty": "Change toner or ink.",
    "offline": "Press its feed or online button.",
    "unreachable": "Check cable, power and address in the settings.",
    "timed_out": "Switch it off and on.",
}
"""Reasons of the ports whose remedy goes beyond the bench."""
UDISKS = "udisksctl"
SOUND = "Plug a loudspeaker and a microphone in, and try `python -m devices tone`."
VOICE = "Start the sound server; install espeak-ng and pulseaudio-utils."
PICTURE = "Plug the camera in, open its shutter, and try `python -m devices photo`."
BENCH = "Try it alone with `python -m devices status`."


class _Looked(Protocol):
    def health(self) -> DeviceHealth: ...

    def close(self) -> None: ...


def devices_findings(settings: Settings, *, paths: Paths) -> Iterator[Finding]:
    """One finding for each device; takes some seconds for those that are silent.

    Args:
        settings: Which devices; those it does without are well.
        paths: Where its fonts are, and what was said ahead.
    """
    fonts = paths.assets / "fonts"
    scanner, printing, ticket = settings.scanner, settings.printing, settings.ticket
    yield _finding(
        "scanner",
        wanted=scanner.kind is not DeviceKind.NONE,
        build=lambda: _Patient(build_scanner(settings, scanner.kind, fonts)),
    )
    yield _finding(
        "document printer",
        wanted=printing.kind is not DeviceKind.NONE,
        build=lambda: build_printer(settings, printing.kind),
    )
    yield _finding(
        "ticket printer",
        wanted=ticket.kind is not TicketPrinterKind.NONE,
        build=lambda: build_tickets(ticket, fonts),
    )
    yield from usb_findings(settings)
    yield sticks_finding(settings)
    yield _without("audio", lambda: build_audio(simulate=False), SOUND)
    if settings.speech.kind is DeviceKind.NONE:
        yield good("speech", "none, as the settings say")
    else:
        kind = settings.speech.kind
        voice = partial(build_speech, settings, kind, paths)
        yield _without("speech", voice, VOICE)
    yield _without("camera", lambda: build_camera(simulate=False), PICTURE)


def usb_findings(settings: Settings, *, simulate: bool = False) -> Iterator[Finding]:
    """What is plugged in and should not be."""
    remedy = "Unplug it, or name it under usb.expected in the settings."
    with closing(build_usb(simulate=simulate)) as usb:
        try:
            health = sockets_health(usb.devices(), frozenset(settings.usb.expected))
        except UsbFault as error:
            remedy = "Install libusb-1.0-0 and libudev1."
            health = DeviceHealth(
                condition=Condition.ATTENTION,
                reason=error.reason.value,
                detail=error.detail,
            )
    yield _with_facts(
        "usb",
        health,
        good("usb", health.detail)
        if health.condition is Condition.READY
        else attention("usb", f"{health.reason}: {health.detail}", remedy),
    )


def sticks_finding(settings: Settings) -> Finding:
    """Whether sticks of visitors can be read, and written if they may be."""
    match settings.usb.sticks:
        case StickUse.NONE:
            return good("sticks", "not opened, as the settings say")
        case use if shutil.which(UDISKS) is None:
            remedy = "Install udisks2, or set usb.sticks to none."
            return attention("sticks", f"{use.value}, but {UDISKS} is missing", remedy)
        case use:
            return good("sticks", use.value)


def _without(place: str, build: Callable[[], _Looked], remedy: str) -> Finding:
    """A device for calls and voice, without which the cabin serves all the same."""
    with closing(build()) as device:
        health = device.health()
    words = ", ".join(word for word in (health.reason, health.detail) if word)
    well = health.condition is Condition.READY
    said = good(place, words or "ready") if well else attention(place, words, remedy)
    return _with_facts(place, health, said)


class _Patient:
    """A scanner that is looked at until it has answered."""

    def __init__(self, scanner: ScannerPort) -> None:
        self._scanner = scanner

    def health(self) -> DeviceHealth:
        for _ in range(MOST_LOOKS - 1):
            health = self._scanner.health()
            if health.reason != ScanReason.TIMED_OUT:
                return health
        return self._scanner.health()

    def close(self) -> None:
        self._scanner.close()


def _finding(place: str, *, wanted: bool, build: Callable[[], _Looked]) -> Finding:
    if not wanted:
        return good(place, "none, as the settings say")
    try:
        with closing(build()) as device:
            health = device.health()
    except ImportError as error:
        return fault(place, f"its library is missing: {error}", "Install it again.")
    return _with_facts(place, health, _told(place, health))


def _with_facts(place: str, health: DeviceHealth, finding: Finding) -> Finding:
    """The same, with what `python -m devices status` says of the device."""
    facts = {
        "family": place.replace(" ", "_"),
        "condition": health.condition.value,
        "reason": health.reason,
        "detail": health.detail,
    }
    return replace(finding, facts=facts)


def _told(place: str, health: DeviceHealth) -> Finding:
    words = ", ".join(word for word in (health.reason, health.detail) if word)
    remedy = REMEDIES.get(health.reason, BENCH)
    match health.condition:
        case Condition.READY:
            return good(place, words or "ready")
        case Condition.ATTENTION:
            return attention(place, words, remedy)
        case Condition.STOPPED:
            return fault(place, f"stopped: {words}", remedy)
        case Condition.ABSENT:
            return fault(place, f"not there: {words}", remedy)
        case _ as never:
            assert_never(never)
