"""What an installer may set, with the reason of each default."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cabin_app.datafile import DataFile, load
from cabin_app.errors import BadFile
from cabin_app.language import Language, LocalText
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.settings_audio import Audio
from cabin_app.settings_calling import Calling, calling_of, hours_problems
from cabin_app.settings_numbers import Journal as Journal
from cabin_app.settings_numbers import Metrics as Metrics
from cabin_app.settings_numbers import Town as Town
from cabin_app.settings_usb import Usb

_SCHEMA = SHIPPED_ASSETS / "settings.schema.json"


class Orientation(StrEnum):
    """How the screen hangs; AUTO follows its own proportions."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class DeviceKind(StrEnum):
    """Where a scanner or a document printer comes from."""

    REAL = "real"
    SIMULATED = "simulated"
    NONE = "none"


class TicketPrinterKind(StrEnum):
    """How the receipt printer is reached."""

    NONE = "none"
    NETWORK = "network"
    USB = "usb"
    SERIAL = "serial"
    SIMULATED = "simulated"


@dataclass(frozen=True, kw_only=True)
class Screen:
    """The touchscreen.

    Attributes:
        density_px_per_mm: 3.66 is a 24-inch panel of 1920 × 1080 (93 dpi).
        orientation: How it hangs.
    """

    density_px_per_mm: float = 3.66
    orientation: Orientation = Orientation.AUTO


@dataclass(frozen=True, kw_only=True)
class Timeouts:
    """How long the cabin waits; every value is in seconds.

    Attributes:
        idle_warning_s: Without any presence, before « Vous êtes toujours là ? ».
            VVSG 1.1, 3.2.6.1 asks for 2 to 5 minutes; 30..600 accepted.
        still_there_s: How long that question stays. WCAG 2.2.1 asks for 20 s at
            least, the design for 45 s at least; 45..180 accepted.
        welcome_s: On the language screen, which holds nothing of anybody.
        farewell_s: On the last screen: time to take papers and ticket.
        page_load_s: Before a site is called slow.
        code_wait_s: While a code is awaited, presence is assumed: codes live
            10 to 15 minutes.
        staff_s: Without a touch, before the right of agent or technician ends.
        ring_s: How long a desk is rung before it counts as not answering.
        reconnect_s: How long a lost call is waited for.
    """

    idle_warning_s: int = 120
    still_there_s: int = 60
    welcome_s: int = 60
    farewell_s: int = 60
    page_load_s: int = 20
    code_wait_s: int = 900
    staff_s: int = 300
    ring_s: int = 45
    reconnect_s: int = 30


@dataclass(frozen=True, kw_only=True)
class Scanner:
    """The scanner; `device` is a SANE name, or "auto" for the first found."""

    kind: DeviceKind = DeviceKind.REAL
    device: str = "auto"


@dataclass(frozen=True, kw_only=True)
class Printing:
    """The document printer.

    Attributes:
        queue: CUPS queue, or "auto" for the default one.
        server: Socket path or host:port of the print server, "" for the system's.
        pages_per_visit: Most pages one visit may print, one to a sheet.
    """

    kind: DeviceKind = DeviceKind.REAL
    queue: str = "auto"
    server: str = ""
    pages_per_visit: int = 20


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """The receipt printer.

    Attributes:
        host: For `network`.
        port: For `network`; 9100 is the raw port of receipt printers.
        vendor_id: For `usb`.
        product_id: For `usb`.
        device: For `serial`, such as /dev/ttyS0.
        baud_rate: For `serial`.
        paper_width_mm: 80 or 58.
    """

    kind: TicketPrinterKind = TicketPrinterKind.NONE
    host: str = ""
    port: int = 9100
    vendor_id: int = 0
    product_id: int = 0
    device: str = ""
    baud_rate: int = 19200
    paper_width_mm: int = 80


@dataclass(frozen=True, kw_only=True)
class Speech:
    """The voice.

    Attributes:
        sink: Where the sound server plays it, "" for its own choice.
        headset: That is a headset: the visitor's own words may be read aloud.
    """

    kind: DeviceKind = DeviceKind.REAL
    sink: str = ""
    headset: bool = False


