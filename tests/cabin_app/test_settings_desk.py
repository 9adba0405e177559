"""Settings changed on the screen: the same rules as the file, and a way back."""

from pathlib import Path

import pytest

from cabin_app.cli import main
from cabin_app.errors import BadFile
from cabin_app.maintenance.settings_desk import SettingsDesk
from cabin_app.maintenance.settings_rows import (
    SECTIONS,
    SettingKind,
    Source,
    masked,
    section_of,
)
from cabin_app.settings import DeviceKind, Settings, load_settings
from cabin_app.settings_kept import changes_path

INSTALLED = """\
# The installer's own words.
timeouts:
  farewell_s: 90   # they are slow here
ticket: {kind: none}
town: {database: "postgresql://cabin:s3cret@db/figures", cabin: mairie}
"""


class Room:
    def __init__(self, folder: Path) -> None:
        self.config = folder / "cabin.yaml"
        self.config.write_text(INSTALLED)
        self.state = folder / "state"
        self.changes = changes_path(self.state)
        self.desk = self.open_again()

    def open_again(self) -> SettingsDesk:
        return SettingsDesk(
            config=self.config, state_folder=self.state, running=self.settings
        )

    @property
    def settings(self) -> Settings:
        return load_settings(self.config, self.changes)

    def row(self, key: str):
        return next(row for row in self.desk.look().rows if row.key == key)

    def refused(self, key: str, text: str) -> str:
        before = self.changes.read_text() if self.changes.exists() else None
        with pytest.raises(BadFile) as caught:
            self.desk.change(key, text)
        after = self.changes.read_text() if self.changes.exists() else None
        assert after == before
        return str(caught.value)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_every_setting_is_there_once_and_in_one_section(room) -> None:
    keys = [row.key for row in room.desk.look().rows]
    assert set(keys) == set(load_settings(None).sources)
    assert len(keys) == len(set(keys))
    assert {section_of(key) for key in keys} == set(SECTIONS)
    for keys_of_section in SECTIONS.values():
        # Folders are the environment's.
        for key in set(keys_of_section) - {"folders"}:
            assert any(each.split(".")[0] == key.split(".")[0] for each in keys)


def test_each_value_says_where_it_comes_from(room) -> None:
    farewell, kind = room.row("timeouts.farewell_s"), room.row("scanner.kind")
    assert (farewell.value, farewell.source) == ("90", Source.FILE)
    assert farewell.place == f"{room.config}:3"
    assert (kind.value, kind.source, kind.place) == ("real", Source.DEFAULT, "")
    assert kind.choices == ("real", "simulated", "none")


def test_a_secret_is_shown_to_nobody(room) -> None:
    row = room.row("town.database")
    assert row.value == "postgresql://cabin:•••@db/figures"
    assert row.secret
    assert "s3cret" not in repr(room.desk.look())
    assert masked("postgresql://cabin@db/figures") == "postgresql://cabin@db/figures"


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("timeouts.farewell_s", "45", "45"),
        ("screen.density_px_per_mm", "4,25", "4.25"),
        ("screen.orientation", "portrait", "portrait"),
        ("speech.headset", "true", "true"),
        ("languages", "fr, ar", "fr, ar"),
        ("ticket.baud_rate", "9600", "9600"),
        ("usb.expected", "046d:c31c 0bda:8153", "046d:c31c, 0bda:8153"),
        ("place.centre", ' L’été "chaud": #1 ', 'L’été "chaud": #1'),
        ("human_help.telephone", "02 35 00 00 00", "02 35 00 00 00"),
        ("journal.path", "/srv/j.sqlite", "/srv/j.sqlite"),
    ],
)
def test_a_value_is_written_and_read_back(room, key, text, value) -> None:
    shown = room.desk.change(key, text)
    row = next(row for row in shown.rows if row.key == key)
    assert (row.value, row.source) == (value, Source.HERE)
    assert shown.restart
    assert shown.can_undo
    assert room.config.read_text() == INSTALLED


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        (
            "timeouts.farewell_s",
            "5",
            "timeouts.farewell_s: expected 20 to 180, found 5",
        ),
        ("timeouts.farewell_s", "soon", 'expected a whole number, found "soon"'),
        ("speech.headset", "perhaps", "expected true or false"),
        ("languages", "ar", "fr is missing in this list"),
        ("languages", "fr fr", "the same entry stands twice"),
        ("ticket.kind", "network", '"host" is missing. Add host, the printer'),
        ("ticket.kind", "carrier pigeon", "expected one of none, network"),
        ("usb.expected", "keyboard", "a model as `lsusb` writes it"),
        ("human_help.telephone", "", "a telephone number"),
        ("no.such", "1", "there is no such setting"),
    ],
)
def test_what_the_file_may_not_say_is_refused_with_the_remedy(
    room, key, text, said
) -> None:
    told = room.refused(key, text)
    assert said in told
    assert "draft" not in told
    assert not list(room.state.glob("*draft*"))


