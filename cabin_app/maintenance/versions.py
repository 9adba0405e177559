"""Which program, which catalogue and which system this cabin runs on."""

import platform
import sys
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

SHOWN = ("PySide6-Essentials", "PySide6-WebEngine", "SQLAlchemy", "python-sane")
"""Libraries a technician asks for first."""
_DIGEST_LETTERS = 12


@dataclass(frozen=True, kw_only=True)
class Version:
    """One thing and which of it.

    Attributes:
        name: In English, as in every file of technicians.
        number: Its version, "" when it is not there.
    """

    name: str
    number: str


def read_versions(catalogue: Path, town: Path | None = None) -> tuple[Version, ...]:
    """The cabin, what visitors read, and below it the system; some milliseconds."""
    return (
        Version(name="cabin", number=_of("cabin-app")),
        Version(name="catalogue", number=catalogue_version(catalogue)),
        *(
            (Version(name="town's catalogue", number=catalogue_version(town)),)
            if town is not None
            else ()
        ),
        Version(name="Python", number=platform.python_version()),
        *(Version(name=name, number=_of(name)) for name in SHOWN),
        Version(name="system", number=_system()),
        Version(name="kernel", number=f"{platform.system()} {platform.release()}"),
    )


def read_libraries() -> tuple[Version, ...]:
    """Every library that the cabin asks for, with the version that is here."""
    try:
        wanted = distribution("cabin-app").requires or []
    except PackageNotFoundError:
        return ()
    names = sorted({_name(each) for each in wanted if "extra ==" not in each})
    return tuple(Version(name=name, number=_of(name)) for name in names)


def catalogue_version(folder: Path) -> str:
    """When it was last reviewed, and a digest: two of the same are the same."""
    digest, reviewed = sha256(), ""
    for path in sorted(folder.rglob("*.yaml")):
        content = path.read_bytes()
        digest.update(path.name.encode() + b"\0" + content)
        for line in content.decode("utf-8", "replace").splitlines():
            key, _, value = line.strip().partition(": ")
            if key == "reviewed_on":
                reviewed = max(reviewed, value.strip("\"' "))
    return f"{reviewed} {digest.hexdigest()[:_DIGEST_LETTERS]}".strip()


def _of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _name(requirement: str) -> str:
    for end, letter in enumerate(requirement):
        if not (letter.isalnum() or letter in "-_."):
            return requirement[:end]
    return requirement


def _system() -> str:
    try:
        words = platform.freedesktop_os_release()
    except OSError:
        return sys.platform
    return words.get("PRETTY_NAME", sys.platform)
