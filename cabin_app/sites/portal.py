"""Does something on the way answer instead of the site?

Asked of the very site that a page failed to come from, without encryption, cookie or
name: no other host learns anything. A network that wants somebody to log in answers
such a question itself, and sends elsewhere.
"""

from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from urllib.parse import urlsplit

PORT = 80
LIMIT_S = 4.0
LOGIN_WANTED = 511
"""HTTP status "network authentication required"."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class PlainAnswer:
    """What came back.

    Attributes:
        status: HTTP status.
        sent_to: Host it sends to, "" when it sends nowhere else.
    """

    status: int
    sent_to: str = ""


def ask_plainly(
    host: str, *, port: int = PORT, limit_s: float = LIMIT_S
) -> PlainAnswer | None:
    """Ask a host for its first page over plain HTTP; None when nothing answers.

    Blocks up to twice ``limit_s``: from a lane only.
    """
    connection = HTTPConnection(host, port, timeout=limit_s)
    try:
        connection.request("GET", "/", headers={"Connection": "close"})
        answer = connection.getresponse()
        return PlainAnswer(answer.status, _sent_to(answer))
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()


def _sent_to(answer: HTTPResponse) -> str:
    if answer.status not in _REDIRECTS:
        return ""
    try:
        return urlsplit(answer.headers.get("Location") or "").hostname or ""
    except ValueError:
        return ""
