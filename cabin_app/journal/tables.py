"""The tables: one per event, made of the vocabulary, without any link between them.

Keys are random, rows lie in the order of their keys (WITHOUT ROWID), no column is finer
than a day, and the database itself refuses a word outside the closed sets.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Dialect,
    Enum,
    Integer,
    MetaData,
    String,
    Table,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from cabin_app.journal.coarse import HostName, Word
from cabin_app.journal.events import EVENTS, Event, JournalKind
from cabin_app.journal.plain import from_plain, kinds_of, name_of, to_plain

METADATA = MetaData()
_LENGTHS: dict[type, int] = {Word: 40, HostName: 253}
"""Kinds that are kept as words of lists kept elsewhere; the others are numbers."""


class OutsideVocabulary(ValueError):
    """The file says what no cabin writes."""


class _Stored(TypeDecorator[Any]):
    """A closed value of the vocabulary, as the number or word that stands for it."""

    impl: Any = String
    cache_ok = True

    def __init__(self, kind: type) -> None:
        super().__init__()
        length = _LENGTHS.get(kind)
        self.impl = String(length) if length else Integer()
        self.kind = kind

    def process_bind_param(self, value: Any, _dialect: Dialect) -> int | str:
        """What the database keeps of ``value``."""
        return to_plain(self.kind, value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> object:
        """The value that was kept.

        Raises:
            OutsideVocabulary: Somebody else wrote it.
        """
        try:
            return None if value is None else from_plain(self.kind, value)
        except (TypeError, ValueError) as error:
            message = f"{value!r} is no {self.kind.__name__}"
            raise OutsideVocabulary(message) from error


def _type_of(kind: type) -> TypeEngine[Any]:
    if not issubclass(kind, StrEnum):
        return _Stored(kind)
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        values_callable=lambda members: [member.value for member in members],
    )


def _table(event: type[Event]) -> Table:
    """The table of an event: its fields, under a random key.

    The key is the first column: `quick_check` of SQLite 3.40 takes a key that stands
    elsewhere in a table WITHOUT ROWID for a NULL (seen).
    """
    kinds = kinds_of(event)
    words = [name for name, kind in kinds.items() if kind in _LENGTHS]
    return Table(
        name_of(event),
        METADATA,
        Column("key", Integer, primary_key=True, autoincrement=False),
        *(Column(name, _type_of(kind), nullable=False) for name, kind in kinds.items()),
        *(CheckConstraint(f"{name} NOT GLOB '*[^a-z0-9.-]*'") for name in words),
        sqlite_with_rowid=False,
    )


META = Table(
    "meta",
    METADATA,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("kind", _type_of(JournalKind), nullable=False),
    CheckConstraint("one = 1"),
    sqlite_with_rowid=False,
)
"""What this journal is; one row, which triggers keep as it was written."""

TABLE_OF: dict[type[Event], Table] = {event: _table(event) for event in EVENTS}
"""Where each event goes."""
