"""Two cabins with the same folders: the second is refused, nothing is touched."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cabin_app.supervision.alone import LOCK_NAME, AnotherRuns, alone_in


def test_the_second_is_refused_with_who_and_what_to_do(tmp_path: Path) -> None:
    with alone_in(tmp_path):
        told = rf"{tmp_path}: a cabin is running .* \(process {os.getpid()}\)\. End"
        with pytest.raises(AnotherRuns, match=told), alone_in(tmp_path):
            pass
    with alone_in(tmp_path):
        pass


def test_a_dead_one_holds_nothing(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path\n"
        "from cabin_app.supervision.alone import alone_in\n"
        "with alone_in(Path(sys.argv[1])): os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert (tmp_path / LOCK_NAME).exists()
    with alone_in(tmp_path):
        pass


def test_a_place_that_cannot_be_written_is_told_and_stops_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    with caplog.at_level(logging.WARNING), alone_in(tmp_path / "file" / "below"):
        pass
    assert "whether another cabin runs cannot be told" in caplog.text


def test_a_link_is_not_followed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "of somebody").write_text("kept")
    (tmp_path / LOCK_NAME).symlink_to(tmp_path / "of somebody")
    with alone_in(tmp_path):
        pass
    assert (tmp_path / "of somebody").read_text() == "kept"


def test_run_refuses_before_it_erases_anything(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    from cabin_app.cli import main

    state, runtime = tmp_path / "state", tmp_path / "runtime"
    monkeypatch.setenv("CABIN_STATE_DIR", str(state))
    monkeypatch.setenv("CABIN_RUNTIME_DIR", str(runtime))
    monkeypatch.setattr("cabin_app.bootstrap.supervised.keep_log", lambda _: None)
    page = runtime / "spool" / "visit-of-now" / "page.png"
    page.parent.mkdir(parents=True)
    page.touch()
    with alone_in(state):
        assert main(["run", "--simulate"]) == 1
    assert "End that one first" in capsys.readouterr().err
    assert page.exists()


def test_a_full_disk_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with alone_in(tmp_path), pytest.raises(AnotherRuns), alone_in(tmp_path):
        pass


def test_a_user_without_a_home_has_nothing_to_erase_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from cabin_app.bootstrap.supervised import engine_folders

    def none() -> Path:
        message = "Could not determine home directory."
        raise RuntimeError(message)

    monkeypatch.setattr(Path, "home", none)
    assert engine_folders() == ()
