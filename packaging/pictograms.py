"""Draw the pictograms of receipts from the icons: black on white, for 203 dpi.

Run it when an icon changes; the pictures are part of the repository, so that printing a
receipt needs no drawing of vectors.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).resolve().parent.parent / "assets"
SIDE_PX = 96
"""Twice the height on a receipt: sheets of A4 show them at double size."""
ICONS = {
    "done": "circle-check",
    "next": "calendar",
    "phone": "phone",
    "erased": "eraser",
    "bring": "files",
    "steps": "list-check",
}


def main() -> int:
    """Write each; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    for name, icon in ICONS.items():
        text = (ASSETS / "icons" / f"{icon}.svg").read_text("utf-8")
        renderer = QSvgRenderer(text.replace("currentColor", "#000000").encode())
        picture = QImage(QSize(SIDE_PX, SIDE_PX), QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        mono = picture.convertToFormat(QImage.Format.Format_Mono)
        mono.save(str(ASSETS / "pictograms" / f"{name}.png"))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
