"""Rings for the conductor, and turns what came of it into events."""

from collections.abc import Callable

from cabin_app.session.effects_calls import RingDesk, RingStaff
from cabin_app.session.events import Event
from cabin_app.session.events_calls import DeskNotRung, StaffNotRung, StaffRung
from cabin_app.session.hands import CallHands

Answer = Callable[[Callable[..., Event]], Callable[..., None]]


def ring(calls: CallHands, effect: RingDesk | RingStaff, answer: Answer) -> None:
    """Ring whom the effect names.

    Args:
        calls: Who rings.
        effect: Whom.
        answer: Makes a callback that is heard in this visit only.
    """
    if isinstance(effect, RingStaff):
        calls.ring_staff(
            theme=effect.theme,
            language=effect.language,
            on_rung=answer(StaffRung),
            on_fault=answer(StaffNotRung),
        )
        return
    number = effect.number
    calls.ring_desk(
        effect.desk,
        room=effect.room,
        theme=effect.theme,
        language=effect.language,
        on_fault=answer(lambda reason: DeskNotRung(number, reason)),
    )
