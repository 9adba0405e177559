"""The rehearsal sites of one visit's process: their places known before they answer."""

from pathlib import Path

from cabin_app.catalogue.hosts import Origin, PracticeOrigins
from cabin_app.jobs import Executor
from cabin_app.practice.process import PracticeProcess, start_practice
from devices.services.free_ports import LOOPBACK, free_ports


def free_origins() -> PracticeOrigins:
    """Places nobody serves now; the web engine is told them before it starts."""
    office, mail, room, relay = (
        Origin(host=LOOPBACK, port=port) for port in free_ports(4)
    )
    return PracticeOrigins(office=office, mail=mail, room=room, relay=relay)


class Rehearsal:
    """Starts the sites in a lane; they end with the visit's process.

    Args:
        origins: Where they will be served.
        executor: Starts them.
        log: Where they write what they got.
    """

    def __init__(
        self, *, origins: PracticeOrigins, executor: Executor, log: Path | None
    ) -> None:
        self.origins = origins
        self._executor = executor
        self._log = log
        self._process: PracticeProcess | None = None
        self._asked = False

    @property
    def is_open(self) -> bool:
        """Whether the sites answer."""
        return self._process is not None

    def start(self) -> None:
        """Start them, once; a site that does not come is a page that does not load."""
        if self._asked:
            return
        self._asked = True
        origins = self.origins
        self._executor.submit(
            lambda: start_practice(
                self._log,
                office_port=origins.office.port,
                mail_port=origins.mail.port,
                room_port=origins.room.port if origins.room else 0,
                relay_port=origins.relay.port if origins.relay else 0,
            ),
            self._started,
            _raise,
            lane="practice",
        )

    def stop(self) -> None:
        """End them; twice is allowed."""
        if self._process is not None:
            self._process.stop()
            self._process = None

    def _started(self, process: PracticeProcess) -> None:
        self._process = process


def _raise(error: Exception) -> None:
    raise error
