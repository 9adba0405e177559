"""Whether the print server of this machine keeps what was printed. Pure.

Its own defaults keep a document for a day, and write names of files when one fails;
`packaging/system/cups` has files that do not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.paths import MEMORY_FILE_SYSTEMS, file_system_of
from cabin_app.settings import DeviceKind
from cabin_app.settings_devices import Printing

SERVER_FILE = Path("etc/cups/cupsd.conf")
FOLDERS_FILE = Path("etc/cups/cups-files.conf")
USUAL_SPOOL = "/var/spool/cups"
_NO = frozenset({"no", "off", "false"})
_QUIET = frozenset({"none", "emerg", "alert", "crit", "error", "warn"})
_OF_HERE = frozenset({"", "localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, kw_only=True)
class ServerFiles:
    """What the print server is told, and what is mounted where."""

    server: str
    folders: str
    mounts: str


def is_of_this_machine(printing: Printing) -> bool:
    """Whether a print server here is asked; another one's files are not seen."""
    host = printing.server.rpartition(":")[0] or printing.server
    here = host.strip("[]") in _OF_HERE or printing.server.startswith("/")
    return printing.kind is DeviceKind.REAL and here


def judge_print_server(files: ServerFiles | None) -> Iterator[Found]:
    """One finding for each thing that would be kept, or that all is well.

    Args:
        files: None where there is no print server, or its files cannot be read.
    """
    if files is None:
        return
    wrong = [*_kept(_told(files.server)), *_on_disk(files)]
    if not wrong:
        yield _found(SERVER_FILE, FoundState.OK, "keeps nothing of what was printed")
    yield from wrong


def _kept(told: Mapping[str, str]) -> Iterator[Found]:
    if told.get("preservejobfiles", "86400").lower() not in _NO:
        yield _wrong(
            "documents are kept after they were printed", "PreserveJobFiles No"
        )
    if told.get("preservejobhistory", "yes").lower() in _NO:
        said = "a job is forgotten before it can be seen how it ended"
        yield _wrong(said, "PreserveJobHistory 300")
    if told.get("logdebughistory", "200") != "0":
        said = "names of files are written into its log when a document fails"
        yield _wrong(said, "LogDebugHistory 0")
    if told.get("loglevel", "warn").lower() not in _QUIET:
        yield _wrong("its log tells of each job", "LogLevel warn")
    if told.get("pagelogformat", ""):
        yield _wrong("its page log has a line for each page", "PageLogFormat")
    if told.get("dirtycleaninterval", "30") != "0":
        said = "killed within 30 s of a job, it leaves the document for ever"
        yield _wrong(said, "DirtyCleanInterval 0")


def _on_disk(files: ServerFiles) -> Iterator[Found]:
    told = _told(files.folders)
    spool = Path(told.get("requestroot", USUAL_SPOOL))
    kind = file_system_of(spool, files.mounts)
    if kind not in MEMORY_FILE_SYSTEMS:
        remedy = "Mount a tmpfs there: packaging/system/cups/var-spool-cups.mount."
        said = f"documents on their way to the printer are on {kind}"
        yield Found(
            place=str(spool),
            condition=FoundState.ATTENTION,
            message=said,
            remedy=remedy,
        )


def _told(text: str) -> dict[str, str]:
    """Words outside of sections by their name in small letters; the last one counts."""
    told: dict[str, str] = {}
    depth = 0
    for line in text.splitlines():
        name, _, value = line.split("#", 1)[0].strip().partition(" ")
        if name.startswith("</"):
            depth -= 1
        elif name.startswith("<"):
            depth += 1
        elif name and depth == 0:
            told[name.lower()] = value.strip()
    return told


def _wrong(message: str, line: str) -> Found:
    remedy = f"Write the line: {line}"
    return _found(SERVER_FILE, FoundState.ATTENTION, message, remedy)


def _found(file: Path, state: FoundState, message: str, remedy: str = "") -> Found:
    return Found(place=f"/{file}", condition=state, message=message, remedy=remedy)
