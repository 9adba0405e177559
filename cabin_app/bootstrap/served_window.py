"""One window under a supervisor: shown when told, its first frame reported."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from cabin_app.session.stop_cause import StopCause
from cabin_app.supervision_link import Line, PipeLink, Said, SupervisorLink, Told
from ui.application import show

ALIVE_EVERY_MS = 2000


class ServedWindow(QObject):
    """Does what the supervisor tells; without one, shows the window at once.

    Attributes:
        seen: Whether its first frame is on the screen.
    """

    def __init__(
        self,
        window: QQuickWindow,
        *,
        application: QGuiApplication,
        link: SupervisorLink,
        full_screen: bool,
        on_begin: Callable[[], None],
        on_out_of_order: Callable[[StopCause], None],
        on_first_frame: Callable[[], None] = lambda: None,
    ) -> None:
        """Take note; `serve` begins.

        Args:
            window: Not yet visible.
            application: Quits when told, or when the supervisor has gone.
            link: Who tells.
            full_screen: Rather than a window of its own size.
            on_begin: The screen is ours alone.
            on_out_of_order: The cabin stops, and why.
            on_first_frame: The window is seen.
        """
        super().__init__(application)
        self._window = window
        self._application = application
        self._link = link
        self._full_screen = full_screen
        self._on_begin = on_begin
        self._on_out_of_order = on_out_of_order
        self._on_first_frame = on_first_frame
        self.seen = False
        self._alive = QTimer(self, interval=ALIVE_EVERY_MS)
        self._alive.timeout.connect(lambda: link.say(Said.ALIVE))
        self._notifier: QSocketNotifier | None = None

    def serve(self, *, at_once: bool = False) -> None:
        """Say that we are ready, and listen from now on.

        Args:
            at_once: The screen is ours already: show the window without being told.
        """
        window = self._window
        window.frameSwapped.connect(
            self._first_frame, Qt.ConnectionType.QueuedConnection
        )
        if isinstance(self._link, PipeLink):
            self._listen(self._link)
            self._alive.start()
            QTimer.singleShot(0, lambda: self._link.say(Said.READY))
        if at_once or not isinstance(self._link, PipeLink):
            show(window, full_screen=self._full_screen)

    def _listen(self, link: PipeLink) -> None:
        notifier = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Read, self)

        def heard() -> None:
            for line in link.read():
                self._told(line)
            if link.gone:
                notifier.setEnabled(False)
                self._application.quit()

        notifier.activated.connect(heard)
        self._notifier = notifier

    def _told(self, line: Line) -> None:
        match Told(line.word):
            case Told.SHOW:
                show(self._window, full_screen=self._full_screen)
            case Told.BEGIN:
                self._on_begin()
            case Told.OUT_OF_ORDER:
                self._on_out_of_order(_cause(line.cause))
            case Told.QUIT:
                self._application.quit()

    def _first_frame(self) -> None:
        if not self.seen:
            self.seen = True
            self._link.say(Said.SHOWN)
            self._on_first_frame()


def _cause(word: str) -> StopCause:
    try:
        return StopCause(word)
    except ValueError:
        return StopCause.UNEXPECTED
