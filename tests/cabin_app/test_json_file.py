"""State files that somebody spoilt: none of them is a bug, and none holds the start."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cabin_app.errors import BadFile
from cabin_app.journal.waiting import WaitingRoom
from cabin_app.json_file import read_json
from cabin_app.maintenance.model import TrialBook
from cabin_app.maintenance.sites_file import read_sites
from cabin_app.maintenance.trial_file import read_trials
from cabin_app.printing.tray import TrayCount
from cabin_app.roles.codes import read_codes
from cabin_app.roles.gate import Gate
from cabin_app.roles.model import Answer

SPOILT = {
    "empty": b"",
    "text": b"hello",
    "cut": b'{"left": 3',
    "null": b"null",
    "list": b"[]",
    "number": b"7",
    "infinite": b'{"left": 1e999, "failures": 1e999, "at": Infinity}',
    "not utf-8": b'{"left": "\xff"}',
    "deep": b"[" * 100_000,
    "huge": b"[" + b"0," * 600_000 + b"0]",
}


@pytest.fixture(params=SPOILT.values(), ids=SPOILT)
def spoilt(request: pytest.FixtureRequest) -> bytes:
    content: bytes = request.param
    return content


def test_a_value_comes_out_or_an_error_that_is_expected(
    spoilt: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a.json").write_bytes(spoilt)
    try:
        value = read_json(tmp_path / "a.json")
    except ValueError:
        return
    assert value in (None, [], 7)


@pytest.mark.timeout(20)
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    with pytest.raises(OSError, match="no ordinary file"):
        read_json(tmp_path / "a.json")


def gate(folder: Path) -> Gate:
    return Gate(
        folder,
        monotonic_s=lambda: 100.0,
        now=lambda: datetime(2026, 11, 26, tzinfo=UTC),
        start_of_machine=lambda: "one",
    )


READERS: dict[str, Callable[[Path], object]] = {
    "trials.json": lambda path: read_trials(path) == TrialBook(),
    "sites.json": lambda path: read_sites(path) is None,
    "tray.json": lambda path: TrayCount(folder=path.parent, full=250).left is None,
}


@pytest.mark.parametrize("name", READERS)
def test_what_was_kept_is_forgotten(name: str, spoilt: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(spoilt)
    assert READERS[name](tmp_path / name)


def test_codes_are_unreadable_and_let_nobody_in(spoilt: bytes, tmp_path: Path) -> None:
    (tmp_path / "codes.json").write_bytes(spoilt)
    with pytest.raises(BadFile, match=r"codes\.json"):
        read_codes(tmp_path / "codes.json")
    assert gate(tmp_path).try_code("482913").answer is Answer.UNREADABLE


def test_spoilt_attempts_count_as_many(spoilt: bytes, tmp_path: Path) -> None:
    seal = '{"format": 1, "agent": "$argon2id$v=19$x", "second_factor": ""}'
    (tmp_path / "codes.json").write_text(seal)
    (tmp_path / "code-attempts.json").write_bytes(spoilt)
    assert gate(tmp_path).look().wait_s == 900.0


def test_counts_that_cannot_be_read_now_are_kept(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refuse(_: Path) -> object:
        raise OSError(24, "Too many open files")

    (tmp_path / "1.counts").touch()
    waits = next(iter(tmp_path.iterdir()))
    monkeypatch.setattr("cabin_app.journal.waiting._WHOLE", ".counts")
    monkeypatch.setattr("cabin_app.journal.waiting.read_json", refuse)
    assert WaitingRoom(tmp_path).look() == []
    assert waits.exists()
    assert "Too many open files" in caplog.text
