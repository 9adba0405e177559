"""A scripted adviser: an `aiortc` peer that answers a rehearsal's room.

It joins the room as an agent's browser does, by the messages of the rehearsal site. It
counts what arrives, and can freeze its picture, be silent, drop the line and return.
"""

import asyncio
import json
from dataclasses import dataclass
from fractions import Fraction
from threading import Thread
from typing import Any
from urllib.request import Request, urlopen

import numpy
from aioice import ice
from aiortc import (
    MediaStreamTrack,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.mediastreams import AudioStreamTrack, VideoStreamTrack
from av import VideoFrame

from support.patience import PATIENCE_S

# Loopback only: the machine's other addresses are left out of every offer.
ice.get_host_addresses = lambda *_, **__: ["127.0.0.1"]

FRAMES_A_SECOND = 15
SMALL, USUAL = (320, 240), (640, 480)
"""Of the picture; what is not measured is sent small: encoding it takes a core."""


@dataclass
class Counts:
    """What arrived at the adviser's end."""

    frames: int = 0
    sounds: int = 0


class _Picture(VideoStreamTrack):
    """A moving picture, until it is frozen: then nothing is sent at all."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__()
        self.frozen = False
        self._size = size
        self._number = 0

    async def recv(self) -> VideoFrame:
        while self.frozen:
            await asyncio.sleep(0.05)
        await asyncio.sleep(1 / FRAMES_A_SECOND)
        self._number += 1
        shade = (self._number * 8) % 256
        width, height = self._size
        pixels = numpy.full((height, width, 3), shade, dtype=numpy.uint8)
        frame = VideoFrame.from_ndarray(pixels, format="rgb24")
        frame.pts = self._number
        frame.time_base = Fraction(1, FRAMES_A_SECOND)
        return frame


class Adviser:
    """Lives in a thread of its own; every call returns at once.

    Attributes:
        counts: What arrived.
        brightest: Of the last picture, 0 to 255.
        loudest: Of the last sound.

    Args:
        room: Address of the room, as the cabin rang with it.
        size: Width and height of their picture.
    """

    def __init__(self, room: str, size: tuple[int, int] = SMALL) -> None:
        self.counts = Counts()
        self.brightest: int | None = None
        self.loudest: int | None = None
        self._room = room.partition("?")[0]
        self._heard = 0
        self._size = size
        self._line: RTCPeerConnection | None = None
        self._picture: _Picture | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def answer(self) -> None:
        """Join the room, or return to it."""
        self._run(self._answer())

    def freeze(self, frozen: bool = True) -> None:
        """The picture stands, the voice goes on."""
        if self._picture is not None:
            self._picture.frozen = frozen

    def write(self, words: str) -> None:
        """Words that the caller reads large."""
        self._run(self._say({"caption": words}))

    def drop(self) -> None:
        """The line is cut without a word."""
        self._run(self._drop())

    def close(self) -> None:
        """Leave for good."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(PATIENCE_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()

    def _run(self, coroutine: Any) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    async def _answer(self) -> None:
        await self._drop()
        line = self._line = RTCPeerConnection()
        self._picture = _Picture(self._size)
        line.addTrack(self._picture)
        line.addTrack(AudioStreamTrack())
        line.on("track", self._listen)
        await line.setLocalDescription(await line.createOffer())
        description = line.localDescription
        await self._say(
            {"description": {"type": description.type, "sdp": description.sdp}}
        )
        while self._line is line:
            for text in await self._hear():
                told = json.loads(text).get("description")
                if told and told["type"] == "answer":
                    await line.setRemoteDescription(RTCSessionDescription(**told))
                    return

    def _listen(self, track: MediaStreamTrack) -> None:
        task = self._loop.create_task(self._count(track))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _count(self, track: MediaStreamTrack) -> None:
        try:
            while True:
                arrived: Any = await track.recv()
                content = arrived.to_ndarray()
                if track.kind == "video":
                    self.counts.frames += 1
                    # The brightness comes first in YUV; rows of colour follow.
                    self.brightest = int(content[: arrived.height].max())
                else:
                    self.counts.sounds += 1
                    self.loudest = int(abs(content).max())
        except Exception:
            return

    async def _say(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        await asyncio.to_thread(_fetch, f"{self._room}/adviser", body)

    async def _hear(self) -> list[str]:
        said: list[str] = json.loads(
            await asyncio.to_thread(_fetch, f"{self._room}/adviser/{self._heard}", None)
        )
        self._heard += len(said)
        return said

    async def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            await line.close()

    async def _close(self) -> None:
        await self._drop()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)


def _fetch(url: str, body: bytes | None) -> bytes:
    with urlopen(Request(url, body), timeout=PATIENCE_S) as reply:  # noqa: S310 (ours)
        content: bytes = reply.read()
    return content
