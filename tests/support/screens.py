"""View models over a visit that a test moves by hand."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from cabin_app.catalogue.model import MailProvider, Procedure, Shelf
from cabin_app.health.model import CabinHealth
from cabin_app.observable import Observable
from cabin_app.session.state import SessionState
from support import visits
from ui.viewmodels.wiring import Session

if TYPE_CHECKING:
    from cabin_app.session.events import Event


def small_shelf() -> Shelf:
    return Shelf(services=(visits.service(),), mail_providers=(visits.provider(),))


class HeldSession:
    """A `Session` whose state the test publishes, and that keeps what is sent."""

    def __init__(self, state: SessionState | None = None) -> None:
        self.sent: list[Event] = []
        self.state = Observable(state or SessionState())
        self.shelf = Observable(small_shelf())
        self.health = Observable(CabinHealth())
        self.parts = Session(
            state=self.state,
            dispatch=self.sent.append,
            shelf=self.shelf,
            health=self.health,
            start_url=self._start_url,
        )

    def _start_url(self, start: Procedure | MailProvider) -> str:
        return f"https://start.example/{start.id}"

    def change(self, **values: Any) -> None:
        self.state.publish(replace(self.state.value, **values))


def properties(thing: QObject) -> dict[str, Any]:
    """What QML can read on it, by name."""
    meta = thing.metaObject()
    ours = range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())
    names = [meta.property(index).name() for index in ours]
    return {name: thing.property(name) for name in names}
