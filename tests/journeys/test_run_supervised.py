"""``python -m cabin_app run`` as it is started in a town hall: real processes."""

import os
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest

from cabin_app.catalogue.last_good import keep_last_good
from cabin_app.logbook import last_lines
from cabin_app.paths import SHIPPED_ASSETS
from support.real_cabin import RealCabin, real_cabin
from support.searched import command_of

pytestmark = pytest.mark.journey

RUN = ("run", "--simulate", "--window")


def _commands(cabin: RealCabin, leader: int) -> str:
    return "\n".join(command_of(fact.pid) for fact in cabin.family(leader))


def _interrupted(journal: Path) -> int:
    with sqlite3.connect(journal) as opened:
        sql = "SELECT count(*) FROM visit_ended WHERE ending = 'interrupted'"
        return int(opened.execute(sql).fetchone()[0])


def _libraries(pid: int) -> str:
    return Path(f"/proc/{pid}/maps").read_text()


def test_a_crash_while_resting_is_mended_and_an_end_leaves_nothing(tmp_path) -> None:
    with real_cabin(tmp_path, *RUN) as cabin:
        cabin.start()
        cabin.is_shown()
        (first,) = cabin.visits()
        os.kill(first, signal.SIGKILL)
        cabin.is_shown()
        (second,) = cabin.visits()
        assert second != first
        assert cabin.family(first) == []
        assert cabin.stop() == 0
        assert cabin.family(second) == []
        # Ended behind the door, it may not have made its folder yet.
        assert not cabin.spool.exists() or list(cabin.spool.iterdir()) == []
    assert "sandbox is off" in cabin.errors.read_text() or os.getuid() != 0
    assert "while serving" in cabin.errors.read_text()


def test_what_a_power_cut_left_is_erased_and_counted(tmp_path) -> None:
    with real_cabin(tmp_path, *RUN) as cabin:
        left = cabin.spool / "visit-0123456789abcdef"
        left.mkdir(parents=True, mode=0o700)
        (left / "page.pnm").write_bytes(b"private")
        cabin.start()
        cabin.is_shown()
        assert list(cabin.spool.iterdir()) == []
        assert cabin.stop() == 0
    assert _interrupted(cabin.state / "practice-journal.sqlite") == 1
    assert not (cabin.state / "journal.sqlite").exists()


def test_six_crashes_put_the_cabin_out_of_order_without_an_engine(tmp_path) -> None:
    with real_cabin(tmp_path, *RUN) as cabin:
        cabin.start()
        for _ in range(6):
            cabin.is_shown()
            (visit,) = cabin.visits()
            os.kill(visit, signal.SIGKILL)
        cabin.told("STATUS=out of order: unexpected")
        cabin.is_shown()
        (sign,) = cabin.visits()
        assert "--out-of-order" in _commands(cabin, sign)
        assert "libQt6Quick" in _libraries(sign)
        assert "WebEngineCore" not in _libraries(sign)
        assert cabin.stop() == 0


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("sreen: {}\n", "settings.yaml:1: sreen: unknown key"),
        ("timeouts:\n  farewell_s: soon\n", "settings.yaml:2: timeouts.farewell_s"),
        ("screen: [\n", "settings.yaml:"),
        (None, "settings.yaml: "),
    ],
)
def test_wrong_settings_are_told_on_the_out_of_order_screen(
    tmp_path, settings: str | None, said: str
) -> None:
    file = tmp_path / "settings.yaml"
    if settings is not None:
        file.write_text(settings)
    with real_cabin(tmp_path, *RUN, "--config", str(file)) as cabin:
        cabin.start()
        cabin.told("STATUS=out of order: bad_file")
        cabin.is_shown()
        assert cabin.stop() == 0
    assert said in cabin.errors.read_text()


def test_settings_spoilt_by_hand_are_told_and_the_last_good_ones_serve(
    tmp_path,
) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text("timeouts: {farewell_s: 90}\n")
    with real_cabin(tmp_path, *RUN, "--config", str(file)) as cabin:
        cabin.start()
        cabin.is_shown()
        assert cabin.stop() == 0
        file.write_text("timeouts: {farewell_s: soon}\n")
        cabin.start()
        cabin.is_shown()
        cabin.says("the last good settings are used")
        assert cabin.stop() == 0
    kept = last_lines(tmp_path / "state", 50)
    assert any("settings.yaml:1 timeouts.farewell_s" in line for line in kept)


def test_the_public_is_not_served_with_a_debugging_port(tmp_path) -> None:
    port = {"QTWEBENGINE_REMOTE_DEBUGGING": "9222"}
    with real_cabin(tmp_path, *RUN, **port) as cabin:
        cabin.start()
        assert cabin.ended() == 1
    (sentence,) = cabin.errors.read_text().splitlines()
    assert "debugging port" in sentence


@pytest.mark.skipif(os.getuid() != 0, reason="only root may not keep the sandbox")
def test_the_public_is_not_served_as_root(tmp_path) -> None:
    with real_cabin(tmp_path, "run", "--window") as cabin:
        cabin.start()
        assert cabin.ended() == 1
    (sentence,) = cabin.errors.read_text().splitlines()
    assert "as root" in sentence


def test_a_wrong_catalogue_is_told_or_the_last_good_one_is_served(tmp_path) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(SHIPPED_ASSETS, assets)
    wrong = assets / "catalogue" / "caf.yaml"
    wrong.write_text("unknown: 1\n" + wrong.read_text())
    with real_cabin(tmp_path, *RUN, CABIN_ASSETS_DIR=str(assets)) as cabin:
        cabin.start()
        cabin.is_shown()
        cabin.told("STATUS=out of order: bad_file")
        assert cabin.stop() == 0
        assert "caf.yaml:1: unknown" in cabin.errors.read_text()
        keep_last_good(SHIPPED_ASSETS / "catalogue", cabin.state / "catalogue.json")
        cabin.start()
        cabin.is_shown()
        cabin.says("caf.yaml:1: unknown")
        assert cabin.stop() == 0
        said = cabin.errors.read_text()
    assert "out of order" not in said
