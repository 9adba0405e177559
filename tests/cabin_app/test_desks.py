"""Which desk is called: theme, language, time, and who did not answer."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from cabin_app.calling.day import CallMade, CallsOfTheDay
from cabin_app.calling.desks import HERE, Wanted, desk_for, human_now
from cabin_app.calling.directory import clock_words
from cabin_app.calling.ready import number_to_tell
from cabin_app.calling.rooms import call_hosts, room_rules, room_url
from cabin_app.catalogue.address_policy import (
    Allowed,
    ResourceKind,
    decide,
    parse_strict,
    question_of,
)
from cabin_app.catalogue.hosts import Confidence, Origin
from cabin_app.catalogue.model import Procedure, Theme
from cabin_app.catalogue.things import NumberKind, NumberToFind, ThingToHave
from cabin_app.language import Language
from cabin_app.settings_calling import Calling
from support.calls import MORNINGS, NOON, desk, directory, staff
from support.driven import ManualClock
from support.visits import procedure, service, text

TAX = desk("tax", themes=frozenset({Theme.MONEY_AND_TAX.value}))
ARABIC = desk("ar", languages=(Language.ARABIC,))
FRENCH = desk("fr", languages=(Language.FRENCH,))
ASLEEP = desk("asleep", opening=MORNINGS)
EVENING = NOON + timedelta(hours=6)


@pytest.mark.parametrize(
    ("desks", "wanted", "at", "chosen"),
    [
        ((FRENCH, TAX), Wanted(theme="argent_impots"), NOON, "tax"),
        ((TAX, FRENCH), Wanted(theme="logement"), NOON, "fr"),
        ((TAX, FRENCH), Wanted(), NOON, "tax"),
        ((FRENCH, ARABIC), Wanted(language=Language.ARABIC), NOON, "ar"),
        ((FRENCH,), Wanted(language=Language.ARABIC), NOON, "fr"),
        ((ARABIC,), Wanted(language=Language.ENGLISH), NOON, None),
        ((ASLEEP, FRENCH), Wanted(), EVENING, "fr"),
        ((ASLEEP,), Wanted(), EVENING, None),
        ((FRENCH, ARABIC), Wanted(not_these=frozenset({"fr"})), NOON, None),
        ((FRENCH, TAX), Wanted(not_these=frozenset({"fr"})), NOON, "tax"),
        ((), Wanted(), NOON, None),
    ],
)
def test_the_desk_that_is_called(
    desks: tuple[object, ...], wanted: Wanted, at: object, chosen: str | None
) -> None:
    found = desk_for(desks, wanted, at)  # type: ignore[arg-type]
    assert (found.id if found else None) == chosen


def test_what_is_not_possible_now_says_when_it_will_be() -> None:
    calling = Calling(here=staff(MORNINGS), desks=(ASLEEP,))
    morning = human_now(calling, Wanted(), NOON)
    assert (morning.here, morning.here_until) == (True, time(12, 30))
    assert morning.desk is ASLEEP
    evening = human_now(calling, Wanted(), EVENING)
    assert (evening.here, evening.desk) == (False, None)
    tomorrow = NOON.replace(hour=9) + timedelta(days=1)
    assert evening.here_from == evening.desk_from == tomorrow


def test_desks_that_staff_closed_are_not_offered() -> None:
    calling = Calling(here=staff(), desks=(FRENCH,))
    now = human_now(calling, Wanted(), NOON, closed={HERE, "fr"})
    assert (now.here, now.here_from, now.desk, now.desk_from) == (
        False,
        None,
        None,
        None,
    )


def test_a_room_is_new_for_each_call_and_nobody_guesses_it() -> None:
    found = directory(Calling(), ManualClock())
    rooms = {found.new_room(FRENCH) for _ in range(100)}
    assert len(rooms) == 100
    assert all(len(room) == len("https://visio.example/") + 32 for room in rooms)
    assert room_url(FRENCH, "x") == "https://visio.example/x"


@pytest.mark.parametrize(
    ("url", "asking", "allowed"),
    [
        ("https://visio.example/a", "", True),
        ("https://media.example/a", "visio.example", True),
        ("wss://media.example/a", "visio.example", True),
        ("https://media.example/a", "caf.example", False),
        ("https://other.example/", "visio.example", False),
        ("http://visio.example/", "", False),
    ],
)
def test_where_a_room_may_go(url: str, asking: str, allowed: bool) -> None:
    rules = room_rules(desk(hosts=("media.example",)))
    kind = ResourceKind.SUB_RESOURCE if asking else ResourceKind.MAIN_FRAME
    parts = parse_strict(url.replace("wss:", "https:"))
    assert parts is not None
    question = question_of(parts, kind=kind, first_party=asking)
    assert isinstance(decide(question, rules), Allowed) is allowed


def test_a_room_on_loopback_is_a_rehearsal() -> None:
    rules = room_rules(desk(room="http://127.0.0.1:8000/{room}"))
    assert rules.practice_origins == {Origin(host="127.0.0.1", port=8000)}
    assert not rules.sites


def test_names_that_calls_need() -> None:
    assert call_hosts((desk(hosts=("media.example",)), FRENCH)) == (
        "media.example",
        "visio.example",
    )


def test_a_rehearsal_never_disturbs_anybody_real() -> None:
    practice = desk("practice")
    calling = Calling(here=staff(), desks=(FRENCH,))
    found = directory(calling, ManualClock(), practice=practice)
    rehearsing = found.now(Wanted(), practising=True)
    assert (rehearsing.desk, rehearsing.here) == (practice, False)
    assert found.now(Wanted(), practising=False).desk is FRENCH


def test_times_are_written_as_people_write_them() -> None:
    assert clock_words(time(9), "fr") == "9 h"
    assert clock_words(time(17, 30), "fr") == "17 h 30"
    assert clock_words(time(9, 5), "en") == "9:05"
    assert clock_words(time(23, 59, 59), "fr") == "minuit"


CALL = CallMade(at="14:32", desk="1", theme="logement", answered=True, minutes=4)


def test_the_requests_of_the_day_are_forgotten_the_next(tmp_path: Path) -> None:
    clock = ManualClock()
    day = CallsOfTheDay(folder=tmp_path / "run", now=clock.now)
    assert day.made() == ()
    day.note(CALL)
    day.close_for_today("1")
    again = CallsOfTheDay(folder=tmp_path / "run", now=clock.now)
    assert (again.made(), again.closed()) == ((CALL,), {"1"})
    assert (tmp_path / "run" / "calls-of-the-day.json").stat().st_mode & 0o077 == 0
    again.close_for_today("1", closed=False)
    assert day.closed() == frozenset()
    clock.move(86_400)
    assert (day.made(), day.closed()) == ((), frozenset())


@pytest.mark.parametrize("text", ["", "[]", '{"day": 1}', '{"calls": [{"at": 1}]}'])
def test_a_broken_list_costs_the_list_and_nothing_else(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "calls-of-the-day.json").write_text(text, "utf-8")
    day = CallsOfTheDay(folder=tmp_path, now=ManualClock().now)
    assert day.made() == ()
    day.note(CALL)
    assert day.made() == (CALL,)


def numbered(*kinds: str) -> Procedure:
    things = tuple(
        ThingToHave(
            icon="id",
            label=text(kind),
            hint=text("where"),
            name=kind,
            number=NumberToFind(kind=NumberKind(kind), shown_on="card"),
            confidence=Confidence.HIGH,
        )
        for kind in kinds
    )
    return replace(procedure(), things=things)


@pytest.mark.parametrize(
    ("others", "chosen", "expected"),
    [
        ((), None, None),
        ((("iban",),), None, None),
        ((("nir",), ("tax",), ("tax",)), None, "tax"),
        ((("tax",), ("tax",)), ("iban", "nir"), "nir"),
        ((("tax",),), ("iban",), "tax"),
    ],
)
def test_the_number_to_have_ready_for_a_telephone_call(
    others: tuple[tuple[str, ...], ...],
    chosen: tuple[str, ...] | None,
    expected: str | None,
) -> None:
    offered = tuple(numbered(*kinds) for kinds in others)
    found = number_to_tell(
        replace(service(), procedures=offered),
        None if chosen is None else numbered(*chosen),
    )
    assert (found.name if found else None) == expected


def test_no_service_needs_no_number() -> None:
    assert number_to_tell(None, None) is None
