"""Application and machine started anew: asked of who may, refused with a reason."""

import os
import sys
from pathlib import Path

import pytest

from cabin_app.bootstrap import supervised
from cabin_app.maintenance.restarting import Restarting
from cabin_app.supervision_link import Said
from cabin_app.supervisor import EXIT_AGAIN
from support.driven import DrainedExecutor
from support.real_cabin import real_cabin


class Link:
    def __init__(self) -> None:
        self.said: list[Said] = []

    def say(self, word: Said, cause: str = "") -> None:
        self.said.append(word)


class Place:
    def __init__(
        self, *command: str, real: bool = True, supervised: bool = True
    ) -> None:
        self.link, self.executor = Link(), DrainedExecutor()
        self.refused: list[str] = []
        self.restarting = Restarting(
            link=self.link,
            supervised=supervised,
            rehearsing=not real,
            executor=self.executor,
            command=command or ("/no/such/program",),
        )

    def restart_machine(self) -> list[str]:
        self.restarting.restart_machine(self.refused.append)
        self.executor.drain()
        return self.refused


def test_the_supervisor_is_asked_for_the_application() -> None:
    place = Place()
    place.restarting.restart_application(place.refused.append)
    assert (place.link.said, place.refused) == ([Said.AGAIN], [])


def test_a_cabin_run_by_hand_refuses() -> None:
    place = Place(supervised=False)
    place.restarting.restart_application(place.refused.append)
    assert (place.link.said, place.refused) == ([], ["not_here"])


def says(words: str) -> tuple[str, ...]:
    return ("sh", "-c", f"echo '{words}' >&2; exit 1")


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (("true",), []),
        (says("Access denied"), ["not_allowed"]),
        (says("Interactive authentication required."), ["not_allowed"]),
        (says("System has not been booted with systemd as init system"), ["not_here"]),
        (says("Failed to connect to bus"), ["not_here"]),
        (("/no/such/program",), ["not_here"]),
    ],
)
def test_the_system_s_answer_is_told(command, refused) -> None:
    assert Place(*command).restart_machine() == refused


def test_a_rehearsal_leaves_the_machine_alone(tmp_path: Path) -> None:
    mark = tmp_path / "restarted"
    assert Place("touch", str(mark), real=False).restart_machine() == ["practice"]
    assert not mark.exists()


def test_the_supervisor_becomes_the_new_program(tmp_path, monkeypatch, caplog) -> None:
    called: list[tuple[str, list[str]]] = []
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path))
    monkeypatch.setattr(supervised, "keep_log", lambda _: None)
    monkeypatch.setattr(supervised.Supervisor, "run", lambda _: EXIT_AGAIN)
    monkeypatch.setattr(os, "execv", lambda *words: called.append(words))
    supervised.run_supervised(["--simulate"], config=None, simulate=True)
    ((program, words),) = called
    assert program == sys.executable
    assert words == [sys.executable, *sys.orig_argv[1:]]
    assert "as a technician asked" in caplog.text


def test_the_same_process_serves_on_as_a_new_program(tmp_path: Path) -> None:
    with real_cabin(tmp_path, module="support.again_cabin") as cabin:
        cabin.start()
        cabin.is_shown()
        cabin.says("as a technician asked")
        # Ready once more, under the same number.
        cabin.is_shown()
        assert len(cabin.visits()) == 1
        assert cabin.stop() == 0
