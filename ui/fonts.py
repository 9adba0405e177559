"""The cabin's own fonts: the screens look the same on every machine."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from cabin_app.errors import BadFile, Problem

FILES = (
    *(f"AtkinsonHyperlegibleNext-{w}.ttf" for w in ("Regular", "Medium", "SemiBold")),
    "AtkinsonHyperlegibleNext-Bold.ttf",
    *(f"NotoSansArabic-{w}.ttf" for w in ("Regular", "SemiBold", "Bold")),
    *(f"NotoSansCyrillic-{w}.ttf" for w in ("Regular", "SemiBold", "Bold")),
)


TEXT_FAMILY = "Atkinson Hyperlegible Next"
OTHER_SCRIPTS = ("Noto Sans Arabic", "Noto Sans")
"""Asked, in this order, for the letters the text family has not."""


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Make the fonts known to Qt.

    Returns:
        Their families.

    Raises:
        BadFile: With every font that cannot be read.
    """
    families: dict[str, None] = {}
    problems = []
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(folder / name))
        if number < 0:
            problems.append(
                Problem(
                    place=folder / name,
                    message="this font cannot be read.",
                    remedy="Install the cabin again.",
                )
            )
            continue
        families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    if problems:
        raise BadFile(problems)
    QFont.insertSubstitutions(TEXT_FAMILY, OTHER_SCRIPTS)
    return tuple(families)
