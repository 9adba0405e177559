"""What the page of the settings shows, derived. Pure."""

from dataclasses import dataclass

from cabin_app.maintenance.settings_desk import SettingsShown
from cabin_app.maintenance.settings_rows import (
    SECTIONS,
    Setting,
    SettingKind,
    Source,
    section_of,
)

_NOBODY = Setting(key="", kind=SettingKind.FIXED, value="", source=Source.DEFAULT)
ON_A_PAGE = 7
"""As many lines stand on the screen."""
_STEPS = 24
"""Pressed from one end to the other, a number needs about so many steps."""
_ROUND_STEPS = (1, 5, 10, 20, 50, 100, 500, 1000)


@dataclass(frozen=True, kw_only=True)
class SettingRow:
    """One line of the list; `here` when it was changed on this screen."""

    key: str
    value: str
    source: str
    here: bool


@dataclass(frozen=True, kw_only=True)
class SettingsProps:
    """What the page shows.

    Attributes:
        rows: Settings of the section.
        chosen: Which of them is shown large.
        section: A key of `SECTIONS`.
        page: Which page, from 0.
        pages: How many there are.
        can_undo: The last change can be taken back.
        restart: The cabin must be started anew for what is shown to hold.
        here: How many settings were changed on this screen.
        told: Why a change was refused, each in a sentence; or what is wrong in a file.
        broken: A file is wrong, and the last good settings are shown.
    """

    rows: tuple[Setting, ...] = ()
    chosen: int = 0
    section: str = next(iter(SECTIONS))
    page: int = 0
    pages: int = 0
    can_undo: bool = False
    restart: bool = False
    here: int = 0
    told: tuple[str, ...] = ()
    broken: bool = False

    @property
    def row(self) -> Setting:
        """The one shown large."""
        return self.rows[self.chosen] if self.rows else _NOBODY


def pages_of(shown: tuple[Setting, ...]) -> tuple[tuple[str, tuple[Setting, ...]], ...]:
    """The sections, one that is too long for the screen in equal parts."""
    pages = []
    for section in SECTIONS:
        rows = [row for row in shown if section_of(row.key) == section]
        parts = -(-len(rows) // ON_A_PAGE)
        size = -(-len(rows) // parts) if parts else 1
        pages += [
            (section, tuple(rows[first : first + size]))
            for first in range(0, len(rows), size)
        ]
    return tuple(pages)


def derive(
    shown: SettingsShown, *, page: int, chosen: int, told: tuple[str, ...]
) -> SettingsProps:
    """One page, from 0."""
    pages = pages_of(shown.rows)
    section, rows = pages[page % len(pages)] if pages else (next(iter(SECTIONS)), ())
    problems = tuple(str(problem) for problem in shown.problems)
    return SettingsProps(
        rows=rows,
        chosen=min(chosen, max(len(rows) - 1, 0)),
        section=section,
        page=page % len(pages) if pages else 0,
        pages=len(pages),
        can_undo=shown.can_undo,
        restart=shown.restart,
        here=sum(row.source is Source.HERE for row in shown.rows),
        told=told or problems,
        broken=bool(problems),
    )


def stepped(row: Setting, text: str, direction: int) -> str:
    """The number one step further, within its bounds."""
    try:
        now = float(text.replace(",", "."))
    except ValueError:
        now = float(row.default or row.least)
    step = _step(row)
    then = min(max(now + direction * step, row.least), row.most)
    return f"{round(then, 2):g}"


def _step(row: Setting) -> float:
    if not row.whole:
        return 0.05
    wanted = (row.most - row.least) / _STEPS
    fitting = [each for each in _ROUND_STEPS if each <= wanted]
    return fitting[-1] if fitting else 1
