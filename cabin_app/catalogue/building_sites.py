"""From checked values to the web side of the model: hosts, pages, obstacles."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cabin_app.catalogue.address import parse_strict
from cabin_app.catalogue.hosts import Confidence, HostRule, PracticeSite
from cabin_app.catalogue.model import OfficialStart, PracticeStart, Start
from cabin_app.catalogue.obstacles import Obstacle, ObstacleKind, PagePattern
from cabin_app.language import LocalText

Values = Mapping[str, Any]
"""A mapping of a file that fits the schema."""

Say = Callable[[str], LocalText]
"""Makes the text of a French sentence of one file."""


def host_rules(values: Sequence[Values]) -> tuple[HostRule, ...]:
    """Rules from entries; a leading dot means the domain and all under it."""
    return tuple(
        HostRule(
            name=value["host"].removeprefix("."),
            with_subdomains=value["host"].startswith("."),
            confidence=Confidence(value["confidence"]),
        )
        for value in values
    )


def start_of(values: Values) -> Start:
    """A first page: on an official site, or on a rehearsal site."""
    if "url" in values:
        return OfficialStart(url=values["url"])
    return PracticeStart(site=PracticeSite(values["site"]), path=values["path"])


def obstacles_of(values: Values, say: Say) -> tuple[Obstacle, ...]:
    """Pages of a file on which people get stuck."""
    return tuple(
        Obstacle(
            kind=ObstacleKind(obstacle["kind"]),
            pages=pages_of(obstacle["pages"]),
            other_way=maybe(obstacle.get("other_way"), say),
            confidence=Confidence(obstacle["confidence"]),
        )
        for obstacle in values.get("obstacles", ())
    )


def pages_of(values: Sequence[Values]) -> tuple[PagePattern, ...]:
    """Pages of a site; without a host, wherever the procedure is."""
    return tuple(
        PagePattern(host=_host(page.get("host")), path=page.get("path", "/"))
        for page in values
    )


def _host(name: str | None) -> HostRule | None:
    if name is None:
        return None
    return HostRule(name=name.removeprefix("."), with_subdomains=name.startswith("."))


def starts_at(obstacle: Obstacle, start: Values) -> bool:
    """Whether people come for that very page: it does not stop them."""
    parts = parse_strict(start.get("url", ""))
    return parts is not None and obstacle.is_at(parts.host, parts.path)


def maybe(text: str | None, say: Say) -> LocalText | None:
    """A text that may not be there."""
    return None if text is None else say(text)
