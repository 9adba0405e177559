"""What the engine says of a load, in the words of the visit."""

from enum import IntEnum

from cabin_app.session.state import PageProblem


class LoadStatus(IntEnum):
    """`WebEngineView.LoadStatus`."""

    STARTED = 0
    STOPPED = 1
    SUCCEEDED = 2
    FAILED = 3


HTTP_STATUS = 7
"""`WebEngineView.HttpStatusCodeDomain`: the code is an HTTP status."""

ABORTED = -3
"""ERR_ABORTED: refused at a gate, became a download, or another load began."""

SERVER_FAULTS = 500
"""From this HTTP status on it is the site's own fault."""

_STATUSES = {
    404: PageProblem.PAGE_MISSING,
    410: PageProblem.PAGE_MISSING,
    # "Authentication time-out" and "login time-out": not standard, widely used.
    419: PageProblem.SIGNED_OUT,
    440: PageProblem.SIGNED_OUT,
    429: PageProblem.SITE_BUSY,
    503: PageProblem.SITE_BUSY,
    511: PageProblem.CAPTIVE_PORTAL,
}

_NO_NETWORK = frozenset({-21, -106, -109, -130, -131})
"""Network changed, disconnected, address unreachable, proxy."""

_NAME = frozenset({-105, -137, *range(-899, -799)})
_TOO_SLOW = frozenset({-7, -118})
_LOOP = -310
_TLS = frozenset({-107, -110, -113, -117, -123, -126, -129, -135, *range(-299, -199)})
"""Handshake that fails, and every certificate error (-200 to -299)."""

PERHAPS_A_PORTAL = frozenset(
    {
        PageProblem.NO_NETWORK,
        PageProblem.NAME_UNKNOWN,
        PageProblem.SITE_DOWN,
        PageProblem.TOO_SLOW,
        PageProblem.UNSAFE,
    }
)
"""What a network that wants somebody to log in looks like from inside."""


def problem_of(domain: int, code: int, *, is_error_page: bool) -> PageProblem | None:
    """Why a failed load leaves no page, or None if there is one to show.

    A site's own page for "please log in" or "prove that you are no robot" (401, 403)
    is a page like another; one that is missing, or a fault of the site, is not.
    """
    if domain == HTTP_STATUS:
        return _of_status(code, is_error_page=is_error_page)
    if code == ABORTED:
        return None
    if code in _NO_NETWORK:
        return PageProblem.NO_NETWORK
    if code in _NAME:
        return PageProblem.NAME_UNKNOWN
    if code in _TOO_SLOW:
        return PageProblem.TOO_SLOW
    if code in _TLS:
        return PageProblem.UNSAFE
    if code == _LOOP:
        return PageProblem.REDIRECT_LOOP
    return PageProblem.SITE_DOWN


def _of_status(status: int, *, is_error_page: bool) -> PageProblem | None:
    if status in _STATUSES:
        return _STATUSES[status]
    if status >= SERVER_FAULTS:
        return PageProblem.SITE_DOWN
    return PageProblem.PAGE_REFUSED if is_error_page else None
