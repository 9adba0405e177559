"""The machine that the cabin runs on: what is read of it, and what is to be said. Pure.

In English, as everything that `check` says.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from cabin_app.maintenance.findings import Found, FoundState

MB = 1_000_000
LITTLE_DISK_MB, TOO_LITTLE_DISK_MB = 1_000, 200
LITTLE_MEMORY_MB, TOO_LITTLE_MEMORY_MB = 500, 150
"""The web engine of the next visit needs some 400 MB while the last one ends."""
WARM_C, HOT_C = 75.0, 90.0
"""Small computers slow down from 80 on, and stop at 95 to 105."""
CERTIFICATE_SOON_DAYS = 21
WEAK_SIGNAL_DBM = -75


@dataclass(frozen=True, kw_only=True)
class Room:
    """Space on a file system.

    Attributes:
        folder: What is kept there.
        free_mb: What an ordinary user may still write.
        total_mb: All of it.
    """

    folder: Path
    free_mb: int
    total_mb: int


@dataclass(frozen=True, kw_only=True)
class NetworkCard:
    """One card that is not the machine's own loop.

    Attributes:
        name: As the kernel calls it.
        wireless: It needs no cable.
        linked: A cable or an access point is at the other end.
        signal_dbm: Of a wireless card, None when it does not tell.
    """

    name: str
    wireless: bool = False
    linked: bool = False
    signal_dbm: int | None = None


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """What a host of the settings shows.

    Attributes:
        host: Its name and port.
        days: Days that its certificate still holds, None when none was seen.
        trouble: Why none was seen, "" otherwise.
    """

    host: str
    days: int | None = None
    trouble: str = ""


def judge_disk(room: Room) -> Found:
    """Whether the cabin can go on writing."""
    free = f"{room.free_mb} MB free of {room.total_mb}"
    if room.free_mb < TOO_LITTLE_DISK_MB:
        remedy = "Make room now: the journal and updates need it."
        return _found(f"disk {room.folder}", FoundState.FAULT, free, remedy)
    if room.free_mb < LITTLE_DISK_MB:
        remedy = "Make room soon: `du -xh / | sort -h | tail` tells what is large."
        return _found(f"disk {room.folder}", FoundState.ATTENTION, free, remedy)
    return _found(f"disk {room.folder}", FoundState.OK, free)


def judge_memory(available_mb: int | None) -> Found:
    """Whether the next visit can be warmed beside this one."""
    if available_mb is None:
        said = "the system does not tell how much is free"
        return _found("memory", FoundState.ATTENTION, said, "Look at /proc/meminfo.")
    said = f"{available_mb} MB free"
    if available_mb >= LITTLE_MEMORY_MB:
        return _found("memory", FoundState.OK, said)
    state = (
        FoundState.FAULT
        if available_mb < TOO_LITTLE_MEMORY_MB
        else FoundState.ATTENTION
    )
    return _found("memory", state, said, "Restart the machine; add memory if it stays.")


def judge_temperature(degrees: tuple[tuple[str, float], ...]) -> Found:
    """How hot the hottest sensor is."""
    if not degrees:
        said = "this machine has no sensor that tells"
        return _found("temperature", FoundState.OK, said)
    name, hottest = max(degrees, key=lambda sensor: sensor[1])
    said = f"{hottest:.0f} °C ({name})"
    if hottest < WARM_C:
        return _found("temperature", FoundState.OK, said)
    state = FoundState.FAULT if hottest >= HOT_C else FoundState.ATTENTION
    remedy = "Free its air inlets and fans of dust; let the cabin breathe."
    return _found("temperature", state, said, remedy)


def judge_clock(now: datetime, *, synchronised: bool | None, installed: date) -> Found:
    """Whether the time is right, as far as anybody here can tell.

    Args:
        now: What the clock says.
        synchronised: Whether a time service holds it; None when nobody knows.
        installed: The day this program came here: no day is before it.
    """
    said = f"{now:%Y-%m-%d %H:%M}"
    if now.date() < installed:
        said = f"{said} is before the cabin was installed ({installed})"
        remedy = "Set the date, `timedatectl set-ntp true`; change the board's battery."
        return _found("clock", FoundState.FAULT, said, remedy)
    if synchronised:
        return _found("clock", FoundState.OK, f"{said}, held by a time service")
    said = f"{said}, " + (
        "held by nobody" if synchronised is False else "nobody knows whether it is held"
    )
    remedy = "`timedatectl set-ntp true`, or install chrony; sites refuse a wrong date."
    return _found("clock", FoundState.ATTENTION, said, remedy)


def judge_network(
    cards: tuple[NetworkCard, ...], *, gateway: bool, name_servers: int
) -> tuple[Found, ...]:
    """Whether the way out stands, from the cable to the names."""
    found = [_judge_card(card) for card in cards]
    if not any(card.linked for card in cards):
        said = "no network card is linked"
        remedy = "Plug the cable in, or join the wireless network."
        found = [_found("network", FoundState.FAULT, said, remedy), *found]
    elif not gateway:
        said = "linked, but there is no way out (no default route)"
        remedy = "Ask the house's network whether it gives addresses (DHCP)."
        found = [_found("network", FoundState.FAULT, said, remedy), *found]
    elif not name_servers:
        said = "there is a way out, but nobody who knows names (/etc/resolv.conf)"
        found = [
            _found("network", FoundState.FAULT, said, "Set a name server."),
            *found,
        ]
    else:
        servers = (
            "1 name server" if name_servers == 1 else f"{name_servers} name servers"
        )
        found = [
            _found("network", FoundState.OK, f"a way out and {servers}"),
            *found,
        ]
    return tuple(found)


def _judge_card(card: NetworkCard) -> Found:
    place = f"network {card.name}"
    kind = "wireless" if card.wireless else "cable"
    if not card.linked:
        return _found(place, FoundState.OK, f"{kind}, not linked")
    if card.signal_dbm is None:
        return _found(place, FoundState.OK, f"{kind}, linked")
    said = f"{kind}, linked, {card.signal_dbm} dBm"
    if card.signal_dbm < WEAK_SIGNAL_DBM:
        remedy = "Bring the access point nearer, or lay a cable."
        return _found(place, FoundState.ATTENTION, f"{said}: weak", remedy)
    return _found(place, FoundState.OK, said)


def judge_certificate(seen: Certificate) -> Found:
    """Whether a host of the settings will still be believed in some weeks."""
    place = f"certificate {seen.host}"
    if seen.days is None:
        remedy = "Look at the network and the clock, then ask who keeps that server."
        return _found(place, FoundState.ATTENTION, seen.trouble, remedy)
    if seen.days < 0:
        said, remedy = "it has ended", "Ask who keeps that server to renew it now."
        return _found(place, FoundState.FAULT, said, remedy)
    said = f"it holds {seen.days} days more"
    if seen.days < CERTIFICATE_SOON_DAYS:
        remedy = "Ask who keeps that server to renew it."
        return _found(place, FoundState.ATTENTION, said, remedy)
    return _found(place, FoundState.OK, said)


def _found(place: str, state: FoundState, message: str, remedy: str = "") -> Found:
    return Found(place=place, condition=state, message=message, remedy=remedy)
