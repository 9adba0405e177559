"""Decides whether the web engine may go to, load or fetch an address.

The one decision behind every gate: navigation hook, request interceptor, new
windows, downloads and the application's own load call. Pure: no clock, no Qt,
no memory. What is not understood is refused.
"""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.hosts import HostRule, Origin


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
class SiteRules:
    """A site: hosts of its pages, and hosts of what its pages need besides."""

    page_hosts: tuple[HostRule, ...]
    resource_hosts: tuple[HostRule, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AddressRules:
    """Where a visit may go now.

    Attributes:
        sites: The procedure with its identity providers, and the mailboxes.
            A page of one site never fetches from another.
        practice_origins: Loopback origins of the rehearsal, empty otherwise.
    """

    sites: tuple[SiteRules, ...] = ()
    practice_origins: frozenset[Origin] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Allowed:
    """The address may be used."""


@dataclass(frozen=True, kw_only=True)
class Refused:
    """The address may not be used.

    Attributes:
        reason: Why.
        wanted: Host, telephone number or e-mail address, cleaned for the screen;
            only a host may be counted in the journal.
    """

    reason: RefusalReason
    wanted: str


def decide(question: AddressQuestion, rules: AddressRules) -> Allowed | Refused:
    """Say whether an address may be used for what it is wanted for."""
    raise NotImplementedError
