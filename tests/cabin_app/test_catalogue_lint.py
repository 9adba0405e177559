"""What should be better in a catalogue, and the page, the difference, the skeleton."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from cabin_app.catalogue.lint import REVIEW_DAYS, lint, owner_of
from cabin_app.catalogue.loader import load_shelf, read_files, read_owners
from cabin_app.catalogue.page import page_of
from cabin_app.cli import main

SHIPPED = Path(__file__).parents[2] / "assets" / "catalogue"
TODAY = date(2026, 11, 25)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHIPPED, tmp_path / "catalogue")


def remarks(folder: Path, today: date = TODAY) -> list[str]:
    found = lint(read_files(folder), read_owners(folder), today)
    return [str(problem).removeprefix(f"{folder}/") for problem in found]


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_shipped_catalogue_has_nothing_to_remark() -> None:
    assert remarks(SHIPPED) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("caf.yaml", 'name: "CAF"', 'name: "CAF ou CPAM"', "CPAM is not explained"),
        ("caf.yaml", 'name: "CAF"', 'name: "Votre fichier"', "not a word of the cabin"),
        ("caf.yaml", 'name: "CAF"', 'name: "Anticonstitutionnellement"', "a long word"),
        ("caf.yaml", "on: 2026-11-23", "on: 2036-11-23", "2036-11-23 is still to come"),
        ("caf.yaml", 'summary: "', f'summary: "{"un " * 16}mot. ', "17 words in a s"),
        ("caf.yaml", ".caf.fr,", ".caf-aide.fr,", "nobody answers for .caf-aide.fr"),
        ("owners/hosts.yaml", "caf.fr:", "kaf.fr:", "nobody answers for .caf.fr"),
        (
            "i18n/en/caf.yaml",
            '"CAF": ',
            '"Kaf": ',
            "no text of that file is written so",
        ),
        ("i18n/en/caf.yaml", '"CAF": "', f'"CAF": "{"x" * 60}', "letters where 60 fit"),
    ],
)
def test_a_line_that_should_be_better(
    folder: Path, name: str, old: str, new: str, said: str
) -> None:
    if name == "caf.yaml" and old.startswith(".caf"):
        change(folder, name, "https://www.caf.fr/", "https://www.caf-aide.fr/")
        text = (folder / name).read_text("utf-8")
        text = text.replace("www.caf.fr/", "www.caf-aide.fr/")
        text = text.replace("connect.caf.fr", "connect.caf-aide.fr")
        (folder / name).write_text(text)
    change(folder, name, old, new)
    assert any(said in remark for remark in remarks(folder)), remarks(folder)


def test_a_language_somebody_works_on_is_told_and_holds_nobody_up(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(folder, "i18n/tr/caf.yaml", '"CAF": ', '"Kaf": ')
    at = ["--folder", str(folder)]
    assert remarks(folder) == []
    assert main(["catalogue", "lint", *at]) == 0
    told = capsys.readouterr().out
    assert "for translators: tr: 1 sentences to translate." in told
    assert "no text of that file is written so" in told
    assert main(["catalogue", "check", *at]) == 0
    assert "tr is not offered: 1 sentences" in capsys.readouterr().out
    change(folder, "i18n/ar/caf.yaml", '"CAF": ', '"Kaf": ')
    assert main(["catalogue", "lint", *at]) == 1
    assert "\nar: 1 sentences to translate." in capsys.readouterr().out


def test_a_review_grows_old(folder: Path) -> None:
    late = date(2026, 11, 23) + timedelta(days=REVIEW_DAYS + 1)
    old = remarks(folder, late)
    assert len(old) >= 78
    assert all("reviewed 181 days ago, 180 at most" in remark for remark in old)


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("caf.fr", "A"),
        (".caf.fr", "A"),
        ("www.caf.fr", "A"),
        ("pro.caf.fr", "B"),
        ("evilcaf.fr", None),
        ("fr", None),
    ],
)
def test_the_longest_domain_has_the_say(host: str, owner: str | None) -> None:
    assert owner_of(host, {"caf.fr": "A", "pro.caf.fr": "B"}) == owner


def test_staff_read_on_the_page_what_is_to_be_checked() -> None:
    shelf = load_shelf(SHIPPED)
    page = page_of(shelf, read_owners(SHIPPED), "25/11/2026")
    lines = len(shelf.procedures) + len(shelf.mail_providers)
    assert page.count("<tr class=") == lines
    assert page.count("<p><small>Connexion : *.franceconnect.gouv.fr") > 10
    count = f"{len(shelf.services)} services, {len(shelf.procedures)} démarches"
    assert count in page
    assert "Caisse nationale des allocations familiales" in page
    assert "à vérifier d’abord" in page
    assert "personne)" not in page


def test_a_new_file_is_right_as_it_stands(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = ["--folder", str(folder)]
    assert main(["catalogue", "new", "maison-du-projet", *at]) == 0
    assert main(["catalogue", "check", *at]) == 0
    shelf = load_shelf(folder)
    assert len(shelf.services) == len(load_shelf(SHIPPED).services) + 1
    count = f"{len(shelf.services)} services, {len(shelf.procedures)} procedures"
    assert count in capsys.readouterr().out
    assert main(["catalogue", "new", "maison-du-projet", *at]) == 1
    assert main(["catalogue", "new", "Maison", *at]) == 2


def test_what_changed_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "msa.yaml").unlink()
    for path in folder.glob("i18n/*/msa.yaml"):
        path.unlink()
    change(folder, "caf.yaml", '"Demander le RSA"', '"Avoir le RSA"')
    change(folder, "caf.yaml", "is_free: true", "is_free: false")
    main(["catalogue", "diff", str(SHIPPED), "--folder", str(folder)])
    told = capsys.readouterr().out.splitlines()
    assert "- service msa" in told
    assert "- procedure msa-document" in told
    assert "~ caf-rsa: title: Demander le RSA → Avoir le RSA" in told
    assert "~ caf-envoyer-document: is_free: True → False" in told
    main(["catalogue", "diff", str(folder), "--folder", str(folder)])
    assert capsys.readouterr().out == "the same\n"


def test_the_commands_say_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder / "page.html"
    at = ["--folder", str(folder)]
    assert main(["catalogue", "table", "--out", str(page), *at]) == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")
    change(folder, "caf.yaml", 'name: "CAF"', 'name: "CPAM"')
    assert main(["catalogue", "lint", *at]) == 1
    assert "CPAM is not explained" in capsys.readouterr().out
    out = folder / "out"
    filled = ["catalogue", "missing", "--language", "en", "--out", str(out), *at]
    assert main(filled) == 0
    assert (out / "caf.yaml").read_text("utf-8") == '"CPAM": ""\n'
