"""What a browser asks of a practice site and what it is answered, as plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cabin_app.language import Language
from cabin_app.practice.uploads import Upload

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One request, decoded.

    Attributes:
        fields: Text fields of a submitted form, spaces around them removed.
        uploads: Files of a submitted form that have a name, by field.
        query: What follows ``?`` in the address.
        places: The parts of the path that vary.
        cookies: As the browser sent them.
    """

    path: str
    language: Language
    fields: Mapping[str, str] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer.

    A form that is refused is answered with 200, as most sites do: several engines
    take any status from 400 on for a page that failed to load.

    Attributes:
        headers: Beyond those every answer has.
        cookies: To set for this browser session; an empty value removes one.
    """

    body: bytes = b""
    status: int = 200
    content_type: str = HTML
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[[Ask], Reply]


@dataclass(frozen=True, kw_only=True)
class Route:
    """Which handler answers a method on a path (bottle's notation)."""

    method: str
    path: str
    handler: Handler


def see(path: str, cookies: Mapping[str, str] | None = None) -> Reply:
    """Send the browser to another page with a fresh GET."""
    return Reply(status=303, headers={"Location": path}, cookies=cookies or {})
