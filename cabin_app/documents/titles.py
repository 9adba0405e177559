"""Names that sites give to their documents, made fit to be read on a screen."""

import re
import unicodedata
from urllib.parse import unquote

LONGEST = 60
"""Characters of a title; one line of a document's row at the largest text size."""

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,7}$")
_SEPARATORS = re.compile(r"[\s_+]+")
_UNSAFE = str.maketrans(dict.fromkeys('<>:"|?*\\/', " "))
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def clean_title(suggested: str) -> str:
    """A title from the file name a site suggests, "" when nothing is left of it.

    Folders, the ending, control and direction characters go; a title is only shown,
    it never names a file.
    """
    name = unquote(suggested[:1000])
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(letter for letter in name if _is_shown(letter))
    name = unicodedata.normalize("NFC", name).translate(_UNSAFE)
    name = _ENDING.sub("", name.strip(" ."))
    name = _SEPARATORS.sub(" ", name).strip(" .-")
    if " " not in name:
        # File names join their words with hyphens; people do not.
        name = name.replace("-", " ")
    name = name[:1].upper() + name[1:]
    if _RESERVED.fullmatch(name):
        return ""
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


def _is_shown(letter: str) -> bool:
    """Whether it may be shown: no control, no separator but the plain space."""
    return letter == " " or unicodedata.category(letter)[0] not in "CZ"
