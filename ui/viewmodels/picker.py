"""The sheet on which a list or a date of a page is chosen."""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QJSValue

from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.web.pickers import MOST_OPTIONS, PARTS, Choice, Field, Kind, Part, read_field
from ui.web.qt_messages import without_line

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SCRIPTS = Path(__file__).parents[1] / "qml" / "Cabin" / "Web"
MOST_COLUMNS = 5
LONGEST_MESSAGE = 2_000_000
"""A list of a thousand long lines is about half of it."""

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
EMPTY, FULL = ":empty", ":full"
IS_EMPTY = """console.info("@TOKEN@" + (document.body && (document.scripts.length
    || document.body.innerText.trim()
    || document.body.querySelector("img, svg, form, iframe")) ? ":full" : ":empty"))"""


def here_and_now() -> datetime:
    """The time on the wall: what a page calls local."""
    return datetime.now(UTC).astimezone().replace(tzinfo=None)


@dataclass(frozen=True, kw_only=True)
class ChoiceRow:
    """A line of a column."""

    text: str
    usable: bool
    heading: str


@QmlElement
@QmlUncreatable("The picker makes its columns.")
class ColumnViewModel(QObject):
    """One column: what it chooses, its lines, and the one it stands at."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._part = ""
        self._at = 0
        self._rows = RowsModel(ChoiceRow, self)

    @Property(str, notify=changed)
    def part(self) -> str:
        """``option``, ``day``, ``month``, ``week``, ``year``, ``hour``, ``minute``."""
        return self._part

    @Property(int, notify=changed)
    def at(self) -> int:
        """The line it stands at."""
        return self._at

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    def show(self, part: Part, choices: tuple[Choice, ...], at: int) -> None:
        """Show these lines."""
        self._part, self._at = part.value, at
        self._rows.replace(
            [
                ChoiceRow(text=one.text, usable=one.usable, heading=one.heading)
                for one in choices
            ]
        )
        self.changed.emit()


@QmlElement
@QmlUncreatable("Each tab makes its own.")
class PickerViewModel(QObject):
    """Reads what a page asks, shows it in columns, and says what was chosen.

    Args:
        language: Of the visit, for the names of the months.
        now: Where an empty date begins.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        language: Callable[[], str],
        now: Callable[[], datetime] = here_and_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._language = language
        self._token = secrets.token_hex(16)
        self._field: Field | None = None
        self._columns = [ColumnViewModel(self) for _ in range(MOST_COLUMNS)]

    @property
    def token(self) -> str:
        """The word that no page knows; messages of our scripts begin with it."""
        return self._token

    @Property(str, constant=True)
    def script(self) -> str:
        """Stands before the fields of every page; knows a word that no page knows."""
        script = (SCRIPTS / "pageFields.js").read_text("utf-8")
        return script.replace("@TOKEN@", self._token).replace(
            "@MOST@", f"{MOST_OPTIONS}"
        )

    @Property(str, constant=True)
    def openers(self) -> str:
        """Stands in the page itself: its own buttons open our sheet too."""
        return (SCRIPTS / "pageOpeners.js").read_text("utf-8")

    @Property(bool, notify=changed)
    def isList(self) -> bool:
        """Whether one touch chooses: a list, not a date."""
        return self._field is not None and self._field.kind is Kind.SELECT

    @Property(str, notify=changed)
    def name(self) -> str:
        """As the page calls its field; "" when it does not."""
        return self._field.name if self._field else ""

    @Property("QVariantList", notify=changed)
    def columns(self) -> list[ColumnViewModel]:
        """As many as the field has parts."""
        return self._columns[: len(self._parts)]

    @Property(str, notify=changed)
    def value(self) -> str:
        """What the page is given if this is chosen."""
        return self._field.value() if self._field else ""

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The date or time as it is read, "" for a list or a week."""
        if self._field is None:
            return ""
        locale = QLocale(self._language())
        return _spoken(self._field, locale)

    @Slot(str, result=bool)
    def open(self, message: str) -> bool:
        """Whether a page's message is a field of ours; then it is shown."""
        if not message.startswith(self._token):
            return False
        words = message.removeprefix(self._token)
        self._field = read_field(words, self._now())
        self._tell()
        return self._field is not None

    @Property(int, constant=True)
    def longest(self) -> int:
        """Letters of a message that may be ours; a longer one is not looked at."""
        return LONGEST_MESSAGE

    @Slot(str, result=bool)
    def isOurs(self, message: str) -> bool:
        """Whether a page's message is one of our script, readable or not."""
        return message.startswith(self._token)

    @Property(str, constant=True)
    def emptyQuestion(self) -> str:
        """Asks a page that came with a refusal whether anything stands on it."""
        return IS_EMPTY.replace("@TOKEN@", self._token)

    @Slot(str, result=int)
    def emptyAnswer(self, message: str) -> int:
        """What a message of ours answers to it: 1 empty, 2 not; 0 is another."""
        return {EMPTY: 1, FULL: 2}.get(message.removeprefix(self._token), 0)

    @Slot(str, result=str)
    def aside(self, message: str) -> str:
        """Name of what waits for the answer to a message that was told aside."""
        return str(json.loads(message.removeprefix(self._token))["aside"])

    @Slot(QJSValue)
    def quietly(self, act: QJSValue) -> None:
        """Have ``act`` call something of the engine with a word more than it takes."""
        with without_line("Too many arguments, ignoring 1"), without_line("Aside.qml:"):
            came = act.call([])
        if came.isError():
            raise RuntimeError(came.toString())

    @Slot(int, int)
    def choose(self, column: int, line: int) -> None:
        """A line was touched."""
        if self._field is None or not 0 <= column < len(self._parts):
            return
        part = self._parts[column]
        choices = self._field.column(part, self._months())
        if 0 <= line < len(choices) and choices[line].usable:
            self._field = self._field.moved(part, choices[line].value)
            self._tell()

    @Slot()
    def close(self) -> None:
        """It was chosen, or given up."""
        self._field = None
        self._tell()

    @property
    def _parts(self) -> tuple[Part, ...]:
        return PARTS[self._field.kind] if self._field else ()

    def _months(self) -> list[str]:
        locale = QLocale(self._language())
        return [locale.standaloneMonthName(number) for number in range(1, 13)]

    def _tell(self) -> None:
        if self._field is not None:
            months = self._months()
            for column, part in zip(self._columns, self._parts, strict=False):
                choices = self._field.column(part, months)
                values = [choice.value for choice in choices]
                here = self._field.at[part]
                column.show(part, choices, values.index(here) if here in values else 0)
        self.changed.emit()


def _spoken(field: Field, locale: QLocale) -> str:
    value = field.value()
    match field.kind:
        case Kind.DATE:
            return _day(datetime.fromisoformat(value), locale)
        case Kind.MONTH:
            first = datetime.fromisoformat(f"{value}-01")
            return f"{locale.standaloneMonthName(first.month)} {first.year}"
        case Kind.MOMENT:
            moment = datetime.fromisoformat(value)
            comma = "،" if locale.textDirection() is RIGHT_TO_LEFT else ","
            return f"{_day(moment, locale)}{comma} {moment:%H:%M}"
        case Kind.TIME:
            return value
        case _:
            return ""


def _day(moment: datetime, locale: QLocale) -> str:
    """In the visit's words, and in the digits of the columns."""
    name = locale.dayName(moment.isoweekday())
    return f"{name} {moment.day} {locale.monthName(moment.month)} {moment.year}"
