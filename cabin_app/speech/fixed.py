"""The French sentences that are known before anybody comes: they can be said ahead."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

from cabin_app.catalogue.model import Shelf
from cabin_app.language import Language, LocalText
from cabin_app.speech.script import sentences_in

SAID_AHEAD = Language.FRENCH
_HOLE = "%"
"""A sentence with a place for a number or a name is known only when it is shown."""


def fixed_sentences(
    translations: Path, shelf: Shelf, receipts: Iterable[str] = ()
) -> tuple[str, ...]:
    """Every whole sentence of screens, catalogue, receipts: each once, in that order.

    Args:
        translations: Folder of the translation files, whose sources are French.
        shelf: The catalogue.
        receipts: Whole texts of the receipts.
    """
    texts = [*_of_screens(translations), *texts_of(shelf), *receipts]
    whole = (text for text in texts if _HOLE not in text)
    said = (s for text in whole for s in sentences_in(text, SAID_AHEAD.value))
    return tuple(dict.fromkeys(said))


def texts_of(node: object) -> Iterator[str]:
    """Every text of the catalogue, in French."""
    if isinstance(node, LocalText):
        yield node.in_language(SAID_AHEAD)
    elif isinstance(node, tuple | list):
        for item in node:
            yield from texts_of(item)
    elif is_dataclass(node):
        for field in fields(node):
            yield from texts_of(getattr(node, field.name))


def _of_screens(translations: Path) -> list[str]:
    file = translations / f"cabin_{Language.ENGLISH.value}.ts"
    # A file of ours, that comes with the program.
    root = ElementTree.parse(file).getroot()  # noqa: S314
    return [source.text or "" for source in root.iter("source")]
