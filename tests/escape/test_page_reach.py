"""Family B: every element, header and power that can ask another host, at once.

What a page tries is in `support.reaches`: each try asks for a path of its own, so
that a server which should hear nothing tells who got through.
"""

from collections.abc import Iterator

import pytest

from support.hostile_page import HostilePage
from support.pages import PageServer
from support.reaches import KINDS, serve_ways_out, tries_of
from support.silent_listener import SilentListener
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web

MOST_MS = 300


@pytest.fixture
def listener() -> Iterator[SilentListener]:
    """On an address of this machine that no rule names."""
    listening = SilentListener("127.0.0.2")
    yield listening
    listening.close()


def try_all(hostile: HostilePage, kind: str, at: str) -> None:
    serve_ways_out(hostile.site, at)
    for script in tries_of(kind, at).values():
        hostile.run(f"try {{ {script} }} catch {{}}")
    hostile.run(f"await new Promise(r => setTimeout(r, {MOST_MS}))")
    assert hostile.is_here
    assert stray_windows() == ()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_asked_of_another_host(
    hostile: HostilePage, foreign: PageServer, kind: str
) -> None:
    try_all(hostile, kind, foreign.url(""))
    assert [asked.path for asked in foreign.paths] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_door_of_this_machine_is_knocked_at(
    hostile: HostilePage, listener: SilentListener, kind: str
) -> None:
    try_all(hostile, kind, f"http://127.0.0.2:{listener.port}")
    assert (listener.knocks, listener.packets) == (0, 0)
