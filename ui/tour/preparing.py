"""Journeys that end before any site: a word leads to a procedure, a list goes home."""

from cabin_app.session.state import Phase, Sheet
from cabin_app.tour_plan import TourPlan
from ui.tour.coming_and_going import enter, leave
from ui.tour.visitor import Journey, Visitor

WORDS = {
    "fr": "amende",
    "en": "fine",
    "ar": "سكن",
    "es": "multa",
    "pt": "multa",
    "tr": "ceza",
    "uk": "штраф",
}
"""What is typed, in letters that the first page of each keyboard has."""

FOUND = dict.fromkeys(WORDS, "justice-amende") | {"ar": "hlm-demande"}

NUMBER = "2550814168025"
"""Of nobody: the right form, and then a key."""


def find_by_word(v: Visitor, plan: TourPlan) -> Journey:
    """A word finds a procedure; a strange one finds a person."""
    yield from enter(v, plan)
    yield from v.turn_to("service-commune")
    yield from v.sees("serviceScreen")
    yield from v.picture("service-of-a-later-page")
    yield from v.tap("backButton")
    yield from _type(v, WORDS[plan.language])
    found = f"found-{FOUND[plan.language]}"
    yield from v.sees(found)
    yield from v.picture("found")
    yield from v.close_keyboard()
    yield from v.tap(found)
    yield from v.sees("procedureScreen")
    yield from v.picture("procedure")
    yield from v.tap("backButton")
    yield from v.tap("nothingHereButton")
    yield from v.until(lambda s: s.sheet is Sheet.HELP)
    yield from v.picture("a-person")
    yield from v.tap("closeHelpButton")
    yield from leave(v, ticket=False)


def prepare_and_leave(v: Visitor, plan: TourPlan) -> Journey:
    """With a letter in the hand: what is missing is printed, and that is a good end."""
    yield from enter(v, plan)
    yield from v.tap("letterButton")
    yield from v.until(lambda s: s.letter)
    yield from v.picture("who-wrote")
    yield from v.tap("service-caf")
    yield from v.sees("serviceScreen")
    yield from v.picture("what-it-asks")
    yield from v.tap("procedure-caf-envoyer-document")
    yield from v.sees("procedureScreen")
    yield from v.picture("procedure")
    yield from v.tap("where-numero-securite-sociale")
    yield from v.sees("numberSheet")
    yield from v.picture("where-is-my-number")
    yield from v.tap("numberField")
    for digit in NUMBER + "39":
        yield from v.tap(f"digit {digit}")
    yield from v.picture("a-digit-is-wrong")
    yield from v.tap("digit erase")
    yield from v.tap("digit 8")
    yield from v.picture("well-written")
    yield from v.close_keyboard()
    yield from v.tap("numberCloseButton")
    yield from v.tap("thing-numero-securite-sociale")
    yield from v.turn_to("thing-papier-a-envoyer", more="moreThings")
    yield from v.until(lambda s: len(s.ready) == 2)
    yield from v.picture("two-are-ready")
    yield from v.tap("missingButton")
    yield from v.sees("missingPrintButton")
    yield from v.picture("missing")
    yield from v.tap("missingPrintButton")
    yield from v.until(lambda s: s.notice is not None)
    yield from v.picture("list-printed")
    yield from v.tap("noticeCloseButton")
    if v.state().sheet is None:
        yield from v.tap("missingButton")
    yield from v.tap("notTodayButton")
    yield from v.until(lambda s: s.phase is Phase.MENU)
    yield from leave(v, ticket=False)


def _type(v: Visitor, word: str) -> Journey:
    yield from v.tap("searchField")
    for letter in word:
        yield from v.tap(f"key {letter}")
