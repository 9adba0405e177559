"""One file for whoever helps from afar: how the cabin is, and nothing of anybody.

No page, no picture, no row of the journal goes in. What could name a place or a key is
masked: `cabin_app.maintenance.scrub`.
"""

import json
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.model import TrialBook
from cabin_app.maintenance.scrub import scrub
from cabin_app.maintenance.settings_rows import Setting
from cabin_app.maintenance.versions import Version
from cabin_app.settings import Settings
from cabin_app.settings_calling import Ring, RingMail, RingWebhook

HIDDEN_KEYS = frozenset(
    {
        "town.database",
        "ticket.host",
        "printing.server",
        "human_help.telephone",
        "metrics.folder",
        "journal.path",
        "place.catalogue_folder",
    }
)
"""Values that name machines, numbers or folders: only whether they are set is told."""
SET = "«set»"
_CLOSED = frozenset({"README.txt", "versions.json", "trials.json"})
"""Made of our own words and numbers only; a version may look like an address."""
ABOUT = """\
Support archive of the cabin.

check.json     what was looked at, what is wrong, what to do
settings.json  each setting with its source; hosts, secrets and numbers are masked
versions.json  program, catalogue, libraries, system
trials.json    the last trial of each machine
journal.json   size and soundness of the figures; none of them
log.txt        what broke and where, without what was typed or shown

Nothing in it is about a visitor.
"""


@dataclass(frozen=True, kw_only=True)
class JournalState:
    """How the file of the figures is.

    Attributes:
        size_bytes: With what waits to be written into it; 0 when not begun.
        sound: Whether a look found nothing wrong.
        problems: What it found.
    """

    size_bytes: int
    sound: bool
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Everything that goes in."""

    at: datetime
    found: Sequence[Found]
    rows: Sequence[Setting]
    versions: Sequence[Version]
    libraries: Sequence[Version]
    trials: TrialBook
    journal: JournalState
    log: Sequence[str]


def archive_name(at: datetime) -> str:
    """Tells when, not where."""
    return f"cabin-support-{at:%Y%m%d-%H%M}.zip"


def write_archive(folder: Path, evidence: Evidence, settings: Settings) -> Path:
    """Write it, whole or not at all.

    Args:
        folder: A folder or a memory stick.
        evidence: What goes in.
        settings: Whose secrets and hosts are looked for in every text.

    Raises:
        OSError: It cannot be written there.
    """
    secrets, hosts = secrets_of(settings), private_hosts(settings)
    path = folder / archive_name(evidence.at)
    draft = path.with_suffix(".part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in _texts(evidence).items():
                closed = name in _CLOSED
                archive.writestr(name, text if closed else scrub(text, secrets, hosts))
        with draft.open("rb") as file:
            # A stick is pulled out at once.
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return path


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """Words that open something, ring somebody or name somebody."""
    found = [settings.human_help.telephone, settings.town.database]
    found.append(urlsplit(settings.town.database).password or "")
    for desk in settings.calling.desks:
        found += [text for _, text in desk.name.pairs]
        found += _ring_secrets(desk.ring)
    if settings.calling.here is not None:
        found += _ring_secrets(settings.calling.here.ring)
    return tuple(word for word in found if word)


def private_hosts(settings: Settings) -> tuple[str, ...]:
    """Machines of the house."""
    found = [settings.ticket.host, settings.printing.server.partition(":")[0]]
    found.append(_scanner_host(settings.scanner.device))
    found.append(urlsplit(settings.town.database).hostname or "")
    for desk in settings.calling.desks:
        found += [desk.room, *desk.hosts, *_ring_hosts(desk.ring)]
    if settings.calling.here is not None:
        found += _ring_hosts(settings.calling.here.ring)
    return tuple(word for word in found if word)


def _scanner_host(device: str) -> str:
    """SANE names a scanner behind saned "net:HOST:…", of one on the network by URL."""
    kind, _, rest = device.partition(":")
    if kind != "net":
        return ""
    return rest[1:].partition("]")[0] if rest[:1] == "[" else rest.partition(":")[0]


def _ring_secrets(ring: Ring) -> list[str]:
    match ring:
        case RingWebhook():
            return [ring.secret]
        case RingMail():
            return [ring.to, ring.sender]


def _ring_hosts(ring: Ring) -> list[str]:
    return [ring.url] if isinstance(ring, RingWebhook) else [ring.host]


def _texts(evidence: Evidence) -> Mapping[str, str]:
    journal = evidence.journal
    return {
        "README.txt": ABOUT,
        "check.json": _json([_found(each) for each in evidence.found]),
        "settings.json": _json([_setting(row) for row in evidence.rows]),
        "versions.json": _json(
            {
                "cabin": {each.name: each.number for each in evidence.versions},
                "libraries": {each.name: each.number for each in evidence.libraries},
            }
        ),
        "trials.json": _json(
            {
                family.value: {
                    "outcome": trial.outcome.value,
                    "reason": trial.reason,
                    "at": f"{trial.at:%Y-%m-%d}",
                    "took_s": trial.took_s,
                }
                for family, trial in evidence.trials.trials.items()
            }
        ),
        "journal.json": _json(
            {
                "size_bytes": journal.size_bytes,
                "sound": journal.sound,
                "problems": list(journal.problems),
            }
        ),
        "log.txt": "".join(f"{line}\n" for line in evidence.log),
    }


def _found(found: Found) -> Mapping[str, str]:
    return {
        "place": found.place,
        "state": found.condition.value,
        "message": found.message,
        "remedy": found.remedy,
    }


def _setting(row: Setting) -> Mapping[str, str]:
    hidden = row.key in HIDDEN_KEYS and row.value != ""
    return {
        "key": row.key,
        "value": SET if hidden else row.value,
        "source": row.source.value,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
