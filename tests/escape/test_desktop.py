"""Family A before a real desktop: no tap starts another program.

Without a display the engine never calls an opener, and a test would pass for nothing:
these run under a private X server, with openers of our own first on the path.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from support.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
OPENERS = (
    *("xdg-open", "gio", "gnome-open", "kde-open", "kfmclient", "exo-open", "open"),
    *("firefox", "chromium", "google-chrome", "thunderbird", "evolution", "kmail"),
    *("sensible-browser", "x-www-browser", "www-browser", "mailx", "nautilus"),
)
OPEN = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
application = QGuiApplication([])
QDesktopServices.openUrl(QUrl("mailto:a@example.org"))
"""
needs_display = pytest.mark.skipif(
    shutil.which("Xvfb") is None, reason="Xvfb n’est pas installé sur cette machine."
)
needs_bus = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None,
    reason="dbus n’est pas installé sur cette machine.",
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """The environment of programs on a private display; openers write their words."""
    standing_in = tmp_path / "bin"
    standing_in.mkdir()
    for name in OPENERS:
        program = standing_in / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/opened"\n')
        program.chmod(0o755)
    readable, writable = os.pipe()
    words = ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp"]
    words += ["-screen", "0", "1024x768x24"]
    server = subprocess.Popen(words, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    try:
        yield {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "PATH": f"{standing_in}:{os.environ['PATH']}",
            "BROWSER": "firefox",
        }
    finally:
        server.terminate()
        server.wait()


def played(desktop: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=dict(desktop),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@needs_display
def test_the_stand_in_hears_what_is_opened(
    desktop: Mapping[str, str], tmp_path: Path
) -> None:
    """The other test is worth what this one hears."""
    assert played(desktop, "-c", OPEN).returncode == 0
    assert "mailto:a@example.org" in (tmp_path / "opened").read_text()


@pytest.mark.web
@needs_display
def test_no_tap_starts_another_program(
    desktop: Mapping[str, str], tmp_path: Path
) -> None:
    suite = "tests/escape/openers_played.py"
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-o")
    done = played(desktop, *words, "qt_log_level_fail=CRITICAL", suite)
    assert done.returncode == 0, done.stdout[-3000:]
    assert not (tmp_path / "opened").exists()


@pytest.mark.web
@needs_display
def test_a_strange_window_is_closed_before_a_real_desktop(
    desktop: Mapping[str, str],
) -> None:
    """What a desktop may put up, a list of a page and a paste by the middle button."""
    suite = "tests/escape/windows_played.py"
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-o")
    done = played(desktop, *words, "qt_log_level_fail=CRITICAL", suite)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.web
@needs_bus
def test_a_page_that_plays_has_no_name_on_the_desktop() -> None:
    """A player there shows the page's title, and gets the keys of the media."""
    words = ["-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        ["dbus-run-session", sys.executable, *words, "tests/escape/bus_played.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
