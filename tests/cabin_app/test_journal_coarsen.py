"""The door in: exact observations become coarse events."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cabin_app.catalogue.model import ProcedureId, ServiceId, Theme
from cabin_app.journal import events, observations
from cabin_app.journal.coarse import Day, HostName, Minutes, Month, Week, Word
from cabin_app.journal.coarsen import bucket, coarsen, rounded
from cabin_app.journal.events import (
    DeviceFamily,
    Ending,
    HalfDay,
    Help,
    Outcome,
    Pages,
    Satisfaction,
    Spoken,
    UnexpectedKind,
)
from cabin_app.journal.observations import Observation
from cabin_app.language import Language
from support.journal_visits import MONDAY_MORNING, VOCABULARY, use, visit

WEEK = Week(2026, 48)


def let_in(
    observation: Observation, at: datetime = MONDAY_MORNING
) -> tuple[events.Event, ...]:
    return coarsen(observation, at=at, vocabulary=VOCABULARY)


@pytest.mark.parametrize(
    ("duration_s", "minutes"),
    [(-3, 0), (0, 0), (149, 0), (150, 5), (449, 5), (450, 10), (1380, 25), (1e9, 240)],
)
def test_durations_are_rounded_to_five_minutes(duration_s: float, minutes: int) -> None:
    assert rounded(duration_s) == Minutes(minutes)


@given(st.floats(min_value=-1e6, max_value=1e7))
def test_every_duration_has_a_rounding(duration_s: float) -> None:
    within = min(max(duration_s, 0), 240 * 60)
    assert abs(rounded(duration_s).value * 60 - within) <= 150


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        (-1, Pages.ONE),
        (0, Pages.ONE),
        (1, Pages.ONE),
        (2, Pages.FEW),
        (3, Pages.FEW),
        (4, Pages.SOME),
        (10, Pages.SOME),
        (11, Pages.MANY),
        (500, Pages.MANY),
    ],
)
def test_pages_fall_into_classes(pages: int, expected: Pages) -> None:
    assert bucket(pages) is expected


def test_a_visit_becomes_unlinked_events() -> None:
    found = let_in(
        observations.VisitClosed(
            duration_s=1400,
            ending=Ending.LEFT,
            help=Help.ASSISTED,
            language=Language.ARABIC,
            pages_scanned=2,
            pages_printed=12,
        )
    )
    assert found == (
        events.VisitEnded(
            day=Day(date(2026, 11, 23)),
            half_day=HalfDay.MORNING,
            minutes=Minutes(25),
            help=Help.ASSISTED,
            ending=Ending.LEFT,
        ),
        events.LanguageSpoken(week=WEEK, language=Spoken.ARABIC),
        events.PagesScanned(week=WEEK, pages=Pages.FEW),
        events.PagesPrinted(week=WEEK, pages=Pages.MANY),
    )


def test_a_visit_counts_when_it_began() -> None:
    after_noon = datetime(2026, 11, 23, 12, 10, tzinfo=UTC)
    (began_before, *_) = let_in(visit(minutes=20), after_noon)
    (began_after, *_) = let_in(visit(minutes=5), after_noon)
    assert isinstance(began_before, events.VisitEnded)
    assert isinstance(began_after, events.VisitEnded)
    assert began_before.half_day is HalfDay.MORNING
    assert began_after.half_day is HalfDay.AFTERNOON


def test_a_visit_without_language_or_pages_says_so() -> None:
    silent = observations.VisitClosed(
        duration_s=0, ending=Ending.TIMED_OUT, help=Help.ALONE, language=None
    )
    _, spoken = let_in(silent)
    assert spoken == events.LanguageSpoken(week=WEEK, language=Spoken.UNKNOWN)


def test_a_cut_visit_is_interrupted_and_nothing_else_is_known() -> None:
    assert let_in(observations.VisitCut()) == (
        events.VisitEnded(
            day=Day(date(2026, 11, 23)),
            half_day=HalfDay.MORNING,
            minutes=Minutes(0),
            help=Help.UNKNOWN,
            ending=Ending.INTERRUPTED,
        ),
        events.LanguageSpoken(week=WEEK, language=Spoken.UNKNOWN),
    )


def test_a_service_brings_its_theme_from_the_shelf() -> None:
    assert let_in(use("caf-document", Outcome.NOT_TODAY)) == (
        events.ServiceUsed(
            week=WEEK,
            service=Word("caf"),
            procedure=Word("caf-document"),
            theme=Theme.FAMILY,
            minutes=Minutes(10),
            outcome=Outcome.NOT_TODAY,
        ),
    )


@pytest.mark.parametrize(
    ("service", "procedure"),
    [("dupont", "caf-document"), ("caf", "impots-avis"), ("caf", "jean-dupont")],
)
def test_words_outside_the_shelf_cannot_enter(service: str, procedure: str) -> None:
    stranger = observations.ServiceUsed(
        service_id=ServiceId(service),
        procedure_id=ProcedureId(procedure),
        duration_s=1,
        outcome=Outcome.DONE,
    )
    with pytest.raises(ValueError, match="shelf"):
        let_in(stranger)


@pytest.mark.parametrize(
    ("family", "reason", "word"),
    [
        (DeviceFamily.SCANNER, "paper_jam", "paper-jam"),
        (DeviceFamily.SCANNER, "Mme Dupont", "unknown"),
        (DeviceFamily.PRINTER, "paper_jam", "unknown"),
    ],
)
def test_only_reasons_of_the_port_are_kept(
    family: DeviceFamily, reason: str, word: str
) -> None:
    fault = observations.DeviceFaulted(family=family, reason=reason)
    assert let_in(fault) == (
        events.DeviceFaulted(week=WEEK, family=family, reason=Word(word)),
    )


@pytest.mark.parametrize(
    ("host", "kept"),
    [
        ("connect.caf.fr", "caf.fr"),
        ("caf.fr", "caf.fr"),
        ("jeanne-martin.1961.pages.example.com", "example.com"),
        ("jeanne-martin.nom.fr", "nom.fr"),
        ("cfspart.impots.gouv.fr", "impots.gouv.fr"),
        ("gouv.fr", "gouv.fr"),
        ("jeanne.service.europa.eu", "service.europa.eu"),
    ],
)
def test_of_a_refused_host_only_the_domain_is_kept(host: str, kept: str) -> None:
    assert let_in(observations.AddressRefused(host=host)) == (
        events.AddressRefused(month=Month(2026, 11), host=HostName(kept)),
    )


def test_only_host_names_are_kept() -> None:
    assert let_in(observations.AddressRefused(host="connect.caf.fr/?id=1")) == ()


@pytest.mark.parametrize(
    ("observation", "event"),
    [
        (
            observations.DocumentHandedOver(pages=2),
            events.DocumentHandedOver(week=WEEK, pages=Pages.FEW),
        ),
        (observations.TicketPrinted(), events.TicketPrinted(week=WEEK)),
        (
            observations.FaceTouched(satisfaction=Satisfaction.HARD),
            events.SatisfactionGiven(week=WEEK, satisfaction=Satisfaction.HARD),
        ),
        (observations.ResidueFound(), events.ResidueFound(week=WEEK)),
        (
            observations.UnexpectedErrorMet(kind=UnexpectedKind.WEB),
            events.UnexpectedErrorMet(week=WEEK, kind=UnexpectedKind.WEB),
        ),
    ],
)
def test_the_rest_keeps_the_week_only(
    observation: Observation, event: events.Event
) -> None:
    assert let_in(observation) == (event,)


@given(st.integers(min_value=0, max_value=4 * 3600 - 1))
def test_two_visits_of_one_half_day_cannot_be_told_apart(second: int) -> None:
    """Nothing of the instant survives but the half-day."""
    at = datetime(2026, 11, 23, 8, tzinfo=UTC) + timedelta(seconds=second)
    assert let_in(visit(minutes=0), at) == let_in(visit(minutes=0))
