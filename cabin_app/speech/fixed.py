"""The French sentences that are known before anybody comes: they can be said ahead."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

from cabin_app.catalogue.model import Shelf
from cabin_app.language import Language, LocalText
from cabin_app.speech.script import sentences_in

SAID_AHEAD = Language.FRENCH
_HOLE = "%"
"""A sentence with a place for a number or a name is known only when it is shown."""


_SEARCHED = frozenset({"keywords"})
"""Fields of the catalogue that no screen shows."""


def fixed_sentences(
    translations: Path,
    shelf: Shelf,
    receipts: Iterable[str] = (),
    *,
    unread: Container[str] = (),
) -> tuple[str, ...]:
    """Every whole sentence of screens, catalogue, receipts: each once, in that order.

    Args:
        translations: Folder of the translation files, whose sources are French.
        shelf: The catalogue.
        receipts: Whole texts of the receipts.
        unread: Names of screens that nobody has read aloud.
    """
    texts = [*_of_screens(translations, unread), *texts_of(shelf), *receipts]
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
            if field.name not in _SEARCHED:
                yield from texts_of(getattr(node, field.name))


def _of_screens(translations: Path, unread: Container[str]) -> list[str]:
    file = translations / f"cabin_{Language.ENGLISH.value}.ts"
    # A file of ours, that comes with the program.
    root = ElementTree.parse(file).getroot()  # noqa: S314
    return [
        source.text or ""
        for screen in root.iter("context")
        if screen.findtext("name") not in unread
        for source in screen.iter("source")
    ]
