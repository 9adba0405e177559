"""Words between a visit's process and its supervisor: JSON lines over a socket.

The visit says how far it is; the supervisor says when to show, begin, stop or quit.
Neither waits for the other: a visit goes on without its supervisor, and a visit that
says nothing sensible is ended by it.
"""

import json
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

LINK_VARIABLE = "CABIN_LINK_FD"
"""Environment variable with the number of the inherited socket."""

LONGEST_LINE_BYTES = 4096
"""Longer lines come from something broken."""


class Said(StrEnum):
    """What a visit's process says."""

    READY = "ready"
    """Warm, nothing on screen yet."""
    SHOWN = "shown"
    """Its first frame is on screen; touches are not taken yet."""
    FAREWELL = "farewell"
    """The visit may be ending: it is time to warm the next process."""
    ERASED = "erased"
    """Nothing is left, and what was counted is kept: the next may take over."""
    STOPPED = "stopped"
    """The cabin is out of order; ``cause`` says why. The process stays."""
    AGAIN = "again"
    """A technician wants the whole application started anew."""
    ALIVE = "alive"
    """The interface thread turns; to be said every few seconds."""


class Told(StrEnum):
    """What the supervisor says."""

    SHOW = "show"
    """Put the first frame on screen, then say SHOWN."""
    BEGIN = "begin"
    """The screen is yours alone: take touches."""
    OUT_OF_ORDER = "out_of_order"
    """Show that the cabin is out of order; ``cause`` says why."""
    QUIT = "quit"
    """End now; in two seconds you are ended."""


@dataclass(frozen=True)
class Line:
    """One message.

    Attributes:
        word: What is said.
        cause: Reason, for the two words that have one; a StopCause value.
    """

    word: Said | Told
    cause: str = ""


class SupervisorLink(Protocol):
    """What a visit says; each call returns at once and never fails."""

    def say(self, word: Said, cause: str = "") -> None:
        """Tell the supervisor; said into the void when it is gone."""
        ...


class NoSupervisor:
    """A cabin run by hand: nobody listens."""

    def say(self, word: Said, cause: str = "") -> None:
        """Nothing."""


def encode(line: Line) -> bytes:
    """One line, its end included."""
    fields = {"word": line.word.value}
    if line.cause:
        fields["cause"] = line.cause
    return json.dumps(fields).encode() + b"\n"


def decode(text: bytes, words: type[Said] | type[Told]) -> Line | None:
    """The message of one line, or None when it is not one."""
    try:
        fields = json.loads(text)
        return Line(words(fields["word"]), str(fields.get("cause", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


class LineReader:
    """Lines out of a stream that comes in pieces."""

    def __init__(self, words: type[Said] | type[Told]) -> None:
        self._words = words
        self._rest = b""

    def feed(self, piece: bytes) -> tuple[Line, ...]:
        """Messages that are complete now; what is none of ours is dropped."""
        *whole, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > LONGEST_LINE_BYTES:
            self._rest = b""
        found = (decode(text, self._words) for text in whole)
        return tuple(line for line in found if line is not None)


class PipeLink:
    """The visit's end of the socket. Fulfils `SupervisorLink`.

    The interface watches `fileno` for reading and calls `read` when it is readable.
    """

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self._end = end
        self._reader = LineReader(Told)
        self._gone = False

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "PipeLink | None":
        """The link the supervisor left, or None when there is no supervisor."""
        number = environment.get(LINK_VARIABLE, "")
        if not number.isdecimal():
            return None
        os.set_inheritable(int(number), False)
        return cls(socket.socket(fileno=int(number)))

    @property
    def gone(self) -> bool:
        """Whether the supervisor has gone: the visit must end too."""
        return self._gone

    def fileno(self) -> int:
        """To be watched for reading."""
        return self._end.fileno()

    def say(self, word: Said, cause: str = "") -> None:
        """Tell the supervisor."""
        try:
            self._end.send(encode(Line(word, cause)))
        except OSError:
            self._gone = True

    def read(self) -> tuple[Line, ...]:
        """What was told since the last call; an end of the stream sets `gone`."""
        try:
            piece = self._end.recv(LONGEST_LINE_BYTES)
        except BlockingIOError:
            return ()
        except OSError:
            piece = b""
        if not piece:
            self._gone = True
        return self._reader.feed(piece)

    def close(self) -> None:
        """Let go of the socket."""
        self._end.close()
