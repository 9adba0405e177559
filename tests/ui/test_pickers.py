"""What a page's field becomes, and what is given back, by tables."""

import json
from datetime import datetime

import pytest

from ui.viewmodels.picker import PickerViewModel
from ui.web.pickers import MOST_OPTIONS, Field, Part, read_field

NOW = datetime.fromisoformat("2026-11-25T14:32")
MONTHS = [f"mois {n}" for n in range(1, 13)]


def field(**told: object) -> Field:
    found = read_field(json.dumps(told), NOW)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("told", "given"),
    [
        ({"kind": "date", "value": "1961-05-17"}, "1961-05-17"),
        ({"kind": "date", "value": ""}, "2026-11-25"),
        ({"kind": "date", "value": "rubbish"}, "2026-11-25"),
        ({"kind": "date", "value": "", "max": "2008-11-25"}, "2008-11-25"),
        ({"kind": "date", "value": "", "min": "2027-01-05"}, "2027-01-05"),
        ({"kind": "date", "value": "2020-01-01", "min": "2021-03-04"}, "2021-03-04"),
        ({"kind": "time", "value": "07:45"}, "07:45"),
        ({"kind": "time", "value": ""}, "14:32"),
        ({"kind": "month", "value": "2024-02"}, "2024-02"),
        ({"kind": "week", "value": "2026-W53"}, "2026-W53"),
        ({"kind": "datetime-local", "value": ""}, "2026-11-25T14:32"),
    ],
)
def test_a_moment_is_read_and_given_back(told: dict[str, str], given: str) -> None:
    assert field(**told).value() == given


def test_a_day_that_the_month_has_not_is_its_last() -> None:
    found = field(kind="date", value="2024-01-31").moved(Part.MONTH, 2)
    assert found.value() == "2024-02-29"
    assert len(found.column(Part.DAY, MONTHS)) == 29
    assert found.moved(Part.YEAR, 2023).value() == "2023-02-28"


def test_years_reach_every_birthday_and_the_limits_of_the_field() -> None:
    years = field(kind="date", value="").column(Part.YEAR, MONTHS)
    assert (years[0].value, years[-1].value) == (1906, 2036)
    least, most = "2020-01-01", "2022-12-31"
    few = field(kind="date", value="", min=least, max=most).column(Part.YEAR, MONTHS)
    assert [year.value for year in few] == [2020, 2021, 2022]


def test_other_columns() -> None:
    moment = field(kind="datetime-local", value="2026-02-17T09:05")
    assert [len(moment.column(part, MONTHS)) for part in moment.at] == [
        *(28, 12, 131, 24, 60)
    ]
    assert moment.column(Part.HOUR, MONTHS)[9].text == "09"
    assert len(field(kind="week", value="2025-W01").column(Part.WEEK, MONTHS)) == 52


@pytest.mark.parametrize(
    ("language", "read"),
    [
        ("fr", "mardi 17 février 2026, 09:05"),
        ("ar", "الثلاثاء 17 فبراير 2026، 09:05"),
    ],
)
def test_a_moment_is_told_in_the_words_of_the_visit(language: str, read: str) -> None:
    picker = PickerViewModel(language=lambda: language)
    told = {"kind": "datetime-local", "value": "2026-02-17T09:05"}
    assert picker.open(picker.token + json.dumps(told))
    assert picker.spoken == read


def test_a_list_is_read_and_bounded() -> None:
    options = [{"text": f" a\n{n}\u202e ", "usable": True} for n in range(2000)]
    found = field(kind="select", at=-1, name="x" * 500, options=options)
    assert len(found.options) == MOST_OPTIONS
    assert found.options[3].text == "a 3"
    assert len(found.name) == 120
    assert found.value() == "0"
    assert found.moved(Part.OPTION, 7).value() == "7"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"kind": "colour", "value": ""}',
        '{"kind": "select", "at": 0, "options": []}',
        '{"kind": "select", "at": "x", "options": [{"text": "a", "usable": true}]}',
        '{"kind": "select", "at": 0, "options": [1]}',
        '{"kind": "date", "value": null}',
        '{"kind": "date", "value": "", "min": "2020-01-01T00:00+02:00"}',
    ],
)
def test_what_is_not_a_field_is_nothing(text: str) -> None:
    assert read_field(text, NOW) is None
