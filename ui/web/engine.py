"""What the web engine is told before it starts. Once per process."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtWebEngineQuick import QtWebEngineQuick

from cabin_app.errors import CabinError

DEBUGGING_VARIABLES = ("QTWEBENGINE_REMOTE_DEBUGGING",)
DEBUGGING_WORDS = ("remote-debugging", "webEngineArgs")

FLAGS = (
    # A STUN packet leaves the machine past both gates otherwise.
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-pinch",
    "--disable-blink-features=WebHID,Serial",
    # Nothing of its own accord: no update check, no report, no first-run page.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--no-pings",
)


class UnsafeEngine(CabinError):
    """The web engine would start in a way that the public must not be served in."""


def prepare_engine(*, sandbox: bool, resolver_rules: str) -> None:
    """Start the web engine; call it before the application object is made.

    Args:
        sandbox: Whether pages are kept in the engine's sandbox. Only
            demonstrations, practice and tests as root may say no.
        resolver_rules: `cabin_app.catalogue.reach.resolver_rules`: names that are
            not in it do not exist; "" leaves the names of the machine.

    Raises:
        UnsafeEngine: A debugging port was asked for by variable or argument, or
            the sandbox was wanted and the process runs as root.
    """
    refuse_debugging(os.environ, sys.argv)
    if sandbox and os.geteuid() == 0:
        message = (
            "the web engine cannot keep its sandbox as root: start the cabin as an "
            "ordinary user, or with --simulate for a demonstration"
        )
        raise UnsafeEngine(message)
    if sandbox:
        os.environ.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    else:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = engine_flags(resolver_rules)
    QtWebEngineQuick.initialize()


def engine_flags(resolver_rules: str) -> str:
    """Value of QTWEBENGINE_CHROMIUM_FLAGS; whatever stood there is replaced."""
    if not resolver_rules:
        return " ".join(FLAGS)
    return " ".join((*FLAGS, f'--host-resolver-rules="{resolver_rules}"'))


def refuse_debugging(variables: Mapping[str, str], arguments: list[str]) -> None:
    """Raise `UnsafeEngine` if anything asks for a debugging port."""
    asked = [name for name in DEBUGGING_VARIABLES if variables.get(name)]
    flags = variables.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    asked += [
        text
        for text in (flags, *arguments)
        if any(word in text for word in DEBUGGING_WORDS)
    ]
    if asked:
        message = f"a debugging port of the web engine was asked for: {asked[0]}"
        raise UnsafeEngine(message)
