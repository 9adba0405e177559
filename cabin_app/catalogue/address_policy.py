"""Decides whether the web engine may go to, load or fetch an address.

The one decision behind every gate: navigation hook, request interceptor, new
windows, downloads and the application's own load call. Pure: no clock, no Qt,
no memory. What is not understood is refused.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from cabin_app.catalogue.address import (
    AddressParts,
    AddressQuestion,
    RefusalReason,
    ResourceKind,
    host_flaw,
    parse_strict,
    question_of,
    shown,
)
from cabin_app.catalogue.hosts import HostRule, Origin

__all__ = [
    "AddressParts",
    "AddressQuestion",
    "AddressRules",
    "Allowed",
    "RefusalReason",
    "Refused",
    "ResourceKind",
    "SiteRules",
    "decide",
    "parse_strict",
    "question_of",
]

_HANDLERS = {
    "tel": RefusalReason.PHONE,
    "callto": RefusalReason.PHONE,
    "sms": RefusalReason.TEXT_MESSAGE,
    "smsto": RefusalReason.TEXT_MESSAGE,
    "mailto": RefusalReason.MAIL,
}
_EMBEDDED = frozenset({ResourceKind.SUB_FRAME, ResourceKind.SUB_RESOURCE})
_PARTS = _EMBEDDED | {ResourceKind.DOWNLOAD}
_IN_MEMORY = {"about": _EMBEDDED, "data": _PARTS, "blob": _PARTS}
_EMPTY_PAGES = frozenset({"blank", "srcdoc"})
_SOCKETS = frozenset({"ws", "wss"})
_PLAIN = frozenset({"http", "ws"})
_WEB = frozenset({"http", "https", "ws", "wss"})
_DEFAULT_PORTS = (None, 443)
_CONTROL = re.compile(r"[\x00-\x1f\x7f\\]")
_HANDLER_LENGTH = 200
_LONGEST_NUMBER = 20


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
    """Say whether an address may be used for what it is wanted for.

    Nothing is normalised here: what is not already in its plain, lower-case ASCII
    form is refused. The kind of navigation (link, typed, redirect) has no say.
    """
    if question.scheme in _HANDLERS:
        return _refuse_handler(question)
    if question.scheme in _IN_MEMORY:
        return _decide_in_memory(question, rules)
    if question.scheme in _WEB:
        return _decide_web(question, rules)
    return Refused(reason=RefusalReason.WRONG_SCHEME, wanted=shown(question.scheme))


def _refuse_handler(question: AddressQuestion) -> Refused:
    """Refuse what a browser would hand to another program; say what was wanted."""
    reason = _HANDLERS[question.scheme]
    target = unquote(re.split(r"[?;]", question.path[:_HANDLER_LENGTH])[0])
    if reason is RefusalReason.MAIL:
        return Refused(reason=reason, wanted=shown(target))
    return Refused(
        reason=reason, wanted=re.sub(r"[^0-9+]", "", target)[:_LONGEST_NUMBER]
    )


def _decide_in_memory(
    question: AddressQuestion, rules: AddressRules
) -> Allowed | Refused:
    """Judge an address that names no host: only as a part of a page we trust."""
    refused = Refused(reason=RefusalReason.PAGE_IN_MEMORY, wanted=question.scheme)
    if question.kind not in _IN_MEMORY[question.scheme]:
        return refused
    if not _is_own_page(question.first_party, rules):
        return _refuse(RefusalReason.FOREIGN_PAGE, question.first_party)
    match question.scheme:
        case "about":
            return Allowed() if question.path in _EMPTY_PAGES else refused
        case "blob":
            return Allowed() if _is_own_blob(question.path, rules) else refused
        case _:
            return Allowed()


def _is_own_blob(path: str, rules: AddressRules) -> bool:
    """Whether a blob was made by a page of ours, or by a frame without origin."""
    if path.startswith("null/"):
        return True
    maker = parse_strict(path)
    if maker is None:
        return False
    question = question_of(maker, kind=ResourceKind.OWN_LOAD)
    return isinstance(_decide_web(question, rules), Allowed)


def _decide_web(question: AddressQuestion, rules: AddressRules) -> Allowed | Refused:
    """Judge an address that names a host."""
    flaw = _flaw(question)
    if flaw is not None:
        return _refuse(flaw, question.host)
    if question.scheme in _SOCKETS and question.kind is not ResourceKind.SUB_RESOURCE:
        return _refuse(RefusalReason.WRONG_SCHEME, question.scheme)
    if _is_practice(question, rules):
        return _decide_practice(question, rules)
    malformed = host_flaw(question.host)
    if malformed is not None:
        return _refuse(malformed, question.host)
    return _decide_listed(question, rules)


def _flaw(question: AddressQuestion) -> RefusalReason | None:
    """What is wrong with the shape of the address, whatever the host."""
    if question.has_user_info:
        return RefusalReason.USER_INFO
    if not question.host:
        return RefusalReason.NO_HOST
    if _CONTROL.search(question.path):
        return RefusalReason.BAD_ADDRESS
    return None


def _is_practice(question: AddressQuestion, rules: AddressRules) -> bool:
    if question.scheme not in _PLAIN or question.port is None:
        return False
    return Origin(host=question.host, port=question.port) in rules.practice_origins


def _decide_practice(
    question: AddressQuestion, rules: AddressRules
) -> Allowed | Refused:
    """Judge a rehearsal's own address: only from itself or as a first page."""
    hosts = {origin.host for origin in rules.practice_origins}
    if question.first_party and question.first_party not in hosts:
        return _refuse(RefusalReason.FOREIGN_PAGE, question.first_party)
    return Allowed()


def _decide_listed(question: AddressQuestion, rules: AddressRules) -> Allowed | Refused:
    """Judge a well-formed name by the sites of the visit."""
    asking = _sites_of(question.first_party, rules)
    if question.kind in _PARTS and question.first_party and not asking:
        return _refuse(RefusalReason.FOREIGN_PAGE, question.first_party)
    if not _is_listed(question, asking, rules):
        return _refuse(RefusalReason.NOT_LISTED, question.host)
    if question.scheme in _PLAIN:
        return _refuse(RefusalReason.INSECURE, question.host)
    if question.port not in _DEFAULT_PORTS:
        return _refuse(RefusalReason.WRONG_PORT, f"{question.host}:{question.port}")
    return Allowed()


def _is_listed(
    question: AddressQuestion, asking: Sequence[SiteRules], rules: AddressRules
) -> bool:
    """Whether the host is one that may serve this kind of thing to this page.

    A page goes to any page of the visit, and downloads from any; its frames and
    other parts come from its own site. Without a page that asks (worker, icon),
    only hosts of pages are known.
    """
    embedded = question.kind in _EMBEDDED and question.first_party
    pages = asking if embedded else rules.sites
    if any(_matches(question.host, site.page_hosts) for site in pages):
        return True
    if question.kind not in _PARTS:
        return False
    return any(_matches(question.host, site.resource_hosts) for site in asking)


def _sites_of(host: str, rules: AddressRules) -> tuple[SiteRules, ...]:
    return tuple(site for site in rules.sites if _matches(host, site.page_hosts))


def _is_own_page(host: str, rules: AddressRules) -> bool:
    if any(host == origin.host for origin in rules.practice_origins):
        return True
    return bool(_sites_of(host, rules))


def _matches(host: str, listed: Iterable[HostRule]) -> bool:
    return any(rule.matches(host) for rule in listed)


def _refuse(reason: RefusalReason, wanted: str) -> Refused:
    return Refused(reason=reason, wanted=shown(wanted))
