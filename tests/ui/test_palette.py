"""The palette keeps its promises of contrast, in each of its four modes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression

from support.shot_contrast import ratio

QML = Path(__file__).resolve().parents[2] / "ui" / "qml"
LIGHT, DARK, LIGHT_CONTRAST, SOFT = MODES = range(4)
TEXT = {LIGHT: 7.0, DARK: 10.0, LIGHT_CONTRAST: 10.0, SOFT: 4.5}
POINTING = 3.0

TEXTS = [
    *((ink, under) for ink in ("ink", "ink2") for under in ("ground", "surface")),
    ("ink", "well"),
    ("ink2", "well"),
    ("ink", "pineTint"),
    ("ink", "honeyTint"),
    ("ink", "brickTint"),
    ("ink", "guide"),
    ("ink2", "guide"),
    ("pine", "ground"),
    ("pine", "surface"),
    ("pineText", "pine"),
    ("pineText", "pinePressed"),
    ("honeyText", "honey"),
    ("honeyText", "honeyPressed"),
    ("honeyInk", "honeyTint"),
    ("honey", "bar"),
    ("barText", "bar"),
    ("barText", "barButton"),
    ("barFaint", "bar"),
    ("brick", "surface"),
    ("brick", "brickTint"),
    ("surface", "brick"),
]
LINES = [
    *(("control", under) for under in ("ground", "surface", "well", "pineTint")),
    *(("edge", under) for under in ("ground", "surface", "well")),
    *(("honeyLine", under) for under in ("ground", "surface", "honeyTint", "guide")),
    *(("pine", under) for under in ("surface", "ground", "guide", "pineTint")),
    *(("control", under) for under in ("guide", "honeyTint")),
    ("barFaintLine", "bar"),
    ("honey", "night"),
    ("chart", "surface"),
]
MEASURED = [
    (LIGHT, "ink", "ground", 14.7),
    (LIGHT, "control", "well", 3.8),
    (LIGHT, "edge", "well", 3.1),
    (LIGHT, "honeyLine", "pineTint", 3.9),
    (DARK, "ink2", "well", 13.0),
    (DARK, "pineText", "pine", 14.7),
    (LIGHT_CONTRAST, "pineText", "pine", 13.9),
    (LIGHT_CONTRAST, "honeyInk", "honeyTint", 19.0),
    (SOFT, "brick", "surface", 6.5),
    (SOFT, "honey", "bar", 4.6),
]


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    yield engine.singletonInstance("Cabin.Theme", "Theme")
    engine.deleteLater()


def colour(theme: QObject, token: str) -> QColor:
    found = theme.property(token)
    assert isinstance(found, QColor), token
    return found


@pytest.mark.parametrize("mode", MODES)
def test_every_text_reaches_the_promise_of_its_mode(theme: QObject, mode: int) -> None:
    theme.setProperty("mode", mode)
    ratios = {
        (ink, under): ratio(colour(theme, ink), colour(theme, under))
        for ink, under in TEXTS
    }
    assert {pair: value for pair, value in ratios.items() if value < TEXT[mode]} == {}


@pytest.mark.parametrize("mode", MODES)
def test_lines_that_mean_something_can_be_seen(theme: QObject, mode: int) -> None:
    theme.setProperty("mode", mode)
    ratios = {
        (line, under): ratio(colour(theme, line), colour(theme, under))
        for line, under in LINES
    }
    assert {pair: value for pair, value in ratios.items() if value < POINTING} == {}


@pytest.mark.parametrize("mode", MODES)
def test_each_door_shows_its_icon(qapp: QGuiApplication, mode: int) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Cabin.Theme", "Theme")
    theme.setProperty("mode", mode)
    for door in range(9):
        fill, ink = (
            QQmlExpression(engine.rootContext(), theme, f"{name}({door})").evaluate()[0]
            for name in ("doorFill", "doorInk")
        )
        assert ratio(QColor(fill), QColor(ink)) >= TEXT[mode], door
    engine.deleteLater()


@pytest.mark.parametrize(("mode", "ink", "under", "expected"), MEASURED)
def test_the_ratios_are_those_of_the_drawn_look(
    theme: QObject, mode: int, ink: str, under: str, expected: float
) -> None:
    theme.setProperty("mode", mode)
    assert ratio(colour(theme, ink), colour(theme, under)) == pytest.approx(
        expected, abs=0.06
    )


@pytest.mark.parametrize("mode", [DARK, LIGHT_CONTRAST])
def test_contrast_modes_cast_no_shadow(theme: QObject, mode: int) -> None:
    theme.setProperty("mode", mode)
    assert theme.property("shadows") is False
    assert theme.property("veilOpacity") == 1
