"""Works with a stick for the conductor, and turns what came of it into events."""

from collections.abc import Callable
from typing import assert_never

from cabin_app.session.effects_stick import (
    ForgetStick,
    LookAtStick,
    PutOnStick,
    StickEffect,
    StopStick,
    TakeFromStick,
)
from cabin_app.session.events import Event
from cabin_app.session.events_stick import (
    StickFaulted,
    StickItemRefused,
    StickItemTaken,
    StickSeen,
    StickTakingEnded,
    StickWritten,
)
from cabin_app.session.hands_stick import StickHands

Answer = Callable[[Callable[..., Event]], Callable[..., None]]


def drive(sticks: StickHands, effect: StickEffect, answer: Answer) -> None:
    """Do what the effect says.

    Args:
        sticks: Who reads and writes them.
        effect: What.
        answer: Makes a callback that is heard in this visit only.
    """
    failed = answer(StickFaulted)
    match effect:
        case LookAtStick(stick=stick):
            sticks.look(stick, on_seen=answer(StickSeen), on_fault=failed)
        case TakeFromStick(stick=stick, items=items):
            sticks.take(
                stick,
                items,
                on_document=answer(StickItemTaken),
                on_refused=answer(StickItemRefused),
                on_end=answer(StickTakingEnded),
                on_fault=failed,
            )
        case PutOnStick(stick=stick, document=document):
            sticks.put(stick, document, on_put=answer(StickWritten), on_fault=failed)
        case StopStick():
            sticks.stop()
        case ForgetStick():
            sticks.forget()
        case _:
            assert_never(effect)
