"""Printers asked over HTTP that answer oddly: told as no answer, within the time."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator

import pytest

from devices.document_printer.ipp_question import ask_printer, newest_ended_job

NO_ANSWER = {"asked": True, "answered": False}
OK_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n"
Serve = Callable[[socket.socket], None]


@contextlib.contextmanager
def printer(serve: Serve) -> Iterator[str]:
    """Its address; each connection is read, served and closed."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def work() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection, contextlib.suppress(OSError):
                        heard = b""
                        while not heard.endswith(b"\x03"):
                            heard += connection.recv(65536)
                        serve(connection)

        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def says(content: bytes) -> Serve:
    return lambda connection: connection.sendall(content)


def says_for_ever(head: bytes, part: bytes) -> Serve:
    def serve(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(part)

    return serve


def a_word(name: str, value: str) -> bytes:
    key, content = name.encode(), value.encode()
    sizes = struct.pack(">H", len(key)), struct.pack(">H", len(content))
    return b"\x44" + sizes[0] + key + sizes[1] + content


WORDS_FOR_NUMBERS = (
    b"\x01\x01\x00\x00\x00\x00\x00\x01"
    b"\x02"
    + a_word("job-id", "seven")
    + a_word("job-state", "done")
    + b"\x02"
    + a_word("job-impressions-completed", "many")
    + b"\x03"
)


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "serve",
    [
        says(b""),
        says(b"\x00\xff garbage\r\n\r\n"),
        says(b"HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\nhtml"),
        says(b"HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\n\r\n"),
        says(OK_HEAD + b"Content-Length: 1000\r\n\r\n\x01\x01"),
        says(OK_HEAD + b"Content-Length: nonsense\r\n\r\n"),
        says(OK_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        says_for_ever(OK_HEAD + b"\r\n", b"\x00" * 100_000),
        says_for_ever(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100),
        says_for_ever(b"", b"x" * 100_000),
    ],
)
def test_an_odd_answer_is_none(serve: Serve) -> None:
    with printer(serve) as uri:
        assert ask_printer(uri) == NO_ANSWER
        assert newest_ended_job(uri) == 0


def test_words_in_the_place_of_numbers_are_passed_over() -> None:
    size = str(len(WORDS_FOR_NUMBERS)).encode()
    answer = OK_HEAD + b"Content-Length: " + size + b"\r\n\r\n" + WORDS_FOR_NUMBERS
    with printer(says(answer)) as uri:
        assert newest_ended_job(uri) == 0
        assert ask_printer(uri)["own_pages"] == 0


@pytest.mark.parametrize(
    "uri",
    ["ipp://[", "ipp://h:abc/x", "ipp://h:99999/x", "usb://a", "", "ipp://h:0/", "::"],
)
def test_an_address_that_is_none_is_not_asked(uri: str) -> None:
    assert ask_printer(uri) == {"asked": False}
    assert newest_ended_job(uri) == 0


def test_a_name_no_network_can_have_is_no_answer() -> None:
    assert ask_printer(f"ipp://{'x' * 70}.example/ipp") == NO_ANSWER
