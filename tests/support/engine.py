"""The web engine of tests: the cabin's own, whose pages can be touched at once."""

import os

from ui.web.engine import prepare_engine, tell_engine

TOUCHED_AT_ONCE = "--allow-pre-commit-input"
"""A page is touched as soon as it is there.

The engine drops every touch without a word until a page has been painted, and leaves
one with nothing to see half a second for that. A test would have to touch again and
again, and a busy machine would count two of them.
"""


def start_engine(*, resolver_rules: str, fake_devices: bool = False) -> None:
    """Tell the engine all it is told; call before the application object is made."""
    prepare_engine(sandbox=os.geteuid() != 0)
    tell_engine(resolver_rules=resolver_rules, fake_devices=fake_devices)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] += f" {TOUCHED_AT_ONCE}"
