"""State that is published: one value, and those who want to know when it changes."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Observable(Generic[T]):
    """A value and its listeners, all on the interface thread."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._listeners: list[Callable[[T], None]] = []

    @property
    def value(self) -> T:
        """The value as it stands."""
        return self._value

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call ``listener`` at each change from now on.

        Returns:
            A function that ends the subscription; calling it twice is allowed.
        """
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, value: T) -> None:
        """Replace the value; listeners hear of it only if it differs."""
        if value == self._value:
            return
        self._value = value
        for listener in tuple(self._listeners):
            listener(value)
