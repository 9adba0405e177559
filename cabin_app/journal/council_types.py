"""A second page for the council of a town: what distinguishes each of its cabins."""

from collections.abc import Sequence

from cabin_app.journal.council_drawing import GROUND, INK2, PINE, Sheet
from cabin_app.journal.typology import CabinType
from cabin_app.journal.typology_words import type_words, types_rule, types_title
from cabin_app.language import Language

_LEFT, _WIDTH, _FIRST, _LAST = 16.0, 178.0, 48.0, 276.0
_HEAD, _LINE = 9.0, 5.0
_MORE = ("et {n} autres cabines", "and {n} other cabins")


def draw_types(sheet: Sheet, types: Sequence[CabinType], language: Language) -> None:
    """The most different first, as far as there is room."""
    sheet.mark(_LEFT, 14, 14)
    title = types_title(language)
    sheet.words(_LEFT + 16, 23, title, size=15, bold=True, colour=PINE)
    sheet.paragraph(_LEFT, 34, _WIDTH, types_rule(language))
    top = _FIRST
    ordered = sorted(types, key=_farthest, reverse=True)
    for number, each in enumerate(ordered):
        lines = list(type_words(each, language, {}))
        tall = _HEAD + _LINE * len(lines)
        if top + tall > _LAST:
            more = _MORE[language is Language.ENGLISH].format(n=len(ordered) - number)
            sheet.words(_LEFT, top + 4, more, colour=INK2)
            return
        sheet.box(_LEFT, top, _WIDTH, tall, GROUND, radius=3)
        sheet.words(_LEFT + 4, top + 6, each.cabin, size=11, bold=True)
        for row, line in enumerate(lines):
            at = top + _HEAD + 3 + row * _LINE
            sheet.words(_LEFT + 4, at, line, size=9)
        top += tall + 3


def _farthest(each: CabinType) -> float:
    return max((abs(one.points) for one in each.differences), default=0.0)
