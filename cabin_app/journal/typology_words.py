"""What distinguishes a cabin, in words: French, and English beside it. Pure."""

from collections.abc import Iterator, Mapping

from cabin_app.journal.report_words import chosen, name_of, title_of
from cabin_app.journal.topics import Topic
from cabin_app.journal.typology import CabinType, Difference
from cabin_app.language import Language

_TITLE = ("Ce qui distingue chaque cabine", "What distinguishes each cabin")
_RULE = (
    "Sur un an. Une part est dite autre quand elle est à 5 points au moins de celle de "
    "la cabine du milieu, et que le hasard ne le ferait pas une fois sur dix mille.",
    "Over a year. A share is called different when it is 5 points or more away from "
    "the cabin in the middle, and chance would not do it once in ten thousand times.",
)
_LINE = (
    "{what} : {here} sur 100, ailleurs {elsewhere}",
    "{what}: {here} in 100, {elsewhere} elsewhere",
)
_USUAL = ("comme les autres", "like the others")


def types_title(language: Language) -> str:
    """Above all of them."""
    return chosen(_TITLE, language)


def types_rule(language: Language) -> str:
    """What "different" means, in one sentence."""
    return chosen(_RULE, language)


def type_words(
    each: CabinType, language: Language, names: Mapping[str, str]
) -> Iterator[str]:
    """One line for each difference, or that there is none."""
    if not each.differences:
        yield chosen(_USUAL, language)
    for one in each.differences:
        yield chosen(_LINE, language).format(
            what=what_of(one, language, names),
            here=round(100 * one.here),
            elsewhere=round(100 * one.elsewhere),
        )


def what_of(one: Difference, language: Language, names: Mapping[str, str]) -> str:
    """What the share is of."""
    name = name_of(one.category, language, names)
    if one.topic in (Topic.THEME, Topic.SERVICE):
        return name
    return f"{title_of(one.topic, language)}, {name}"
