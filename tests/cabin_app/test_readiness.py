"""The page that says whether the cabin is ready: trials, dates and versions on it."""

from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from cabin_app.cli import main
from cabin_app.health.model import Family
from cabin_app.language import Language
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.model import Trial, TrialBook, TrialOutcome
from cabin_app.maintenance.readiness_page import Readiness, readiness_page, size_words
from cabin_app.maintenance.readiness_words import MACHINES
from cabin_app.maintenance.support_archive import JournalState
from cabin_app.maintenance.versions import Version, read_versions
from cabin_app.paths import SHIPPED_ASSETS

AT = datetime(2026, 11, 26, 9, 2)  # noqa: DTZ001
GOOD = Trial(outcome=TrialOutcome.GOOD, at=AT, took_s=4)
JAM = Trial(outcome=TrialOutcome.FAULT, at=AT, reason="jam")


def found(state: FoundState, message: str = "m") -> Found:
    return Found(place="scanner", condition=state, message=message, remedy="do")


def book(**trials: Trial) -> TrialBook:
    whole = TrialBook()
    for family in MACHINES:
        whole = whole.with_trial(family, trials.get(family.value, GOOD))
    return whole


def told(**values: object) -> Readiness:
    usual: dict[str, object] = {
        "at": AT,
        "place": "Mairie",
        "language": Language.FRENCH,
        "found": (found(FoundState.OK),),
        "trials": book(),
        "versions": (Version(name="cabin", number="0.1.0"),),
        "journal": JournalState(size_bytes=1_234_567, sound=True),
    }
    return Readiness(**{**usual, **values})  # type: ignore[arg-type]


def text_of(page: bytes) -> str:
    document = pypdfium2.PdfDocument(page)
    assert len(document) == 1
    return document[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({}, "ready"),
        ({"found": (found(FoundState.ATTENTION),)}, "attention"),
        ({"found": (found(FoundState.FAULT),)}, "fault"),
        ({"trials": book(scanner=JAM)}, "fault"),
        ({"trials": TrialBook()}, "attention"),
    ],
)
def test_the_worst_thing_decides(values, verdict: str) -> None:
    assert told(**values).verdict == verdict


def test_a_cabin_that_is_ready(tmp_path: Path) -> None:
    page = readiness_page(told(), fonts=SHIPPED_ASSETS / "fonts")
    text = text_of(page)
    for words in (
        "La cabine est prête",
        "Mairie",
        "26/11/2026, 09:02",
        "Écran tactile",
        "réussi en 4 s",
        "1,2 Mo",
        "0.1.0",
        "Rien à faire.",
    ):
        assert words in text


def test_what_is_wrong_comes_first_and_never_over_the_edge() -> None:
    many = tuple(
        found(FoundState.FAULT, f"{n} " + "long words " * 30) for n in range(30)
    )
    text = text_of(
        readiness_page(
            told(found=many, language=Language.ENGLISH, trials=book(camera=JAM)),
            fonts=SHIPPED_ASSETS / "fonts",
        )
    )
    assert "The cabin is not ready" in text
    assert "failed: jam" in text
    assert "more: python -m cabin_app check" in text
    assert "0 long words" in text


@pytest.mark.parametrize(
    ("size", "language", "words"),
    [
        (10, Language.FRENCH, "1 ko"),
        (45_000, Language.ENGLISH, "45 kB"),
        (2_500_000, Language.FRENCH, "2,5 Mo"),
        (2_500_000, Language.ENGLISH, "2.5 MB"),
    ],
)
def test_sizes_are_said_as_people_do(size: int, language, words: str) -> None:
    assert size_words(size, language) == words


def test_every_machine_that_can_be_tried_is_on_it() -> None:
    without_trial = {Family.USB, Family.SPEECH}
    assert set(MACHINES) == set(Family) - without_trial


def test_two_catalogues_differ_in_their_version(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text('reviewed_on: "2026-01-02"\n')
    first = {v.name: v.number for v in read_versions(tmp_path)}
    (tmp_path / "a.yaml").write_text('reviewed_on: "2026-01-02"\nx: 1\n')
    second = {v.name: v.number for v in read_versions(tmp_path, tmp_path)}
    assert first["catalogue"].startswith("2026-01-02 ")
    assert first["catalogue"] != second["catalogue"] == second["town's catalogue"]
    assert first["Python"]


def test_the_command_writes_it(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setattr(
        "cabin_app.bootstrap.check.devices_findings", lambda *_, **__: ()
    )
    out = tmp_path / "page.pdf"
    assert main(["readiness", "--out", str(out), "--language", "en"]) == 0
    assert "never tried here" in text_of(out.read_bytes())
    assert main(["readiness", "--out", str(tmp_path / "no" / "x.pdf")]) == 1
