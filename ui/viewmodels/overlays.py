"""What comes on top: a fault, a notice, "still there?"."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class OverlayProps:
    """What covers the content.

    Attributes:
        fault_source: scanner, printer, ticket, spool, document, or "" for none.
        fault_reason: Value of that source's reason.
        notice: A `NoticeKind` value, or "".
        notice_detail: Host or number in its sentence.
        pages_safe: Pages in the basket: "your document is kept".
    """

    fault_source: str = ""
    fault_reason: str = ""
    can_retry: bool = False
    pages_safe: int = 0
    notice: str = ""
    notice_detail: str = ""
    documents_count: int = 0
    stop_cause: str = ""
    stop_detail: str = ""


def derive(state: SessionState) -> OverlayProps:
    """What covers the content in this state."""
    fault, notice = state.fault, state.notice
    return OverlayProps(
        fault_source=fault.source.value if fault else "",
        fault_reason=fault.reason if fault else "",
        can_retry=fault.can_retry if fault else False,
        pages_safe=state.basket.page_count,
        notice=notice.kind.value if notice else "",
        notice_detail=notice.detail if notice else "",
        documents_count=len(state.basket.documents),
        stop_cause=state.stop_cause.value if state.stop_cause else "",
        stop_detail=state.stop_detail,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class OverlayViewModel(QObject, Following[OverlayProps]):
    """Everything on top. Its properties are those of :class:`OverlayProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(str, notify=changed)
    def faultSource(self) -> str:
        return self._props.fault_source

    @Property(str, notify=changed)
    def faultReason(self) -> str:
        return self._props.fault_reason

    @Property(bool, notify=changed)
    def canRetry(self) -> bool:
        return self._props.can_retry

    @Property(int, notify=changed)
    def pagesSafe(self) -> int:
        return self._props.pages_safe

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._props.notice

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._props.notice_detail

    @Property(int, notify=changed)
    def documentsCount(self) -> int:
        return self._props.documents_count

    @Property(str, notify=changed)
    def stopCause(self) -> str:
        return self._props.stop_cause

    @Property(str, notify=changed)
    def stopDetail(self) -> str:
        return self._props.stop_detail

    @Slot()
    def retry(self) -> None:
        """The main button of a fault."""
        self._session.dispatch(events.RetryAsked())

    @Slot()
    def goOnWithout(self) -> None:
        """The second button of a fault."""
        self._session.dispatch(events.WentOnWithout())

    @Slot()
    def closeNotice(self) -> None:
        """The way on of a notice."""
        self._session.dispatch(events.NoticeClosed())

    @Slot()
    def stillHere(self) -> None:
        """*Oui, je suis là*."""
        self._session.dispatch(events.StillHere())

    @Slot()
    def endVisit(self) -> None:
        """*Terminer ma visite*."""
        self._session.dispatch(events.LeaveConfirmed())

    @Slot()
    def stay(self) -> None:
        """*Continuer*, on the leave or help sheet."""
        self._session.dispatch(events.SheetClosed())
