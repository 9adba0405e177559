"""The rehearsal's relay: what it carries, and what it refuses."""

import socket
import struct
from collections.abc import Iterator

import pytest

from cabin_app.practice import stun
from cabin_app.practice.relay import LOOPBACK, REALM, USER
from cabin_app.practice.relay_thread import RelayThread
from cabin_app.practice.stun import Attribute, Message, Method
from support.patience import PATIENCE_S

TRANSACTION = bytes(range(12))


@pytest.fixture
def relay() -> Iterator[RelayThread]:
    opened = RelayThread()
    yield opened
    opened.close()
    opened.close()


class End:
    """A client that speaks by hand."""

    def __init__(self, relay: RelayThread) -> None:
        self.socket = socket.create_connection((LOOPBACK, relay.port), 5)
        self.key = stun.long_term_key(USER, REALM, relay.password)

    def ask(self, method: Method, *, signed: bool = True, **values: bytes) -> Message:
        attributes = {int(Attribute[name]): value for name, value in values.items()}
        message = Message(
            method=method,
            kind=stun.REQUEST,
            transaction=TRANSACTION,
            attributes=attributes,
        )
        self.socket.sendall(stun.write(message, self.key if signed else None))
        return self.hear()

    def hear(self) -> Message:
        head = self.socket.recv(20, socket.MSG_WAITALL)
        (length,) = struct.unpack_from("!H", head, 2)
        body = self.socket.recv(length, socket.MSG_WAITALL) if length else b""
        message = stun.read(head + body)
        assert message is not None
        return message


@pytest.fixture
def end(relay: RelayThread) -> Iterator[End]:
    made = End(relay)
    yield made
    made.socket.close()


def peer() -> tuple[socket.socket, bytes]:
    other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    other.bind((LOOPBACK, 0))
    other.settimeout(PATIENCE_S)
    return other, stun.xor_address(other.getsockname())


def test_nobody_is_served_without_the_password(end: End) -> None:
    refused = end.ask(Method.ALLOCATE, signed=False)
    assert refused.kind == stun.FAILURE
    assert refused.attributes[Attribute.REALM] == REALM.encode()
    end.key = b"another"
    assert end.ask(Method.ALLOCATE).kind == stun.FAILURE


def test_what_is_sent_arrives_and_what_comes_back_too(end: End) -> None:
    allocated = end.ask(Method.ALLOCATE)
    relayed = stun.plain_address(allocated.attributes[Attribute.XOR_RELAYED_ADDRESS])
    assert relayed is not None
    assert stun.holds(allocated, end.key)
    assert end.ask(Method.ALLOCATE).kind == stun.FAILURE
    other, address = peer()
    with other:
        assert (
            end.ask(Method.CREATE_PERMISSION, XOR_PEER_ADDRESS=address).kind
            == stun.SUCCESS
        )
        other.sendto(b"before the channel", relayed)
        told = end.hear()
        assert told.attributes[Attribute.DATA] == b"before the channel"
        channel = struct.pack("!HH", 0x4001, 0)
        bound = end.ask(
            Method.CHANNEL_BIND, XOR_PEER_ADDRESS=address, CHANNEL_NUMBER=channel
        )
        assert bound.kind == stun.SUCCESS
        end.socket.sendall(struct.pack("!HH", 0x4001, 3) + b"out\0")
        assert other.recv(100) == b"out"
        other.sendto(b"in", relayed)
        assert end.socket.recv(8, socket.MSG_WAITALL) == (
            struct.pack("!HH", 0x4001, 2) + b"in\0\0"
        )


def test_only_loopback_is_reached(end: End) -> None:
    end.ask(Method.ALLOCATE)
    outside = stun.xor_address(("192.0.2.1", 9))
    for method in (Method.CREATE_PERMISSION, Method.CHANNEL_BIND):
        assert end.ask(method, XOR_PEER_ADDRESS=outside).kind == stun.FAILURE
    assert end.ask(Method.CREATE_PERMISSION).kind == stun.FAILURE


def test_an_end_may_give_its_address_back(end: End) -> None:
    end.ask(Method.ALLOCATE)
    assert end.ask(Method.REFRESH, LIFETIME=bytes(4)).kind == stun.SUCCESS
    assert end.ask(Method.ALLOCATE).kind == stun.SUCCESS
    assert end.ask(Method.BINDING, signed=False).kind == stun.SUCCESS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(20),
        struct.pack("!HHI12s", 1, 4, stun.COOKIE, TRANSACTION),
        struct.pack("!HHI12sHH", 1, 4, stun.COOKIE, TRANSACTION, 6, 9),
        struct.pack("!HHI12sH", 1, 2, stun.COOKIE, TRANSACTION, 6),
    ],
)
def test_what_is_no_message_is_none(data: bytes) -> None:
    assert stun.read(data) is None


def test_addresses_that_are_not_ipv4() -> None:
    assert stun.plain_address(b"") is None
    assert stun.plain_address(bytes(20)) is None
    assert stun.plain_address(stun.xor_address((LOOPBACK, 80))) == (LOOPBACK, 80)
