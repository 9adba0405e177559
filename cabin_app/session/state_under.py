"""What comfort and the languages stand over, and give back as it was."""

from dataclasses import dataclass

from cabin_app.session.phases import Sheet
from cabin_app.session.state_account import FaultShown, Notice

PASSING = frozenset({Sheet.COMFORT, Sheet.LANGUAGE})
"""Looked at in passing, in the middle of anything."""


@dataclass(frozen=True, kw_only=True)
class Under:
    """All that a passing sheet hides.

    Attributes:
        sheet: What stood on the table.
        fault: What covered the content.
        notice: A sentence nobody has closed yet.
    """

    sheet: Sheet | None = None
    fault: FaultShown | None = None
    notice: Notice | None = None
