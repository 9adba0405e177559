"""``python -m devices``: what people and machines get, and the exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from devices.bench.command_line import main
from devices.services.sane_test import sane_test

SIMULATED = ["--simulate", "--pace", "0", "--resolution", "75"]
ROOT = Path(__file__).parents[2]


def test_scan_writes_a_page_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", *SIMULATED, "--out", str(tmp_path)]) == 0
    (page,) = tmp_path.iterdir()
    line = capsys.readouterr().out
    assert line.startswith(f"{page}: 620 x 877, 75 dpi, grey, ")


@pytest.mark.parametrize(
    ("size", "pixels"), [("a5", (437, 620)), ("100x50", (295, 148))]
)
def test_scan_reads_a_smaller_paper(
    size: str,
    pixels: tuple[int, int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["scan", *SIMULATED, "--size", size, "--json", "--out", str(tmp_path)]
    assert main(arguments) == 0
    (page,) = json.loads(capsys.readouterr().out)["pages"]
    assert (page["width_px"], page["height_px"]) == pixels


def test_scan_tells_machines_about_every_sheet_of_the_feeder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fed = ["--source", "feeder", "--json", "--out", str(tmp_path)]
    arguments = ["scan", *SIMULATED, *fed]
    assert main(arguments) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["fault"] is None
    assert {Path(page["path"]) for page in answer["pages"]} == set(tmp_path.iterdir())
    assert [page["mode"] for page in answer["pages"]] == ["grey"] * 3


def test_a_fault_is_said_and_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["scan", *SIMULATED, "--fault", "jam", "--out", str(tmp_path)]
    assert main([*arguments, "--json"]) == 1
    said = capsys.readouterr()
    fault = json.loads(said.out)["fault"]
    assert fault == {"family": "scanner", "fault": "jam", "detail": "simulated"}
    assert "jam" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["polish"],
        ["scan", "--fault", "jam"],
        ["scan", "--simulate", "--fault", "earthquake"],
        ["scan", "--simulate", "--out", "/nowhere/at/all"],
        ["scan", "--simulate", "--resolution", "9600"],
        ["scan", "--simulate", "--size", "a99"],
        ["scan", "--simulate", "--size", "5000x1"],
    ],
)
def test_wrong_usage_is_told_apart(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_status_and_list_of_simulated_devices(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["status", "--simulate", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["family"]: row["condition"] for row in rows}["scanner"] == "ready"
    assert main(["list", "--simulate"]) == 0
    assert "Simulated scanner" in capsys.readouterr().out


@pytest.mark.services
def test_a_scanner_of_sane_is_listed_looked_at_and_read(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with sane_test() as service:
        for name, value in service.environment.items():
            monkeypatch.setenv(name, value)
        assert main(["list", "--json"]) == 0
        (row,) = [
            row
            for row in json.loads(capsys.readouterr().out)
            if row["family"] == "scanner"
        ]
        assert row["device"] == "test:0"
        arguments = [
            "scan",
            "--device",
            "test:0",
            "--resolution",
            "75",
            "--out",
            str(tmp_path),
        ]
        assert main(arguments) == 0
        (page,) = tmp_path.iterdir()
        with Image.open(page) as image:
            assert image.size == (620, 876)
        assert main(["scan", "--device", "test:7", "--out", str(tmp_path)]) == 1
        assert "unplugged" in capsys.readouterr().err


def test_it_runs_as_a_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "devices", "list", "--simulate", "--json"],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        check=True,
    )
    families = {row["family"] for row in json.loads(done.stdout)}
    assert "scanner" in families
    assert done.stderr == b""
