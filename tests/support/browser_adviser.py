"""A browser as adviser: headless Chromium on the other end of a rehearsal's room.

Spoken to through two pipes, as its own drivers do; nobody else can reach it.
"""

import json
import os
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from typing import Any, Self

_COUNT = """(async () => {
    let frames = 0, sounds = 0;
    for (const part of line ? (await line.getStats()).values() : [])
        if (part.type === 'inbound-rtp' && part.kind === 'audio')
            sounds += part.packetsReceived;
        else if (part.type === 'inbound-rtp')
            frames += part.framesDecoded;
    return { frames, sounds };
})()"""
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    "--disable-gpu",
    "--remote-debugging-pipe",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
)


class BrowserAdviser:
    """Chromium with pretended camera and microphone; a context manager.

    Each call waits for the browser's answer: not from a thread that draws.
    """

    def __init__(self) -> None:
        self._numbers = count(1)
        self._rest = b""
        self._session = ""

    def __enter__(self) -> Self:
        program = shutil.which("chromium")
        assert program is not None, "apt-get install chromium"
        self._folder = Path(tempfile.mkdtemp(prefix="adviser-", dir="/dev/shm"))
        theirs, self._to = os.pipe()
        self._from, told = os.pipe()
        # The browser reads from 3 and writes to 4.
        script = f'exec "$0" "$@" 3<&{theirs} 4>&{told}'
        self._process = subprocess.Popen(
            ["bash", "-c", script, program, *_FLAGS, f"--user-data-dir={self._folder}"],
            pass_fds=(theirs, told),
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(self._folder)},
        )
        os.close(theirs)
        os.close(told)
        made = self._ask("Target.createTarget", url="about:blank")
        attached = self._ask(
            "Target.attachToTarget", targetId=made["targetId"], flatten=True
        )
        self._session = attached["sessionId"]
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._to)
        self._process.terminate()
        self._process.wait()
        os.close(self._from)
        shutil.rmtree(self._folder, ignore_errors=True)

    def answer(self, room: str) -> None:
        """Go to the other end of a room, as an agent does."""
        self._ask("Page.navigate", url=room.partition("?")[0] + "/accueil")

    def counts(self) -> dict[str, int]:
        """Pictures and packets of sound that arrived."""
        told = self._ask(
            "Runtime.evaluate",
            expression=_COUNT,
            awaitPromise=True,
            returnByValue=True,
        )
        found: dict[str, int] = told["result"].get("value") or {}
        return {"frames": 0, "sounds": 0} | found

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        asked: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            asked["sessionId"] = self._session
        os.write(self._to, json.dumps(asked).encode() + b"\0")
        while True:
            answer = self._hear()
            if answer.get("id") == number:
                assert "result" in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = os.read(self._from, 65536)
            assert piece, "the browser has gone"
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\0")
        told: dict[str, Any] = json.loads(line)
        return told
