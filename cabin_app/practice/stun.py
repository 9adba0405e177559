"""STUN messages (RFC 8489) and what TURN (RFC 8656) adds: read, write, sign.

Only what the rehearsal's relay needs; addresses are IPv4, as loopback is.
"""

import hashlib
import hmac
import socket
import struct
from dataclasses import dataclass, field
from enum import IntEnum

COOKIE = 0x2112A442
HEADER = struct.Struct("!HHI12s")

REQUEST, INDICATION, SUCCESS, FAILURE = 0x000, 0x010, 0x100, 0x110
"""Class bits of a message type."""

Address = tuple[str, int]


class Method(IntEnum):
    """What a message is about."""

    BINDING = 0x001
    ALLOCATE = 0x003
    REFRESH = 0x004
    SEND = 0x006
    DATA = 0x007
    CREATE_PERMISSION = 0x008
    CHANNEL_BIND = 0x009


class Attribute(IntEnum):
    """What a message carries."""

    USERNAME = 0x0006
    MESSAGE_INTEGRITY = 0x0008
    ERROR_CODE = 0x0009
    CHANNEL_NUMBER = 0x000C
    LIFETIME = 0x000D
    XOR_PEER_ADDRESS = 0x0012
    DATA = 0x0013
    REALM = 0x0014
    NONCE = 0x0015
    XOR_RELAYED_ADDRESS = 0x0016
    XOR_MAPPED_ADDRESS = 0x0020


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message.

    Attributes:
        method: A `Method`, or a number that is none of ours.
        kind: REQUEST, INDICATION, SUCCESS or FAILURE.
        transaction: Twelve bytes that tie an answer to its request.
        attributes: Values by number; of several alike, the first.
        signed: The bytes that its integrity covers, b"" when it carries none.
    """

    method: int
    kind: int
    transaction: bytes
    attributes: dict[int, bytes] = field(default_factory=dict)
    signed: bytes = b""


def long_term_key(user: str, realm: str, password: str) -> bytes:
    """Key of the long-term mechanism; the standard asks for MD5."""
    words = f"{user}:{realm}:{password}".encode()
    return hashlib.md5(words, usedforsecurity=False).digest()


def read(data: bytes) -> Message | None:
    """Take a message apart; None when it is not one."""
    if len(data) < HEADER.size:
        return None
    kind_and_method, length, cookie, transaction = HEADER.unpack_from(data)
    if cookie != COOKIE or len(data) != HEADER.size + length or length % 4:
        return None
    attributes: dict[int, bytes] = {}
    signed = b""
    at = HEADER.size
    while at + 4 <= len(data):
        number, size = struct.unpack_from("!HH", data, at)
        value = data[at + 4 : at + 4 + size]
        if len(value) != size:
            return None
        if number == Attribute.MESSAGE_INTEGRITY:
            covered = struct.pack("!HH", kind_and_method, at - HEADER.size + 24)
            signed = covered + data[4:at]
        attributes.setdefault(number, value)
        at += 4 + size + (-size % 4)
    return Message(
        method=kind_and_method & 0x3EEF,
        kind=kind_and_method & 0x0110,
        transaction=transaction,
        attributes=attributes,
        signed=signed,
    )


def holds(message: Message, key: bytes) -> bool:
    """Whether the message was signed with this key."""
    told = message.attributes.get(Attribute.MESSAGE_INTEGRITY, b"")
    return bool(message.signed) and hmac.compare_digest(
        told, hmac.digest(key, message.signed, "sha1")
    )


def write(message: Message, key: bytes | None = None) -> bytes:
    """Put a message together, signed when a key is given."""
    body = b"".join(
        struct.pack("!HH", number, len(value)) + value + bytes(-len(value) % 4)
        for number, value in message.attributes.items()
    )
    kind_and_method = message.method | message.kind
    if key is None:
        return _header(kind_and_method, len(body), message.transaction) + body
    head = _header(kind_and_method, len(body) + 24, message.transaction)
    digest = hmac.digest(key, head + body, "sha1")
    tail = struct.pack("!HH", Attribute.MESSAGE_INTEGRITY, len(digest)) + digest
    return head + body + tail


def _header(kind_and_method: int, length: int, transaction: bytes) -> bytes:
    return HEADER.pack(kind_and_method, length, COOKIE, transaction)


def xor_address(address: Address) -> bytes:
    """An IPv4 address, masked as the standard wants."""
    host, port = address
    number = struct.unpack("!I", socket.inet_aton(host))[0]
    return struct.pack("!BBHI", 0, 1, port ^ (COOKIE >> 16), number ^ COOKIE)


def plain_address(value: bytes) -> Address | None:
    """The address in a masked value; None unless it is IPv4."""
    if len(value) != 8 or value[1] != 1:
        return None
    port, number = struct.unpack_from("!HI", value, 2)
    host = socket.inet_ntoa(struct.pack("!I", number ^ COOKIE))
    return host, port ^ (COOKIE >> 16)


def error_code(code: int, reason: str) -> bytes:
    """Value of an error: hundreds, rest, words."""
    return struct.pack("!HBB", 0, code // 100, code % 100) + reason.encode()