@dataclass(frozen=True, kw_only=True)
class Spool:
    """Documents of a visit, in memory."""

    size_limit_mb: int = 256


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The rehearsal sites, served by the cabin on loopback."""

    enabled: bool = True


@dataclass(frozen=True, kw_only=True)
class HumanHelp:
    """A person to talk to. Nothing is promised that was not set here.

    Attributes:
        telephone: Local number, "" when there is none.
        hours: When it is answered, None when not told.
    """

    telephone: str = ""
    hours: LocalText | None = None


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the cabin stands, "" when not told; a town's own catalogue, if any."""

    town: str = ""
    centre: str = ""
    catalogue_folder: Path | None = None


@dataclass(frozen=True, kw_only=True)
class Settings:
    """All settings.

    Attributes:
        languages: Offered on the welcome screen, in this order.
        sources: For each key ("timeouts.farewell_s"), "file:line" or "default".
    """

    screen: Screen = Screen()
    languages: tuple[Language, ...] = tuple(Language)
    timeouts: Timeouts = Timeouts()
    scanner: Scanner = Scanner()
    printing: Printing = Printing()
    ticket: Ticket = Ticket()
    speech: Speech = Speech()
    audio: Audio = Audio()
    usb: Usb = Usb()
    spool: Spool = Spool()
    journal: Journal = Journal()
    metrics: Metrics = Metrics()
    town: Town = Town()
    practice: Practice = Practice()
    human_help: HumanHelp = HumanHelp()
    calling: Calling = Calling()
    place: Place = Place()
    sources: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({}), compare=False
    )


def load_settings(path: Path | None) -> Settings:
    """Read the settings; None gives the defaults.

    Raises:
        BadFile: With every problem: file, line, key, what was expected.
    """
    if path is None:
        return Settings(sources=_sources(None))
    file = load(path, json.loads(_SCHEMA.read_text("utf-8")))
    problems = tuple(hours_problems(file))
    if problems:
        raise BadFile(problems)
    groups: dict[str, Any] = {
        name: _group(name, type(default), file.value)
        for name, default in _groups().items()
        if name != "calling"
    }
    languages = file.value.get("languages", list(Language))
    return Settings(
        languages=tuple(Language(code) for code in languages),
        calling=calling_of(file.value.get("calling", {})),
        sources=_sources(file),
        **groups,
    )


_CONVERSIONS: Mapping[str, Callable[[Any], object]] = {
    "screen.density_px_per_mm": float,
    "screen.orientation": Orientation,
    "scanner.kind": DeviceKind,
    "printing.kind": DeviceKind,
    "ticket.kind": TicketPrinterKind,
    "speech.kind": DeviceKind,
    "usb.expected": tuple,
    "journal.path": Path,
    "metrics.folder": Path,
    "place.catalogue_folder": Path,
    "human_help.hours": LocalText.of,
}


def _groups() -> dict[str, Any]:
    """The groups of settings, with their defaults."""
    defaults = Settings()
    named = {item.name: getattr(defaults, item.name) for item in fields(defaults)}
    return {name: value for name, value in named.items() if is_dataclass(value)}


def _group(name: str, kind: type[Any], values: Mapping[str, Any]) -> object:
    """One group, from values that fit the schema."""
    written = {
        key: _CONVERSIONS.get(f"{name}.{key}", _as_it_is)(value)
        for key, value in values.get(name, {}).items()
    }
    return kind(**written)


def _as_it_is(value: object) -> object:
    return value


def _sources(file: DataFile | None) -> Mapping[str, str]:
    """Where each value comes from, all keys included."""
    keys = [
        (name, item.name) for name, group in _groups().items() for item in fields(group)
    ]
    sources = {}
    for key in (("languages",), *keys):
        line = file.lines.get(key) if file else None
        sources[".".join(key)] = f"{file.path}:{line}" if file and line else "default"
    return MappingProxyType(sources)
