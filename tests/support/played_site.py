"""Official sites as they behave, without being them: one server under all their names.

Behind every name stands the same little office: it sends from host to host, through
a FranceConnect of its own, asks for a code by e-mail, takes a paper of 2 MB at most,
opens a window to pay, and gives a certificate as a blob. Its buttons are as wide as
the page, one under the other, so that a finger finds them.
"""

import threading
from collections.abc import Callable, Iterable
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from support.private_sites import Authority

MOST_BYTES = 2_000_000
SIGN_IN = "app.franceconnect.gouv.fr"
CODE = "482913"
_AREA = "position:fixed;left:0;width:100vw;height:18vh;font-size:30px"
_BLOB = """
const pdf = '%PDF-1.4\\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\\n'
  + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\\n'
  + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\\n'
  + 'trailer<</Root 1 0 R>>\\n%%EOF';
const link = document.createElement('a');
link.href = URL.createObjectURL(new Blob([pdf], {type: 'application/pdf'}));
link.download = 'attestation.pdf';
link.click();
"""


def area(number: int, markup: str) -> str:
    """One of the five places a finger may touch; the next page has nothing there."""
    return markup.replace("@", f'style="{_AREA};top:{number * 20}vh"', 1)


def button(number: int, words: str) -> str:
    return area(number, f"<button @>{words}</button>")


class PlayedSites:
    """Serves every name on one loopback port, encrypted.

    Attributes:
        relays: For each first host, the hosts that are passed on the way to the login.
        letters: Codes that were sent, in order.
        uploads: Sizes of the papers that came, in order.
    """

    def __init__(self, authority: Authority, names: Iterable[str]) -> None:
        self.relays: dict[str, list[str]] = {}
        self.sign_in: set[str] = set()
        self.mailboxes: set[str] = set()
        self.letters: list[str] = []
        self.uploads: list[int] = []
        self.asked: list[tuple[str, str]] = []
        self._server = _QuietServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = True
        context = authority.identity(names)
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A page that goes away in the middle of an answer is nothing to tell."""


class _Office(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sites: PlayedSites

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.host = self.headers["Host"]
        self.query = {k: v[0] for k, v in parse_qs(parts.query).items()}
        self.sites.asked.append((self.host, parts.path))
        if self.host in self.sites.mailboxes:
            return self._page(
                "Messages", f"<h1>{''.join(self.sites.letters[-1:])}</h1>"
            )
        pages: dict[str, Callable[[], None]] = {
            "/cabine-accueil": self._home,
            "/cabine-relais": self._relay,
            "/cabine-identite": self._identity,
            "/cabine-code": self._code,
            "/cabine-espace": self._space,
            "/cabine-paiement": self._payment,
            "/cabine-recu": self._received,
            "/cabine-choisi": self._nothing,
            "/favicon.ico": self._nothing,
        }
        return pages.get(parts.path, lambda: self._see("/cabine-accueil"))()

    def do_POST(self) -> None:
        self.host = self.headers["Host"]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path
        self.sites.asked.append((self.host, path))
        if path == "/cabine-envoi":
            return self._take(body)
        typed = {k: v[0] for k, v in parse_qs(body.decode("latin-1")).items()}
        if path == "/cabine-identite":
            return self._see(f"https://{typed['back']}/cabine-code")
        if path == "/cabine-code" and typed.get("code") != CODE:
            return self._see("/cabine-code?wrong=1")
        return self._see("/cabine-espace")

    def _home(self) -> None:
        ways = [*self.sites.relays.get(self.host, []), ""]
        first, rest = ways[0], ",".join(ways[1:])
        onward = (
            f"https://{first or self.host}/cabine-relais?to={rest}&home={self.host}"
        )
        self._page("Accueil", area(0, f'<a @ href="{onward}">Me connecter</a>'))

    def _relay(self) -> None:
        """Sent from host to host, and at last to where people say who they are."""
        first, _, rest = self.query.get("to", "").partition(",")
        home = self.query["home"]
        if first:
            return self._see(f"https://{first}/cabine-relais?to={rest}&home={home}")
        if home in self.sites.sign_in:
            return self._see(f"https://{SIGN_IN}/cabine-identite?back={home}")
        return self._see(f"https://{home}/cabine-code")

    def _identity(self) -> None:
        back = f'<input type=hidden name=back value="{self.query["back"]}">'
        self._page("Identite", f"<form method=post>{back}{button(1, 'Oui')}</form>")

    def _code(self) -> None:
        if "wrong" not in self.query:
            self.sites.letters.append(CODE)
        field = area(
            0, '<input @ name=code inputmode=numeric autocomplete="one-time-code">'
        )
        self._page("Code", f"<form method=post>{field}{button(4, 'Continuer')}</form>")

    def _space(self) -> None:
        file = area(
            0,
            '<input @ type=file name=paper accept=".pdf,image/jpeg" '
            "onchange=\"fetch('/cabine-choisi')\">",
        )
        form = (
            '<form method=post action=/cabine-envoi enctype="multipart/form-data">'
            f"{file}{button(1, 'Envoyer')}</form>"
        )
        pay = area(2, '<a @ target=_blank href="/cabine-paiement">Payer</a>')
        take = area(3, '<button @ onclick="take()">Mon attestation</button>')
        script = f"<script>function take() {{ {_BLOB} }}</script>"
        words = "Trop lourd" if "heavy" in self.query else "Espace"
        self._page(words, form + pay + take + script)

    def _take(self, body: bytes) -> None:
        kind = self.headers["Content-Type"].encode()
        sent = BytesParser().parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + body)
        paper = next(iter(sent.get_payload())).get_payload(decode=True)
        if not paper:
            return self._see("/cabine-espace")
        self.sites.uploads.append(len(paper))
        heavy = len(paper) > MOST_BYTES
        return self._see("/cabine-espace?heavy=1" if heavy else "/cabine-recu")

    def _payment(self) -> None:
        self._page(
            "Paiement", f"<form method=post>{button(4, 'Payer 86 euros')}</form>"
        )

    def _received(self) -> None:
        self._page("Recu", area(4, '<a @ href="/cabine-espace">Mon espace</a>'))

    def _page(self, title: str, markup: str) -> None:
        html = f"<!doctype html><meta charset=utf-8><title>{title}</title>{markup}"
        self._answer(200, html.encode(), {})

    def _see(self, address: str) -> None:
        self._answer(303 if self.command == "POST" else 302, b"", {"Location": address})

    def _nothing(self) -> None:
        self._answer(204, b"", {})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


def _handler_of(sites: PlayedSites) -> type[_Office]:
    return type("Office", (_Office,), {"sites": sites})
