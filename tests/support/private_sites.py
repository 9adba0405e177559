"""Real sites played on loopback, under their own names: TLS, a private authority."""

import socket
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import trustme

from cabin_app.sites.visiting import Dial
from support.pages import PageServer


@dataclass(frozen=True)
class Authority:
    """Vouches for names in a test, and for nobody outside it."""

    certificate: trustme.CA

    @classmethod
    def make(cls) -> "Authority":
        """A new one."""
        return cls(trustme.CA(key_type=trustme.KeyType.ECDSA))

    def trust(self) -> ssl.SSLContext:
        """Whom a client of the test believes: only this one."""
        context = ssl.create_default_context()
        context.check_hostname = True
        self.certificate.configure_trust(context)
        return context

    def identity(self, names: Iterable[str]) -> ssl.SSLContext:
        """What a server of these names shows."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued = self.certificate.issue_cert(*names, key_type=trustme.KeyType.ECDSA)
        issued.configure_cert(context)
        return context

    def write(self, folder: Path) -> Path:
        """Its certificate as a file."""
        path = folder / "authority.pem"
        self.certificate.cert_pem.write_to_path(str(path))
        return path


def dial_to(server: PageServer, known: Iterable[str]) -> Dial:
    """Connects to one server under any known name; other names do not exist."""
    names = frozenset(known)

    def dial(address: tuple[str, int], limit_s: float) -> socket.socket:
        if address[0] not in names:
            raise socket.gaierror
        return socket.create_connection(("127.0.0.1", server.port), limit_s)

    return dial
