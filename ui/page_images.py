"""Pictures of pages for QML, by opaque number: ``image://page/<number>/<turns>``.

``image://page/lamp/<look>`` is the page that is being read, as far as it is;
``image://page/stick/<number>`` a file of a memory stick, before it is taken.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from cabin_app.documents.fit import FitError
from cabin_app.documents.model import Page, PageId

if TYPE_CHECKING:
    from PIL import Image

    from cabin_app.documents.growing_page import GrowingPage

LAMP = "lamp"
STICK = "stick"
LAMP_WIDTH_PX = 620
"""Wider than the tray of the scan sheet on most screens; read ten times a second."""

WIDEST_PX = 2480
"""An A4 page at 300 dpi: the large view may enlarge three times, and what is read has
no more than that. One picture of it is 35 MB while it is shown."""


NAME = "page"
FIRST_WITHIN_S = 5.0
_FIRST = b"import QtQuick\nImage { cache: false; source: 'image://page/first' }"


class PageImages(QQuickImageProvider):
    """Reads pages in the image thread of QML, never on the interface thread.

    QML must not cache them (``cache: false``): a picture lives as long as it is shown.
    """

    def __init__(
        self,
        find_page: Callable[[PageId], Page | None],
        *,
        page_under_lamp: Callable[[], Path | None] = lambda: None,
        stick_look: Callable[[int], Path | None] = lambda _: None,
    ) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading,
        )
        self._find_page = find_page
        self._page_under_lamp = page_under_lamp
        self._stick_look = stick_look
        self._growing: GrowingPage | None = None
        self._asked = threading.Event()

    def serve(self, engine: QQmlEngine) -> None:
        """Answer this engine's ``image://page/``; before it shows anything.

        The image thread asks the provider for its type while it holds a lock that
        every new picture needs. The first time, PySide takes Python's own lock for
        that: a first page shown from Python then stops both threads for ever
        (measured). So the first time is now, while we wait without that lock.
        """
        engine.addImageProvider(NAME, self)
        component = QQmlComponent(engine)
        component.setData(_FIRST, QUrl())
        first = component.create()
        self._asked.wait(FIRST_WITHIN_S)
        if first is not None:
            first.deleteLater()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The page at about the size asked; an empty picture once it is gone."""
        self._asked.set()
        number, _, turns = id.partition("/")
        if number == LAMP:
            return self._under_lamp()
        if number == STICK:
            return self._of_stick(turns)
        page = self._find_page(PageId(int(number))) if number.isdecimal() else None
        if page is None or not (turns or "0").isdecimal():
            return _nothing()
        width_px = requestedSize.width() if requestedSize.width() > 0 else WIDEST_PX
        image = _read(page, min(width_px, WIDEST_PX), int(turns or 0))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _under_lamp(self) -> QImage:
        if self._growing is None:
            from cabin_app.documents.growing_page import GrowingPage

            self._growing = GrowingPage(width_px=LAMP_WIDTH_PX)
        seen = self._growing.picture(self._page_under_lamp())
        return _nothing() if seen is None else _as_qimage(seen)

    def _of_stick(self, number: str) -> QImage:
        """What the desk drew; never the file itself."""
        look = self._stick_look(int(number)) if number.isdecimal() else None
        image = QImage() if look is None else QImage(str(look))
        return _nothing() if image.isNull() else image


def _read(page: Page, width_px: int, quarter_turns: int) -> QImage:
    # Pillow and pdfium: 50 ms that the first screen does not need.
    from cabin_app.documents.assemble import picture, turned

    source = page.source
    across = source.height_px if quarter_turns % 2 else source.width_px
    wanted_dpi = max(20, round(source.resolution_dpi * width_px / max(1, across)))
    try:
        read = picture(source, resolution_dpi=min(wanted_dpi, source.resolution_dpi))
    except FitError:
        return _nothing()
    return _as_qimage(turned(read, quarter_turns))


def _as_qimage(picture: "Image.Image") -> QImage:
    grey = picture.mode in ("1", "L")
    plain = picture.convert("L" if grey else "RGB")
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    across = plain.width * (1 if grey else 3)
    data = plain.tobytes()
    return QImage(data, plain.width, plain.height, across, kind).copy()


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_Grayscale8)
    image.fill(255)
    return image
