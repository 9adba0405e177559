"""An address taken apart: what is asked, for what, and whether its form is sound."""

import re
from dataclasses import dataclass
from enum import StrEnum

_SHOWN_LENGTH = 80
_LONGEST_HOST = 253
_LONGEST_ADDRESS = 2048
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = re.compile(rf"{_BYTE}(?:\.{_BYTE}){{3}}")
_LOCAL_DOMAINS = frozenset(
    {"localhost", "local", "localdomain", "internal", "lan", "home", "corp", "arpa"}
)
_ADDRESS = re.compile(
    r"(?P<scheme>[A-Za-z]+)://(?P<host>[A-Za-z0-9.-]+)(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>/[A-Za-z0-9._~!$&'()*+,;=:@/%-]*)?"
    r"(?P<rest>(?:\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?"
    r"(?:#[A-Za-z0-9._~!$&'()*+,;=:@/?%!-]*)?)"
)


class ResourceKind(StrEnum):
    """What the address is wanted for."""

    MAIN_FRAME = "main_frame"
    SUB_FRAME = "sub_frame"
    SUB_RESOURCE = "sub_resource"
    """Picture, style, script, fetch, beacon, WebSocket, worker, prefetch…"""
    DOWNLOAD = "download"
    NEW_WINDOW = "new_window"
    OWN_LOAD = "own_load"
    """The application's own load call: the engine would open anything."""


class RefusalReason(StrEnum):
    """Why an address is refused; each has a sentence on screen."""

    NOT_LISTED = "not_listed"
    INSECURE = "insecure"
    """A listed host, asked for without encryption."""
    PHONE = "phone"
    TEXT_MESSAGE = "text_message"
    MAIL = "mail"
    WRONG_SCHEME = "wrong_scheme"
    PAGE_IN_MEMORY = "page_in_memory"
    """A page that a script made: `blob:`, `data:`, `about:`."""
    USER_INFO = "user_info"
    NO_HOST = "no_host"
    BAD_HOST = "bad_host"
    IP_ADDRESS = "ip_address"
    LOCAL_SERVICE = "local_service"
    WRONG_PORT = "wrong_port"
    BAD_ADDRESS = "bad_address"
    FOREIGN_PAGE = "foreign_page"
    """Asked for by a page that should not be there itself."""


@dataclass(frozen=True, kw_only=True)
class AddressQuestion:
    """An address as the engine hands it over, taken apart.

    Attributes:
        scheme: Lower case, without colon.
        host: ASCII form, "" when there is none.
        port: None when the address names none.
        path: With its leading slash; for `blob:`, `tel:`, `mailto:` what follows
            the colon.
        kind: What it is wanted for.
        first_party: ASCII host of the page that asks; "" for a first page and
            for the application's own load call.
        has_user_info: Whether a name or password stands before the host.
    """

    scheme: str
    host: str
    path: str
    kind: ResourceKind
    port: int | None = None
    first_party: str = ""
    has_user_info: bool = False


@dataclass(frozen=True, kw_only=True)
class AddressParts:
    """An address of outside text that was well formed; never with user-info.

    Attributes:
        scheme: "http" or "https".
        host: Lower case.
        port: None when the text names none.
        path: Begins with a slash.
        rest: Query and fragment with their marks, "" when there are none.
    """

    scheme: str
    host: str
    port: int | None
    path: str
    rest: str = ""

    @property
    def url(self) -> str:
        """The address, put together again."""
        port = "" if self.port is None else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}{self.path}{self.rest}"


def parse_strict(text: str) -> AddressParts | None:
    """Take apart a web address from outside: QR code, configuration, catalogue.

    Returns:
        None for anything that two readers could understand differently: another
        scheme, user-info, no host, a back-slash, white space, a character that is
        not ASCII, a label or port that cannot be.
    """
    if len(text) > _LONGEST_ADDRESS:
        return None
    match = _ADDRESS.fullmatch(text)
    if match is None:
        return None
    scheme, host = match["scheme"].lower(), match["host"].lower()
    if scheme not in {"http", "https"} or not _is_one_host(host):
        return None
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 0 < port <= 65535:
        return None
    return AddressParts(
        scheme=scheme,
        host=host,
        port=port,
        path=match["path"] or "/",
        rest=match["rest"],
    )


def question_of(
    parts: AddressParts, *, kind: ResourceKind, first_party: str = ""
) -> AddressQuestion:
    """The question that a parsed address raises."""
    return AddressQuestion(
        scheme=parts.scheme,
        host=parts.host,
        port=parts.port,
        path=parts.path,
        kind=kind,
        first_party=first_party,
    )


def host_flaw(host: str) -> RefusalReason | None:
    """What is wrong with a host name by itself."""
    last_label = host.rsplit(".", 1)[-1]
    if ":" in host or _NUMBER.fullmatch(last_label):
        return RefusalReason.IP_ADDRESS
    if not _is_well_formed(host):
        return RefusalReason.BAD_HOST
    if "." not in host or last_label in _LOCAL_DOMAINS:
        return RefusalReason.LOCAL_SERVICE
    return None


def shown(text: str) -> str:
    """Text that is safe on a screen: printable ASCII, 80 characters at most."""
    return "".join(c for c in text[:_SHOWN_LENGTH] if "!" <= c <= "~")


def _is_one_host(host: str) -> bool:
    """Whether every reader sees the same host: numbers only in their full form."""
    if _NUMBER.fullmatch(host.rsplit(".", 1)[-1]):
        return _IPV4.fullmatch(host) is not None
    return _is_well_formed(host)


def _is_well_formed(host: str) -> bool:
    return len(host) <= _LONGEST_HOST and _HOST.fullmatch(host) is not None
