"""How long a wrong code makes one wait, and who may enter when. Pure."""

from cabin_app.roles.model import Role

FREE_FAILURES = 3
"""Anybody mistypes."""
FIRST_WAIT_S = 5.0
LONGEST_WAIT_S = 900.0
"""Six digits are a million codes: one every fifteen minutes would take 28 years."""
SECOND_FACTOR_S = 90.0
"""Time to read six digits on a telephone."""


def wait_after(failures: int) -> float:
    """Seconds until a code is looked at again, after so many wrong ones in a row."""
    beyond = failures - FREE_FAILURES
    if beyond <= 0:
        return 0.0
    # Past the twelfth doubling it is the longest anyway.
    return float(min(FIRST_WAIT_S * 2 ** min(beyond - 1, 12), LONGEST_WAIT_S))


def may_enter(role: Role, *, during_visit: bool) -> bool:
    """An agent stands beside people; a technician comes once nothing is left of one."""
    return role is Role.AGENT or not during_visit
