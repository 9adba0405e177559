"""Starts application or machine anew: asked of those who may, refused gently."""

import subprocess
from collections.abc import Callable
from enum import StrEnum

from cabin_app.jobs import Executor
from cabin_app.supervision_link import Said, SupervisorLink

REBOOT = ("systemctl", "--no-ask-password", "--no-wall", "reboot")
"""Asks logind, which asks polkit whether the cabin's user may."""
REBOOT_S = 20.0
_NO_SYSTEMD = ("not been booted", "Failed to connect", "No such file")


class RestartRefusal(StrEnum):
    """Why nothing is started anew."""

    NOT_HERE = "not_here"
    """No supervisor, or no systemd: somebody runs it by hand."""
    NOT_ALLOWED = "not_allowed"
    """The cabin's user has not the right."""
    PRACTICE = "practice"
    """Simulated devices: the machine is somebody's own."""


class Restarting:
    """Lives on the interface thread."""

    def __init__(
        self,
        *,
        link: SupervisorLink,
        supervised: bool,
        rehearsing: bool,
        executor: Executor,
        command: tuple[str, ...] = REBOOT,
    ) -> None:
        """Take note.

        Args:
            link: The supervisor.
            supervised: There is one.
            rehearsing: The machine itself is left alone.
            executor: Where the system is asked.
            command: What asks it.
        """
        self._link = link
        self._supervised = supervised
        self._rehearsing = rehearsing
        self._executor = executor
        self._command = command

    def restart_application(self, on_refused: Callable[[str], None]) -> None:
        """The supervisor ends this process and starts all anew; a second or two."""
        if self._supervised:
            self._link.say(Said.AGAIN)
        else:
            on_refused(RestartRefusal.NOT_HERE.value)

    def restart_machine(self, on_refused: Callable[[str], None]) -> None:
        """The whole machine; nothing is called when it goes down."""
        if self._rehearsing:
            on_refused(RestartRefusal.PRACTICE.value)
            return

        def told(refusal: str) -> None:
            if refusal:
                on_refused(refusal)

        self._executor.submit(self._ask, told, _is_a_bug, lane="maintenance")

    def _ask(self) -> str:
        try:
            done = subprocess.run(  # noqa: S603 (no shell, our words)
                self._command,
                capture_output=True,
                text=True,
                timeout=REBOOT_S,
                check=False,
            )
        except FileNotFoundError:
            return RestartRefusal.NOT_HERE.value
        except subprocess.TimeoutExpired:
            return RestartRefusal.NOT_ALLOWED.value
        if done.returncode == 0:
            return ""
        absent = any(word in done.stderr for word in _NO_SYSTEMD)
        refusal = RestartRefusal.NOT_HERE if absent else RestartRefusal.NOT_ALLOWED
        return refusal.value


def _is_a_bug(error: Exception) -> None:
    raise error
