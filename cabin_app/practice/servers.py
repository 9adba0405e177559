"""The practice sites, running: the way in for tests and for the process."""

from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

from cabin_app.clock import Clock, SystemClock
from cabin_app.practice import demo
from cabin_app.practice.http_server import LoopbackServer
from cabin_app.practice.mail_site import MailSite
from cabin_app.practice.mailbox import MailProvider
from cabin_app.practice.office import Deposit, Office
from cabin_app.practice.office_site import OfficeDoor
from cabin_app.practice.office_space import OfficeSpace
from cabin_app.practice.pages import ASSETS, Pages
from cabin_app.practice.practice_log import Fact, PracticeLog
from cabin_app.practice.relay_thread import RelayThread
from cabin_app.practice.room_site import RoomSite
from cabin_app.practice.rooms import Rooms
from cabin_app.practice.sessions import Sessions
from cabin_app.practice.trials import Trials
from cabin_app.practice.web_shell import WebShell

SESSION_IDLE_S = 600.0
_MAIL_SESSION_IDLE_S = 3600.0


class PracticeServers:
    """The office, the mail provider and the rooms, one fresh world per instance.

    Use it as a context manager; the ports are bound on creation.

    Args:
        office_port: 0 lets the system choose.
        mail_port: 0 lets the system choose.
        room_port: 0 lets the system choose.
        relay_port: 0 lets the system choose.
        log: File the events are appended to, as JSON lines.
        session_idle_s: Idle time after which the office's session expires.

    Raises:
        OSError: a port is taken, or the log cannot be written.
    """

    def __init__(
        self,
        *,
        office_port: int = 0,
        mail_port: int = 0,
        room_port: int = 0,
        relay_port: int = 0,
        log: Path | None = None,
        session_idle_s: float = SESSION_IDLE_S,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self.log = PracticeLog(file=log, now=self._clock.now)
        self.office = Office(clock=self._clock, session_idle_s=session_idle_s)
        self.provider = MailProvider()
        self.rooms = Rooms()
        self.relay = RelayThread(relay_port)
        self._closing = Event()
        office_pages, mail_pages = Pages(site="office"), Pages(site="mail")
        self._servers = [self._serve(self._office_shell(office_pages), office_port)]
        try:
            self._servers.append(self._serve(self._mail_shell(mail_pages), mail_port))
            self._servers.append(self._serve_rooms(room_port))
        except OSError:
            for server in self._servers:
                server.server_close()
            self.relay.close()
            raise
        minutes = round(session_idle_s / 60)
        for pages in (office_pages, mail_pages):
            pages.always(
                office_url=self.office_url,
                mail_url=self.mail_url,
                idle_minutes=str(minutes),
                demo_address=demo.MAIL_ADDRESS,
                demo_domain=demo.MAIL_DOMAIN,
            )
        office_pages.always(demo_phrase=demo.OFFICE_PASSPHRASE)
        mail_pages.always(demo_phrase=demo.MAIL_PASSPHRASE)

    @property
    def office_url(self) -> str:
        """Address of the office's first page."""
        return self._servers[0].url

    @property
    def mail_url(self) -> str:
        """Address of the mail provider's first page."""
        return self._servers[1].url

    @property
    def room_url(self) -> str:
        """Address under which the rooms stand."""
        return self._servers[2].url

    @property
    def received(self) -> tuple[Deposit, ...]:
        """Documents the office received, oldest first."""
        return self.office.deposits()

    def events(self, name: str = "") -> list[dict[str, Fact]]:
        """What the log holds, of one name or of all."""
        return self.log.events(name)

    def __enter__(self) -> Self:
        for server in self._servers:
            Thread(target=server.serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self.rooms.close()
        self.relay.close()
        for server in self._servers:
            server.end()

    def _serve_rooms(self, port: int) -> LoopbackServer:
        relay = (self.relay.port, self.relay.password)
        return self._serve(RoomSite(rooms=self.rooms, relay=relay, log=self.log), port)

    def _serve(self, site: WebShell | RoomSite, port: int) -> LoopbackServer:
        return LoopbackServer(
            port=port,
            application=site.application,
            on_bug=lambda error: self.log.write("bug", error=error),
        )

    def _office_shell(self, pages: Pages) -> WebShell:
        door = OfficeDoor(
            office=self.office, provider=self.provider, pages=pages, clock=self._clock
        )
        space = OfficeSpace(
            office=self.office,
            provider=self.provider,
            door=door,
            pages=pages,
            clock=self._clock,
            log=self.log,
        )
        trials = Trials(folder=ASSETS / "trials", pages=pages, closing=self._closing)
        routes = (*door.routes(), *space.routes(), *trials.routes())
        return WebShell(site="office", pages=pages, routes=routes, log=self.log)

    def _mail_shell(self, pages: Pages) -> WebShell:
        site = MailSite(
            provider=self.provider,
            sessions=Sessions(
                idle_limit_s=_MAIL_SESSION_IDLE_S, monotonic_s=self._clock.monotonic_s
            ),
            pages=pages,
            clock=self._clock,
            log=self.log,
        )
        return WebShell(site="mail", pages=pages, routes=site.routes(), log=self.log)
