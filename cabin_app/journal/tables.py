"""The tables: one per event, without any link between them.

Keys are random, rows lie in the order of their keys (WITHOUT ROWID), no column is finer
than a day, and the database itself refuses a word outside the closed sets.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Dialect, Enum, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from cabin_app.catalogue.model import Theme
from cabin_app.journal import events
from cabin_app.journal.coarse import Day, HostName, Minutes, Month, Week, Word


def _words(kind: type[StrEnum]) -> Enum:
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        values_callable=lambda members: [member.value for member in members],
    )


class _Stored(TypeDecorator[Any]):
    """A closed value of the vocabulary, as the number or word that stands for it."""

    impl: Any = String
    cache_ok = False

    def __init__(
        self,
        column: TypeEngine[Any],
        write: Callable[[Any], int | str],
        read: Callable[[Any], object],
    ) -> None:
        super().__init__()
        self.impl = column
        self._write = write
        self._read = read

    def process_bind_param(self, value: Any, _dialect: Dialect) -> int | str:
        """What the database keeps of ``value``."""
        return self._write(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> object:
        """The value that was kept; ValueError for one outside the vocabulary."""
        return self._read(value)


def _number_of(period: Week | Month) -> int:
    """202648 for the 48th week, 202611 for November."""
    return period.year * 100 + period.number


def _plain(*columns: str) -> tuple[Any, ...]:
    """Table arguments by which the database refuses anything but plain words."""
    checks = (f"{name} NOT GLOB '*[^a-z0-9.-]*'" for name in columns)
    return (*map(CheckConstraint, checks), {"sqlite_with_rowid": False})


class Base(DeclarativeBase):
    """All tables of the journal."""

    __table_args__: Any = _plain()
    type_annotation_map: ClassVar[dict[type, TypeEngine[Any]]] = {
        Day: _Stored(
            Integer(),
            lambda day: int(day.date.strftime("%Y%m%d")),
            lambda number: Day(date.fromisoformat(str(number))),
        ),
        Week: _Stored(Integer(), _number_of, lambda n: Week(*divmod(n, 100))),
        Month: _Stored(Integer(), _number_of, lambda n: Month(*divmod(n, 100))),
        Minutes: _Stored(Integer(), lambda minutes: minutes.value, Minutes),
        Word: _Stored(String(40), lambda word: word.value, Word),
        HostName: _Stored(String(253), lambda host: host.value, HostName),
        Theme: _words(Theme),
        **{
            kind: _words(kind)
            for kind in (
                events.JournalKind,
                events.HalfDay,
                events.Help,
                events.Ending,
                events.Spoken,
                events.Outcome,
                events.Satisfaction,
                events.Pages,
                events.DeviceFamily,
                events.UnexpectedKind,
            )
        },
    }


class Meta(Base):
    """What this journal is; one row, which triggers keep as it was written."""

    __tablename__ = "meta"
    __table_args__ = (CheckConstraint("one = 1"), *_plain())
    one: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[events.JournalKind]


class Row(Base):
    """One event, under a random key."""

    __abstract__ = True
    key: Mapped[int] = mapped_column(
        primary_key=True, autoincrement=False, sort_order=-1
    )
    """First column: `quick_check` of SQLite 3.40 takes a key that stands elsewhere in
    a table WITHOUT ROWID for a NULL (seen)."""


class VisitEndedRow(Row):
    __tablename__ = "visit_ended"
    day: Mapped[Day]
    half_day: Mapped[events.HalfDay]
    minutes: Mapped[Minutes]
    help: Mapped[events.Help]
    ending: Mapped[events.Ending]


class LanguageSpokenRow(Row):
    __tablename__ = "language_spoken"
    week: Mapped[Week]
    language: Mapped[events.Spoken]


class PagesScannedRow(Row):
    __tablename__ = "pages_scanned"
    week: Mapped[Week]
    pages: Mapped[events.Pages]


class PagesPrintedRow(Row):
    __tablename__ = "pages_printed"
    week: Mapped[Week]
    pages: Mapped[events.Pages]


class SatisfactionGivenRow(Row):
    __tablename__ = "satisfaction_given"
    week: Mapped[Week]
    satisfaction: Mapped[events.Satisfaction]


class ServiceUsedRow(Row):
    __tablename__ = "service_used"
    __table_args__ = _plain("service", "procedure")
    week: Mapped[Week]
    service: Mapped[Word]
    procedure: Mapped[Word]
    theme: Mapped[Theme]
    minutes: Mapped[Minutes]
    outcome: Mapped[events.Outcome]


class DocumentHandedOverRow(Row):
    __tablename__ = "document_handed_over"
    week: Mapped[Week]
    pages: Mapped[events.Pages]


class TicketPrintedRow(Row):
    __tablename__ = "ticket_printed"
    week: Mapped[Week]


class DeviceFaultedRow(Row):
    __tablename__ = "device_faulted"
    __table_args__ = _plain("reason")
    week: Mapped[Week]
    family: Mapped[events.DeviceFamily]
    reason: Mapped[Word]


class AddressRefusedRow(Row):
    __tablename__ = "address_refused"
    __table_args__ = _plain("host")
    month: Mapped[Month]
    host: Mapped[HostName]


class ResidueFoundRow(Row):
    __tablename__ = "residue_found"
    week: Mapped[Week]


class UnexpectedErrorMetRow(Row):
    __tablename__ = "unexpected_error_met"
    week: Mapped[Week]
    kind: Mapped[events.UnexpectedKind]


ROW_OF: dict[type[events.Event], type[Row]] = {
    events.VisitEnded: VisitEndedRow,
    events.LanguageSpoken: LanguageSpokenRow,
    events.PagesScanned: PagesScannedRow,
    events.PagesPrinted: PagesPrintedRow,
    events.SatisfactionGiven: SatisfactionGivenRow,
    events.ServiceUsed: ServiceUsedRow,
    events.DocumentHandedOver: DocumentHandedOverRow,
    events.TicketPrinted: TicketPrintedRow,
    events.DeviceFaulted: DeviceFaultedRow,
    events.AddressRefused: AddressRefusedRow,
    events.ResidueFound: ResidueFoundRow,
    events.UnexpectedErrorMet: UnexpectedErrorMetRow,
}
"""Where each event goes; columns and fields bear the same names (tested)."""
