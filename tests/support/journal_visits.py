"""Visits to count, and a cabin's vocabulary to count them with."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.model import (
    OfficialStart,
    OutcomeWords,
    Procedure,
    ProcedureId,
    Service,
    ServiceId,
    Shelf,
    Theme,
)
from cabin_app.journal.events import DeviceFamily, Ending, Help, JournalKind, Outcome
from cabin_app.journal.observations import ServiceUsed, VisitClosed, Vocabulary
from cabin_app.journal.recorder import Recorder
from cabin_app.journal.store import Store, open_store
from cabin_app.language import Language, LocalText

MONDAY_MORNING = datetime(2026, 11, 23, 10, 7, 31, tzinfo=UTC)


@dataclass
class SetClock:
    """A clock that stands where it is put."""

    at: datetime = MONDAY_MORNING

    def monotonic_s(self) -> float:
        return self.at.timestamp()

    def now(self) -> datetime:
        return self.at


def _text(words: str) -> LocalText:
    return LocalText.of(dict.fromkeys(Language, words))


def _procedure(service_id: str, procedure_id: str) -> Procedure:
    words = _text(procedure_id)
    return Procedure(
        id=ProcedureId(procedure_id),
        service_id=ServiceId(service_id),
        title=words,
        summary=words,
        keywords=words,
        minutes=10,
        is_free=True,
        things=(),
        steps=(),
        start=OfficialStart(url="https://example.org/"),
        hosts=(),
        identity_hosts=(),
        resource_hosts=(),
        upload=None,
        outcome=OutcomeWords(done=words, next=words),
        code_by_email=False,
        confidence=Confidence.LOW,
        reviewed_on=MONDAY_MORNING.date(),
    )


def _service(service_id: str, theme: Theme, *procedure_ids: str) -> Service:
    return Service(
        id=ServiceId(service_id),
        name=_text(service_id),
        description=_text(service_id),
        icon="",
        theme=theme,
        helpline=None,
        procedures=tuple(_procedure(service_id, each) for each in procedure_ids),
        order=1,
    )


VOCABULARY = Vocabulary(
    shelf=Shelf(
        services=(
            _service("caf", Theme.FAMILY, "caf-attestation", "caf-document"),
            _service("impots", Theme.MONEY_AND_TAX, "impots-avis"),
            _service("email", Theme.EMAIL, "email-lire"),
        ),
        mail_providers=(),
    ),
    fault_reasons={DeviceFamily.SCANNER: ("paper_jam", "no_paper")},
)


def visit(ending: Ending = Ending.FINISHED, minutes: float = 23) -> VisitClosed:
    return VisitClosed(
        duration_s=minutes * 60,
        ending=ending,
        help=Help.ALONE,
        language=Language.FRENCH,
    )


def use(
    procedure: str = "caf-document", outcome: Outcome = Outcome.DONE
) -> ServiceUsed:
    return ServiceUsed(
        service_id=ServiceId(procedure.partition("-")[0]),
        procedure_id=ProcedureId(procedure),
        duration_s=612,
        outcome=outcome,
    )


def new_store(path: Path, kind: JournalKind = JournalKind.PUBLIC) -> Store:
    opened = open_store(path, kind=kind)
    assert opened.problems == ()
    return opened.store


def new_recorder(store: Store, clock: SetClock | None = None) -> Recorder:
    return Recorder(
        open_store=lambda: store, vocabulary=VOCABULARY, clock=clock or SetClock()
    )


def rows_of(path: Path, table: str) -> list[dict[str, object]]:
    """The rows of a table, as they lie."""
    with closing(sqlite3.connect(path)) as opened:
        opened.row_factory = sqlite3.Row
        found = opened.execute(f"SELECT * FROM {table}")  # noqa: S608
        return [dict(row) for row in found]
