"""What the machine wants done for calls."""

from dataclasses import dataclass

from cabin_app.session.state_call import CallOutcome
from cabin_app.settings_calling import Desk


@dataclass(frozen=True)
class RingDesk:
    """Tell a desk that somebody waits in a room; answers with DeskNotRung or nothing.

    Attributes:
        number: Of the call.
        desk: Who is told.
        room: Address of the room.
        theme: Theme of the service, "" for none.
        language: Code of the language to answer in.
    """

    number: int
    desk: Desk
    room: str
    theme: str
    language: str


@dataclass(frozen=True)
class RingStaff:
    """Tell people of the centre; answers with StaffRung or StaffNotRung."""

    theme: str
    language: str


@dataclass(frozen=True)
class RecordCall:
    """Somebody wanted to talk.

    Attributes:
        outcome: What became of it.
        desk: Id of the last desk called, "here" for the centre's people.
        theme: Theme of the service, "" for none.
        talked_s: Length of the talk.
    """

    outcome: CallOutcome
    desk: str
    theme: str
    talked_s: float
