"""A memory stick somebody brought: what is on it, a file of it, a file for it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from devices.ports.common import DeviceFault


@dataclass(frozen=True)
class Stick:
    """One stick that can be read now.

    Attributes:
        place: Which disk, the same from its coming to its going: "8:17".
        folder: Where it is mounted.
    """

    place: str
    folder: Path


@dataclass(frozen=True, kw_only=True)
class StickFile:
    """One plain file of a stick; never a link, a pipe or a device.

    Attributes:
        path: Its folders and its name, as the stick says them: only to be given back.
        size_bytes: As the stick says.
        changed_ns: When it was changed last, as the stick says.
        head: Its first `HEAD_BYTES`.
    """

    path: tuple[str, ...]
    size_bytes: int
    changed_ns: int
    head: bytes


HEAD_BYTES = 1024


@dataclass(frozen=True, kw_only=True)
class StickContents:
    """What was found on a stick.

    Attributes:
        files: Those with the endings asked for, the newest first.
        unseen: There is more than was looked at.
    """

    files: tuple[StickFile, ...] = ()
    unseen: bool = False


class StickReason(StrEnum):
    """Why a stick, or a file of it, cannot be used."""

    GONE = "gone"
    """It was pulled out."""
    UNREADABLE = "unreadable"
    """It answers with errors, or says that nobody may read it."""
    NOT_A_FILE = "not_a_file"
    """The name leads to a link, a pipe, a device, or to another disk."""
    TOO_LARGE = "too_large"
    READ_ONLY = "read_only"
    """Nothing may be written on it: its switch, or its system."""
    FULL = "full"
    TIMED_OUT = "timed_out"
    UNEXPECTED = "unexpected"
    """Anything else; the system's words are in the technician's log."""


class StickFault(DeviceFault):
    """A stick cannot be used, and why. Nothing half-written is left on it."""

    reason: StickReason


class StickPort(Protocol):
    """All sticks. Every method is called from one worker thread and may take seconds.

    A stick that does not answer may hold a call for half a minute: nothing can
    interrupt the kernel there. Whoever waits gives up by itself.
    """

    def look(self, stick: Stick, endings: frozenset[str]) -> StickContents:
        """Files whose names end so (".pdf", lower case); takes some 3 s at most.

        Raises:
            StickFault: It cannot be read.
        """
        ...

    def fetch(
        self, stick: Stick, file: StickFile, into: Path, *, most_bytes: int
    ) -> None:
        """Copy a file into a new one of ours, which only its owner may read.

        Raises:
            StickFault: It cannot be read, or is larger; nothing is left of ``into``.
            OSError: There is no room for ``into``; nothing is left of it.
        """
        ...

    def put(self, stick: Stick, name: str, content: Path) -> str:
        """Write a copy beside what is there, and wait until it is on the stick.

        Args:
            stick: Which.
            name: Wished name; a number is added when there is one already.
            content: A file of ours.

        Returns:
            The name it has.

        Raises:
            StickFault: It cannot be written; nothing is left of it on the stick, as
                long as the stick answers.
        """
        ...
