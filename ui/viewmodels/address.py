"""A first e-mail address: suggestions, a passphrase, a card to take home."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.catalogue.model import StepAction
from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STRONG = 3
"""Of 4: not guessed in the life of a mailbox."""

Measure = Callable[[str, Callable[[int], None]], None]
"""Measures a passphrase off the interface thread; 0 to 4 comes later."""

HIDDEN = "•" * 12
"""As long for every passphrase."""


@dataclass(frozen=True, kw_only=True)
class AddressProps:
    """What is being prepared.

    Attributes:
        beside: The guide card shows it: the step is about the address.
        hidden: Somebody stands beside: the passphrase is not shown.
    """

    offered: tuple[str, ...] = ()
    local: str = ""
    passphrase: str = ""
    beside: bool = False
    printing: bool = False
    hidden: bool = False


def derive(state: SessionState) -> AddressProps:
    """What is being prepared in this state."""
    new, procedure = state.new_address, state.procedure
    if new is None:
        return AddressProps()
    steps = procedure.steps if procedure is not None else ()
    about = bool(steps) and (
        steps[min(state.guide_step, len(steps) - 1)].action is StepAction.ADDRESS
    )
    return AddressProps(
        offered=new.offered,
        local=new.local,
        passphrase=new.passphrase,
        beside=about and bool(new.local or new.passphrase),
        printing=state.ticket.value == "printing",
        hidden=state.assisted,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class AddressViewModel(QObject):
    """The sheet of a first address. Properties are those of :class:`AddressProps`."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        draw: Callable[[], str],
        measure: Measure,
        parent: QObject | None = None,
    ) -> None:
        """Build it.

        Args:
            session: The visit.
            draw: Makes a passphrase, by chance.
            measure: Says how strong one is, later.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session = session
        self._draw = draw
        self._measure = measure
        self._measured: tuple[str, int] = ("", 0)
        self._props = derive(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        props = derive(state)
        if props == self._props:
            return
        made = props.passphrase
        self._props = props
        if made == "":
            self._measured = ("", 0)
        elif made != self._measured[0]:
            self._measured = (made, 0)
            self._measure(made, lambda score: self._keep(made, score))
        self.changed.emit()

    def _keep(self, passphrase: str, score: int) -> None:
        if passphrase == self._props.passphrase:
            self._measured = (passphrase, score)
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def offered(self) -> list[str]:
        return list(self._props.offered)

    @Property(str, notify=changed)
    def local(self) -> str:
        return self._props.local

    @Property(str, notify=changed)
    def passphrase(self) -> str:
        """Dots instead of letters while somebody stands beside."""
        made = self._props.passphrase
        return HIDDEN if made and self._props.hidden else made

    @Property(bool, notify=changed)
    def beside(self) -> bool:
        return self._props.beside

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._props.printing

    @Property(bool, notify=changed)
    def strong(self) -> bool:
        """Whether the passphrase was measured, and holds."""
        return self._measured[1] >= STRONG

    @Slot(str, str)
    def suggest(self, first_name: str, surname: str) -> None:
        """*Proposer des adresses*."""
        self._session.dispatch(events.NamesGiven(first_name, surname))

    @Slot(str)
    def choose(self, local: str) -> None:
        """One of those offered."""
        self._session.dispatch(events.AddressChosen(local))

    @Slot()
    def makePassphrase(self) -> None:
        """Another passphrase."""
        self._session.dispatch(events.PassphraseMade(self._draw()))

    @Slot(bool)
    def printCard(self, with_password: bool) -> None:
        """*Imprimer ma fiche*; the password only if that was asked."""
        self._session.dispatch(events.AddressCardAsked(with_password))

    @Slot()
    def close(self) -> None:
        """*Recopier dans la page*."""
        self._session.dispatch(events.SheetClosed())
