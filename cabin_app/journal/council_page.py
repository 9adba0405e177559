"""One A4 page for the council: the last twelve months that may be told."""

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from cabin_app.journal.council_drawing import (
    GROUND,
    HONEY,
    INK,
    INK2,
    LEAF,
    PINE,
    SAGE,
    SURFACE,
    Bar,
    Sheet,
    load_fonts,
)
from cabin_app.journal.council_types import draw_types
from cabin_app.journal.council_words import WORDS
from cabin_app.journal.events import HalfDay, JournalKind
from cabin_app.journal.report_words import (
    chosen,
    grouped,
    month_name,
    month_short,
    name_of,
)
from cabin_app.journal.told import PeriodTables, Report
from cabin_app.journal.topics import WEEKDAYS, Topic
from cabin_app.journal.year import Sum, last_year, summed, total
from cabin_app.language import Language

_HEIGHT_MM = 297
_LEFT, _WIDTH = 16.0, 178.0
_MOST_THEMES, _MOST_LINES = 9, 4


@dataclass(frozen=True, kw_only=True)
class CouncilWish:
    """How the page is to be.

    Attributes:
        language: French, or English.
        place: Town and centre, "" when not told.
        fonts: Folder of the cabin's letters.
        today: Printed on the page.
    """

    language: Language
    place: str
    fonts: Path
    today: date


def council_page(report: Report, wish: CouncilWish) -> bytes:
    """The page, as PDF. Some 0.2 s."""
    load_fonts(wish.fonts)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    page = _Page(report, wish, Sheet(canvas, height_mm=_HEIGHT_MM))
    canvas.setTitle(page.title)
    canvas.setAuthor(page.say("cabin"))
    page.draw()
    if report.types:
        canvas.showPage()
        draw_types(Sheet(canvas, height_mm=_HEIGHT_MM), report.types, wish.language)
    canvas.save()
    return file.getvalue()


