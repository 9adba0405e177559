"""Builds what calls a human: the directory, the bell, the requests of the day."""

from dataclasses import dataclass

from cabin_app.calling.day import CallsOfTheDay
from cabin_app.calling.directory import Directory
from cabin_app.calling.ring import Bell
from cabin_app.catalogue.hosts import Origin, PracticeOrigins
from cabin_app.clock import Clock
from cabin_app.jobs import Executor
from cabin_app.language import Language, LocalText
from cabin_app.opening import ALWAYS
from cabin_app.paths import Paths
from cabin_app.practice.room_site import BELL, ROOM, SECRET
from cabin_app.session.switchboard import Switchboard
from cabin_app.settings import Settings
from cabin_app.settings_calling import Desk, RingWebhook

_NAME = LocalText.of(
    {
        "fr": "Conseiller d’entraînement",
        "en": "Practice adviser",
        "ar": "مستشار التدريب",
        "es": "Asesor de práctica",
        "pt": "Conselheiro de treino",
        "tr": "Alıştırma danışmanı",
        "uk": "Навчальний порадник",
    }
)


@dataclass(frozen=True, kw_only=True)
class Calls:
    """What screens and conductor need of it.

    Attributes:
        directory: Who can be reached.
        switchboard: Rings.
        day: For the agent's space: requests of the day, desks to close.
    """

    directory: Directory
    switchboard: Switchboard
    day: CallsOfTheDay


def build_calls(
    *,
    settings: Settings,
    paths: Paths,
    practice: PracticeOrigins | None,
    rehearsing: bool,
    executor: Executor,
    clock: Clock,
) -> Calls:
    """Build them; nobody is rung yet."""
    day = CallsOfTheDay(folder=paths.runtime, now=clock.now)
    directory = Directory(
        calling=settings.calling,
        practice=practice_desk(practice.room) if practice and practice.room else None,
        everywhere=rehearsing,
        day=day,
        clock=clock,
    )
    switchboard = Switchboard(
        calling=settings.calling,
        bell=Bell(executor=executor),
        day=day,
        executor=executor,
        clock=clock,
    )
    return Calls(directory=directory, switchboard=switchboard, day=day)


def practice_desk(place: Origin) -> Desk:
    """The adviser of the rehearsal; made of paper unless an agent answers first."""
    return Desk(
        id="practice",
        name=_NAME,
        themes=frozenset(),
        languages=tuple(Language),
        opening=ALWAYS,
        ring=RingWebhook(url=place.url(BELL), secret=SECRET),
        room=place.url(ROOM) + "?conseiller=auto",
    )
