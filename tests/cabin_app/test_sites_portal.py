"""Asking a site plainly, on loopback: what a network that wants a login answers."""

import socket
from collections.abc import Iterator

import pytest

from cabin_app.sites.portal import PlainAnswer, ask_plainly
from support.pages import PageServer, Reply


@pytest.fixture
def network() -> Iterator[PageServer]:
    server = PageServer()
    yield server
    server.close()


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (Reply(b"<h1>Ici</h1>"), PlainAnswer(200)),
        (Reply(status=511), PlainAnswer(511)),
        (
            Reply(status=302, headers={"Location": "http://login.example:8080/?a=b"}),
            PlainAnswer(302, "login.example"),
        ),
        (Reply(status=301, headers={"Location": "/here"}), PlainAnswer(301)),
        (Reply(status=302), PlainAnswer(302)),
        (Reply(status=302, headers={"Location": "http://[bad"}), PlainAnswer(302)),
        (
            Reply(status=404, headers={"Location": "http://x.example/"}),
            PlainAnswer(404),
        ),
    ],
)
def test_what_comes_back(
    network: PageServer, reply: Reply, answer: PlainAnswer
) -> None:
    network.replies["/"] = reply
    assert ask_plainly("127.0.0.1", port=network.port) == answer
    (asked,) = network.paths
    assert set(asked.headers) <= {"Host", "Connection", "Accept-Encoding"}


def test_nobody_there() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        assert ask_plainly("127.0.0.1", port=silent.getsockname()[1]) is None


def test_somebody_who_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert ask_plainly("127.0.0.1", port=port, limit_s=0.1) is None
