"""A small TURN relay over TCP, on loopback: the rehearsal's calls go through it.

The web engine of the cabin sends no UDP of its own (it would pass both gates), so a
call reaches the other end by TCP. Room services have such a relay; so has the
rehearsal. It relays between ends on loopback only.
"""

import asyncio
import secrets
import struct
from collections.abc import Callable

from cabin_app.practice import stun
from cabin_app.practice.stun import Address, Attribute, Message, Method

LOOPBACK = "127.0.0.1"
REALM = "practice"
USER = "practice"
LIFETIME_S = 600
_FIRST_CHANNEL, _LAST_CHANNEL = 0x4000, 0x4FFF
_LIFETIME = struct.pack("!I", LIFETIME_S)


class Relay:
    """Serves until closed; `password` is new for each run."""

    def __init__(self) -> None:
        self.password = secrets.token_hex(16)
        self.port = 0
        self._server: asyncio.Server | None = None

    async def open(self, port: int = 0) -> None:
        """Listen on loopback; OSError when the port is taken."""
        self._server = await asyncio.start_server(self._serve, LOOPBACK, port)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        key = stun.long_term_key(USER, REALM, self.password)
        end = _End(writer.write, key, writer.get_extra_info("peername")[:2])
        try:
            while True:
                await end.hear(await _frame(reader))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            # A cancelled one is over too: the stream would tell it as a bug.
            return
        finally:
            end.close()
            writer.close()


async def _frame(reader: asyncio.StreamReader) -> bytes:
    """One STUN message or one piece of channel data, without its padding."""
    head = await reader.readexactly(4)
    first, length = struct.unpack("!HH", head)
    if first < _FIRST_CHANNEL:
        return head + await reader.readexactly(length + stun.HEADER.size - 4)
    body = await reader.readexactly(length + (-length % 4))
    return head + body[:length]


class _Outside(asyncio.DatagramProtocol):
    """The relayed address: what comes to it goes to the end."""

    def __init__(self, arrived: Callable[[bytes, Address], None]) -> None:
        self._arrived = arrived

    def datagram_received(self, data: bytes, addr: Address) -> None:
        self._arrived(data, addr)


class _End:
    """One connection: its relayed address, and who may reach it."""

    def __init__(
        self, send: Callable[[bytes], None], key: bytes, address: Address
    ) -> None:
        self._send = send
        self._key = key
        self._address = address
        self._nonce = secrets.token_hex(8).encode()
        self._outside: asyncio.DatagramTransport | None = None
        self._permitted: set[str] = set()
        self._channels: dict[int, Address] = {}

    async def hear(self, frame: bytes) -> None:
        number = struct.unpack_from("!H", frame)[0]
        if number >= _FIRST_CHANNEL:
            self._relay(frame[4:], self._channels.get(number))
            return
        message = stun.read(frame)
        if message is None:
            return
        if message.kind == stun.INDICATION and message.method == Method.SEND:
            self._relay(message.attributes.get(Attribute.DATA, b""), _peer(message))
        elif message.kind == stun.REQUEST:
            await self._asked(message)

    def close(self) -> None:
        """Nobody reaches this end any more."""
        if self._outside is not None:
            self._outside.close()
            self._outside = None

    async def _asked(self, request: Message) -> None:
        if request.method == Method.BINDING:
            self._agree(request, {Attribute.XOR_MAPPED_ADDRESS: self._seen()})
        elif not stun.holds(request, self._key):
            self._refuse(request, 401, "Unauthorized")
        elif request.method == Method.ALLOCATE:
            await self._allocate(request)
        elif request.method == Method.REFRESH:
            lifetime = request.attributes.get(Attribute.LIFETIME, _LIFETIME)
            if lifetime == bytes(4):
                self.close()
            self._agree(request, {Attribute.LIFETIME: lifetime})
        else:
            self._permit(request)

    async def _allocate(self, request: Message) -> None:
        if self._outside is not None:
            self._refuse(request, 437, "Allocation Mismatch")
            return
        loop = asyncio.get_running_loop()
        self._outside, _ = await loop.create_datagram_endpoint(
            lambda: _Outside(self._arrived), local_addr=(LOOPBACK, 0)
        )
        relayed = self._outside.get_extra_info("sockname")[:2]
        self._agree(
            request,
            {
                Attribute.XOR_RELAYED_ADDRESS: stun.xor_address(relayed),
                Attribute.XOR_MAPPED_ADDRESS: self._seen(),
                Attribute.LIFETIME: _LIFETIME,
            },
        )

    def _permit(self, request: Message) -> None:
        peer = _peer(request)
        if peer is None or peer[0] != LOOPBACK:
            self._refuse(request, 403, "Forbidden")
            return
        if request.method == Method.CHANNEL_BIND:
            number = request.attributes.get(Attribute.CHANNEL_NUMBER, bytes(4))
            channel = struct.unpack_from("!H", number)[0]
            if not _FIRST_CHANNEL <= channel <= _LAST_CHANNEL:
                self._refuse(request, 400, "Bad Request")
                return
            self._channels[channel] = peer
        self._permitted.add(peer[0])
        self._agree(request, {})

    def _relay(self, data: bytes, peer: Address | None) -> None:
        if self._outside is not None and peer and peer[0] in self._permitted:
            self._outside.sendto(data, peer)

    def _arrived(self, data: bytes, peer: Address) -> None:
        if peer[0] not in self._permitted:
            return
        for channel, bound in self._channels.items():
            if bound == peer:
                padding = bytes(-len(data) % 4)
                self._send(struct.pack("!HH", channel, len(data)) + data + padding)
                return
        attributes: dict[int, bytes] = {
            Attribute.XOR_PEER_ADDRESS: stun.xor_address(peer),
            Attribute.DATA: data,
        }
        self._send(
            stun.write(
                Message(
                    method=Method.DATA,
                    kind=stun.INDICATION,
                    transaction=secrets.token_bytes(12),
                    attributes=attributes,
                )
            )
        )

    def _seen(self) -> bytes:
        return stun.xor_address(self._address)

    def _agree(self, request: Message, attributes: dict[int, bytes]) -> None:
        self._answer(request, stun.SUCCESS, attributes, self._key)

    def _refuse(self, request: Message, code: int, reason: str) -> None:
        told: dict[int, bytes] = {
            Attribute.ERROR_CODE: stun.error_code(code, reason),
            Attribute.REALM: REALM.encode(),
            Attribute.NONCE: self._nonce,
        }
        self._answer(request, stun.FAILURE, told, None)

    def _answer(
        self,
        request: Message,
        kind: int,
        attributes: dict[int, bytes],
        key: bytes | None,
    ) -> None:
        answer = Message(
            method=request.method,
            kind=kind,
            transaction=request.transaction,
            attributes=attributes,
        )
        self._send(stun.write(answer, key))


def _peer(message: Message) -> Address | None:
    return stun.plain_address(message.attributes.get(Attribute.XOR_PEER_ADDRESS, b""))
