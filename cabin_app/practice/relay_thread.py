"""The relay in a thread of its own, for servers that are threads."""

import asyncio
from threading import Event, Thread

from cabin_app.practice.relay import Relay


class RelayThread:
    """Listens from its making until `close`; ``password`` is new for each.

    Raises:
        OSError: The port is taken.
    """

    def __init__(self, port: int = 0) -> None:
        self._loop = asyncio.new_event_loop()
        self._relay = Relay()
        try:
            self._loop.run_until_complete(self._relay.open(port))
        except OSError:
            self._loop.close()
            raise
        self.port = self._relay.port
        self.password = self._relay.password
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def hold_until(self, go_on: Event) -> None:
        """Carry nothing until then: a network that is cut, for tests."""
        self._loop.call_soon_threadsafe(go_on.wait)

    def close(self) -> None:
        """Stop, and let go of every connection; twice is allowed."""
        if not self._thread.is_alive():
            return
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._relay.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
