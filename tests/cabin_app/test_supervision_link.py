"""Words between a visit and its supervisor."""

import os
import socket

import pytest

from cabin_app.supervision.limits import Limits, Restarts
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervision_link import (
    LINK_VARIABLE,
    LONGEST_LINE_BYTES,
    Line,
    LineReader,
    NoSupervisor,
    PipeLink,
    Said,
    Told,
    decode,
    encode,
)
from support.patience import PATIENCE_S


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(PATIENCE_S)
        yield ours, theirs


@pytest.mark.parametrize("word", [*Said, *Told])
def test_each_word_arrives_as_it_was_said(word) -> None:
    line = Line(word, "residue")
    assert decode(encode(line), type(word)) == line


@pytest.mark.parametrize(
    "noise", [b"", b"{}", b"[]", b"3", b"\xff", b'{"word": "sing"}', b'{"word": 1}']
)
def test_noise_is_no_word(noise) -> None:
    assert decode(noise, Said) is None


def test_lines_that_come_in_pieces_are_put_together() -> None:
    reader = LineReader(Told)
    whole = encode(Line(Told.SHOW)) + encode(Line(Told.BEGIN))
    heard = [line for byte in whole for line in reader.feed(bytes([byte]))]
    assert [line.word for line in heard] == [Told.SHOW, Told.BEGIN]


def test_a_line_without_end_is_dropped() -> None:
    reader = LineReader(Told)
    assert reader.feed(b"x" * (LONGEST_LINE_BYTES + 1)) == ()
    assert [line.word for line in reader.feed(encode(Line(Told.QUIT)))] == [Told.QUIT]


def test_the_visits_end_speaks_and_hears(ends) -> None:
    ours, theirs = ends
    link = PipeLink(theirs)
    link.say(Said.STOPPED, "residue")
    assert decode(ours.recv(100), Said) == Line(Said.STOPPED, "residue")
    assert link.read() == ()
    ours.sendall(encode(Line(Told.OUT_OF_ORDER, "unexpected")))
    assert link.read() == (Line(Told.OUT_OF_ORDER, "unexpected"),)
    assert link.fileno() == theirs.fileno()


def test_a_supervisor_that_is_gone_is_noticed(ends) -> None:
    ours, theirs = ends
    link = PipeLink(theirs)
    ours.close()
    assert not link.gone
    assert link.read() == ()
    assert link.gone


def test_speaking_to_nobody_is_no_error(ends) -> None:
    ours, theirs = ends
    link = PipeLink(theirs)
    ours.close()
    link.say(Said.READY)
    assert link.gone
    link.close()
    link.say(Said.READY)
    NoSupervisor().say(Said.READY)


def test_the_link_is_found_in_the_environment_and_not_passed_on(ends) -> None:
    ours, theirs = ends
    number = os.dup(theirs.fileno())
    os.set_inheritable(number, True)
    link = PipeLink.from_environment({LINK_VARIABLE: str(number)})
    assert link is not None
    assert not os.get_inheritable(number)
    link.say(Said.READY)
    assert decode(ours.recv(100), Said) == Line(Said.READY)
    link.close()


@pytest.mark.parametrize("value", [None, "", "x", "-1"])
def test_without_a_supervisor_there_is_no_link(value) -> None:
    environment = {} if value is None else {LINK_VARIABLE: value}
    assert PipeLink.from_environment(environment) is None


def test_failures_are_counted_over_a_sliding_time() -> None:
    restarts = Restarts(Limits(restarts=2, within_s=100))
    assert [restarts.may_go_on(t) for t in (0, 50, 90)] == [True, True, False]
    assert Restarts(Limits(restarts=2, within_s=100)).may_go_on(0)
    assert [restarts.may_go_on(t) for t in (185, 210)] == [True, True]


def test_a_service_manager_that_is_not_there_is_not_told() -> None:
    silent = ServiceManager.from_environment({})
    silent.ready()
    assert silent.watchdog_s is None
    ServiceManager("/nowhere/at/all", None).well()


def test_an_abstract_address_and_a_watchdog_are_understood() -> None:
    name = f"cabin-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notified:
        notified.bind(f"\0{name}")
        notified.settimeout(PATIENCE_S)
        manager = ServiceManager.from_environment(
            {"NOTIFY_SOCKET": f"@{name}", "WATCHDOG_USEC": "20000000"}
        )
        assert manager.watchdog_s == 10
        manager.status("well")
        assert notified.recv(100) == b"STATUS=well"
