"""The gate: a code comes in, a role comes out, or a delay."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cabin_app.errors import BadFile
from cabin_app.roles.attempts import Attempts, attempts_path, start_of_this_machine
from cabin_app.roles.codes import Codes, codes_path, read_codes
from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.roles.pin import fits
from cabin_app.roles.policy import SECOND_FACTOR_S

_TOTP_STEP_S = 30


class Gate:
    """Looks at codes; used from one lane. Holds no code, and no right either.

    Whoever was admitted is known only to the visit's state, in memory: a crash forgets
    it. Only the beginning of a second factor is kept here, for a minute and a half.
    """

    def __init__(
        self,
        state_folder: Path,
        *,
        monotonic_s: Callable[[], float],
        now: Callable[[], datetime],
        start_of_machine: Callable[[], str] = start_of_this_machine,
    ) -> None:
        """Nothing is read yet.

        Args:
            state_folder: Where codes and failures are kept.
            monotonic_s: Seconds since the machine started.
            now: For the telephone's codes alone, which live by the calendar.
            start_of_machine: A name of this start of the machine.
        """
        self._codes_path = codes_path(state_folder)
        self._now = now
        self._monotonic_s = monotonic_s
        self._second_until_s: float | None = None
        self._attempts = Attempts(
            attempts_path(state_folder),
            monotonic_s=monotonic_s,
            start_of_machine=start_of_machine,
        )

    def look(self) -> Verdict:
        """Whether a code may be typed now. Some milliseconds."""
        self._second_until_s = None
        try:
            codes = read_codes(self._codes_path)
            if not codes.seals:
                return Verdict(answer=Answer.NO_CODES)
            return self._waiting() or Verdict(answer=Answer.OPEN)
        except BadFile:
            return Verdict(answer=Answer.UNREADABLE)

    def try_code(self, code: str) -> Verdict:
        """Look at a code; or, after `Answer.SECOND_ASKED`, at the telephone's.

        Blocks for the two hashes, about 0.1 s. Every code is compared with every
        role's, so that the time tells nothing.
        """
        try:
            codes = read_codes(self._codes_path)
            if not codes.seals:
                return Verdict(answer=Answer.NO_CODES)
            waiting = self._waiting()
            if waiting is not None:
                return waiting
            # Counted before it is looked at; forgotten if it was right.
            self._attempts.count()
            if self._is_second_awaited():
                return self._try_second(codes, code)
            return self._try_first(codes, code)
        except (BadFile, ValueError):
            return Verdict(answer=Answer.UNREADABLE)

    def _try_first(self, codes: Codes, code: str) -> Verdict:
        found = [role for role, seal in codes.seals.items() if fits(seal, code)]
        if not found:
            return self._refused()
        if found[0] is Role.TECHNICIAN and codes.second_factor:
            # Still counted: only both codes together are right.
            self._second_until_s = self._monotonic_s() + SECOND_FACTOR_S
            return Verdict(answer=Answer.SECOND_ASKED)
        return self._admitted(found[0])

    def _try_second(self, codes: Codes, code: str) -> Verdict:
        self._second_until_s = None
        step = _step_of(codes.second_factor, code, self._now())
        if step is None or not self._attempts.use_second(step):
            return self._refused()
        return self._admitted(Role.TECHNICIAN)

    def _is_second_awaited(self) -> bool:
        until_s, self._second_until_s = self._second_until_s, None
        return until_s is not None and self._monotonic_s() <= until_s

    def _admitted(self, role: Role) -> Verdict:
        self._attempts.forget()
        return Verdict(answer=Answer.ADMITTED, role=role)

    def _refused(self) -> Verdict:
        return Verdict(answer=Answer.REFUSED, wait_s=self._attempts.wait_s())

    def _waiting(self) -> Verdict | None:
        wait_s = self._attempts.wait_s()
        return Verdict(answer=Answer.WAIT, wait_s=wait_s) if wait_s > 0 else None


def _step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step whose code this is: this one, the one before or after."""
    import pyotp

    known = pyotp.TOTP(secret)
    this = int(now.timestamp()) // _TOTP_STEP_S
    for step in (this - 1, this, this + 1):
        if pyotp.utils.strings_equal(known.at(step * _TOTP_STEP_S), code):
            return step
    return None
