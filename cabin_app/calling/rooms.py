"""The room of one call: its address, and the names its page needs. Pure."""

from collections.abc import Iterable

from cabin_app.catalogue.address_policy import AddressRules, SiteRules, parse_strict
from cabin_app.catalogue.hosts import HostRule, Origin
from cabin_app.settings_calling import ROOM, Desk


def room_url(desk: Desk, name: str) -> str:
    """Address of the room of a call.

    Args:
        desk: Whose.
        name: Unguessable, for this call only.
    """
    return desk.room.replace(ROOM, name)


def room_rules(desk: Desk) -> AddressRules:
    """Where the room's page may go: its own host, and what the settings name.

    A room on loopback, of a rehearsal, may go where it is served and nowhere else.
    """
    parts = parse_strict(room_url(desk, "room"))
    if parts is None:
        return AddressRules()
    if parts.scheme == "http" and parts.port is not None:
        origin = Origin(host=parts.host, port=parts.port)
        return AddressRules(practice_origins=frozenset({origin}))
    site = SiteRules(
        page_hosts=(HostRule(name=parts.host),),
        resource_hosts=tuple(HostRule(name=name) for name in desk.hosts),
    )
    return AddressRules(sites=(site,))


def room_host(desk: Desk) -> str:
    """Host of a desk's rooms, "" when the address names none."""
    parts = parse_strict(room_url(desk, "room"))
    return parts.host if parts else ""


def call_hosts(desks: Iterable[Desk]) -> tuple[str, ...]:
    """Every name that calls need, for the engine's resolver."""
    names = {name for desk in desks for name in (room_host(desk), *desk.hosts)}
    return tuple(sorted(name for name in names if name))
