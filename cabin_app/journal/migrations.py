"""A journal of an older version, brought up to this one; a copy is kept.

Closed sets that grew and tables that were added need nothing here: each table that
differs from the vocabulary is made anew and its rows are carried over. Only what is
renamed or told otherwise needs a step of its own, in `_STEPS`.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Table
from sqlalchemy.schema import CreateTable

from cabin_app.journal.header import SCHEMA_VERSION
from cabin_app.journal.tables import TABLE_OF

_STEPS: Mapping[int, Callable[[Operations], None]] = MappingProxyType({})
"""What leads to each version, before tables are made anew."""


def copy_path(path: Path, version: int) -> Path:
    """Where the copy of a journal of that version is kept."""
    return path.with_name(f"{path.name}.before-version-{version + 1}")


def keep_copy(opened: Connection, path: Path, version: int) -> None:
    """Copy the journal as it is, outside of any transaction, if not done already."""
    copy = copy_path(path, version)
    if not copy.exists():
        opened.exec_driver_sql("VACUUM INTO ?", (str(copy),))
        copy.chmod(0o600)


def migrate(opened: Connection, version: int) -> None:
    """Bring the tables up to this version, within a transaction that is under way."""
    operations = Operations(MigrationContext.configure(opened))
    for number in range(version + 1, SCHEMA_VERSION + 1):
        if number in _STEPS:
            _STEPS[number](operations)
    for table in TABLE_OF.values():
        _bring_up(opened, operations, table)
    opened.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _bring_up(opened: Connection, operations: Operations, table: Table) -> None:
    there = opened.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?",
        (table.name,),
    ).scalar_one_or_none()
    wanted = CreateTable(table)
    if there is None:
        opened.execute(wanted)
        return
    if _bare(there) == _bare(str(wanted.compile(dialect=opened.dialect))):
        return
    old = f"{table.name}_before"
    operations.rename_table(table.name, old)
    opened.execute(wanted)
    rows = opened.exec_driver_sql(f"PRAGMA table_info({old})").all()
    had = {row[1] for row in rows}
    shared = ", ".join(c.name for c in table.columns if c.name in had)
    operations.execute(
        f"INSERT INTO {table.name} ({shared}) SELECT {shared} FROM {old}"  # noqa: S608
    )
    operations.drop_table(old)


def _bare(statement: str) -> str:
    return re.sub(r"[\s\"]+", " ", statement).strip().lower()
