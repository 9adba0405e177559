"""Who can be reached from this cabin, now: settings, rehearsal, what staff closed."""

import secrets
from datetime import time as time_of_day

from cabin_app.calling.day import CallsOfTheDay
from cabin_app.calling.desks import HumanNow, Wanted, human_now
from cabin_app.calling.rooms import room_url
from cabin_app.clock import Clock
from cabin_app.settings_calling import Calling, Desk

_MIDNIGHT = {"fr": "minuit", "en": "midnight", "ar": "منتصف الليل"}


class Directory:
    """Asked by the screens; answers in well under a millisecond.

    Args:
        calling: What the installer wrote.
        practice: The adviser of the rehearsal, None when none is served.
        everywhere: Offer the rehearsal's adviser also beside real services: a tour,
            or simulated devices, where nobody is there.
        day: What staff closed.
        clock: Local time.
    """

    def __init__(
        self,
        *,
        calling: Calling,
        practice: Desk | None,
        everywhere: bool,
        day: CallsOfTheDay,
        clock: Clock,
    ) -> None:
        self._calling = calling
        self._practice = practice
        self._everywhere = everywhere
        self._day = day
        self._clock = clock

    def now(self, wanted: Wanted, *, practising: bool) -> HumanNow:
        """Who can be reached; a rehearsal never disturbs anybody real.

        Args:
            wanted: What the caller needs.
            practising: The service is the rehearsal's.
        """
        calling = self._calling
        alone = self._everywhere and not calling.desks
        if self._practice is not None and (practising or alone):
            calling = Calling(
                cabin=calling.cabin,
                here=None if practising else calling.here,
                desks=(self._practice,),
            )
        return human_now(calling, wanted, self._clock.now(), self._day.closed())

    def new_room(self, desk: Desk) -> str:
        """Address of a room for one call, under a name that nobody can guess."""
        return room_url(desk, secrets.token_hex(16))


def clock_words(at: time_of_day, language: str) -> str:
    """A time of the day as it is written: "9 h 30" in French, else "9:30"."""
    if at >= time_of_day(23, 59):
        return _MIDNIGHT.get(language, "24:00")
    if language != "fr":
        return f"{at.hour}:{at.minute:02}"
    return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
