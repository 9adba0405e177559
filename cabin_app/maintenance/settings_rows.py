"""The settings as a technician sees them: what may be written in each, and from where.

What may be written is read from the rules of the file itself, so that screen, command
and file can never disagree. Pure.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cabin_app.paths import Paths
from cabin_app.settings import Settings

HIDDEN = "•••"


class SettingKind(StrEnum):
    """What kind of value it takes."""

    SWITCH = "switch"
    CHOICE = "choice"
    SEVERAL = "several"
    """Some of a list, in its order."""
    NUMBER = "number"
    TEXT = "text"
    WORDS = "words"
    """Short words, one after the other."""
    FIXED = "fixed"
    """Too much for one line: it is written in the installer's file."""


class Source(StrEnum):
    """Where a value comes from."""

    DEFAULT = "default"
    FILE = "file"
    """The installer's."""
    HERE = "here"
    """Changed on this screen."""
    ENVIRONMENT = "environment"
    """Whoever starts the cabin chose it."""
    LAST_GOOD = "last_good"
    """A file is wrong: what was right before."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One setting.

    Attributes:
        key: Its dotted name in the file.
        kind: What it takes.
        value: As it is written, never a secret.
        source: Where that comes from.
        place: File and line, "" for a default.
        default: What it is without any file, as it is written.
        choices: For CHOICE and SEVERAL.
        least: For NUMBER.
        most: Likewise.
        whole: Likewise: no decimals.
        expected: What the rules say of it, in English as in the file.
        longest: For TEXT: most letters.
        secret: Part of it is shown to nobody.
    """

    key: str
    kind: SettingKind
    value: str
    source: Source
    place: str = ""
    default: str = ""
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = 0
    whole: bool = True
    expected: str = ""
    longest: int = 0
    secret: bool = False


SECTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "screen": ("screen", "languages", "audio", "speech"),
        "visit": (
            "timeouts.idle_warning_s",
            "timeouts.still_there_s",
            "timeouts.welcome_s",
            "timeouts.farewell_s",
            "timeouts.page_load_s",
            "timeouts.code_wait_s",
        ),
        "scanner": ("scanner", "printing", "ticket.paper_width_mm"),
        "ticket": ("ticket",),
        "human": (
            "human_help",
            "calling",
            "timeouts.ring_s",
            "timeouts.reconnect_s",
        ),
        "figures": ("journal", "metrics", "town"),
        "place": (
            "place",
            "practice",
            "usb",
            "spool",
            "timeouts.staff_s",
            "folders",
        ),
    }
)
"""Settings by what they are about; each stands in exactly one."""

_SECRET = frozenset({"town.database"})
_PASSWORD = re.compile(r"(?<=:)[^:@/]+(?=@)")


def rows_of(
    settings: Settings, schema: Mapping[str, Any], changes: Path
) -> tuple[Setting, ...]:
    """Every setting, in the order of the file.

    Args:
        settings: What holds.
        schema: The rules of the file.
        changes: The file of what was changed on the screen.
    """
    defaults = Settings()
    return tuple(
        _row(key, rule, settings, defaults, changes) for key, rule in _rules(schema)
    )


def folder_rows(paths: Paths, chosen: Mapping[str, str]) -> tuple[Setting, ...]:
    """The folders of the cabin, which whoever starts it chooses.

    Args:
        paths: Where they are.
        chosen: The variable that decided, see `cabin_app.paths.chosen_by`.
    """
    return tuple(
        Setting(
            key=f"folders.{name}",
            kind=SettingKind.FIXED,
            value=str(getattr(paths, name)),
            source=Source.ENVIRONMENT if variable else Source.DEFAULT,
            place=variable,
        )
        for name, variable in chosen.items()
    )


def section_of(key: str) -> str:
    """The section a setting stands in."""
    group = key.partition(".")[0]
    for wanted in (key, group):
        for section, keys in SECTIONS.items():
            if wanted in keys:
                return section
    raise LookupError(key)


def masked(text: str) -> str:
    """An address without its password."""
    return _PASSWORD.sub(HIDDEN, text)


def written(value: object) -> str:
    """A value as a person would write it."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case tuple() | list() | frozenset():
            return ", ".join(written(each) for each in value)
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def value_of(setting: Setting, text: str) -> object:
    """What somebody wrote, as the file would hold it; the rules judge it later."""
    match setting.kind:
        case SettingKind.SWITCH:
            return {"true": True, "false": False}.get(text, text)
        case SettingKind.NUMBER:
            return _number(text)
        case SettingKind.SEVERAL | SettingKind.WORDS:
            return [word for word in re.split(r"[\s,;]+", text) if word]
        case SettingKind.CHOICE if setting.choices and setting.choices[0].isdecimal():
            return _number(text)
        case _:
            return text.strip()


def _number(text: str) -> object:
    bare = text.strip().replace(",", ".")
    for make in (lambda word: int(word, 0), float):
        try:
            return make(bare)
        except ValueError:
            continue
    return text


def _rules(schema: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    found = []
    for name, rule in schema["properties"].items():
        if "properties" not in rule:
            found.append((name, rule))
        else:
            inside = rule["properties"].items()
            found += [(f"{name}.{below}", each) for below, each in inside]
    return found


def _row(
    key: str,
    rule: Mapping[str, Any],
    settings: Settings,
    defaults: Settings,
    changes: Path,
) -> Setting:
    kind = _kind(rule)
    place = settings.sources.get(key, "default")
    value = _shown(_held(settings, key), kind)
    hidden = masked(value) if key in _SECRET else value
    return Setting(
        key=key,
        kind=kind,
        value=hidden,
        source=_source(place, changes),
        place=place if ":" in place else "",
        default=_shown(_held(defaults, key), kind),
        choices=_choices(rule),
        least=rule.get("minimum", 0),
        most=rule.get("maximum", 0),
        whole=rule.get("type") != "number",
        expected=rule.get("description", ""),
        longest=rule.get("maxLength", 0),
        secret=hidden != value,
    )


def _kind(rule: Mapping[str, Any]) -> SettingKind:
    if "enum" in rule:
        return SettingKind.CHOICE
    if rule["type"] == "array":
        items = rule["items"]
        if "enum" in items:
            return SettingKind.SEVERAL
        return SettingKind.WORDS if items.get("type") == "string" else SettingKind.FIXED
    return {
        "boolean": SettingKind.SWITCH,
        "integer": SettingKind.NUMBER,
        "number": SettingKind.NUMBER,
        "string": SettingKind.TEXT,
    }.get(rule["type"], SettingKind.FIXED)


def _choices(rule: Mapping[str, Any]) -> tuple[str, ...]:
    listed = rule.get("enum") or rule.get("items", {}).get("enum", ())
    return tuple(written(each) for each in listed)


def _held(settings: Settings, key: str) -> object:
    held: object = settings
    for name in key.split("."):
        held = getattr(held, name)
    return held


def _shown(value: object, kind: SettingKind) -> str:
    """Of what is fixed, how much there is: it may hold addresses and secrets."""
    if kind is not SettingKind.FIXED:
        return written(value)
    if isinstance(value, tuple):
        return str(len(value)) if value else ""
    if value is None:
        return ""
    return str(len(fields(value))) if is_dataclass(value) else "1"


def _source(place: str, changes: Path) -> Source:
    if place == "default":
        return Source.DEFAULT
    if place.startswith(f"{changes}:"):
        return Source.HERE
    return Source.FILE if ":" in place else Source.LAST_GOOD
