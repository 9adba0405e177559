"""A small threaded web server on loopback, quiet, whose errors are kind pages."""

import io
import socket
import socketserver
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import IO, TYPE_CHECKING, Any, cast
from wsgiref.simple_server import ServerHandler, WSGIRequestHandler, WSGIServer

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

LOOPBACK = "127.0.0.1"
_SOCKET_TIMEOUT_S = 60.0
_IDLE_POLL_S = 60.0
_REFUSED = """<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Demande trop longue</title>
<body style="font:24px sans-serif;max-width:34em;margin:3em auto;color:#24182b">
<h1>Cette demande est trop longue</h1>
<p>Revenez à la page d’accueil et recommencez.</p>
<p lang="en">This request is too long. Go back to the home page and start again.</p>
<p><a href="/">Page d’accueil</a></p><p><small>Site d’entraînement</small></p>"""


class _BugSink(io.TextIOBase):
    """Where bottle writes a traceback: counted by the log, never on stderr."""

    def write(self, text: str) -> int:
        return len(text)


class _QuietHandler(ServerHandler):
    server_software = "Valmont"

    def log_exception(self, exc_info: Any) -> None:
        """A browser that hung up is no news; bottle has already told of a bug."""


class _Requests(WSGIRequestHandler):
    timeout = _SOCKET_TIMEOUT_S
    error_message_format = _REFUSED

    def log_message(self, format: str, *args: object) -> None:
        """The practice log speaks instead."""

    def handle(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if len(self.raw_requestline) > 65536:
            self.requestline = self.request_version = self.command = ""
            self.send_error(414)
            return
        if not self.parse_request():
            return
        server: Any = self.server
        handler = _QuietHandler(
            cast("IO[bytes]", self.rfile),
            cast("IO[bytes]", self.wfile),
            _BugSink(),
            self.get_environ(),
            multithread=True,
        )
        handler.request_handler = self  # type: ignore[attr-defined]  # as wsgiref does
        handler.run(server.get_app())


class LoopbackServer(socketserver.ThreadingMixIn, WSGIServer):
    """Serves one WSGI application on 127.0.0.1, a thread per connection.

    Raises:
        OSError: the port is taken.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    allow_reuse_address = True

    def __init__(
        self,
        *,
        port: int,
        application: "WSGIApplication",
        on_bug: Callable[[str], None],
    ) -> None:
        super().__init__((LOOPBACK, port), _Requests)
        self.set_app(application)
        self._on_bug = on_bug

    @property
    def url(self) -> str:
        """The address of the first page."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def serve(self) -> None:
        """Serve until `end`; the thread sleeps while nobody comes."""
        self.serve_forever(_IDLE_POLL_S)

    def end(self) -> None:
        """Stop serving at once and free the port; blocks a few milliseconds."""
        ending = Thread(target=self.shutdown, daemon=True)
        ending.start()
        while ending.is_alive():
            # The serving thread looks at the request to stop when it wakes.
            with suppress(OSError):
                socket.create_connection((LOOPBACK, self.server_port), 0.1).close()
            ending.join(0.005)
        self.server_close()

    def server_bind(self) -> None:
        """Bind without looking our own name up, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]
        self.setup_environ()

    def handle_error(self, *_connection: object) -> None:
        """Tell of a bug; a browser that hung up or fell silent is none."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self._on_bug(type(error).__name__)
