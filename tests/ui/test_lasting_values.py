"""Qt may be called, and properties read, without end."""

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
    reader.setObjectName("")
print("lasted")
"""


def test_20000_calls_and_reads_end_nothing() -> None:
    """Fewer than 5,000 reads, or 8,000 calls, were enough to abort the process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", READ], env=environment, capture_output=True, text=True
    )
    assert done.stdout == "lasted\n", done.stderr
