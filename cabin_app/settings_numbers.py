"""What an installer may set about the figures: journal, fleet, town."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Journal:
    """Anonymous figures.

    Attributes:
        path: Database; None for `journal.sqlite` in the state folder.
        threshold: Cells under it are withheld. 11 is the statistical office's
            habit; under 5 is refused.
    """

    path: Path | None = None
    threshold: int = 11


@dataclass(frozen=True, kw_only=True)
class Metrics:
    """Files for a fleet's collector.

    Attributes:
        folder: Where node_exporter's textfile collector reads; None for no files.
    """

    folder: Path | None = None


@dataclass(frozen=True, kw_only=True)
class Town:
    """The database where the cabins of a town put their figures together.

    Attributes:
        database: postgresql://user@host/database, "" for none. The password is better
            in libpq's own password file (PGPASSFILE).
        cabin: Name of this cabin there.
    """

    database: str = ""
    cabin: str = ""
