"""Icons for QML, in any colour and weight: ``image://icon/<name>/<rrggbb>/<stroke>``."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

NATURAL_PX = 24
FINER = 2
"""Drawn at so many times the size, then scaled down smoothly: crisp at any size."""


class IconImages(QQuickImageProvider):
    """Outline icons of the Tabler family, drawn on demand."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._text = lru_cache(maxsize=256)(self._read)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The icon at the size asked, square; none, and Qt's warning, if unknown.

        Never raises: an exception here would stay behind and spoil every later icon.
        """
        name, colour, stroke = id.split("/")
        if not (self._folder / f"{name}.svg").is_file():
            return QImage()
        wanted = requestedSize.width() or NATURAL_PX
        svg = self._text(name)
        svg = svg.replace("currentColor", f"#{colour}")
        svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        image = QImage(
            wanted * FINER, wanted * FINER, QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        small = image.scaled(
            wanted,
            wanted,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        size.setWidth(small.width())
        size.setHeight(small.height())
        return small

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text("utf-8")
