"""What the web engine is told before it starts. Once per process."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from cabin_app.engine_safety import refuse_debugging, refuse_root

_OWN_REQUESTS = ",".join(
    # The engine itself asks for these, past both gates (seen: signing in by FedCM).
    ("FedCm", "InterestGroupStorage", "BrowsingTopics", "AttributionReportingAPI")
)
_ON_THE_DESKTOP = ",".join(
    # A page that plays a sound becomes a player of the desktop, with its title (seen on
    # the session bus), and the keys of the media go to it.
    ("HardwareMediaKeyHandling", "MediaSessionService")
)
_POWERS = ",".join(
    (
        # Machines beside the page.
        *("WebHID", "Serial", "WebXR", "Presentation", "RemotePlayback"),
        # Signing in and advertising behind the page's back.
        *("FedCm", "Fledge", "TopicsAPI", "SharedStorageAPI", "FencedFrames"),
        *("AttributionReporting", "FetchLaterAPI"),
    )
)
FLAGS = (
    # A STUN packet leaves the machine past both gates otherwise.
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    # Words of the engine itself ("Choose file"): no page can set them, nor a visit.
    "--lang=fr-FR",
    "--disable-pinch",
    f"--disable-features={_OWN_REQUESTS},{_ON_THE_DESKTOP}",
    f"--disable-blink-features={_POWERS}",
    # Nothing of its own accord: no update check, no report, no first-run page.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--no-pings",
)


FAKE_DEVICES = "--use-fake-device-for-media-stream"


def prepare_engine(*, sandbox: bool) -> None:
    """Tell the web engine how to start; call before the application object is made.

    Its library is loaded with the first page, after the first screen: until then it
    needs nothing but the shared drawing context that is asked for here. Where its
    pages may go is told later, by `tell_engine`.

    Args:
        sandbox: Whether pages are kept in the engine's sandbox. Only
            demonstrations, practice and tests as root may say no.

    Raises:
        UnsafeEngine: A debugging port was asked for by variable or argument, or
            the sandbox was wanted and the process runs as root.
    """
    refuse_debugging(os.environ, sys.argv)
    refuse_root(user_id=os.geteuid(), sandbox=sandbox)
    if sandbox:
        os.environ.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    else:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    _leave_buses_alone()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def _leave_buses_alone() -> None:
    """Where there is no session bus, have nobody try to start one.

    The engine asks for it whenever a film begins or ends. Each time this process was
    forked, with all its memory, and the screen stood still for 20 ms (measured).
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime is None or not (Path(runtime) / "bus").exists():
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")


def tell_engine(*, resolver_rules: str, fake_devices: bool = False) -> None:
    """Tell the web engine its flags; call before the first page is made.

    Args:
        resolver_rules: `cabin_app.catalogue.reach.resolver_rules`: names that are
            not in it do not exist; "" leaves the names of the machine.
        fake_devices: A moving test picture and a beep instead of camera and
            microphone: rehearsals and tests only.
    """
    flags = engine_flags(resolver_rules)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = (
        f"{flags} {FAKE_DEVICES}" if fake_devices else flags
    )


def engine_flags(resolver_rules: str) -> str:
    """Value of QTWEBENGINE_CHROMIUM_FLAGS; whatever stood there is replaced."""
    if not resolver_rules:
        return " ".join(FLAGS)
    return " ".join((*FLAGS, f'--host-resolver-rules="{resolver_rules}"'))
