"""Every icon and picture a screen names exists, can be drawn, and says what it is."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from support.qml_bench import ASSETS, QML
from ui.icon_images import IconImages

ICON_PROPERTY = re.compile(r"\b(?:iconName|icon)\s*:(.*)")
PICTURE_BLOCK = re.compile(r"\bIllustration\s*\{(.*?)\n\s*\}", re.DOTALL)
WORD = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')
SCREENS = sorted(QML.rglob("*.qml"))


def icons_named(text: str) -> set[str]:
    """Icons named in QML text: the answers of a choice, not what it compares with."""
    names: set[str] = set()
    for expression in ICON_PROPERTY.findall(text):
        answers = re.sub(r'[=!]==?\s*"[^"]*"', "", expression)
        names |= set(WORD.findall(answers))
    for block in re.findall(r"\bCabinIcon\s*\{(.*?)\}", text, re.DOTALL):
        for expression in re.findall(r"\bname\s*:(.*)", block):
            names |= set(WORD.findall(re.sub(r'[=!]==?\s*"[^"]*"', "", expression)))
    return names


def test_the_reader_of_icon_names_reads() -> None:
    text = 'iconName: a === "on" ? "check" : "x"\nCabinIcon { name: "mail" }'
    assert icons_named(text) == {"check", "x", "mail"}
    found = {name for path in SCREENS for name in icons_named(path.read_text("utf-8"))}
    assert len(found) > 20


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.stem)
def test_named_icons_are_shipped(path: Path) -> None:
    shipped = {icon.stem for icon in (ASSETS / "icons").glob("*.svg")}
    assert icons_named(path.read_text("utf-8")) - shipped == set()


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.stem)
def test_named_pictures_are_shipped(path: Path) -> None:
    shipped = {picture.stem for picture in (ASSETS / "pictures").glob("*.svg")}
    named = {
        name
        for block in PICTURE_BLOCK.findall(path.read_text("utf-8"))
        for expression in re.findall(r"\bname\s*:(.*)", block)
        for name in WORD.findall(expression)
    }
    assert named - shipped == set()


@pytest.mark.parametrize(
    "path", sorted((ASSETS / "pictures").glob("*.svg")), ids=lambda path: path.stem
)
def test_pictures_can_be_drawn(qapp: QGuiApplication, path: Path) -> None:
    assert QSvgRenderer(str(path)).isValid()
    assert re.search(r"<title>.+</title>", path.read_text("utf-8"))
    assert "<text" not in path.read_text("utf-8"), "no font is promised to a picture"


def test_an_icon_is_drawn_at_its_size_in_its_colour(qapp: QGuiApplication) -> None:
    images = IconImages(ASSETS / "icons")
    image = images.requestImage("check/0C4A42/2.6", QSize(), QSize(40, 40))
    assert (image.width(), image.height()) == (40, 40)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#0c4a42"}


def test_an_unknown_icon_is_empty_and_harmless(qapp: QGuiApplication) -> None:
    images = IconImages(ASSETS / "icons")
    assert images.requestImage("no-such/000000/2", QSize(), QSize(9, 9)).isNull()
    assert not images.requestImage("check/000000/2", QSize(), QSize(9, 9)).isNull()
