"""What the machine wants counted, in the journal's own words."""

from dataclasses import replace

import pytest

from cabin_app.journal import events as j
from cabin_app.journal import observations as o
from cabin_app.language import Language
from cabin_app.session import effects as do
from cabin_app.session.recording import observations_of
from cabin_app.session.state import (
    Ending,
    Face,
    FaultSource,
    Outcome,
    ServiceUse,
)
from support.visits import procedure, service

USE = ServiceUse(
    service=service(), procedure=procedure(), began_at_s=100, ended_at_s=400
)
VISIT = do.RecordVisit(
    began_at_s=50,
    ended_at_s=650,
    ending=Ending.FINISHED,
    language="ar",
    uses=(),
    pages_scanned=2,
    pages_printed=3,
)


def test_a_visit_and_its_procedures_are_separate_observations() -> None:
    visit, use = observations_of(replace(VISIT, uses=(USE,)))
    assert visit == o.VisitClosed(
        duration_s=600,
        ending=j.Ending.LEFT,
        help=j.Help.ALONE,
        language=Language.ARABIC,
        pages_scanned=2,
        pages_printed=3,
    )
    assert use == o.ServiceUsed(
        service_id=service().id,
        procedure_id=procedure().id,
        duration_s=300,
        outcome=j.Outcome.LEFT,
    )


@pytest.mark.parametrize(
    ("ending", "outcomes", "expected"),
    [
        (Ending.FINISHED, (), j.Ending.FINISHED),
        (Ending.FINISHED, (Outcome.DONE,), j.Ending.FINISHED),
        (Ending.FINISHED, (Outcome.NOT_TODAY,), j.Ending.FINISHED),
        (Ending.FINISHED, (Outcome.STARTED,), j.Ending.LEFT),
        (Ending.FINISHED, (Outcome.STARTED, Outcome.DONE), j.Ending.FINISHED),
        (Ending.TIMED_OUT, (Outcome.DONE,), j.Ending.TIMED_OUT),
        (Ending.BROKEN, (Outcome.DONE,), j.Ending.CRASHED),
    ],
)
def test_how_a_visit_ended(ending, outcomes, expected) -> None:
    uses = tuple(replace(USE, outcome=outcome) for outcome in outcomes)
    visit = observations_of(replace(VISIT, ending=ending, uses=uses))[0]
    assert isinstance(visit, o.VisitClosed)
    assert visit.ending is expected


def test_a_procedure_still_open_lasts_to_the_end_of_the_visit() -> None:
    use = observations_of(replace(VISIT, uses=(replace(USE, ended_at_s=None),)))[1]
    assert isinstance(use, o.ServiceUsed)
    assert use.duration_s == 550


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_word(outcome) -> None:
    use = observations_of(replace(VISIT, uses=(replace(USE, outcome=outcome),)))[1]
    assert isinstance(use, o.ServiceUsed)


@pytest.mark.parametrize("source", FaultSource)
def test_every_source_of_faults_has_a_family(source) -> None:
    (fault,) = observations_of(do.RecordFault(source.value, "any"))
    assert fault == o.DeviceFaulted(family=j.DeviceFamily(source.value), reason="any")


@pytest.mark.parametrize("face", Face)
def test_every_face_has_a_word(face) -> None:
    (touched,) = observations_of(do.RecordFace(face))
    assert touched == o.FaceTouched(satisfaction=j.Satisfaction(face.value))


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        (do.RecordHandOver(2), o.DocumentHandedOver(pages=2)),
        (do.RecordTicket(), o.TicketPrinted()),
        (do.RecordUnexpected(), o.UnexpectedErrorMet(kind=j.UnexpectedKind.OTHER)),
        (do.RecordRefusedHost("x.example"), o.AddressRefused(host="x.example")),
        (do.RecordResidue(("spool",)), o.ResidueFound()),
    ],
)
def test_each_deed_is_one_observation(effect, expected) -> None:
    assert observations_of(effect) == (expected,)
