"""What an installer may set: defaults, conversions, refusals, sources."""

import json
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from cabin_app.errors import BadFile
from cabin_app.language import Language
from cabin_app.settings import (
    DeviceKind,
    Orientation,
    Settings,
    TicketPrinterKind,
    load_settings,
)

ASSETS = Path(__file__).parents[2] / "assets"
SCHEMA = ASSETS / "settings.schema.json"

COMPLETE = """\
screen: {density_px_per_mm: 4, orientation: portrait}
languages: [fr, ar]
timeouts:
  idle_warning_s: 90
  still_there_s: 45
scanner: {kind: real, device: "test:0"}
printing: {queue: Cabine, server: "localhost:6310", pages_per_visit: 10}
ticket: {kind: usb, vendor_id: 0x04b8, product_id: 0x0e15, paper_width_mm: 58}
spool: {size_limit_mb: 128}
journal: {path: /var/lib/cabin/journal.sqlite, threshold: 20}
practice: {enabled: false}
human_help:
  telephone: "02 35 63 00 00"
  hours: {fr: "lundi, 9 h à 12 h", en: "Monday, 9 to 12", ar: "الاثنين، 9 إلى 12"}
place: {town: Le Petit-Quevilly, centre: Mairie}
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "cabin.yaml"
    path.write_text(text, "utf-8")
    return path


def said(folder: Path, text: str) -> list[str]:
    with pytest.raises(BadFile) as caught:
        load_settings(write(folder, text))
    return [
        str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems
    ]


def test_without_a_file_everything_is_default() -> None:
    settings = load_settings(None)
    assert settings == Settings()
    assert settings.timeouts.idle_warning_s == 120
    assert settings.human_help.telephone == ""
    assert set(settings.sources.values()) == {"default"}


def test_a_complete_file(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, COMPLETE))
    assert settings.screen.density_px_per_mm == 4.0
    assert isinstance(settings.screen.density_px_per_mm, float)
    assert settings.screen.orientation is Orientation.PORTRAIT
    assert settings.languages == (Language.FRENCH, Language.ARABIC)
    assert settings.timeouts.idle_warning_s == 90
    assert settings.timeouts.farewell_s == 60
    assert settings.scanner.kind is DeviceKind.REAL
    assert settings.scanner.device == "test:0"
    assert settings.printing.server == "localhost:6310"
    assert settings.ticket.kind is TicketPrinterKind.USB
    assert settings.ticket.vendor_id == 0x04B8
    assert settings.journal.path == Path("/var/lib/cabin/journal.sqlite")
    assert settings.practice.enabled is False
    assert settings.human_help.hours is not None
    assert settings.human_help.hours.in_language(Language.ENGLISH) == "Monday, 9 to 12"
    assert settings.place.town == "Le Petit-Quevilly"


def test_each_value_knows_where_it_comes_from(tmp_path: Path) -> None:
    path = write(tmp_path, COMPLETE)
    sources = load_settings(path).sources
    assert sources["timeouts.idle_warning_s"] == f"{path}:4"
    assert sources["timeouts.farewell_s"] == "default"
    assert sources["languages"] == f"{path}:2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("screens: {}\n", "cabin.yaml:1: screens: unknown key. Did you mean screen?"),
        (
            "timeouts:\n  idle_warning_s: 10\n",
            "cabin.yaml:2: timeouts.idle_warning_s: expected 30 to 600, found 10.",
        ),
        ("timeouts:\n  still_there_s: 44\n", "expected 45 to 180, found 44."),
        ("timeouts:\n  still_there_s: 181\n", "expected 45 to 180, found 181."),
        ("timeouts:\n  still_there: 60\n", "Did you mean still_there_s?"),
        ("timeouts:\n  farewell_s: '60'\n", 'expected a whole number, found "60".'),
        ("languages: [en]\n", "languages: fr is missing in this list. Add it."),
        ("timeouts: {farewell_s: 30.0}\n", "expected a whole number, found 30.0."),
        (
            'town: {database: "postgresql://a@b/c"}\n',
            'town.database: "cabin" is missing, which "database" needs. Add a name',
        ),
        ('journal: {path: "/tmp/a\\0b"}\n', "a character that cannot be seen."),
        (
            "languages: [fr, de]\n",
            'languages[1]: expected one of fr, en, ar, es, pt, tr, uk, found "de"',
        ),
        ("languages: []\n", "languages: expected at least 1 entries, found 0."),
        ("ticket: {kind: network}\n", 'ticket: "host" is missing. Add host, the'),
        ("ticket: {kind: usb}\n", '"vendor_id" is missing. Add vendor_id, such as'),
        ("ticket: {kind: usb}\n", '"product_id" is missing.'),
        ("ticket: {kind: serial}\n", '"device" is missing.'),
        ("ticket: {kind: bluetooth}\n", "expected one of none, network, usb, serial"),
        ("ticket: {paper_width_mm: 76}\n", "expected one of 80, 58, found 76."),
        ("ticket: {device: /etc/passwd}\n", "expected a serial device such as /dev"),
        ("printing: {pages_per_visit: 0}\n", "expected 1 to 200, found 0."),
        ("printing: {queue: '-o x'}\n", "expected the name of a print queue, or auto"),
        ("journal: {threshold: 4}\n", "expected 5 to 100, found 4."),
        ("journal: {path: here.sqlite}\n", "expected an absolute path"),
        ("human_help: {telephone: 0235630000}\n", "can be read in two ways. Put it"),
        ("human_help: {telephone: 3230}\n", "found 3230. Put it between quotes."),
        ("human_help:\n  hours: {fr: x}\n", '"ar" is missing. Add ar, the hours in'),
        ("practice: {enabled: yes}\n", "can be read in two ways."),
        ("spool:\n", "spool: expected a group of keys, found nothing."),
    ],
)
def test_a_wrong_value_is_told_with_its_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    found = said(tmp_path, text)
    assert any(expected in sentence for sentence in found), found


def test_a_file_that_is_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="the file does not exist"):
        load_settings(tmp_path / "none.yaml")


def test_the_schema_and_the_settings_name_the_same_keys() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    in_schema = {
        name: set(group.get("properties", {}))
        for name, group in schema["properties"].items()
    }
    settings = Settings()
    values = {item.name: getattr(settings, item.name) for item in fields(settings)}
    del values["sources"]
    in_code = {
        name: {item.name for item in fields(value)} if is_dataclass(value) else set()
        for name, value in values.items()
    }
    assert in_schema == in_code


def test_the_defaults_fit_the_schema(tmp_path: Path) -> None:
    settings = Settings()
    lines = []
    for item in fields(settings):
        group = getattr(settings, item.name)
        if not is_dataclass(group):
            continue
        written = {
            key.name: getattr(group, key.name)
            for key in fields(group)
            if getattr(group, key.name) not in (None, 0, "")
        }
        lines.append(f"{item.name}: {json.dumps(written)}")
    assert load_settings(write(tmp_path, "\n".join(lines))) == settings


def test_the_example_shows_the_defaults() -> None:
    assert load_settings(ASSETS / "settings.example.yaml") == Settings()


def test_every_commented_line_of_the_example_may_be_used(tmp_path: Path) -> None:
    text = (ASSETS / "settings.example.yaml").read_text("utf-8")
    used = re.sub(r"(?m)^( *)# (?=[ a-z_-]+:)", r"\1", text)
    settings = load_settings(write(tmp_path, used))
    assert settings.ticket.vendor_id == 0x04B8
    assert settings.human_help.telephone == "02 00 00 00 00"
    assert settings.place.centre == "Mairie"
    assert settings.calling.desks[0].themes == {"famille_scolarite", "logement"}
