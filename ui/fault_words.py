"""The sentences of faults, read as the screen shows them, without a screen."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from cabin_app.errors import CabinError

_WORDS = Path(__file__).parent / "qml" / "Cabin" / "Overlays" / "FaultWords.qml"


@dataclass(frozen=True, kw_only=True)
class FaultSentences:
    """What the screen says of one fault.

    Attributes:
        title: What stopped, in everyday words.
        steps: What to do.
        act: The main button.
        picture: Name of the picture beside it.
    """

    title: str
    steps: tuple[str, ...]
    act: str
    picture: str


class NoSentences(CabinError):
    """The sentences cannot be read: the installation is broken."""


def fault_sentences(
    faults: Iterable[tuple[str, str]], *, translations: Path, language: str
) -> Mapping[tuple[str, str], FaultSentences]:
    """The sentences of each (source, reason), in one language.

    Args:
        faults: Sources and reasons, as the fault panel knows them.
        translations: Folder of the .qm files.
        language: Code of the language.

    Raises:
        NoSentences: QML refused, or the language is not released.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["cabin"])
    translator = QTranslator()
    if not translator.load(str(translations / f"cabin_{language}.qm")):
        said = f"the words of {language} are not there, or not whole"
        raise NoSentences(said)
    application.installTranslator(translator)
    try:
        engine = QQmlEngine()
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(_WORDS)))
        return {fault: _sentences(component, *fault) for fault in faults}
    finally:
        application.removeTranslator(translator)


def _sentences(component: QQmlComponent, source: str, reason: str) -> FaultSentences:
    words = component.createWithInitialProperties({"source": source, "reason": reason})
    if words is None:
        raise NoSentences(component.errorString())
    found = FaultSentences(
        title=words.property("title"),
        steps=tuple(words.property("steps")),
        act=words.property("act"),
        picture=words.property("picture"),
    )
    words.deleteLater()
    return found