class _Page:
    def __init__(self, report: Report, wish: CouncilWish, sheet: Sheet) -> None:
        self._report = report
        self._wish = wish
        self._sheet = sheet
        self._periods = last_year(report)

    def say(self, key: str, **values: object) -> str:
        """A sentence in the reader's language."""
        return chosen(WORDS[key], self._wish.language).format(**values)

    @property
    def title(self) -> str:
        """What months the page tells of."""
        if not self._periods:
            return self.say("cabin")
        language = self._wish.language
        first = month_name(self._periods[0].period.first, language)
        last = month_name(self._periods[-1].period.last, language)
        if first == last:
            return self.say("only", first=first)
        return self.say("from_to", first=first, last=last)

    def draw(self) -> None:
        """Everything, from the head down."""
        self._head()
        if not self._periods:
            self._sheet.paragraph(_LEFT, 70, _WIDTH, self.say("nothing"), size=12)
        else:
            self._figures(50)
            self._attendance(80)
            self._themes(136)
            self._slots(_LEFT + 124, 136)
            self._ways(211)
        self._foot()

    def _head(self) -> None:
        sheet = self._sheet
        sheet.mark(_LEFT, 14, 14)
        sheet.words(_LEFT + 16, 20, self.say("cabin"), size=15, bold=True)
        place = self._wish.place or self.say("page")
        sheet.words(_LEFT + 16, 26.5, place, size=10, colour=INK2)
        day = self._wish.today.strftime("%d/%m/%Y")
        printed = self.say("printed", day=day)
        sheet.words(_LEFT + _WIDTH, 20, printed, colour=INK2, end=True)
        if self._report.kind is JournalKind.PRACTICE:
            warned = self.say("practice")
            sheet.words(_LEFT + _WIDTH, 26.5, warned, bold=True, end=True)
        sheet.words(_LEFT, 41, self.title, size=18, bold=True, colour=PINE)

    def _figures(self, y: float) -> None:
        """Four figures a council remembers."""
        four = (
            (grouped(total(self._periods, Topic.HELP)), self.say("visits")),
            (self._usual(), self.say("usual")),
            (self._share(Topic.OUTCOME, "done"), self.say("done")),
            (self._share(Topic.HELP, "assisted", "remote"), self.say("helped")),
        )
        width = (_WIDTH - 3 * 5) / 4
        for number, (value, label) in enumerate(four):
            x = _LEFT + number * (width + 5)
            self._sheet.box(x, y, width, 21, GROUND, radius=3)
            size = 17 if len(value) < 9 else 12
            self._sheet.words(x + 4, y + 10, value, size=size, bold=True, colour=PINE)
            self._sheet.words(x + 4, y + 16.5, label, size=8.5)

    def _attendance(self, y: float) -> None:
        self._heading(y, "attendance")
        bars = [self._month_bar(each) for each in self._periods]
        self._sheet.standing_bars(_LEFT, y + 5, _WIDTH, 36, bars)

    def _month_bar(self, each: PeriodTables) -> Bar:
        language = self._wish.language
        first = month_short(each.period.first, language)
        last = month_short(each.period.last, language)
        label = first if first == last else f"{first} - {last}"
        count = each.table(Topic.HELP).total
        return Bar(
            label=label, value="" if count is None else grouped(count), length=count
        )

    def _themes(self, y: float) -> None:
        self._heading(y, "themes")
        sums = sorted(summed(self._periods, Topic.THEME), key=lambda s: -(s.count or 0))
        bars = [self._bar(each) for each in sums[:_MOST_THEMES]]
        self._sheet.lying_bars(_LEFT, y + 4, 116, bars, label=49)

    def _slots(self, x: float, y: float) -> None:
        """Days down, halves of the day across; the fuller, the darker."""
        self._heading(y, "slots", x)
        sums = {s.category: s for s in summed(self._periods, Topic.SLOT)}
        most = max((s.count or 0 for s in sums.values()), default=0)
        for column, half in enumerate(HalfDay):
            left = x + 21 + column * 17
            self._sheet.words(left + 1, y + 7, self.say(half), size=7.5, colour=INK2)
            for row, day in enumerate(WEEKDAYS):
                each = sums[f"{day}/{half.value}"]
                self._slot(left, y + 9 + row * 7.6, each, most)
        for row, day in enumerate(WEEKDAYS):
            name = self.say("weekend") if day == WEEKDAYS[-1] else self._word(day)
            self._sheet.words(x, y + 13.6 + row * 7.6, name, size=8.5)

    def _slot(self, x: float, y: float, each: Sum, most: int) -> None:
        if each.count is None or (each.is_least and not each.count):
            self._sheet.stub(x, y, 16, 6.8)
            return
        full = each.count / max(most, 1)
        fill = next(colour for least, colour in _SHADES if full >= least)
        self._sheet.box(x, y, 16, 6.8, fill, radius=1.2)
        dark = fill is PINE
        value = grouped(each.count) + ("+" if each.is_least else "")
        colour = SURFACE if dark else INK
        self._sheet.words(x + 14.5, y + 4.7, value, bold=True, colour=colour, end=True)

    def _ways(self, y: float) -> None:
        """Endings and opinions on one side, needs and faults on the other."""
        half = _WIDTH / 2
        self._parts(_LEFT, y, Topic.ENDING, "ending")
        self._parts(_LEFT, y + 31, Topic.SATISFACTION, "faces")
        self._lines(_LEFT + half + 4, y, Topic.NEED, "needs")
        self._lines(_LEFT + half + 4, y + 31, Topic.FAULT, "faults")

    def _parts(self, x: float, y: float, topic: Topic, key: str) -> None:
        """One bar cut in parts, and what each is."""
        self._sheet.words(x, y, self.say(key), size=11, bold=True)
        sums = [s for s in summed(self._periods, topic) if s.count is not None]
        whole = total(self._periods, topic)
        left = x
        for number, (each, colour) in enumerate(zip(sums, _PARTS, strict=False)):
            width = 78 * (each.count or 0) / max(whole, 1)
            edge = colour is HONEY
            self._sheet.box(left, y + 3, width - 0.7, 5, colour, radius=1, edge=edge)
            left += width
            top = y + 12.5 + number * 4.6
            self._sheet.box(x, top - 2.6, 3, 3, colour, radius=0.6, edge=edge)
            self._sheet.words(x + 5, top, self._name(each), size=8.5)
            self._sheet.words(x + 78, top, self._value(each), bold=True, end=True)
        if left < x + 77:
            self._sheet.stub(left, y + 3, x + 78 - left, 5)
            top = y + 12.5 + len(sums) * 4.6
            self._sheet.stub(x, top - 2.6, 3, 3)
            self._sheet.words(x + 5, top, self.say("rest"), size=8.5, colour=INK2)

    def _lines(self, x: float, y: float, topic: Topic, key: str) -> None:
        self._sheet.words(x, y, self.say(key), size=11, bold=True)
        sums = [s for s in summed(self._periods, topic) if s.count is not None]
        for number, each in enumerate(sums[:_MOST_LINES]):
            top = y + 6.5 + number * 5
            self._sheet.words(x, top, self._name(each), size=8.5)
            self._sheet.words(x + 82, top, self._value(each), bold=True, end=True)
        if not sums:
            self._sheet.words(x, y + 6.5, self.say("none"), colour=INK2)

    def _foot(self) -> None:
        self._sheet.rule(_LEFT, 274, _WIDTH)
        if self._report.kind is JournalKind.PUBLIC:
            said = self.say("protected", threshold=self._report.threshold)
            self._sheet.paragraph(_LEFT, 279, _WIDTH, said)

    def _heading(self, y: float, key: str, x: float = _LEFT) -> None:
        self._sheet.words(x, y, self.say(key), size=12, bold=True)

    def _bar(self, each: Sum) -> Bar:
        if each.count is None:
            value = self.say("withheld", threshold=self._report.threshold)
            return Bar(label=self._name(each), value=value, length=None)
        return Bar(label=self._name(each), value=self._value(each), length=each.count)

    def _name(self, each: Sum) -> str:
        return self._word(each.category)

    def _word(self, category: str) -> str:
        return name_of(category, self._wish.language, {})

    def _value(self, each: Sum) -> str:
        count = grouped(each.count or 0)
        return self.say("least", count=count) if each.is_least else count

    def _usual(self) -> str:
        sums = [s for s in summed(self._periods, Topic.DURATION) if s.count]
        if not sums:
            return self.say("not_told")
        return self._name(max(sums, key=lambda s: s.count or 0))

    def _share(self, topic: Topic, *wanted: str) -> str:
        """So many of ten, where every part of it is told."""
        sums = {s.category: s for s in summed(self._periods, topic)}
        whole = total(self._periods, topic)
        parts = [sums[name] for name in wanted]
        if whole == 0 or any(part.is_least for part in parts):
            return self.say("not_told")
        share = sum(part.count or 0 for part in parts) * 10 / whole
        return self.say("of_ten", number=max(1, round(share)))


_SHADES = ((0.75, PINE), (0.45, SAGE), (0.0, GROUND))
_PARTS = (PINE, LEAF, HONEY, INK2)
