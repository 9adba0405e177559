"""From the shelf to the rules of a visit: first page, sites, known host names."""

from collections.abc import Iterable
from typing import assert_never

from cabin_app.catalogue.address_policy import AddressRules, SiteRules
from cabin_app.catalogue.hosts import HostRule, Origin, PracticeOrigins
from cabin_app.catalogue.model import (
    MailProvider,
    OfficialStart,
    PracticeStart,
    Procedure,
    Shelf,
)


def start_url(
    page: Procedure | MailProvider, practice: PracticeOrigins | None
) -> str | None:
    """Address of a first page; None for a rehearsal while none is served."""
    match page.start:
        case OfficialStart(url=url):
            return url
        case PracticeStart(site=site, path=path):
            return practice.of(site).url(path) if practice else None
        case _ as never:
            assert_never(never)


def mail_providers_for(procedure: Procedure, shelf: Shelf) -> tuple[MailProvider, ...]:
    """Providers for the second tab: a rehearsal has its own, and only its own.

    Who comes to open a first mailbox has only those whose conditions can be told.
    """
    return tuple(
        provider
        for provider in shelf.mail_providers
        if provider.is_practice == procedure.is_practice
        and (provider.opening or not procedure.opens_mailbox)
    )


def rules_for(
    procedure: Procedure | None,
    provider: MailProvider | None,
    practice: PracticeOrigins | None,
) -> AddressRules:
    """Where a visit may go, in both of its tabs.

    Args:
        procedure: The one chosen; None refuses everything.
        provider: Whose mailbox was chosen; no other opens, and none before.
        practice: Where the rehearsal is served; opened only to a rehearsal.
    """
    if procedure is None:
        return AddressRules()
    if procedure.is_practice:
        origins = (practice.office, practice.mail) if practice else ()
        return AddressRules(practice_origins=frozenset(origins))
    own = SiteRules(
        page_hosts=procedure.hosts + procedure.identity_hosts,
        resource_hosts=procedure.resource_hosts,
    )
    if provider is None or provider.is_practice:
        return AddressRules(sites=(own,))
    mail = SiteRules(page_hosts=provider.hosts, resource_hosts=provider.resource_hosts)
    return AddressRules(sites=(own, mail))


def resolver_rules(
    shelf: Shelf,
    practice: PracticeOrigins | None,
    calls: Iterable[str] = (),
    *,
    played_at: Origin | None = None,
) -> str:
    """Value for the engine's `--host-resolver-rules`: other names do not exist.

    The third gate: a preconnect or a STUN packet passes the other two unseen, and
    finds no address. It holds for addresses in digits too, so that of this machine
    only the ports of the rehearsal are there: not the printer's, nor any other's.

    Args:
        shelf: Whose hosts exist.
        practice: Where the rehearsal is served.
        calls: Names that rooms of desks need.
        played_at: Where every site of the shelf is played, in a tour; None lets the
            network say where they are.
    """
    known: set[HostRule] = set()
    for procedure in shelf.procedures:
        known.update(procedure.hosts, procedure.identity_hosts)
        known.update(procedure.resource_hosts)
    for provider in shelf.mail_providers:
        known.update(provider.hosts, provider.resource_hosts)
    names = {rule.name for rule in known}
    names |= {f"*.{rule.name}" for rule in known if rule.with_subdomains}
    if played_at is not None:
        place = f"{played_at.host}:{played_at.port}"
        played = [f"MAP {name} {place}" for name in sorted(names)]
        return ",".join([*_rehearsal(practice), *played, "MAP * ~NOTFOUND"])
    names |= set(calls)
    excluded = [f"EXCLUDE {name}" for name in sorted(names)]
    return ",".join([*_rehearsal(practice), "MAP * ~NOTFOUND", *excluded])


def _rehearsal(practice: PracticeOrigins | None) -> list[str]:
    """The first rule that fits decides: these stand before the one for all."""
    if practice is None:
        return []
    places = (practice.office, practice.mail, practice.room, practice.relay)
    served = [f"{origin.host}:{origin.port}" for origin in places if origin]
    return [f"MAP {place} {place}" for place in served]
