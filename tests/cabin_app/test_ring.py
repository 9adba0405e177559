"""Who is called is told: signed, in time, and nothing about the visitor."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from cabin_app.calling.ring import (
    SIGNATURE,
    Bell,
    Notice,
    RingFailed,
    RingReason,
    ring_now,
    signature_of,
)
from cabin_app.settings_calling import RingMail, RingWebhook
from support.driven import DrainedExecutor

SECRET = "sixteen letters!"
NOTICE = Notice(
    desk="1", cabin="Cabine", theme="logement", language="ar", room="https://v.fr/x"
)
Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def webhook(answer: Answer) -> Iterator[tuple[str, list[Any]]]:
    """A real server whose answer is given."""
    got: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, dict(self.headers), body))
            answer(self)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/bell?a=1", got
    finally:
        server.shutdown()
        server.server_close()


def status(code: int, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()

    return answer


def drip(handler: BaseHTTPRequestHandler) -> None:
    """One byte now and then: no time-out of a socket ever comes."""
    try:
        while True:
            handler.wfile.write(b"H")
            handler.wfile.flush()
            if handler.connection.recv(1, socket.MSG_PEEK) == b"":
                return
    except OSError:
        return


def failing(ring: RingWebhook | RingMail, limit_s: float = 5.0) -> RingReason:
    with pytest.raises(RingFailed) as caught:
        ring_now(ring, NOTICE, limit_s=limit_s)
    return caught.value.reason


def test_the_webhook_gets_five_things_and_a_signature() -> None:
    with webhook(status(204)) as (url, got):
        ring_now(RingWebhook(url=url, secret=SECRET), NOTICE)
    [(path, headers, body)] = got
    assert path == "/bell?a=1"
    assert json.loads(body) == {
        "desk": "1",
        "cabin": "Cabine",
        "theme": "logement",
        "language": "ar",
        "room": "https://v.fr/x",
    }
    assert headers[SIGNATURE] == signature_of(body, SECRET)
    assert set(headers) <= {
        "Host",
        "Accept-Encoding",
        "Content-Length",
        "Content-Type",
        SIGNATURE,
    }


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (status(403), RingReason.REFUSED),
        (status(500), RingReason.REFUSED),
        (status(302, Location="http://127.0.0.1:1/"), RingReason.REDIRECTED),
        (lambda _: None, RingReason.UNREACHABLE),
    ],
    ids=["refuses", "breaks", "redirects", "says nothing"],
)
def test_a_webhook_that_does_not_ring(answer: Answer, reason: RingReason) -> None:
    with webhook(answer) as (url, _):
        assert failing(RingWebhook(url=url, secret=SECRET)) is reason


def test_a_webhook_that_hangs_is_given_up() -> None:
    with webhook(drip) as (url, _):
        ring = RingWebhook(url=url, secret=SECRET)
        assert failing(ring, limit_s=0.2) is RingReason.TIMED_OUT


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        ring = RingWebhook(url=f"http://127.0.0.1:{port}/", secret=SECRET)
        assert failing(ring) is RingReason.UNREACHABLE


class Postbox:
    """Keeps what it got, or refuses who is written to."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.letters: list[Any] = []

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if self.refuses:
            return "550 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.letters.append(envelope)
        return "250 OK"


@contextmanager
def post_office(box: Postbox) -> Iterator[RingMail]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield RingMail(
            to="accueil@example.fr",
            sender="cabine@example.fr",
            host="127.0.0.1",
            port=port,
        )
    finally:
        controller.stop()


def test_the_message_holds_the_same_five_things() -> None:
    box = Postbox()
    with post_office(box) as ring:
        ring_now(ring, NOTICE)
    [letter] = box.letters
    assert letter.rcpt_tos == ["accueil@example.fr"]
    from email import message_from_bytes

    message = message_from_bytes(letter.content)
    names = {name for name in message if not name.startswith("X-")}
    assert names <= {
        "From",
        "To",
        "Subject",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    content: Any = message.get_payload(decode=True)
    assert content.decode().splitlines() == [
        "Une personne attend une réponse.",
        "Cabine : Cabine",
        "Guichet : 1",
        "Thème : logement",
        "Langue : ar",
        "Salle : https://v.fr/x",
    ]


def test_a_post_office_that_refuses() -> None:
    with post_office(Postbox(refuses=True)) as ring:
        assert failing(ring) is RingReason.REFUSED


def test_the_bell_answers_once_from_its_lane() -> None:
    executor = DrainedExecutor()
    told: list[str] = []
    with webhook(status(204)) as (url, _):
        for address in (url, "http://127.0.0.1:1/"):
            Bell(executor=executor).ring(
                RingWebhook(url=address, secret=SECRET),
                NOTICE,
                on_rung=lambda: told.append("rung"),
                on_fault=told.append,
            )
        assert told == []
        executor.drain()
    assert told == ["rung", "unreachable"]
