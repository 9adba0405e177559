"""The cabin as a program on a machine, for the technician. Pure."""

from dataclasses import dataclass

from cabin_app.maintenance.versions import Version


@dataclass(frozen=True, kw_only=True)
class SystemShown:
    """What is told of it.

    Attributes:
        versions: Program, catalogue, system.
        journal_bytes: Size of the figures' file, 0 when not begun.
        log: Last lines of the log, the newest first.
    """

    versions: tuple[Version, ...] = ()
    journal_bytes: int = 0
    log: tuple[str, ...] = ()