def test_settings_that_need_one_another_are_judged_together(room) -> None:
    room.desk.change("ticket.host", "192.0.2.10")
    room.desk.change("ticket.kind", "network")
    assert room.settings.ticket.host == "192.0.2.10"
    with pytest.raises(BadFile, match='"host" is missing'):
        room.desk.forget("ticket.host")


def test_one_step_back_and_forth_again(room) -> None:
    room.desk.change("timeouts.farewell_s", "45")
    room.desk.change("timeouts.farewell_s", "60")
    room.desk.undo()
    assert room.settings.timeouts.farewell_s == 45
    room.desk.undo()
    assert room.settings.timeouts.farewell_s == 60
    # After a restart the way back is still there.
    room.open_again().undo()
    assert room.settings.timeouts.farewell_s == 45


def test_nothing_to_undo_is_no_fault(room) -> None:
    assert not room.desk.undo().can_undo


def test_back_to_what_it_was_when_somebody_came(room) -> None:
    room.desk.change("place.centre", "Mairie")
    room.desk.enter()
    room.desk.change("place.centre", "Médiathèque")
    room.desk.change("timeouts.farewell_s", "45")
    room.desk.go_back_to_entry()
    assert (room.settings.place.centre, room.settings.timeouts.farewell_s) == (
        "Mairie",
        90,
    )


def test_a_change_is_forgotten_and_the_file_speaks_again(room) -> None:
    room.desk.change("timeouts.farewell_s", "45")
    room.desk.change("languages", "fr")
    room.desk.forget("timeouts.farewell_s")
    shown = room.desk.forget("languages")
    assert room.row("timeouts.farewell_s").source is Source.FILE
    assert not shown.restart
    assert "farewell" not in room.changes.read_text()


def test_changes_that_somebody_spoilt_by_hand_are_told_and_dropped(room) -> None:
    room.desk.change("timeouts.farewell_s", "45")
    room.desk.look()
    room.changes.write_text("timeouts: {farewell_s: 4}\n")
    shown = room.desk.look()
    assert "timeouts.farewell_s" in str(shown.problems[0])
    assert {row.source for row in shown.rows} == {Source.LAST_GOOD}
    assert not room.desk.drop_all().problems
    assert room.settings.timeouts.farewell_s == 90


def test_unreadable_changes_are_no_end(room) -> None:
    room.desk.look()
    room.changes.write_text("timeouts: [")
    assert room.desk.look().problems
    assert "settings.yaml" in room.refused("timeouts.farewell_s", "50")
    assert not room.desk.drop_all().problems


def test_a_disk_that_refuses_is_told(tmp_path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    desk = SettingsDesk(
        config=None, state_folder=tmp_path / "state", running=Settings()
    )
    with pytest.raises(BadFile, match="the disk refuses it"):
        desk.change("timeouts.farewell_s", "45")


def test_what_is_too_much_for_a_line_says_only_how_much(room) -> None:
    row = room.row("calling.desks")
    assert (row.kind, row.value) == (SettingKind.FIXED, "")
    assert room.row("human_help.hours").kind is SettingKind.FIXED


def test_device_kinds_are_those_of_the_program(room) -> None:
    assert room.row("scanner.kind").choices == tuple(DeviceKind)


def test_the_same_from_a_terminal(room, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(room.state))
    at = ["--config", str(room.config)]
    assert main(["settings", "set", *at, "timeouts.farewell_s", "45"]) == 0
    capsys.readouterr()
    assert main(["settings", "show", *at]) == 0
    out = capsys.readouterr().out
    assert "timeouts.farewell_s          45" in out
    assert f"{room.changes}:4" in out
    assert "s3cret" not in out
    assert main(["settings", "set", *at, "timeouts.farewell_s", "4"]) == 1
    assert "expected 20 to 180, found 4" in capsys.readouterr().err
    assert main(["settings", "undo", *at]) == 0
    assert room.settings.timeouts.farewell_s == 90
    room.changes.write_text("timeouts: [")
    assert main(["settings", "show", *at, "--json"]) == 1
    assert main(["settings", "drop", *at]) == 0


def test_the_folders_say_who_chose_them(room, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(room.state))
    monkeypatch.delenv("CABIN_ASSETS_DIR", raising=False)
    assert main(["settings", "show", "--config", str(room.config)]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["folders.state"].endswith("environment CABIN_STATE_DIR")
    assert lines["folders.assets"].endswith("default")
    words = ["settings", "set", "--config", str(room.config), "folders.state", "/x"]
    assert main(words) == 1
    assert "unknown key" in capsys.readouterr().err
