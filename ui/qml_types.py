"""A typed face on the Qt decorators that QML reads.

The Qt stubs type a `Property` as `Any` and call `QmlUncreatable(...)` not callable.
Under type checking this module declares both as they are; at run time it is Qt's own.
The description generator matches the decorators by name, and understands properties
only in their decorator form:

    @Property(str, notify=changed)
    def title(self) -> str: ...
"""

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")
    C = TypeVar("C", bound=type[QObject])

    class _ReadOnly(Generic[T]):
        @overload
        def __get__(self, instance: None, owner: type) -> "_ReadOnly[T]": ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...
        def __get__(self, instance: object, owner: type) -> object: ...

    class Property:
        """A read-only property: QML sends intents, it never assigns."""

        def __init__(
            self, type_: type | str, *, notify: object = None, constant: bool = False
        ) -> None: ...

        def __call__(self, getter: Callable[[Any], T]) -> _ReadOnly[T]: ...

    def QmlElement(cls: C) -> C:
        """Known to QML by its class name."""

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """Built by Python only; ``reason`` is what QML says otherwise."""
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["Property", "QmlElement", "QmlUncreatable"]
