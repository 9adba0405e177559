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

_NO_NETWORK = frozenset({-21, -105, -106, -109, -130, -137, *range(-899, -799)})
"""Network changed, name not resolved, disconnected, address unreachable, proxy."""

_TOO_SLOW = frozenset({-7, -118})
_TLS = frozenset({-107, -110, -113, -117, -123, -126, -129, -135, *range(-299, -199)})
"""Handshake that fails, and every certificate error (-200 to -299)."""


def problem_of(domain: int, code: int, *, is_error_page: bool) -> PageProblem | None:
    """Why a failed load leaves no page, or None if there is one to show.

    A site's own page for "not found" or "please log in" is a page like another;
    a fault of the site (5xx), or an answer without a page, is not.
    """
    if domain == HTTP_STATUS:
        site_fault = code >= 500 or is_error_page
        return PageProblem.SITE_DOWN if site_fault else None
    if code == ABORTED:
        return None
    if code in _NO_NETWORK:
        return PageProblem.NO_NETWORK
    if code in _TOO_SLOW:
        return PageProblem.TOO_SLOW
    if code in _TLS:
        return PageProblem.UNSAFE
    return PageProblem.SITE_DOWN
