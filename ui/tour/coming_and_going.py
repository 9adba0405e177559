"""How every journey begins, and how it ends."""

from cabin_app.session.state import Phase, TicketStage
from cabin_app.tour_plan import TourPlan
from ui.tour.visitor import Journey, Visitor

SUBMIT = "form[method=post] button.button"


def enter(v: Visitor, plan: TourPlan) -> Journey:
    """From the resting screen to the menu."""
    yield from v.sees("beginButton")
    yield from v.picture("resting")
    yield from v.tap("restingScreen")
    yield from v.sees("welcomeScreen")
    if plan.text_size > 1:
        yield from v.tap(f"textSize{plan.text_size}")
    modes = ("light", "dark", "light_contrast", "soft")
    for _ in range(modes.index(plan.contrast)):
        yield from v.tap("contrastButton")
    yield from v.picture("welcome")
    yield from v.tap(f"language-{plan.language}")
    yield from v.sees("menuScreen")
    yield from v.picture("menu")
    if plan.voice:
        yield from v.tap("comfortButton")
        yield from v.tap("hearingTab")
        yield from v.tap("voiceAlwaysTile")
        yield from v.tap("ownAloudTile")
        yield from v.picture("comfort-hearing")
        yield from v.tap("keepComfortButton")
        yield from v.sees("menuScreen")


def leave(v: Visitor, *, ticket: bool) -> Journey:
    """To the proof of erasure, and out."""
    if v.state().sheet is None:
        yield from v.tap("leaveButton")
    yield from v.sees("endVisitButton")
    yield from v.picture("leave")
    yield from v.tap("endVisitButton")
    yield from v.sees("farewellScreen")
    yield from v.until(lambda s: bool(s.erasure.verified_at))
    yield from v.rest(90)
    yield from v.picture("farewell")
    if ticket:
        yield from v.tap("ticketButton")
        yield from v.until(lambda s: s.ticket is TicketStage.PRINTED)
    yield from v.tap("face-good")
    yield from v.picture("farewell-thanked")
    yield from v.tap("leaveButton")
    yield from v.until(lambda s: s.phase is Phase.RESTING)


def open_procedure(v: Visitor, procedure: str) -> Journey:
    """From the menu to the page of a rehearsal."""
    yield from v.turn_to("service-entrainement")
    yield from v.sees("serviceScreen")
    yield from v.picture("service")
    yield from v.tap(f"procedure-{procedure}")
    yield from v.sees("procedureScreen")
    yield from v.picture("procedure")
    yield from v.tap("startButton")
    yield from v.until(lambda s: s.procedure_tab.load.value == "shown")
    yield from v.picture("online")


def finish(v: Visitor) -> Journey:
    """Go to the last step of the guide and say that it is done."""
    yield from v.until(lambda s: s.phase is Phase.ONLINE)
    while not v.at_last_step():
        step = v.state().guide_step
        yield from v.tap("nextStepButton")
        yield from v.until(lambda s, step=step: s.guide_step > step)  # type: ignore[misc]
    yield from v.picture("last-step")
    yield from v.tap("finishButton")
    yield from v.sees("leaveSheet")
