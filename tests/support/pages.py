"""A small web server of tests: pages by path, and what was asked of it."""

import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from support.patience import PATIENCE_S


@dataclass(frozen=True)
class Reply:
    """What a path answers."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    promised: int = 0
    """Bytes that are announced but never come, besides the body."""


@dataclass(frozen=True)
class Asked:
    """One request that arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


def page(script: str = "", markup: str = "") -> Reply:
    """A page with a button as large as itself, and a script."""
    html = (
        "<!doctype html><meta charset=utf-8><title>Page</title><body style='margin:0'>"
        f"{markup}<script>function seen(what){{fetch('/seen/'+what)}}\n{script}"
        "</script>"
    )
    return Reply(html.encode())


def tap_page(on_tap: str, markup: str = "") -> Reply:
    """A page that does something when it is tapped anywhere."""
    return page(
        f"document.documentElement.addEventListener('click', e => {{ {on_tap} }});",
        f"<div style='height:100vh'>{markup}</div>",
    )


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that breaks off, where it is meant to."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class PageServer:
    """Serves replies on loopback; remembers what it was asked."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.asked: list[Asked] = []
        self.host = host
        self.replies: dict[str, Reply | Callable[[], Reply]] = {}
        self.go_on = threading.Event()
        self._server = _QuietServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = True
        self.port: int = self._server.server_port
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )
        self._thread.start()

    @property
    def seen(self) -> list[str]:
        """What pages reported, in order."""
        prefix = "/seen/"
        return [a.path.removeprefix(prefix) for a in self.paths if prefix in a.path]

    @property
    def paths(self) -> list[Asked]:
        """What was asked, as a copy."""
        return list(self.asked)

    def url(self, path: str) -> str:
        """Address of a path."""
        return f"http://{self.host}:{self.port}{path}"

    def speak_tls(self, folder: Path, name: str) -> None:
        """From now on HTTPS, with a certificate nobody vouches for."""
        key, certificate = folder / "key.pem", folder / "certificate.pem"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes"]
        command += ["-days", "2", "-subj", f"/CN={name}"]
        command += ["-keyout", str(key), "-out", str(certificate)]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.encrypt(context)

    def encrypt(self, context: ssl.SSLContext) -> None:
        """From now on HTTPS, as ``context`` says."""
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )

    def never(self) -> Reply:
        """An answer that does not come before the server closes."""
        self.go_on.wait(PATIENCE_S)
        return Reply()

    def hang_up(self) -> None:
        """Stop listening: the site is down."""
        self._server.shutdown()
        self._server.server_close()

    def close(self) -> None:
        """Let held answers go and stop."""
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler_of(server: PageServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            asked = Asked(
                self.command, self.path, dict(self.headers), self.rfile.read(length)
            )
            server.asked.append(asked)
            reply = server.replies.get(self.path.split("?")[0], Reply(status=404))
            try:
                self._answer(reply() if callable(reply) else reply)
            except (ConnectionError, ssl.SSLError):
                self.close_connection = True

        def _answer(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(reply.body) + reply.promised))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, format: str, *args: Any) -> None:
            """Keep quiet."""

    return Handler
