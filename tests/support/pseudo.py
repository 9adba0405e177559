"""A language that does not exist: French, a fifth longer, letters of many heights."""

from PySide6.QtCore import QTranslator

LONGER = 0.2
"""What Spanish, Portuguese, Turkish and Ukrainian take beyond French, and some more."""

SHORTEST = 10

_LETTERS = str.maketrans("aceinosuyAEIO", "âçêîñôşůýÂÊÎÔ")
_TAIL = "ilo ame tura "


class LongerFrench(QTranslator):
    """Every sentence of the screens with the same words, longer; places are kept."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The French sentence, lengthened at its end."""
        return longer(source)

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """It knows every sentence."""
        return False


def longer(text: str) -> str:
    """A fifth longer, at least two letters, without a word that cannot be broken."""
    if len(text) < SHORTEST and "%" in text:
        # Numbers with a word between them are as short everywhere.
        return text
    more = max(2, round(len(text) * LONGER))
    tail = (_TAIL * (more // len(_TAIL) + 1))[:more].strip()
    joint = " " if more > len("ilo ") else ""
    body, end = (text[:-1], text[-1]) if text[-1:] in ".?!" else (text, "")
    said = "".join(
        part if part.startswith("%") else part.translate(_LETTERS)
        for part in _parts(body)
    )
    return f"{said}{joint}{tail}{end}"


def _parts(text: str) -> list[str]:
    """The text, its places (%1, %n) apart."""
    parts, at = [], 0
    while (mark := text.find("%", at)) >= 0:
        parts += [text[at:mark], text[mark : mark + 2]]
        at = mark + 2
    return [*parts, text[at:]]
