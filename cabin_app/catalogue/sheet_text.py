"""One sheet out of Service-Public's archive: read as somebody else's file is.

What the archive says of itself is not believed: an entry may be of any size, packed in
any way, in any encoding, nested without end, or declare entities that grow.
"""

import zipfile
import zlib
from xml.etree import ElementTree
from xml.parsers import expat

GREATEST_SHEET_BYTES = 5_000_000
"""The longest seen has 2.6 MB."""
DEEPEST = 100


class BadSheet(Exception):
    """A sheet that is not read; why, in words."""


def sheet_tree(opened: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """The elements of one sheet.

    Raises:
        BadSheet: It is none of those that are published.
    """
    content = _content(opened, name)
    try:
        _look_through(content)
        # Nothing declared, neither deep nor long: it holds in memory.
        return ElementTree.fromstring(content)  # noqa: S314
    except (ElementTree.ParseError, expat.ExpatError, ValueError, LookupError) as error:
        said = f"this is not XML ({error})."
        raise BadSheet(said) from error


def _content(opened: zipfile.ZipFile, name: str) -> bytes:
    try:
        with opened.open(name) as entry:
            content = entry.read(GREATEST_SHEET_BYTES + 1)
    except (OSError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        # RuntimeError: locked by a password, or packed in a way nobody uses here.
        said = f"it cannot be taken out ({error})."
        raise BadSheet(said) from error
    if len(content) > GREATEST_SHEET_BYTES:
        said = "the sheet is over 5 MB, none is."
        raise BadSheet(said)
    return content


def _look_through(content: bytes) -> None:
    """Refuse what would grow, whatever the encoding it is written in."""
    depth = 0

    def declared(*_: object) -> None:
        said = "the sheet declares entities, none does."
        raise BadSheet(said)

    def began(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            said = f"its elements are nested over {DEEPEST} deep."
            raise BadSheet(said)

    def ended(_: object) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = began
    parser.EndElementHandler = ended
    parser.Parse(content, True)
