"""The report tells the truth: passed, failed, or not run and why."""

import json
import re
from pathlib import Path

import pytest

from cabin_app import escape_run
from cabin_app.cli import main
from cabin_app.escape_report import (
    Case,
    Played,
    Report,
    Verdict,
    line_of,
    to_html,
    to_json,
    to_markdown,
)
from cabin_app.escape_run import CASES, read_answers, read_cases
from support.named_tests import is_there

PASSED, FAILED, NOT_RUN = Verdict.PASSED, Verdict.FAILED, Verdict.NOT_RUN
ALL = read_cases(CASES)


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_a_case_is_played_or_says_why_not(case: Case) -> None:
    assert bool(case.tests) != bool(case.not_run)
    assert case.tried
    assert [name for name in case.tests if not is_there(name)] == []


def test_numbers_are_unique_and_in_order() -> None:
    """K: the list we were given. L: what we added to its families."""
    for letter in "KL":
        mine = [case.id[1:] for case in ALL if case.id[0] == letter]
        assert [int(number) for number in mine] == sorted({int(n) for n in mine})
    assert {case.id[0] for case in ALL} == {"K", "L"}


CASE = Case(id="K1", family="A", tried="Sortir", tests=("t::one", "t::two[K1]"))


@pytest.mark.parametrize(
    ("played", "verdict", "why"),
    [
        ([("t::one", PASSED), ("t::two[K1]", PASSED)], PASSED, ""),
        ([("t::one[a]", PASSED), ("t::two[K1]", PASSED)], PASSED, ""),
        ([("t::one[a]", FAILED), ("t::two[K1]", PASSED)], FAILED, ""),
        ([("t::one", NOT_RUN), ("t::two[K1]", FAILED)], FAILED, ""),
        ([("t::one", NOT_RUN), ("t::two[K1]", PASSED)], NOT_RUN, "pas ici"),
        ([("t::one", PASSED)], NOT_RUN, "L’essai n’a pas répondu."),
        ([("t::other", FAILED), ("t::onesie", FAILED)], NOT_RUN, None),
        ([], NOT_RUN, "L’essai n’a pas répondu."),
    ],
)
def test_what_becomes_of_a_case(
    played: list[tuple[str, Verdict]], verdict: Verdict, why: str | None
) -> None:
    tests = [
        Played(test=test, verdict=one, why="pas ici" if one is NOT_RUN else "")
        for test, one in played
    ]
    line = line_of(CASE, tests)
    assert line.verdict is verdict
    assert why is None or line.why == why


def test_a_case_that_nothing_plays_gives_its_reason() -> None:
    case = Case(id="K2", family="A", tried="Sortir", not_run="Sur place.")
    assert line_of(case, []) == line_of(case, [Played(test="x", verdict=PASSED)])
    assert line_of(case, []).why == "Sur place."


def test_answers_of_the_tests_are_read() -> None:
    answers = read_answers(
        b'<testsuites><testsuite><testcase classname="tests.ui.test_a" name="t[x]"/>'
        b'<testcase classname="tests.ui.test_a" name="u"><failure message="no"/>'
        b'</testcase><testcase classname="test_b" name="v"><skipped message="why"/>'
        b'</testcase><testcase classname="test_b" name="w"><error/></testcase>'
        b"</testsuite></testsuites>"
    )
    assert answers == (
        Played(test="test_a::t[x]", verdict=PASSED),
        Played(test="test_a::u", verdict=FAILED),
        Played(test="test_b::v", verdict=NOT_RUN, why="why"),
        Played(test="test_b::w", verdict=FAILED),
    )


REPORT = Report(
    day="25/11/2026",
    machine="cabine 1",
    lines=(
        line_of(CASE, [Played(test="t::one", verdict=FAILED)]),
        line_of(Case(id="K2", family="B", tried="<b>", not_run="Sur place."), []),
    ),
)


def test_the_page_says_all_and_fetches_nothing() -> None:
    page = to_html(REPORT)
    assert "2 cas : 0 réussis, 1 échoués, 1 pas joués" in page
    assert "pas joué — Sur place." in page
    assert "<b>" not in page
    assert not re.search(r"src=|href=|url\(|https?:", page)


def test_the_other_forms_say_the_same() -> None:
    assert "| K2 | <b> | pas joué — Sur place. |" in to_markdown(REPORT)
    told = json.loads(to_json(REPORT))
    assert told["counts"] == {"passed": 0, "failed": 1, "not_run": 1}
    assert [case["verdict"] for case in told["cases"]] == ["failed", "not_run"]


def test_an_installation_without_the_tests_says_so(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(escape_run, "CASES", tmp_path / "absent.yaml")
    assert main(["escape-report"]) == 1
    assert "not part of this installation" in capsys.readouterr().err
