"""Languages whose words on screen, on paper and in rehearsals were released, all whole.

`packaging/translations.py release` builds a language's file only when nothing lacks in
it: at the start, one look at the folder is enough.
"""

import json
from pathlib import Path

from cabin_app.language import Language

_MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""Of a Qt message file, version 1 of its format."""


def words_path(assets: Path, language: Language) -> Path:
    """The words of the screens in that language, as Qt reads them."""
    return assets / "i18n" / f"cabin_{language.value}.qm"


def released_languages(assets: Path) -> frozenset[Language]:
    """Those with a released file."""
    return frozenset(
        language for language in Language if _is_words(words_path(assets, language))
    )


def _is_words(path: Path) -> bool:
    """Whether it is there and begins as Qt's files of words do."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MARK)) == _MARK
    except OSError:
        return False


def unread_by_speakers(assets: Path) -> frozenset[str]:
    """Codes of the translations that a machine made and none of its speakers read."""
    path = assets / "i18n" / "reviewed.json"
    readers: dict[str, str] = json.loads(path.read_text("utf-8"))
    return frozenset(code for code, reader in readers.items() if not reader)
