"""What played sites are called, and how each leads on: all of it from the shelf."""

from collections.abc import Iterator

from cabin_app.catalogue.hosts import HostRule
from cabin_app.catalogue.model import (
    MailProvider,
    OfficialStart,
    Procedure,
    Service,
    Shelf,
)
from cabin_app.practice.played_plan import load_plans
from cabin_app.practice.played_sites import PlayedSites

SIGN_IN = "app.franceconnect.gouv.fr"


def rules_of(shelf: Shelf) -> set[HostRule]:
    """Every site the shelf knows."""
    known: set[HostRule] = set()
    for procedure in shelf.procedures:
        known.update(procedure.hosts, procedure.identity_hosts)
    for provider in shelf.mail_providers:
        known.update(provider.hosts)
    return known


def names_of(shelf: Shelf) -> list[str]:
    """What a server of all of them is called: names, and a star for what is under."""
    rules = rules_of(shelf)
    plain = {rule.name for rule in rules}
    plain |= {start_host(procedure) for _, procedure, _ in official(shelf)}
    stars = {f"*.{rule.name}" for rule in rules if rule.with_subdomains}
    return sorted(plain | stars)


def official(shelf: Shelf) -> Iterator[tuple[Service, Procedure, bool]]:
    """Each official procedure; True for the first of its site."""
    seen: set[object] = set()
    for service in shelf.services:
        for procedure in service.procedures:
            if isinstance(procedure.start, OfficialStart):
                site = (procedure.start.url, procedure.hosts, procedure.identity_hosts)
                yield service, procedure, site not in seen
                seen.add(site)


def start_host(page: Procedure | MailProvider) -> str:
    """Host of a first page, "" for a rehearsal."""
    if not isinstance(page.start, OfficialStart):
        return ""
    return page.start.url.split("/")[2]


def hosts_of(procedure: Procedure) -> list[str]:
    """One host for each rule of a procedure."""
    return [_one(rule) for rule in procedure.hosts]


def teach(sites: PlayedSites, shelf: Shelf) -> None:
    """Tell the server what each first host leads to, and where it asks who is there."""
    for _, procedure, first in official(shelf):
        if first:
            home = start_host(procedure)
            sites.relays.setdefault(home, _others(procedure))
            sites.doors.setdefault(home, door_of(procedure))
    sites.mailboxes.update(filter(None, map(start_host, shelf.mail_providers)))


def lead_through(sites: PlayedSites, procedure: Procedure) -> None:
    """Over its own hosts, to where it asks who is there: a first host has several."""
    home = start_host(procedure)
    sites.relays[home] = _others(procedure)
    sites.doors[home] = door_of(procedure)


def lead(sites: PlayedSites, shelf: Shelf, procedure: Procedure) -> None:
    """Play the sites as one procedure finds them; its own is no mailbox meanwhile."""
    teach(sites, shelf)
    lead_through(sites, procedure)
    sites.home = home = start_host(procedure)
    sites.plan = load_plans().get(procedure.id)
    sites.mailboxes.discard(home)


def door_of(procedure: Procedure) -> str:
    """On which host people say who they are: the one its steps name, or the State's."""
    pages = (page for step in procedure.steps for page in step.pages)
    for page in pages:
        if page.host is not None:
            return SIGN_IN if page.host.matches(SIGN_IN) else _one(page.host)
    if any(rule.matches(SIGN_IN) for rule in procedure.identity_hosts):
        return SIGN_IN
    return start_host(procedure)


def mailbox_beside(shelf: Shelf, procedure: Procedure) -> MailProvider:
    """A mailbox elsewhere than the procedure itself."""
    home = start_host(procedure)
    return next(
        provider
        for provider in shelf.mail_providers
        if start_host(provider) not in ("", home)
    )


def _others(procedure: Procedure) -> list[str]:
    home = start_host(procedure)
    return [host for host in hosts_of(procedure) if host != home]


def _one(rule: HostRule) -> str:
    return f"www.{rule.name}" if rule.with_subdomains else rule.name
