"""A human at the other end: the call under way, the centre's people coming."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.settings_calling import Desk


class CallStage(StrEnum):
    """How far a call is."""

    CHECKING = "checking"
    """My picture, my voice, the sound: before anybody is disturbed."""
    RINGING = "ringing"
    """The room stands open, the desk was told, nobody came yet."""
    IN_CALL = "in_call"
    RECONNECTING = "reconnecting"
    """Nothing comes any more; the room is still open."""
    CUT = "cut"
    """Given up: call again, or go on without."""
    UNANSWERED = "unanswered"
    """Nobody came: another desk, or the call-back slip."""


OPEN_ROOM = frozenset({CallStage.RINGING, CallStage.IN_CALL, CallStage.RECONNECTING})
"""Stages in which the room's page lives, with camera and microphone."""


class CallPlace(StrEnum):
    """Where the call stands; one touch goes from one to the other."""

    LARGE = "large"
    """Over the screen, which stays as it is beneath."""
    BESIDE = "beside"
    """Beside the page on the online screen; elsewhere only in the bar."""


class CallTrouble(StrEnum):
    """What is wrong with a call, each with its sentence and next step."""

    NONE = ""
    NO_CAMERA = "no_camera"
    NO_MICROPHONE = "no_microphone"
    CAMERA_GONE = "camera_gone"
    """Unplugged in mid-call: the voice goes on."""
    MICROPHONE_GONE = "microphone_gone"
    NOT_RUNG = "not_rung"
    """The desk could not be told."""
    NO_ROOM = "no_room"
    """The room's page does not open, or died twice."""


@dataclass(frozen=True, kw_only=True)
class Call:
    """The call under way.

    Attributes:
        number: Which of the visit; late answers of an earlier one are not heard.
        desk: Who is called.
        room: Address of the room; unguessable, of this call only.
        theme: Theme of the service when it was asked, "" for none.
        stage: How far it is.
        place: Where it stands.
        rung_since_s: Since when this desk is rung, None while checking.
        answered_at_s: When somebody first answered.
        lost_at_s: Since when nothing comes, while reconnecting.
        tried: Desks that did not answer, by id.
        muted: The visitor cut the microphone.
        camera_off: The visitor cut the camera.
        volume: 1 to 5, of the room's page.
        frozen: Their picture stands, their voice goes on.
        trouble: What is wrong.
    """

    number: int
    desk: Desk
    room: str
    theme: str = ""
    stage: CallStage = CallStage.CHECKING
    place: CallPlace = CallPlace.LARGE
    rung_since_s: float | None = None
    answered_at_s: float | None = None
    lost_at_s: float | None = None
    tried: tuple[str, ...] = ()
    muted: bool = False
    camera_off: bool = False
    volume: int = 3
    frozen: bool = False
    trouble: CallTrouble = CallTrouble.NONE

    @property
    def is_open(self) -> bool:
        """Whether the room's page lives."""
        return self.stage in OPEN_ROOM

    @property
    def covers(self) -> bool:
        """Whether it stands over the screen."""
        return not self.is_open or self.place is CallPlace.LARGE


class StaffCall(StrEnum):
    """Whether people of the centre were asked to come."""

    NOT_ASKED = "not_asked"
    RINGING = "ringing"
    RUNG = "rung"
    NOT_RUNG = "not_rung"
    """They could not be told: open the door and ask."""
    COMING = "coming"
    """They said so."""


class CallOutcome(StrEnum):
    """What became of somebody's wish to talk."""

    ANSWERED = "answered"
    UNMET = "unmet"
    """Nobody answered."""
    GIVEN_UP = "given_up"
    """The visitor hung up before the end of the ringing."""
