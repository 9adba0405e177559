"""Sound and camera on the bench."""

import json
from pathlib import Path

import pytest

from devices.bench import audio, camera
from devices.bench.command_line import main


def test_a_tone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tone", "--simulate", "--json"]) == 0
    [row] = json.loads(capsys.readouterr().out)
    assert (row["output"], row["share"]) == ("loudspeaker", 1.0)


def test_a_tone_that_is_not_heard(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = audio.SimulatedAudio()
    twin.simulate_deaf()
    monkeypatch.setattr(audio, "SimulatedAudio", lambda: twin)
    assert main(["tone", "--simulate"]) == 1
    assert "Not heard: not_heard" in capsys.readouterr().err


def test_a_photo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "photo.jpg"
    assert main(["photo", "--simulate", "--json", "--out", str(out)]) == 0
    [row] = json.loads(capsys.readouterr().out)
    assert out.stat().st_size == row["bytes"]


def test_a_camera_without_picture(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    twin = camera.SimulatedCamera()
    twin.simulate_shutter()
    monkeypatch.setattr(camera, "SimulatedCamera", lambda: twin)
    out = tmp_path / "photo.jpg"
    assert main(["photo", "--simulate", "--out", str(out)]) == 1
    assert "shutter_closed" in capsys.readouterr().err
    assert not out.exists()


def test_both_stand_in_the_status(capsys: pytest.CaptureFixture[str]) -> None:
    main(["status", "--simulate", "--json"])
    rows = {row["family"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["audio"]["condition"] == rows["camera"]["condition"] == "ready"
