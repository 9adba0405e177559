"""``python -m devices usb``: what is plugged in, for people and machines."""

import json

import pytest

from devices.bench.command_line import main


def test_what_is_plugged_in_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usb", "--simulate", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["kinds"] == ["pointer"]
    assert row["maker"] == "0eef:c000"


def test_people_get_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usb", "--simulate", "--watch", "0.3"]) == 0
    assert "Simulated touchscreen" in capsys.readouterr().out


@pytest.mark.services
def test_the_real_sockets_can_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usb", "--json"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


def test_the_sockets_are_in_the_status(capsys: pytest.CaptureFixture[str]) -> None:
    main(["status", "--simulate", "--json"])
    rows = json.loads(capsys.readouterr().out)
    (row,) = [row for row in rows if row["family"] == "usb"]
    assert row["condition"] == "ready"
