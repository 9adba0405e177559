"""The language of a page, chosen as a browser asks for it."""

from cabin_app.language import Language


def known(code: str) -> Language | None:
    """The language of a code such as ``"fr"`` or ``"ar-MA"``, if we have it."""
    try:
        return Language(code.strip().lower().partition("-")[0])
    except ValueError:
        return None


def preferred(accept_language: str) -> Language:
    """The first known language of an ``Accept-Language`` header, best weight first.

    French when the header is empty, unreadable, or asks only for others.
    """
    best, best_weight = Language.FRENCH, 0.0
    for choice in accept_language.split(","):
        code, _, parameters = choice.partition(";")
        language, weight = known(code), _weight(parameters)
        if language is not None and weight > best_weight:
            best, best_weight = language, weight
    return best


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
