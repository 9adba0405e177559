"""This cabin beside the others of its town, for the agent's screen.

Loaded when somebody asks: it brings the libraries of the town's database with it.
"""

from datetime import date

from cabin_app.journal.town_tables import engine_of
from cabin_app.journal.town_typology import town_types
from cabin_app.journal.typology_words import types_rule, what_of
from cabin_app.language import Language
from cabin_app.maintenance.difference import CabinBeside, DifferenceShown
from cabin_app.settings import Settings


def read_beside(settings: Settings, *, today: date, language: Language) -> CabinBeside:
    """Ask the town; some seconds where it is slow.

    Raises:
        BadFile: It refuses, hangs or goes away.
    """
    types = town_types(engine_of(settings.town.database), today=today)
    ours = next((each for each in types if each.cabin == settings.town.cabin), None)
    if ours is None:
        return CabinBeside(cabin="", rule=types_rule(language))
    return CabinBeside(
        cabin=ours.cabin,
        rule=types_rule(language),
        differences=tuple(
            DifferenceShown(
                name=what_of(one, language, {}),
                here=round(100 * one.here),
                elsewhere=round(100 * one.elsewhere),
            )
            for one in ours.differences
        ),
    )
