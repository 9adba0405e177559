"""What the web engine must never be when it serves the public: open, or as root.

Known without Qt: the supervisor refuses before it starts anything.
"""

from collections.abc import Mapping, Sequence

from cabin_app.errors import CabinError

DEBUGGING_VARIABLES = ("QTWEBENGINE_REMOTE_DEBUGGING",)
DEBUGGING_WORDS = ("remote-debugging", "webEngineArgs")
FOREIGN_CODE = (
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME"),
    *("QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE", "QT_QUICK_CONTROLS_"),
    *("QML_", "QML2_", "QTWEBENGINEPROCESS_PATH"),
    *("QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_DICTIONARIES_PATH"),
    *("PYTHON", "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "GTK_", "GIO_"),
)
"""How the names of variables begin by which other people's code is loaded."""
ROOT_USER_ID = 0


class UnsafeEngine(CabinError):
    """The web engine would start in a way that the public must not be served in."""


def refuse_unsafe(
    *,
    variables: Mapping[str, str],
    arguments: Sequence[str],
    user_id: int,
    demonstration: bool,
) -> None:
    """Raise `UnsafeEngine` if the public would not be safe.

    Args:
        variables: The environment.
        arguments: Words of the command.
        user_id: Who runs it.
        demonstration: Nobody's visit: a demonstration, practice or a tour.
    """
    refuse_debugging(variables, arguments)
    refuse_root(user_id=user_id, sandbox=not demonstration)


def trusted(variables: Mapping[str, str], *, demonstration: bool) -> dict[str, str]:
    """The environment of a visit: nothing in it loads code that is not the cabin's.

    A demonstration keeps all: tests and people who try things out choose theirs.
    """
    if demonstration:
        return dict(variables)
    return {
        name: value
        for name, value in variables.items()
        if not name.startswith(FOREIGN_CODE)
    }


def refuse_root(*, user_id: int, sandbox: bool) -> None:
    """Raise `UnsafeEngine` if the sandbox is wanted and root could not have it."""
    if sandbox and user_id == ROOT_USER_ID:
        message = (
            "the web engine cannot keep its sandbox as root: start the cabin as an "
            "ordinary user, or with --simulate for a demonstration"
        )
        raise UnsafeEngine(message)


def refuse_debugging(variables: Mapping[str, str], arguments: Sequence[str]) -> None:
    """Raise `UnsafeEngine` if anything asks for a debugging port."""
    asked = [name for name in DEBUGGING_VARIABLES if variables.get(name)]
    flags = variables.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    asked += [
        text
        for text in (flags, *arguments)
        if any(word in text for word in DEBUGGING_WORDS)
    ]
    if asked:
        message = (
            f"a debugging port of the web engine was asked for ({asked[0]}): "
            "take it out of the environment or of the command"
        )
        raise UnsafeEngine(message)
