"""What leaves: CSV, OpenDocument, the page for the council; the door's words only."""

import csv
import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from odfdo import Document

from cabin_app.cli import main
from cabin_app.journal.coarse import Week
from cabin_app.journal.council_page import CouncilWish, council_page
from cabin_app.journal.export_files import to_csv, to_ods
from cabin_app.journal.export_rows import figures
from cabin_app.journal.told import Report, tell, tell_practice
from cabin_app.journal.topics import Topic
from cabin_app.journal.year import last_year, summed, total
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from support.drawn_counts import counts_of, drawn

TODAY = date(2026, 11, 25)
FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
NAMES = {"service-0-0": "La Caf"}


@pytest.fixture(scope="module")
def shown() -> Report:
    counts = counts_of(drawn(20, 5, years=1.5, today=TODAY))
    return tell(counts, thresholds=((Week(1, 1), 11),), today=TODAY)


@pytest.fixture(scope="module")
def nothing() -> Report:
    counts = counts_of(drawn([3, 2], 5, years=0, today=TODAY))
    return tell(counts, thresholds=((Week(1, 1), 11),), today=TODAY)


def wish(language: Language = FRENCH) -> CouncilWish:
    return CouncilWish(
        language=language,
        place="Mairie, Le Petit-Quevilly",
        fonts=SHIPPED_ASSETS / "fonts",
        today=TODAY,
    )


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        text: str = document[0].get_textpage().get_text_range()
        return text.replace("\u00a0", " ")


def rows_of_csv(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_csv_says_all_that_is_told_and_only_that(shown: Report) -> None:
    rows = rows_of_csv(to_csv(shown, FRENCH, NAMES))
    themes = [r for r in rows if r["tableau"] == "theme" and r["categorie"] != "total"]
    told = {
        (table.topic, cell.category, cell.count)
        for each in shown.periods
        for table in each.tables
        for cell in table.cells
    }
    assert {r["categorie"] for r in themes} == {c for t, c, _ in told if t == "theme"}
    assert "social_sante" in {r["categorie"] for r in themes}
    for row in rows:
        assert (row["nombre"] == "") == (row["statut"] == "cache")
        assert row["nombre"] == "" or row["statut"] == "montre"
        assert row["debut"] <= row["fin"]
    counts = [int(r["nombre"]) for r in rows if r["nombre"]]
    assert all(n >= 11 or n == 0 for n in counts)


def test_the_csv_in_english(shown: Report) -> None:
    text = to_csv(shown, ENGLISH, {}).decode("utf-8-sig")
    assert text.startswith("from;to;table;category;label;count;status\r\n")
    assert ";withheld\r\n" in text


def test_services_have_their_names(shown: Report) -> None:
    labels = {row.label for row in figures(shown, FRENCH, NAMES)}
    assert "La Caf" in labels


def test_the_sheets_say_withheld_never_zero(shown: Report, tmp_path: Path) -> None:
    path = tmp_path / "figures.ods"
    to_ods(shown, FRENCH, NAMES, path)
    sheets = {
        table.name: list(table.iter_values()) for table in Document(path).body.tables
    }
    assert list(sheets)[:2] == ["À lire", "Visites"]
    themes = sheets["Thèmes (mots de la Coop)"]
    assert themes[0][:2] == ["debut", "fin"]
    assert len(themes) == len(shown.periods) + 1
    values = {value for row in themes[1:] for value in row[2:]}
    assert "caché" in values
    assert 0 not in values


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            FRENCH,
            ("De novembre 2025 à octobre 2026", "Pour quelles démarches", "jeudi"),
        ),
        (ENGLISH, ("From November 2025 to October 2026", "For which procedures")),
    ],
)
def test_the_page_for_the_council(
    shown: Report, language: Language, said: tuple[str, ...]
) -> None:
    text = words_of(council_page(shown, wish(language)))
    for words in said:
        assert words in text
    assert "Le Petit-Quevilly" in text
    year = last_year(shown)
    assert f"{total(year, Topic.HELP):,}".replace(",", " ") in text


def test_a_page_without_visits_says_why(nothing: Report) -> None:
    text = words_of(council_page(nothing, wish()))
    assert "Pas assez de visites" in text


def test_practice_is_never_taken_for_the_public() -> None:
    counts = counts_of(drawn([30] * 5, 5, years=0, today=TODAY))
    text = words_of(council_page(tell_practice(counts), wish()))
    assert "Visites d’entraînement" in text


def test_a_year_tells_only_what_its_months_told(shown: Report) -> None:
    year = last_year(shown)
    assert len(year) <= 12
    for topic in Topic:
        for each in summed(year, topic):
            told = [p.table(topic).count(each.category) for p in year]
            assert each.count == (
                sum(filter(None, told)) if any(n is not None for n in told) else None
            )
            assert each.is_least == (None in told)


class TestCommands:
    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
        monkeypatch.chdir(tmp_path)
        return tmp_path

    def test_visits_of_nobody_are_drawn_told_and_exported(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        drawing = ["journal", "simulate", "--years", "0.5", "--visits-a-day", "12"]
        assert main(drawing) == 0
        assert main(["journal", "report", "--simulated"]) == 0
        assert "Journal de la cabine" in capsys.readouterr().out
        for form in ("csv", "ods", "pdf", "json"):
            assert main(["journal", "export", "--simulated", "--format", form]) == 0
            assert (folder / f"figures.{form}").stat().st_size > 500

    def test_they_never_touch_the_public_journal(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["journal", "simulate", "--years", "0.05"]) == 0
        assert main(["journal", "report"]) == 1
        assert "there is no journal yet. There is another: add --simulated." in (
            capsys.readouterr().err
        )
        assert [p.name for p in (folder / "state").iterdir()] == [
            "simulated-journal.sqlite"
        ]
