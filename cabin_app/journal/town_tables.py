"""The town's database: what each cabin told, and the sums over all of them.

A cabin writes a period once; it never changes. Beside what it told stands what it
withheld, so that the town's own threshold may tell it together with others'.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    make_url,
    text,
)
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from cabin_app.errors import BadFile, Problem

METADATA = MetaData()
_EXPECTED = "postgresql://user@host/database expected"
CONNECT_S, STATEMENT_MS = 5, 20_000

PUSHED = Table(
    "pushed_period",
    METADATA,
    Column("cabin", String(40), primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("late", Boolean, nullable=False),
)
"""What is there already; ``late`` is in no sum, for the sums may have been told."""

TOLD = Table(
    "told_figure",
    METADATA,
    Column("cabin", String(40), primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("topic", String(40), primary_key=True),
    Column("category", String(300), primary_key=True),
    Column("told", Integer, nullable=False),
    Column("withheld", Integer, nullable=False),
)

SUM = Table(
    "quarter_sum",
    METADATA,
    Column("quarter", Integer, primary_key=True),
    Column("topic", String(40), primary_key=True),
    Column("category", String(300), primary_key=True),
    Column("told", Integer, nullable=False),
    Column("withheld", Integer, nullable=False),
    Column("cells", Integer, nullable=False),
)
"""``cells``: how many withheld cells are in ``withheld``."""

LOCK = 0x43414249
"""Of the transaction that makes the tables: two cabins may come first together."""


def engine_of(url: str) -> Engine:
    """An engine for the address of the settings, as libpq writes it.

    Raises:
        BadFile: It is no address of a PostgreSQL database.
    """
    if not url.startswith(("postgresql://", "postgres://")):
        raise BadFile([_problem(_EXPECTED)])
    try:
        address = make_url(f"postgresql+psycopg://{url.partition('://')[2]}")
    except (ArgumentError, ValueError) as error:
        raise BadFile([_problem(_EXPECTED)]) from error
    return create_engine(
        address,
        poolclass=NullPool,
        connect_args={
            "connect_timeout": CONNECT_S,
            "options": f"-c statement_timeout={STATEMENT_MS}",
            "keepalives_idle": CONNECT_S,
            "tcp_user_timeout": STATEMENT_MS,
        },
    )


@contextmanager
def town(engine: Engine) -> Iterator[Connection]:
    """One transaction with the town, its tables made if it is the first.

    Raises:
        BadFile: It refuses, hangs or goes away; nothing was written then.
    """
    try:
        with engine.begin() as opened:
            _make(opened)
            yield opened
    except DBAPIError as error:
        said = str(error.orig).strip().splitlines() or ["no answer"]
        raise BadFile([_problem(said[0])]) from error
    except SQLAlchemyError as error:
        raise BadFile([_problem(str(error))]) from error


def _make(opened: Connection) -> None:
    there = text("SELECT to_regclass('quarter_sum') IS NOT NULL")
    if not opened.execute(there).scalar_one():
        opened.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        METADATA.create_all(opened)


def _problem(message: str) -> Problem:
    return Problem(
        place="town.database",
        message=message,
        remedy="The figures wait in the journal; `journal push` sends them again.",
    )
