"""Goes to a first page as the machine, to see whether a visitor could.

One plain request for each page, once a day: it opens nothing, fills nothing in, and
reads no more than the head of the answer. Whether the page works is only seen in a
page: some sites refuse everything that is no browser, and are told as such.
"""

import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urljoin

from cabin_app.catalogue.address import AddressParts, parse_strict

Dial = Callable[[tuple[str, int], float], socket.socket]
Allows = Callable[[AddressParts], bool]

MOST_HOPS = 10
ANSWER_S = 8.0
"""For each step: name, handshake, head of the answer."""

_PORT = 443
_DAY_S = 86_400
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MISSING = frozenset({404, 410})
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 "
    "(KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Accept": "text/html,application/xhtml+xml",
    "Accept-Language": "fr-FR,fr;q=0.9",
    "Connection": "close",
}


class SiteTrouble(StrEnum):
    """Why a visitor would not get to the page."""

    NAME_UNKNOWN = "name_unknown"
    NO_ANSWER = "no_answer"
    TOO_SLOW = "too_slow"
    UNSAFE = "unsafe"
    """Its certificate, or its encryption."""
    REDIRECT_LOOP = "redirect_loop"
    LEADS_OUTSIDE = "leads_outside"
    """It sends where the cabin does not go: the catalogue is to be mended."""
    MISSING = "missing"
    REFUSED = "refused"
    """It answers, but not to a plain request: a page may still be given it."""
    BROKEN = "broken"


@dataclass(frozen=True, kw_only=True)
class SiteSeen:
    """What came of going there.

    Attributes:
        url: Where the last answer came from, or would have.
        hops: Redirects followed.
        status: HTTP status of the last answer, 0 when there was none.
        certificate_days: Days the certificate of that host still holds, None when
            none was seen.
        trouble: None when all is well.
    """

    url: str
    hops: int = 0
    status: int = 0
    certificate_days: int | None = None
    trouble: SiteTrouble | None = None


def visit_site(
    url: str,
    *,
    allows: Allows,
    until_s: float,
    trust: ssl.SSLContext | None = None,
    dial: Dial = socket.create_connection,
) -> SiteSeen:
    """Go to a first page and follow where it sends.

    Blocks until ``until_s`` (monotonic seconds) at most, and one step more.

    Args:
        url: The page.
        allows: Whether a visitor may go to an address.
        until_s: When to give up.
        trust: Whom to believe; the machine's own list by default.
        dial: Opens a connection to host and port.
    """
    trust = trust or ssl.create_default_context()
    for hop in range(MOST_HOPS + 1):
        parts = parse_strict(url)
        if parts is None or not allows(parts):
            return SiteSeen(url=url, hops=hop, trouble=SiteTrouble.LEADS_OUTSIDE)
        left_s = min(ANSWER_S, until_s - time.monotonic())
        if left_s <= 0:
            return SiteSeen(url=url, hops=hop, trouble=SiteTrouble.TOO_SLOW)
        connection = _Connection(parts.host, trust, dial, left_s)
        try:
            connection.request("GET", parts.path + parts.rest, headers=_HEADERS)
            answer = connection.getresponse()
            days = connection.certificate_days
        except (OSError, HTTPException) as error:
            return SiteSeen(url=url, hops=hop, trouble=_trouble_of(error))
        finally:
            connection.close()
        onward = _onward(answer)
        if onward is None:
            return SiteSeen(
                url=url,
                hops=hop,
                status=answer.status,
                certificate_days=days,
                trouble=_trouble_in(answer.status),
            )
        url = urljoin(url, onward).partition("#")[0]
    return SiteSeen(url=url, hops=MOST_HOPS, trouble=SiteTrouble.REDIRECT_LOOP)


class _Connection(HTTPSConnection):
    """HTTPS over a connection that somebody else opens."""

    def __init__(
        self, host: str, trust: ssl.SSLContext, dial: Dial, limit_s: float
    ) -> None:
        super().__init__(host, _PORT, context=trust)
        self._trust = trust
        self._dial = dial
        self._limit_s = limit_s
        self.certificate_days: int | None = None

    def connect(self) -> None:
        raw = self._dial((self.host, _PORT), self._limit_s)
        raw.settimeout(self._limit_s)
        try:
            secure = self._trust.wrap_socket(raw, server_hostname=self.host)
        except BaseException:
            raw.close()
            raise
        self.sock = secure
        ends = (secure.getpeercert() or {}).get("notAfter")
        if isinstance(ends, str):
            left_s = ssl.cert_time_to_seconds(ends) - time.time()
            self.certificate_days = int(left_s // _DAY_S)


def _onward(answer: HTTPResponse) -> str | None:
    if answer.status not in _REDIRECTS:
        return None
    return answer.headers.get("Location")


def _trouble_in(status: int) -> SiteTrouble | None:
    if status in _MISSING:
        return SiteTrouble.MISSING
    if status >= 500:
        return SiteTrouble.BROKEN
    return SiteTrouble.REFUSED if status >= 400 else None


def _trouble_of(error: Exception) -> SiteTrouble:
    match error:
        case ssl.SSLError():
            return SiteTrouble.UNSAFE
        case TimeoutError():
            return SiteTrouble.TOO_SLOW
        case socket.gaierror():
            return SiteTrouble.NAME_UNKNOWN
        case _:
            return SiteTrouble.NO_ANSWER
