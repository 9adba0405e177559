"""The language of the screens, and what the keyboard and clipboards remember."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine

from cabin_app.errors import BadFile, Problem

_log = logging.getLogger(__name__)
_CLIPBOARDS = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Words:
    """Changes the language of every sentence at once; forgets what was typed.

    Fulfils `cabin_app.session.hands.WordsHands`.
    """

    def __init__(self, *, folder: Path, engine: QQmlEngine) -> None:
        self._folder = folder
        self.engine = engine
        self._translator: QTranslator | None = None
        self._language = ""

    def speak(self, language: str) -> None:
        """Show every sentence in that language from now on.

        Raises:
            BadFile: The first one is not there: assets were not built.
        """
        if language == self._language:
            return
        translator = QTranslator()
        path = self._folder / f"cabin_{language}.qm"
        if not translator.load(str(path)):
            problem = Problem(
                place=path,
                message="this translation cannot be read.",
                remedy="Install the cabin again; in a source tree, packaging/prepare.",
            )
            if self._translator is None:
                raise BadFile([problem])
            # Spoilt since the start: the visit goes on in the words it had.
            _log.error("%s", problem)
            self._language = language
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        self._language = language
        self.engine.setUiLanguage(language)
        self.engine.retranslate()

    def forget(self) -> tuple[str, ...]:
        """Empty the clipboards and the keyboard's memory; returns residues."""
        QGuiApplication.inputMethod().reset()
        clipboard = QGuiApplication.clipboard()
        for mode in _CLIPBOARDS:
            clipboard.clear(mode)
        left = any(clipboard.text(mode) for mode in _CLIPBOARDS)
        return ("clipboard",) if left else ()
