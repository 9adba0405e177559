"""A document, large: page after page, enlarged, and no way out of it but *J’ai vu*."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from cabin_app.documents.model import Basket, Origin, PageSource
from cabin_app.session import events as e
from cabin_app.session.state import Sheet
from support import visits
from support.screens import HeldSession
from ui.icon_images import IconImages
from ui.page_images import PageImages
from ui.viewmodels.documents import DocumentsViewModel

QML = Path(__file__).parents[2] / "ui" / "qml"


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[QObject, HeldSession]]:
    """The sheet over a document of two pages."""
    path = tmp_path / "page.png"
    Image.new("RGB", (620, 877), "white").save(path)
    source = PageSource(path=path, width_px=620, height_px=877, resolution_dpi=75)
    basket, document = Basket().add(Origin.FROM_SITE, "avis", (source, source))
    state = replace(
        visits.after(visits.DOCUMENTS),
        basket=basket,
        viewed=document,
        sheet=Sheet.VIEW,
    )
    session = HeldSession(state)
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.engine().addImageProvider(
        "icon", IconImages(QML.parents[1] / "assets" / "icons")
    )
    PageImages(basket.page).serve(view.engine())
    model = DocumentsViewModel(session.parts)
    view.setInitialProperties({"documents": model})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    place = QML / "Cabin" / "Overlays" / "ViewSheet.qml"
    view.setSource(QUrl.fromLocalFile(str(place)))
    assert view.errors() == []
    view.resize(1664, 800)
    view.show()
    yield view.rootObject(), session
    view.setSource(QUrl())
    view.close()


def item(root: QObject, name: str) -> QObject:
    found = root.findChild(QObject, name)
    assert found is not None
    return found


def touch(root: QObject, name: str) -> None:
    item(root, name).activated.emit()


def test_pages_are_turned(sheet: tuple[QObject, HeldSession]) -> None:
    root, _ = sheet
    assert item(root, "previousPageButton").property("available") is False
    touch(root, "nextPageButton")
    assert root.property("page") == 1
    assert item(root, "nextPageButton").property("available") is False
    touch(root, "previousPageButton")
    assert root.property("page") == 0


def test_a_page_is_enlarged_and_read_from_top_to_bottom(
    sheet: tuple[QObject, HeldSession],
) -> None:
    root, _ = sheet
    plain = item(root, "viewDesk").property("contentWidth")
    assert item(root, "viewSmallerButton").property("available") is False
    touch(root, "viewLargerButton")
    touch(root, "viewLargerButton")
    assert item(root, "viewLargerButton").property("available") is False
    assert item(root, "viewDesk").property("contentWidth") == pytest.approx(3 * plain)
    onward = item(root, "nextPageButton")
    assert onward.property("text") == "Plus bas"
    touches = 0
    while onward.property("down"):
        touch(root, "nextPageButton")
        touches += 1
        assert touches < 10
    assert touches > 1
    assert root.property("page") == 0
    touch(root, "nextPageButton")
    assert root.property("page") == 1
    assert onward.property("text") == "Plus bas", "the next page begins at its top"


def test_the_sheet_closes(sheet: tuple[QObject, HeldSession]) -> None:
    root, session = sheet
    touch(root, "closeViewButton")
    assert session.sent == [e.SheetClosed()]
