"""Commands: what is misused is told with exit code 2, a disk that refuses with 1."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from cabin_app import cli
from cabin_app.cli import main


@pytest.fixture(autouse=True)
def private_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("CABIN_RUNTIME_DIR", str(tmp_path / "runtime"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("journal simulate --years nan", "above 0 expected, found 'nan'"),
        ("journal simulate --years inf", "above 0 expected, found 'inf'"),
        ("journal simulate --years 0", "above 0 expected"),
        ("journal simulate --years 51", "50 years at most"),
        ("journal simulate --visits-a-day x", "above 0 expected"),
        ("journal simulate --visits-a-day 1e9", "500 visits a day at most"),
        ("tour --out . --size abc", "a size such as 1920x1080 expected"),
        ("tour --out . --size 1920", "a size such as 1920x1080 expected"),
        ("tour --out . --size 10x10", "a size such as 1920x1080 expected"),
        ("voice build --limit ²", "a whole number expected"),
        ("settings set", "the following arguments are required: key, value"),
        ("", "the following arguments are required: COMMAND"),
    ],
)
def test_misuse_is_told(
    words: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words.split())
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_a_journey_that_is_none_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tour", "--out", str(tmp_path / "out"), "--journey", "nope"]) == 2
    assert "no journey 'nope'; there are: " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words",
    [
        "journal export --simulated --format csv --out",
        "journal export --simulated --format ods --out",
        "catalogue table --out",
        "catalogue sheets tests.zip --out",
        "tour --journey photocopy --out",
    ],
)
def test_a_place_that_cannot_be_written_is_named(
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("cabin_app.cli_journal._shown", _a_report)
    monkeypatch.setattr(
        "cabin_app.catalogue.official_sheets.read_sheets", lambda *_: ({}, ())
    )
    (tmp_path / "file").touch()
    assert main([*words.split(), str(tmp_path / "file" / "out")]) == 1
    told = capsys.readouterr().err
    assert (
        f"{tmp_path / 'file' / 'out'}: it cannot be written (Not a directory)" in told
    )
    assert "Name another place" in told


@pytest.mark.parametrize("full", [True, False])
def test_visits_of_nobody_need_room(
    full: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from cabin_app.journal.database import Unreachable

    def refuse(*_: object) -> int:
        raise Unreachable("disk is full") if full else OSError(30, "Read-only")

    monkeypatch.setattr("cabin_app.journal.simulate.write_simulated", refuse)
    assert main(["journal", "simulate", "--years", "0.1"]) == 1
    told = capsys.readouterr().err
    assert "simulated-journal.sqlite: it cannot be written (" in told
    assert "Free some room" in told


def _a_report(*_: object) -> object:
    from datetime import date

    from cabin_app.journal.coarse import Week
    from cabin_app.journal.told import tell
    from cabin_app.journal.topics import Topic

    empty = {topic: {} for topic in Topic}
    return tell(empty, thresholds=((Week(1, 1), 11),), today=date(2026, 11, 25))


def test_every_command_says_what_it_and_its_options_do() -> None:
    bare = []
    waiting = [("", cli._parser())]
    while waiting:
        name, parser = waiting.pop()
        for action in parser._actions:
            if action.choices is not None and hasattr(action.choices, "values"):
                helped = {each.dest for each in action._choices_actions if each.help}  # type: ignore[attr-defined]
                for word, below in action.choices.items():
                    waiting.append((f"{name} {word}", below))
                    bare += [f"{name} {word}"] if word not in helped else []
            elif not (action.help or action.choices):
                bare.append(f"{name} {action.dest}")
    assert bare == []


def test_who_stops_reading_ends_it_quietly(tmp_path: Path) -> None:
    program = "import sys; from cabin_app.cli import main; sys.exit(main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", program, "settings", "show"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_ctrl_c_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_check", stopped)
    assert main(["check"]) == 130


class TestSettings:
    def test_what_was_never_changed_cannot_be_undone(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["settings", "undo"]) == 0
        assert capsys.readouterr().out == "There is no change to undo.\n"

    def test_a_key_that_is_none_cannot_be_forgotten(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["settings", "forget", "timeouts.nope"]) == 1
        assert "timeouts.nope: there is no such setting." in capsys.readouterr().err

    def test_a_part_of_check_tells_wrong_settings_too(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        config = str(tmp_path / "none.yaml")
        assert main(["check", "--only", "journal", "--config", config]) == 1
        out = capsys.readouterr().out
        assert f"{config}: the file does not exist." in out
        assert "journal.sqlite: not begun yet" in out


class TestCodes:
    def test_a_second_factor_needs_the_technician_s_code(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["code", "second-factor", "on"]) == 1
        assert "python -m cabin_app code set technician" in capsys.readouterr().err

    @pytest.mark.parametrize("code", ["", "12345", "123456", "４８２９１７", "48 2917"])
    def test_weak_ones_are_refused(
        self,
        code: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(code + "\n"))
        assert main(["code", "set", "agent"]) == 1
        assert capsys.readouterr().err.startswith("not set: ")
