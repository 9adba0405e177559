"""One A4 page: is the cabin ready? Its trials, check, versions and figures."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from cabin_app.journal.council_drawing import (
    GROUND,
    INK2,
    PINE,
    Sheet,
    load_fonts,
)
from cabin_app.language import Language
from cabin_app.maintenance.findings import Found, FoundState, worst_first
from cabin_app.maintenance.model import Trial, TrialBook, TrialOutcome
from cabin_app.maintenance.readiness_words import MACHINES, machine, say
from cabin_app.maintenance.support_archive import JournalState
from cabin_app.maintenance.versions import Version

_HEIGHT_MM = 297
_LEFT, _WIDTH = 16.0, 178.0
_MOST_FOUND_MM = 88.0
MM_PT = 72 / 25.4


@dataclass(frozen=True, kw_only=True)
class Readiness:
    """Everything on the page.

    Attributes:
        at: When it was looked at.
        place: Town or centre, "" when not told.
        language: French, or English.
        rehearsing: The devices are simulated.
    """

    at: datetime
    place: str
    language: Language
    found: Sequence[Found]
    trials: TrialBook
    versions: Sequence[Version]
    journal: JournalState
    rehearsing: bool = False

    def count(self, state: FoundState) -> int:
        """How many things are so."""
        return sum(each.condition is state for each in self.found)

    @property
    def verdict(self) -> str:
        """ready, attention or fault; a trial that failed counts as a fault."""
        failed = any(
            trial.outcome is TrialOutcome.FAULT for trial in self.trials.trials.values()
        )
        if failed or self.count(FoundState.FAULT):
            return "fault"
        untried = any(self.trials.of(family) is None for family in MACHINES)
        return "attention" if untried or self.count(FoundState.ATTENTION) else "ready"


def readiness_page(told: Readiness, *, fonts: Path) -> bytes:
    """The page, as PDF."""
    load_fonts(fonts)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.setTitle(say("page", told.language))
    _Page(told, Sheet(canvas, height_mm=_HEIGHT_MM)).draw()
    canvas.save()
    return file.getvalue()


def size_words(size_bytes: int, language: Language) -> str:
    """A size that people compare."""
    kilo, mega = ("kB", "MB") if language is Language.ENGLISH else ("ko", "Mo")
    if size_bytes < 1_000_000:
        return f"{max(round(size_bytes / 1000), 1)} {kilo}"
    text = f"{size_bytes / 1_000_000:.1f} {mega}"
    return text if language is Language.ENGLISH else text.replace(".", ",")


class _Page:
    def __init__(self, told: Readiness, sheet: Sheet) -> None:
        self._told = told
        self._sheet = sheet

    def _say(self, key: str, **values: object) -> str:
        return say(key, self._told.language, **values)

    def draw(self) -> None:
        """Everything, from the head down."""
        self._head()
        self._trials(54)
        self._found(114)
        self._versions(212)
        self._foot()

    def _head(self) -> None:
        sheet, told = self._sheet, self._told
        sheet.mark(_LEFT, 14, 14)
        sheet.words(_LEFT + 16, 20, self._say("cabin"), size=15, bold=True)
        place = told.place or self._say("page")
        sheet.words(_LEFT + 16, 26.5, place, size=10, colour=INK2)
        at = f"{told.at:%d/%m/%Y, %H:%M}"
        printed = self._say("printed", at=at)
        sheet.words(_LEFT + _WIDTH, 20, printed, colour=INK2, end=True)
        if told.rehearsing:
            warned = self._say("practice")
            sheet.words(_LEFT + _WIDTH, 26.5, warned, bold=True, end=True)
        verdict = self._say(told.verdict)
        sheet.words(_LEFT, 42, verdict, size=18, bold=True, colour=PINE)

    def _heading(self, y: float, key: str) -> None:
        self._sheet.words(_LEFT, y, self._say(key), size=12, bold=True)
        self._sheet.rule(_LEFT, y + 2.5, _WIDTH)

    def _trials(self, y: float) -> None:
        self._heading(y, "trials")
        for number, family in enumerate(MACHINES):
            top = y + 10 + number * 7.5
            name = machine(family, self._told.language)
            self._sheet.words(_LEFT, top, name, size=10)
            trial = self._told.trials.of(family)
            words, day = self._outcome(trial)
            self._sheet.words(_LEFT + 70, top, words, size=10, bold=True)
            self._sheet.words(_LEFT + _WIDTH, top, day, size=10, end=True)

    def _outcome(self, trial: Trial | None) -> tuple[str, str]:
        if trial is None or trial.outcome is TrialOutcome.RUNNING:
            return self._say("never"), ""
        day = f"{trial.at:%d/%m/%Y, %H:%M}"
        if trial.outcome is TrialOutcome.GOOD:
            return self._say("good", s=trial.took_s), day
        return self._say("failed", reason=trial.reason), day

    def _found(self, y: float) -> None:
        """What is to be done, the worst first, as far as there is room."""
        told = self._told
        self._heading(y, "check")
        counts = {state.value: told.count(state) for state in FoundState}
        counts["good"] = counts.pop("ok")
        words = self._say("counts", **counts)
        self._sheet.words(_LEFT + _WIDTH, y, words, size=10, end=True)
        bad = [
            each
            for each in worst_first(tuple(told.found))
            if each.condition is not FoundState.OK
        ]
        if not bad:
            self._sheet.words(_LEFT, y + 10, self._say("nothing"), size=10)
        top = y + 9.0
        for number, each in enumerate(bad):
            tall = 5 + 4.0 * _lines(_said(each))
            if top + tall > y + _MOST_FOUND_MM:
                more = self._say("more", n=len(bad) - number)
                self._sheet.words(_LEFT, top, more, size=9, bold=True)
                break
            place = f"{self._say(each.condition.value + '_one')} – {each.place}"
            self._sheet.words(_LEFT, top, place, size=9, bold=True)
            self._sheet.paragraph(_LEFT, top + 4.2, _WIDTH, _said(each), size=8.5)
            top += tall

    def _versions(self, y: float) -> None:
        self._heading(y, "versions")
        half = (len(self._told.versions) + 1) // 2
        for number, each in enumerate(self._told.versions):
            x = _LEFT + (number // half) * 90
            top = y + 9 + (number % half) * 5.5
            self._sheet.words(x, top, each.name, size=8.5, colour=INK2)
            self._sheet.words(x + 34, top, each.number[:34], size=8.5)

    def _foot(self) -> None:
        sheet, journal = self._sheet, self._told.journal
        self._heading(254, "journal")
        size = size_words(journal.size_bytes, self._told.language)
        key = "sound" if journal.sound else "unsound"
        words = self._say(key, size=size) if journal.size_bytes else self._say("none")
        sheet.words(_LEFT + _WIDTH, 254, words, size=10, end=True)
        sheet.box(_LEFT, 264, _WIDTH, 22, GROUND, radius=3)
        sheet.words(_LEFT + 5, 270, self._say("signed"), size=8.5, colour=INK2)


def _said(found: Found) -> str:
    return f"{found.message} – {found.remedy}" if found.remedy else found.message


def _lines(text: str) -> int:
    width = pdfmetrics.stringWidth(text, "Cabin", 8.5) / MM_PT
    return int(width // (_WIDTH * 0.94)) + 1
