"""What a language does not say on paper and in rehearsals; asked before its release."""

from cabin_app.language import Language, LocalText
from cabin_app.practice.pages import ASSETS as PRACTICE
from cabin_app.practice.site_words import said_by_room, said_by_sites
from cabin_app.printing import address_words, words


def lacking(code: str) -> list[str]:
    """What is not said in a language beside screens and catalogue, each in French."""
    language = Language(code)
    paper = {**vars(words), **vars(address_words)}
    lacks = [
        f"on paper: {text}"
        for text in paper.values()
        if isinstance(text, LocalText) and language not in text.languages
    ]
    for place, said in (
        ("rehearsal", said_by_sites(PRACTICE)),
        ("room", said_by_room(PRACTICE)),
    ):
        french = said[Language.FRENCH]
        keys = french.keys() - said[language].keys()
        lacks += [f"{place}: {french[key]}" for key in sorted(keys)]
    return lacks
