"""The vocabulary is closed: text cannot enter."""

from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import get_type_hints

import pytest

from cabin_app.journal import events
from cabin_app.journal.coarse import (
    Day,
    HostName,
    Minutes,
    Month,
    Threshold,
    Week,
    Word,
)
from cabin_app.journal.tables import METADATA, TABLE_OF

COARSE = {Day, Week, Month, Minutes, Threshold, Word, HostName}


def test_every_event_is_declared_in_the_catalogue() -> None:
    declared = {
        value
        for value in vars(events).values()
        if isinstance(value, type)
        and value.__module__ == events.__name__
        and hasattr(value, "__dataclass_fields__")
    }
    assert declared == set(events.EVENTS)


@pytest.mark.parametrize("event", events.EVENTS)
def test_no_field_can_hold_text(event: type[events.Event]) -> None:
    assert vars(event)["__dataclass_params__"].frozen
    for name, kind in get_type_hints(event).items():
        assert isinstance(kind, type), name
        closed = issubclass(kind, StrEnum) or kind is bool or kind in COARSE
        assert closed, f"{event.__name__}.{name} may hold anything"


@pytest.mark.parametrize("event", events.EVENTS)
def test_every_event_has_a_sentence(event: type[events.Event]) -> None:
    assert event.__doc__
    assert event.__doc__.strip().endswith(".")
    assert not event.__doc__.startswith(event.__name__ + "(")


@pytest.mark.parametrize("event", events.EVENTS)
def test_no_event_is_finer_than_a_day(event: type[events.Event]) -> None:
    times = set(get_type_hints(event).values()) & {Day, Week, Month}
    assert len(times) == 1
    assert (Day in times) == (event is events.VisitEnded)


@pytest.mark.parametrize("event", events.EVENTS)
def test_a_table_holds_exactly_the_fields_of_its_event(
    event: type[events.Event],
) -> None:
    columns = set(TABLE_OF[event].columns.keys())
    assert columns == {each.name for each in fields(event)} | {"key"}


def test_no_two_tables_share_more_than_a_coarse_time() -> None:
    """What could join them: same name, or a key into another table."""
    rows = list(TABLE_OF.values())
    assert set(METADATA.tables.values()) >= set(rows)
    for table in rows:
        assert not table.foreign_keys
        for other in rows:
            if other is not table:
                shared = {c.name for c in table.columns} & {
                    c.name for c in other.columns
                }
                assert shared <= {"key", "week", "month", "pages", "minutes", "kind"}


def test_theme_and_time_of_day_are_never_in_one_row() -> None:
    for event in events.EVENTS:
        names = {each.name for each in fields(event)}
        assert not ({"theme", "service", "language"} & names and "half_day" in names)


@pytest.mark.parametrize(
    "text",
    ["", "Dupont", "jean dupont", "é", "a" * 41, "caf\n", "caf_1", "rue/1", "a@b"],
)
def test_a_word_is_not_text(text: str) -> None:
    with pytest.raises(ValueError, match="a-z"):
        Word(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "localhost",
        "www.caf.fr/dossier",
        "www.caf.fr?nir=1",
        "user@caf.fr",
        "caf.fr:443",
        "192.168.1.1",
        "1.2.3.4.5",
        "CAF.fr",
        "café.fr",
        "-a.fr",
        "a..fr",
        "caf.fr.",
        "caf.fr\n",
        ("a" * 63 + ".") * 4 + "fr",
        "a" * 64 + ".fr",
    ],
)
def test_a_host_name_is_a_host_name(text: str) -> None:
    with pytest.raises(ValueError, match="ASCII host"):
        HostName(text)


@pytest.mark.parametrize("name", ["caf.fr", "www.1-2.gouv.fr", "xn--caf-dma.fr"])
def test_host_names_are_kept(name: str) -> None:
    assert HostName(name).value == name


@pytest.mark.parametrize("value", [-5, 3, 245, 240.5])
def test_minutes_are_rounded_and_bounded(value: int) -> None:
    with pytest.raises(ValueError, match="multiple of 5"):
        Minutes(value)


def test_a_day_is_not_an_instant() -> None:
    with pytest.raises(TypeError):
        Day(datetime(2026, 11, 23, 10, tzinfo=UTC))


def test_a_week_exists() -> None:
    with pytest.raises(ValueError, match="53"):
        Week(2025, 53)
    with pytest.raises(ValueError, match="month"):
        Month(2025, 13)


@pytest.mark.parametrize(
    ("day", "week", "month", "quarter"),
    [
        (date(2026, 1, 1), (2026, 1), (2026, 1), (2026, 1)),
        (date(2025, 12, 29), (2026, 1), (2026, 1), (2026, 1)),
        (date(2027, 1, 3), (2026, 53), (2026, 12), (2026, 4)),
        (date(2026, 4, 1), (2026, 14), (2026, 4), (2026, 2)),
        (date(2026, 6, 30), (2026, 27), (2026, 7), (2026, 3)),
    ],
)
def test_months_are_made_of_whole_weeks(
    day: date,
    week: tuple[int, int],
    month: tuple[int, int],
    quarter: tuple[int, int],
) -> None:
    found = Week.of(day)
    assert (found.year, found.number) == week
    assert (found.month.year, found.month.number) == month
    assert (found.month.quarter.year, found.month.quarter.number) == quarter
