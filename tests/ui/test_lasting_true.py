"""Properties may be read without end."""

import os
import subprocess
import sys

READ = """
import sys
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from ui.qml_types import Property

class Reader(QObject):
    changed = Signal()

    @Property(bool, notify=changed)
    def open(self):
        return True

application = QGuiApplication([])
reader, engine = Reader(), QQmlEngine()
component = QQmlComponent(engine)
line = b"import QtQml; QtObject { required property var r; property bool x: r.open }"
component.setData(line, QUrl())
item = component.createWithInitialProperties({"r": reader})
for _ in range(20_000):
    reader.changed.emit()
print("lasted")
"""


def test_a_property_read_20000_times_ends_nothing() -> None:
    """Fewer than 5,000 reads were enough to abort the process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", READ], env=environment, capture_output=True, text=True
    )
    assert done.stdout == "lasted\n", done.stderr
