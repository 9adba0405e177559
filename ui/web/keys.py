"""What a keyboard or mouse may not do in the cabin, and every sign of presence."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow

from cabin_app.clock import Clock

PRESENCE_EVERY_S = 1.0

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_Button = Qt.MouseButton
_Type = QEvent.Type

_CHORDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_EDITING = frozenset(
    {
        _Key.Key_A,
        _Key.Key_C,
        _Key.Key_V,
        _Key.Key_X,
        _Key.Key_Y,
        _Key.Key_Z,
        _Key.Key_Insert,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_Backspace,
        _Key.Key_Delete,
        _Key.Key_Control,
        _Key.Key_Shift,
    }
)
_KEYS_OF_OTHERS = frozenset(
    {_Key.Key_Menu, _Key.Key_Print, _Key.Key_SysReq, _Key.Key_Help, _Key.Key_Meta}
)
_FIRST_MEDIA_KEY, _LAST_MEDIA_KEY = _Key.Key_Back, _Key.Key_MediaLast
_LAST_FUNCTION_KEY = _Key.Key_F35
_OF_A_DESKTOP = frozenset(
    # Two fingers on a pad enlarge a page past our zoom (seen; `--disable-pinch` is for
    # the fingers of a screen).
    {_Type.DragEnter, _Type.Drop, _Type.ContextMenu, _Type.NativeGesture}
)
_SIGNS = frozenset(
    {
        _Type.KeyPress,
        _Type.MouseButtonPress,
        _Type.TouchBegin,
        _Type.TouchUpdate,
        _Type.Wheel,
        _Type.TabletPress,
    }
)


def is_key_allowed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key may reach the page or screen in front.

    Letters, moving and editing may; what talks to a browser or a desktop may not.
    """
    if key in _KEYS_OF_OTHERS or _FIRST_MEDIA_KEY <= key <= _LAST_MEDIA_KEY:
        return False
    if _Key.Key_F1 <= key <= _LAST_FUNCTION_KEY:
        return False
    held = modifiers & _CHORDS
    if held == _Modifier.NoModifier:
        return True
    if held == _Modifier.ControlModifier:
        shifted = bool(modifiers & _Modifier.ShiftModifier)
        return key in _EDITING and not (shifted and key == _Key.Key_Delete)
    # AltGr: "@" or "€" typed on a French keyboard, on systems that say Ctrl+Alt.
    both = _Modifier.ControlModifier | _Modifier.AltModifier
    return held == both and text.isprintable() and bool(text.strip())


def is_button_allowed(button: Qt.MouseButton) -> bool:
    """Whether a mouse button may act: history buttons may not."""
    return button in (_Button.NoButton, _Button.LeftButton, _Button.MiddleButton)


class KeyGate(QObject):
    """Event filter of the cabin's windows, lists of form fields included.

    It stands on windows, not on the application: filtering every event of every
    object from Python costs time, and wraps objects of the engine that are going.

    Args:
        clock: Measures time between two signs of presence.
        on_presence: Called at most once a second.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        on_presence: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._on_presence = on_presence
        self._told_at_s = float("-inf")

    def watch(self, window: QWindow) -> None:
        """Stand before a window; standing twice before one is allowed."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what may not pass."""
        if event.type() in _SIGNS:
            self._sign_of_presence()
        return not _may_pass(event)

    def _sign_of_presence(self) -> None:
        now_s = self._clock.monotonic_s()
        if now_s - self._told_at_s >= PRESENCE_EVERY_S:
            self._told_at_s = now_s
            self._on_presence()


def _may_pass(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return is_key_allowed(event.key(), event.modifiers(), event.text())
    if isinstance(event, QMouseEvent):
        return is_button_allowed(event.button())
    if isinstance(event, QWheelEvent):
        return not event.modifiers() & _CHORDS
    return event.type() not in _OF_A_DESKTOP
