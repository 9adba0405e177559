"""What most view models are: a frozen snapshot of the visit that tells its changes."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import SignalInstance

from cabin_app.session.state import SessionState
from ui.viewmodels.wiring import Session

P = TypeVar("P")


class Following(Generic[P]):
    """Beside `QObject` among the bases of a view model with a signal ``changed``.

    The signal and the properties stand in the class itself: what describes them to QML
    reads one file.
    """

    changed: SignalInstance
    _session: Session
    _props: P

    def _follow(self, session: Session, derive: Callable[[SessionState], P]) -> None:
        """Take what ``derive`` makes of the visit, now and after each event."""
        self._session = session
        self._derive = derive
        self._take(derive(session.state.value))
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        props = self._derive(state)
        if props != self._props:
            self._take(props)
            self.changed.emit()

    def _take(self, props: P) -> None:
        """Keep it; one with rows replaces them here too."""
        self._props = props
