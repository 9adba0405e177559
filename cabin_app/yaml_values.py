"""From YAML text to plain values that know their line; everything odd is refused.

Only what JSON can say is accepted: no alias, no tag, no second document, and no
word that YAML would quietly turn into something else (`yes`, `12:30`, `017`).
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from cabin_app.errors import BadFile, Problem
from cabin_app.plain_file import GREATEST_SIZE_BYTES, read_plain
from cabin_app.value_place import Keys, field_name

DEEPEST = 30
"""Our files are under ten deep; the C parser's own recursion dies at 100 000."""

_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})|0x[0-9A-Fa-f]{1,8}")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad"
    "\u200b\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""No screen shows them; paths end at one, some turn the rest of a line around, and a
name with one is not the name it looks like. Joiners and marks of Arabic are kept."""

_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_TEXT_TAGS = {"tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"}
_SAVE_AS = "Save it as UTF-8 without byte order mark."
_CHECK = "Check the spaces at the start of the line, the colons and the quotes."

Loader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser in C where it was built: it is several times quicker."""

_resolver: Any = yaml.resolver.Resolver()


def read_text(path: Path) -> str:
    """Read a small UTF-8 file.

    Raises:
        BadFile: It is missing, unreadable, too big, or not plain UTF-8.
    """
    try:
        content = read_plain(path)
    except FileNotFoundError as error:
        said = "the file does not exist."
        raise bad_file(path, said, "Create it or name another.") from error
    except OSError as error:
        said = f"the file cannot be read ({error.strerror or error})."
        raise bad_file(path, said, "Check its owner and its rights.") from error
    if len(content) > GREATEST_SIZE_BYTES:
        raise bad_file(path, "the file is over 1 MB, ours never are.", "Replace it.")
    if content.startswith(_BYTE_ORDER_MARKS):
        raise bad_file(path, "the file begins with a byte order mark.", _SAVE_AS, 1)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise bad_file(path, "this is not UTF-8 text.", _SAVE_AS, line) from error


def read_values(path: Path, text: str) -> "ValueReader":
    """Parse the text, event after event, without ever recursing.

    Raises:
        BadFile: It is empty, not YAML, nested too deep, or several documents.
    """
    reader = ValueReader(path)
    try:
        for event in yaml.parse(text, Loader=Loader):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = f"this is not YAML: {error.problem or error.context}."
        raise bad_file(path, said, _CHECK, mark.line + 1 if mark else 0) from error
    except yaml.YAMLError as error:
        said = f"this is not YAML: {str(error).splitlines()[0]}."
        raise bad_file(path, said, _CHECK) from error
    if not reader.lines:
        raise bad_file(path, "the file is empty.", "Write it, or remove it.")
    return reader


@dataclass
class _Open:
    """A mapping or a list whose end has not come yet."""

    keys: Keys
    value: Any
    name: str | None = None
    """In a mapping: the key whose value comes next."""


class ValueReader:
    """Builds values out of parser events, noting lines and problems on the way."""

    def __init__(self, path: Path) -> None:
        self.value: Any = None
        self.lines: dict[Keys, int] = {}
        self.problems: list[Problem] = []
        self._path = path
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event of the parser."""
        match event:
            case yaml.ScalarEvent() if self._awaits_key:
                self._take_key(event)
            case yaml.ScalarEvent():
                keys = self._keys_of(event)
                self._put(self._scalar(event, keys))
            case yaml.MappingStartEvent():
                self._begin(event, {})
            case yaml.SequenceStartEvent():
                self._begin(event, [])
            case yaml.CollectionEndEvent():
                self._open.pop()
            case _:
                self._check_allowed(event)

    def _check_allowed(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._stop(event, "aliases (*) are not used here.")
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._stop(event, "a second document begins here.")

    @property
    def _awaits_key(self) -> bool:
        top = self._open[-1] if self._open else None
        return top is not None and isinstance(top.value, dict) and top.name is None

    def _take_key(self, event: Any) -> None:
        top = self._open[-1]
        keys = (*top.keys, event.value)
        if event.value in top.value:
            self._refuse(event, keys, f'"{event.value}" is written twice.')
        top.name = event.value
        self.lines[keys] = event.start_mark.line + 1

    def _keys_of(self, event: Any) -> Keys:
        """Where the value that begins stands; notes its line."""
        keys: Keys = ()
        if self._open:
            top = self._open[-1]
            is_list = isinstance(top.value, list)
            keys = (*top.keys, len(top.value) if is_list else top.name or "")
        self.lines.setdefault(keys, event.start_mark.line + 1)
        return keys

    def _put(self, value: Any) -> None:
        if not self._open:
            self.value = value
            return
        top = self._open[-1]
        if isinstance(top.value, list):
            top.value.append(value)
        else:
            top.value[top.name] = value
            top.name = None

    def _begin(self, event: Any, value: Any) -> None:
        if self._awaits_key:
            raise self._stop(event, "a key must be a plain word.")
        if len(self._open) >= DEEPEST:
            raise self._stop(event, f"values are nested over {DEEPEST} deep.")
        keys = self._keys_of(event)
        if event.tag is not None:
            self._refuse(event, keys, f"tags ({event.tag}) are not used here.")
        self._put(value)
        self._open.append(_Open(keys, value))

    def _scalar(self, event: Any, keys: Keys) -> Any:
        text: str = event.value
        if event.tag is not None:
            return self._refuse(event, keys, f"tags ({event.tag}) are not used here.")
        if _UNSEEN.search(text):
            return self._refuse(event, keys, "a character that cannot be seen.")
        if not event.implicit[0]:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            return int(text, 0)
        if _DECIMAL.fullmatch(text):
            return float(text)
        if _resolver.resolve(yaml.ScalarNode, text, (True, False)) in _TEXT_TAGS:
            return text
        said = f'"{text[:40]}" can be read in two ways.'
        return self._refuse(event, keys, said, "Put it between quotes.")

    def _refuse(self, event: Any, keys: Keys, said: str, remedy: str = "") -> None:
        self.problems.append(
            Problem(
                place=self._path,
                line=event.start_mark.line + 1,
                field=field_name(keys),
                message=said,
                remedy=remedy or "Remove it.",
            )
        )

    def _stop(self, event: Any, said: str) -> BadFile:
        return bad_file(self._path, said, "Remove it.", event.start_mark.line + 1)


def bad_file(path: Path, said: str, remedy: str, line: int = 0) -> BadFile:
    """One problem that makes a whole file useless."""
    return BadFile([Problem(place=path, line=line, message=said, remedy=remedy)])
