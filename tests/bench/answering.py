"""An adviser in a process of its own, as in another house.

As a program, ``ROOM`` waits in front of the room; a word on its input, ``answer`` or
``count``, is followed by one line of what arrived so far.
"""

import json
import subprocess
import sys
from dataclasses import asdict
from typing import Self


class Answering:
    """The bench's side; a context manager."""

    def __init__(self, room: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.answering", room],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        self._line()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate()

    def say(self, word: str) -> dict[str, int]:
        """``answer`` or ``count``; what arrived so far."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        told: dict[str, int] = json.loads(self._line())
        return told

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def main(room: str) -> None:
    from support.adviser import USUAL, Adviser

    adviser = Adviser(room, USUAL)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for word in sys.stdin:
        if word.strip() == "answer":
            adviser.answer()
        sys.stdout.write(json.dumps(asdict(adviser.counts)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
