"""The practice site's first page, for the peer: the same look, and it tells."""

import re
import urllib.request

from bench.chromium import PageThatTells

_PART = re.compile(rb'(?:href|src)="(/[^"]+\.(?:css|svg|png|ico))"')


def page_that_tells(office_url: str) -> PageThatTells:
    """A copy of a running site's first page, with its parts."""
    _, page = _get(office_url)
    parts = {
        path.decode(): _get(office_url.rstrip("/") + path.decode())
        for path in set(_PART.findall(page))
    }
    return PageThatTells(page, parts)


def _get(url: str) -> tuple[str, bytes]:
    with urllib.request.urlopen(url) as answer:  # noqa: S310 (our own server)
        return answer.headers["Content-Type"], answer.read()
