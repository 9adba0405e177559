"""Languages whose words on screen, on paper and in rehearsals were released, all whole.

`packaging/translations.py release` builds a language's file only when nothing lacks in
it: at the start, one look at the folder is enough.
"""

from pathlib import Path

from cabin_app.language import Language


def words_path(assets: Path, language: Language) -> Path:
    """The words of the screens in that language, as Qt reads them."""
    return assets / "i18n" / f"cabin_{language.value}.qm"


def released_languages(assets: Path) -> frozenset[Language]:
    """Those with a released file."""
    return frozenset(
        language for language in Language if words_path(assets, language).exists()
    )
