"""Official sheets out of a hand-made archive in the shape of the real one."""

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.official_sheets import outdated, read_sheets
from cabin_app.cli import main
from cabin_app.errors import BadFile
from cabin_app.paths import SHIPPED_ASSETS

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
NAMES = sorted({procedure.sheet for procedure in SHELF.procedures} - {""})
SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="{name}"
    type="Fiche" spUrl="https://www.service-public.gouv.fr/particuliers/{name}">
  <dc:title>Titre de {name}</dc:title>
  <dc:description>Une phrase.</dc:description>
  <dc:date>modified {day}</dc:date>
  <Introduction><Texte><Paragraphe>Long.</Paragraphe></Texte></Introduction>
  <ServiceEnLigne ID="R1" URL="https://www.caf.fr/" type="Téléservice"/>
  <ServiceEnLigne ID="R2" URL="https://www.caf.fr/" type="Téléservice"/>
</Publication>
"""


def archive(
    folder: Path, changed: dict[str, str] | None = None, **raw: str | bytes
) -> Path:
    """Every sheet that the catalogue names, and one that it does not."""
    days = dict.fromkeys([*NAMES, "F99999"], "2026-01-01") | (changed or {})
    path = folder / "sheets.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, day in days.items():
            text = raw.get(name, SHEET.format(name=name, day=day))
            if text:
                made.writestr(f"part/{name}.xml", text)
    return path


def test_only_the_sheets_that_are_named_are_kept(tmp_path: Path) -> None:
    sheets, problems = read_sheets(archive(tmp_path), SHELF)
    assert problems == []
    assert sorted(sheets) == NAMES
    sheet = sheets["F10007"]
    assert sheet.title == "Titre de F10007"
    assert sheet.about == "Une phrase."
    assert sheet.changed_on == "2026-01-01"
    assert sheet.services == ("https://www.caf.fr/",)
    assert "Licence Ouverte 2.0" in sheet.source
    assert list(outdated(SHELF, sheets)) == []


def test_a_sheet_newer_than_our_review_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = archive(tmp_path, {"F10007": "2026-11-24", "R1406": "2026-11-23"})
    sheets, _ = read_sheets(path, SHELF)
    assert [procedure.id for procedure, _ in outdated(SHELF, sheets)] == ["hlm-demande"]
    kept = tmp_path / "kept.json"
    assert main(["catalogue", "sheets", str(path), "--out", str(kept)]) == 1
    told = capsys.readouterr().out
    assert "hlm-demande: our text may be out of date: F10007 changed on" in told
    assert json.loads(kept.read_text("utf-8"))["F10007"]["title"] == "Titre de F10007"
    assert main(["catalogue", "sheets", str(archive(tmp_path))]) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "it is not in the archive"),
        ("<Publication>", "this is not XML"),
        (SHEET.format(name="F10007", day="2026-13-41"), "expected a title and a day"),
        ('<?xml version="1.0" encoding="martian"?><a/>', "unknown encoding"),
        ('<?xml version="1.0" encoding="big5"?><a/>', "this is not XML"),
        ("<a>" * 101 + "</a>" * 101, "nested over 100 deep"),
        (
            '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x><x/>'.encode("utf-16"),
            "declares entities",
        ),
        ("<Publication/>", "expected a title and a day"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "declares entities"),
        (f"<Publication>{' ' * 5_000_001}</Publication>", "over 5 MB"),
    ],
)
def test_a_wrong_sheet_is_told_and_the_others_are_kept(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    sheets, problems = read_sheets(archive(tmp_path, F10007=text), SHELF)
    assert "F10007" not in sheets
    assert len(sheets) == len(NAMES) - 1
    (problem,) = problems
    assert said in str(problem)
    assert "F10007.xml" in str(problem)


def spoilt(path: Path, change: Callable[[bytearray, int], None]) -> Path:
    """An archive of one sheet whose entry in the directory was changed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("F10007.xml", SHEET.format(name="F10007", day="2026-01-01"))
    content = bytearray(path.read_bytes())
    change(content, content.rfind(b"PK\1\2"))
    path.write_bytes(content)
    return path


def locked(content: bytearray, at: int) -> None:
    content[6] |= 1
    content[at + 8] |= 1


def packed_in_no_known_way(content: bytearray, at: int) -> None:
    content[8] = content[at + 10] = 99


def torn(content: bytearray, _: int) -> None:
    content[60:64] = b"\xff\xff\xff\xff"


@pytest.mark.parametrize("change", [locked, packed_in_no_known_way, torn])
def test_an_entry_that_cannot_be_taken_out_is_told(
    tmp_path: Path, change: Callable[[bytearray, int], None]
) -> None:
    sheets, problems = read_sheets(spoilt(tmp_path / "a.zip", change), SHELF)
    assert sheets == {}
    said = [str(problem) for problem in problems if "F10007.xml" in str(problem)]
    assert "it cannot be taken out" in said[0]


def test_a_sheet_that_is_there_twice_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        for folder, day in (("a", "2026-01-01"), ("b", "2026-12-01")):
            text = SHEET.format(name="F10007", day=day)
            made.writestr(f"{folder}/F10007.xml", text)
        made.writestr("F10007.txt", "no sheet")
    sheets, problems = read_sheets(path, SHELF)
    assert sheets == {}
    assert any(
        "F10007.xml: it is not in the archive, or twice." in str(p) for p in problems
    )


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheets.zip"
    with pytest.raises(BadFile, match="this is no archive"):
        read_sheets(path, SHELF)
    path.write_text("hello")
    with pytest.raises(BadFile, match="this is no archive"):
        read_sheets(path, SHELF)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(BadFile, match="this is no ordinary file"):
        read_sheets(path, SHELF)
