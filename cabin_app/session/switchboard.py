"""Fulfils `CallHands`: rings desks and staff, and keeps the requests of the day."""

from collections.abc import Callable
from math import ceil

from cabin_app.calling.day import CallMade, CallsOfTheDay
from cabin_app.calling.desks import HERE
from cabin_app.calling.ring import Bell, Notice
from cabin_app.clock import Clock
from cabin_app.jobs import Executor
from cabin_app.session.effects_calls import RecordCall
from cabin_app.session.state_call import CallOutcome
from cabin_app.settings_calling import Calling, Desk

LANE = "calls"


class Switchboard:
    """Between the machine and the world outside; never in its way."""

    def __init__(
        self,
        *,
        calling: Calling,
        bell: Bell,
        day: CallsOfTheDay,
        executor: Executor,
        clock: Clock,
    ) -> None:
        self._calling = calling
        self._bell = bell
        self._day = day
        self._executor = executor
        self._clock = clock

    def ring_desk(
        self,
        desk: Desk,
        *,
        room: str,
        theme: str,
        language: str,
        on_fault: Callable[[str], None],
    ) -> None:
        """See `CallHands`."""
        notice = self._notice(desk.id, theme, language, room)
        self._bell.ring(desk.ring, notice, on_rung=_nothing, on_fault=on_fault)

    def ring_staff(
        self,
        *,
        theme: str,
        language: str,
        on_rung: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """See `CallHands`; nobody can be rung where nobody was named."""
        here = self._calling.here
        if here is None:
            on_fault("unreachable")
            return
        notice = self._notice(HERE, theme, language, "")
        self._bell.ring(here.ring, notice, on_rung=on_rung, on_fault=on_fault)

    def note(self, call: RecordCall) -> None:
        """See `CallHands`; the file is written in a lane."""
        made = CallMade(
            at=self._clock.now().strftime("%H:%M"),
            desk=call.desk,
            theme=call.theme,
            answered=call.outcome is CallOutcome.ANSWERED,
            minutes=ceil(call.talked_s / 60),
        )
        self._executor.submit(lambda: self._day.note(made), _nothing, _raise, lane=LANE)

    def _notice(self, desk: str, theme: str, language: str, room: str) -> Notice:
        return Notice(
            desk=desk,
            cabin=self._calling.cabin,
            theme=theme,
            language=language,
            room=room,
        )


def _nothing(*_: object) -> None:
    """Nobody waits for this answer."""


def _raise(error: Exception) -> None:
    raise error
