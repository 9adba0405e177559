"""What an installer may set, with the reason of each default."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cabin_app.datafile import DataFile, judge, laid_over, read
from cabin_app.errors import BadFile
from cabin_app.language import Language, LocalText
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.settings_audio import Audio
from cabin_app.settings_calling import Calling, calling_of, hours_problems
from cabin_app.settings_devices import DeviceKind as DeviceKind
from cabin_app.settings_devices import Orientation as Orientation
from cabin_app.settings_devices import Printing as Printing
from cabin_app.settings_devices import Scanner as Scanner
from cabin_app.settings_devices import Screen as Screen
from cabin_app.settings_devices import Speech as Speech
from cabin_app.settings_devices import Spool as Spool
from cabin_app.settings_devices import Ticket as Ticket
from cabin_app.settings_devices import TicketPrinterKind as TicketPrinterKind
from cabin_app.settings_numbers import Journal as Journal
from cabin_app.settings_numbers import Metrics as Metrics
from cabin_app.settings_numbers import Town as Town
from cabin_app.settings_usb import StickUse, Usb

_SCHEMA = SHIPPED_ASSETS / "settings.schema.json"


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


def load_settings(path: Path | None, changes: Path | None = None) -> Settings:
    """Read the settings; without any file, the defaults.

    Args:
        path: The installer's file.
        changes: What the technician changed on the screen; it may be missing.

    Raises:
        BadFile: With every problem: file, line, key, what was expected.
    """
    return settings_of(read_settings(path, changes))


def read_settings(path: Path | None, changes: Path | None = None) -> DataFile | None:
    """The values of both files, the changes laid over the other; None without any.

    Raises:
        BadFile: With every problem: file, line, key, what was expected.
    """
    names = [each for each in (path, _if_there(changes)) if each is not None]
    if not names:
        return None
    file = laid_over([read(name) for name in names])
    judge(file, settings_schema())
    problems = tuple(hours_problems(file))
    if problems:
        raise BadFile(problems)
    return file


def settings_schema() -> dict[str, Any]:
    """The rules that every value follows, whoever writes it."""
    schema: dict[str, Any] = json.loads(_SCHEMA.read_text("utf-8"))
    return schema


def settings_of(file: DataFile | None) -> Settings:
    """Build them from values that are right."""
    if file is None:
        return Settings(sources=_sources(None))
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


def _if_there(changes: Path | None) -> Path | None:
    return changes if changes is not None and changes.exists() else None


_CONVERSIONS: Mapping[str, Callable[[Any], object]] = {
    "screen.density_px_per_mm": float,
    "screen.orientation": Orientation,
    "scanner.kind": DeviceKind,
    "printing.kind": DeviceKind,
    "ticket.kind": TicketPrinterKind,
    "speech.kind": DeviceKind,
    "usb.expected": tuple,
    "usb.sticks": StickUse,
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
        where = f"{file.file_of(key)}:{line}" if file and line else "default"
        sources[".".join(key)] = where
    return MappingProxyType(sources)
