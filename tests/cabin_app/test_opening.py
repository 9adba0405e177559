"""Hours of the week, holidays, and what cannot be."""

from datetime import UTC, date, datetime, time

import pytest

from cabin_app.opening import (
    ALWAYS,
    Closure,
    Opening,
    Span,
    WrongHours,
    closure_of,
    opening_of,
    spans_of,
)

WEEK = opening_of(
    {"mon": "9:00-12:00, 13:30-17:00", "fri": "14:00-18:00"},
    ["2026-11-27", "2026-12-24/2027-01-02"],
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "closes", "opens"),
    [
        ("2026-11-23 08:59", None, "2026-11-23 09:00"),
        ("2026-11-23 09:00", time(12), "2026-11-23 13:30"),
        ("2026-11-23 12:00", None, "2026-11-23 13:30"),
        ("2026-11-23 16:59", time(17), "2026-11-30 09:00"),
        ("2026-11-23 17:00", None, "2026-11-30 09:00"),
        ("2026-11-27 15:00", None, "2026-11-30 09:00"),
        ("2026-12-25 15:00", None, "2027-01-04 09:00"),
    ],
    ids=["early", "opens", "noon", "last minute", "closed", "holiday", "long holiday"],
)
def test_a_week(moment: str, closes: time | None, opens: str) -> None:
    assert WEEK.closes_at(at(moment)) == closes
    assert WEEK.is_open(at(moment)) is (closes is not None)
    assert WEEK.opens_next(at(moment)) == at(opens)


def test_nobody_ever_and_somebody_always() -> None:
    assert Opening().opens_next(at("2026-11-23 10:00")) is None
    assert ALWAYS.is_open(at("2026-11-29 03:00"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9-12", "is not like 9:00-12:00"),
        ("9:00-25:00", "is not a time of the day"),
        ("9:00-8:00", "ends before it begins"),
        ("9:00-9:00", "ends before it begins"),
        ("9:00-12:00, 11:00-13:00", "11:00 comes before the end"),
    ],
)
def test_hours_that_cannot_be(text: str, said: str) -> None:
    with pytest.raises(WrongHours, match=said):
        spans_of(text)


def test_days() -> None:
    assert closure_of("2026-12-25") == Closure(date(2026, 12, 25), date(2026, 12, 25))
    with pytest.raises(WrongHours, match="is not a day"):
        closure_of("2026-13-01")
    with pytest.raises(WrongHours, match="ends before"):
        closure_of("2026-12-25/2026-12-24")
    assert spans_of("9:00-12:00") == (Span(time(9), time(12)),)
