"""The practice servers at the level of sockets, and as a child process."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cabin_app.practice.process import PracticeUnavailable, start_practice
from cabin_app.practice.servers import PracticeServers
from support.patience import PATIENCE_S
from support.practice_visitor import PracticeVisitor, heading

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def servers() -> Iterator[PracticeServers]:
    with PracticeServers() as running:
        yield running
        assert running.events("bug") == []


def port_of(url: str) -> int:
    port = urlsplit(url).port
    assert port
    return port


def exchange(url: str, request: bytes) -> bytes:
    with socket.create_connection(
        ("127.0.0.1", port_of(url)), timeout=PATIENCE_S
    ) as line:
        line.sendall(request)
        line.shutdown(socket.SHUT_WR)
        parts = iter(lambda: line.recv(65536), b"")
        try:
            return b"".join(parts)
        except ConnectionResetError:
            return b"reset"


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", b" 414 "),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", b" 431 "),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", b" 431 "),
        (b"nonsense\r\n\r\n", b"entra"),
        (b"POST /connexion HTTP/1.1\r\nContent-Length: -5\r\n\r\n", b" 400 "),
        (b"POST /connexion HTTP/1.1\r\nContent-Length: many\r\n\r\n", b" 400 "),
        (b"POST /connexion HTTP/1.1\r\nContent-Length: 99\r\n\r\nshort", b" 400 "),
        (b"POST /connexion HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", b" 400 "),
        (b"GET / HTTP/1.1\r\nCookie: =;;\x01=\xff; a\r\n\r\n", b" 200 "),
        (b"GET /%ff%fenone HTTP/1.1\r\n\r\n", b" 404 "),
        (b"BREW / HTTP/1.1\r\n\r\n", b" 405 "),
    ],
)
def test_a_request_that_is_wrong_gets_a_kind_page(
    servers: PracticeServers,
    request_bytes: bytes,
    status: bytes,
    capfd: pytest.CaptureFixture[str],
) -> None:
    answer = exchange(servers.office_url, request_bytes)
    assert status in answer
    assert "Site d’entraînement".encode() in answer
    assert b"Traceback" not in answer
    assert capfd.readouterr().err == ""
    assert PracticeVisitor(servers.office_url).get("/").status == 200


def test_a_browser_that_hangs_up_disturbs_nobody(
    servers: PracticeServers, capfd: pytest.CaptureFixture[str]
) -> None:
    for said in (b"", b"GET", b"POST /connexion HTTP/1.1\r\nContent-Length: 9\r\n\r\n"):
        line = socket.create_connection(("127.0.0.1", port_of(servers.mail_url)))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes([1] + [0] * 7))
        line.sendall(said)
        line.close()
    assert PracticeVisitor(servers.mail_url).get("/connexion").status == 200
    assert capfd.readouterr().err == ""


def test_only_this_machine_is_served(servers: PracticeServers) -> None:
    for server in servers._servers:
        assert server.server_address[0] == "127.0.0.1"


def test_the_slow_page_never_answers_and_does_not_hold_the_end() -> None:
    with PracticeServers() as servers:
        line = socket.create_connection(("127.0.0.1", port_of(servers.office_url)))
        line.sendall(b"GET /test/slow HTTP/1.1\r\n\r\n")
        assert PracticeVisitor(servers.office_url).get("/").status == 200
        assert select.select([line], [], [], 0)[0] == []
    with line:
        line.settimeout(PATIENCE_S)
        assert b" 503 " in line.recv(65536)


def test_every_trial_page_in_the_list_exists(servers: PracticeServers) -> None:
    visitor = PracticeVisitor(servers.office_url)
    listed = visitor.get("/test/").text.split('href="/test/')[1:]
    names = [entry.partition('"')[0] for entry in listed]
    assert len(names) >= 12
    for name in set(names) - {"slow", "redirect-outside"}:
        assert visitor.get(f"/test/{name}").status == 200, name
    assert heading(visitor.get("/test/none")) == "Cette page n’existe pas"
    answer = exchange(
        servers.office_url, b"GET /test/redirect-outside HTTP/1.1\r\n\r\n"
    )
    assert b"Location: https://outside.example/" in answer


def test_each_start_is_a_fresh_world() -> None:
    with PracticeServers() as first:
        assert first.office.register(name="Z", address="z@z", password="p")
    with PracticeServers() as second:
        assert second.office.account("z@z") is None
        assert second.received == ()


def test_a_taken_port_is_refused_and_frees_the_other(servers: PracticeServers) -> None:
    with pytest.raises(OSError, match="in use"):
        PracticeServers(mail_port=port_of(servers.office_url))


def test_the_application_starts_and_stops_the_sites(tmp_path: Path) -> None:
    log = tmp_path / "practice.jsonl"
    practice = start_practice(log)
    try:
        assert practice.running
        assert PracticeVisitor(practice.office_url).get("/").status == 200
        assert PracticeVisitor(practice.mail_url).get("/connexion").status == 200
    finally:
        practice.stop()
        practice.stop()
    assert not practice.running
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert [(event["site"], event["path"]) for event in events] == [
        ("office", "/"),
        ("mail", "/connexion"),
    ]


def test_a_start_from_a_worker_thread_outlives_that_thread() -> None:
    started = []
    worker = threading.Thread(target=lambda: started.append(start_practice()))
    worker.start()
    worker.join()
    try:
        assert PracticeVisitor(started[0].office_url).get("/").status == 200
    finally:
        started[0].stop()


def test_a_start_that_fails_says_why_and_what_to_do(servers: PracticeServers) -> None:
    taken = port_of(servers.office_url)
    with pytest.raises(PracticeUnavailable, match="in use: choose another port"):
        start_practice(office_port=taken)


def test_a_log_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(PracticeUnavailable, match=r"nowhere.*choose another file"):
        start_practice(tmp_path / "nowhere" / "log.jsonl")


def test_a_start_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(PracticeUnavailable, match="not ready after 0 s"):
        start_practice(ready_limit_s=0)


def child() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "cabin_app.practice"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("way", ["input closed", "told to end", "interrupted"])
def test_the_process_ends_quietly(way: str) -> None:
    with child() as process:
        assert process.stdout
        assert process.stdin
        assert set(json.loads(process.stdout.readline())) == {"office", "mail", "room"}
        if way == "input closed":
            process.stdin.close()
        else:
            wanted = signal.SIGTERM if way == "told to end" else signal.SIGINT
            process.send_signal(wanted)
        assert process.wait(timeout=PATIENCE_S) == 0
        assert process.stderr
        assert process.stderr.read() == b""


def test_the_sites_die_with_a_parent_that_is_killed() -> None:
    script = (
        "from cabin_app.practice.process import start_practice\n"
        "import os\n"
        "print(start_practice().pid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    parent = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        timeout=PATIENCE_S,
    )
    pid = int(parent.stdout)
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        assert select.select([handle], [], [], PATIENCE_S)[0] == [handle]
    finally:
        os.close(handle)
