"""A first page shown from Python while the image thread wakes up: nobody waits."""

import os
import subprocess
import sys
from pathlib import Path

from support.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
SHOWN_FROM_PYTHON = """
import sys, time
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from ui.page_images import PageImages

# No other thread may have Python's lock before we let go of it.
sys.setswitchinterval(100)
application = QGuiApplication([])
engine = QQmlApplicationEngine()
pages = PageImages(lambda number: None)
pages.serve(engine)
engine.loadData(b'''import QtQuick
Window {
    visible: true
    Image { objectName: "one"; cache: false }
    Image { objectName: "two"; cache: false }
}''')
window = engine.rootObjects()[0]
window.findChild(QObject, "one").setProperty("source", "image://page/1/0")
until_s = time.monotonic() + 0.2  # the image thread holds its own lock by now
while time.monotonic() < until_s:
    pass
window.findChild(QObject, "two").setProperty("source", "image://page/2/0")
print("shown")
sys.stdout.flush()
import os
os._exit(0)
"""


def test_two_first_pages_shown_from_python_do_not_stop_the_interface() -> None:
    """In a process of its own: without `PageImages.serve` it stands still for ever."""
    done = subprocess.run(
        [sys.executable, "-c", SHOWN_FROM_PYTHON],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    assert done.stdout == "shown\n", done.stderr
