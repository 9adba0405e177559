"""Translations that are spoilt: told, and the visit goes on in the words it had."""

import logging
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine

from cabin_app.bootstrap.released import released_languages
from cabin_app.errors import BadFile
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from ui.words import Words

SPOILT = {
    "empty": b"",
    "text": b"<html>Erreur</html>" * 50,
    "cut": (SHIPPED_ASSETS / "i18n" / "cabin_en.qm").read_bytes()[:10],
}


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    shutil.copytree(SHIPPED_ASSETS / "i18n", tmp_path / "i18n")
    return tmp_path


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_a_spoilt_language_is_not_offered(content: bytes, assets: Path) -> None:
    assert Language.ENGLISH in released_languages(assets)
    (assets / "i18n" / "cabin_en.qm").write_bytes(content)
    assert Language.ENGLISH not in released_languages(assets)
    assert Language.FRENCH in released_languages(assets)


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_one_spoilt_since_the_start_costs_no_visit(
    content: bytes, assets: Path, qapp, caplog: pytest.LogCaptureFixture
) -> None:
    words = Words(folder=assets / "i18n", engine=QQmlEngine())
    words.speak("ar")
    said = QCoreApplication.translate("BottomBar", "Retour")
    assert said != "Retour"
    (assets / "i18n" / "cabin_en.qm").write_bytes(content)
    with caplog.at_level(logging.ERROR):
        words.speak("en")
    assert "cabin_en.qm: this translation cannot be read. Install" in caplog.text
    assert QCoreApplication.translate("BottomBar", "Retour") == said
    words.speak("fr")
    assert QCoreApplication.translate("BottomBar", "Retour") == "Retour"


def test_without_the_first_there_are_no_screens(tmp_path: Path, qapp) -> None:
    words = Words(folder=tmp_path, engine=QQmlEngine())
    with pytest.raises(BadFile, match=r"cabin_fr\.qm: this translation"):
        words.speak("fr")
