"""The technician's changes over the file, and what holds when one is wrong."""

from pathlib import Path

import pytest

from cabin_app.bootstrap.check import check_cabin
from cabin_app.cli import main
from cabin_app.errors import BadFile
from cabin_app.settings import DeviceKind, load_settings
from cabin_app.settings_kept import LAST_GOOD, changes_path, load_kept

INSTALLED = "timeouts:\n  farewell_s: 90\n  welcome_s: 30\nticket: {kind: none}\n"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "cabin.yaml"
    path.write_text(INSTALLED)
    return path


@pytest.fixture
def changes(tmp_path: Path) -> Path:
    path = changes_path(tmp_path / "state")
    path.parent.mkdir()
    return path


def test_the_last_word_counts_and_each_value_knows_its_file(config, changes) -> None:
    changes.write_text("timeouts:\n  farewell_s: 45\nlanguages: [fr]\n")
    settings = load_settings(config, changes)
    assert (settings.timeouts.farewell_s, settings.timeouts.welcome_s) == (45, 30)
    sources = settings.sources
    assert sources["timeouts.farewell_s"] == f"{changes}:2"
    assert sources["timeouts.welcome_s"] == f"{config}:3"
    assert sources["languages"] == f"{changes}:3"
    assert sources["timeouts.staff_s"] == "default"


def test_changes_alone_are_enough(changes) -> None:
    changes.write_text("{}\n")
    assert load_settings(None, changes) == load_settings(None)
    changes.write_text("scanner: {kind: none}\n")
    assert load_settings(None, changes).scanner.kind is DeviceKind.NONE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("timeouts: {farewell_s: 5}\n", "settings.yaml:1: timeouts.farewell_s"),
        ("ticket: {kind: network}\n", '"host" is missing'),
        ("- a\n", "settings.yaml:1: expected a group of keys"),
        ("timeouts: soon\n", "settings.yaml:1: timeouts: expected a group"),
        ("tImeouts: {}\n", "settings.yaml:1: tImeouts: unknown key"),
        ("a: {}\na: {}\n", "written twice"),
        ("", "the file is empty"),
    ],
)
def test_a_wrong_change_is_told_in_its_own_file(config, changes, text, said) -> None:
    changes.write_text(text)
    with pytest.raises(BadFile) as caught:
        load_settings(config, changes)
    assert said in str(caught.value)


def test_the_other_file_is_blamed_for_its_own_lines(config, changes) -> None:
    config.write_text(INSTALLED.replace("30", "3"))
    changes.write_text("timeouts: {farewell_s: 5}\n")
    with pytest.raises(BadFile) as caught:
        load_settings(config, changes)
    lines = str(caught.value).splitlines()
    assert [line.split(": ")[0] for line in lines] == [f"{config}:3", f"{changes}:1"]


@pytest.mark.parametrize("nonsense", ["timeouts: [", "timeouts: {farewell_s: 1}", "\0"])
def test_the_cabin_goes_on_with_what_was_right(config, tmp_path, nonsense) -> None:
    state = tmp_path / "state"
    assert load_kept(config, state).problems == ()
    assert (state / "settings.json").stat().st_mode & 0o077 == 0
    config.write_text(nonsense)
    kept = load_kept(config, state)
    assert kept.problems
    assert kept.settings.timeouts.farewell_s == 90
    assert set(kept.settings.sources.values()) == {LAST_GOOD}


def test_nothing_holds_before_anything_was_right(config, tmp_path) -> None:
    config.write_text("timeouts: [")
    with pytest.raises(BadFile):
        load_kept(config, tmp_path / "state")


def test_what_was_right_in_another_file_is_not_this_one(config, tmp_path) -> None:
    load_kept(config, tmp_path / "state")
    other = tmp_path / "other.yaml"
    other.write_text("timeouts: [")
    with pytest.raises(BadFile):
        load_kept(other, tmp_path / "state")


def test_a_copy_that_was_touched_is_none(config, tmp_path) -> None:
    state = tmp_path / "state"
    load_kept(config, state)
    copy = state / "settings.json"
    copy.write_text(copy.read_text().replace("90", "91"))
    config.write_text("timeouts: [")
    with pytest.raises(BadFile):
        load_kept(config, state)


def test_check_tells_and_changes_nothing(config, tmp_path, monkeypatch, capsys) -> None:
    state = tmp_path / "state"
    monkeypatch.setenv("CABIN_STATE_DIR", str(state))
    monkeypatch.setattr(
        "cabin_app.bootstrap.check.devices_findings", lambda *_, **__: ()
    )
    load_kept(config, state)
    changes_path(state).write_text("timeouts: {welcome_s: 40}\n")
    said = [str(each) for each in check_cabin(config)]
    assert f"ok        {config}: 3 values set, 1 of them on the screen" in said[0]
    changes_path(state).write_text("timeouts: {welcome_s: 4}\n")
    before = (state / "settings.json").read_bytes()
    said = [str(each) for each in check_cabin(config)]
    assert said[0].startswith(f"attention {changes_path(state)}:1: timeouts.welcome_s")
    assert "the last good settings are used" in said[1]
    assert (state / "settings.json").read_bytes() == before


def test_the_figures_follow_the_changes(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path))
    changes_path(tmp_path).write_text("journal: {threshold: 3}\n")
    assert main(["journal", "report"]) == 1
    assert "journal.threshold" in capsys.readouterr().err
