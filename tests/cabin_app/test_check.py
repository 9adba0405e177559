"""What ``check`` says: one finding for each thing, and which of them are faults."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from cabin_app.bootstrap.check import check_cabin
from cabin_app.bootstrap.check_devices import sticks_finding
from cabin_app.bootstrap.finding import Finding, FindingState
from cabin_app.cli import main
from cabin_app.journal.events import JournalKind
from cabin_app.journal.store import open_store
from cabin_app.maintenance import machine_reading
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.settings import Settings
from cabin_app.settings_usb import StickUse, Usb
from devices.bench.command_line import main as bench
from support.machine_files import well

SIMULATED = """\
scanner: {kind: simulated}
printing: {kind: simulated}
ticket: {kind: none}
practice: {enabled: false}
"""


@pytest.fixture
def config(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, memory_folder: Path
) -> Path:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("CABIN_RUNTIME_DIR", str(memory_folder))
    monkeypatch.setattr(machine_reading, "ROOT", well(tmp_path / "machine"))
    file = tmp_path / "settings.yaml"
    file.write_text(SIMULATED)
    return file


@pytest.fixture
def memory_folder(tmp_path: Path) -> Path:
    """Nothing is made in it."""
    return Path("/dev") / "shm" / f"cabin-check-{tmp_path.name}"


def faults(findings: list[Finding]) -> list[str]:
    return [f"{found.place}: {found.message}" for found in findings if found.is_fault]


def state_of(findings: list[Finding], place: str) -> FindingState:
    return next(found.state for found in findings if found.place == place)


def test_a_cabin_that_is_well(config: Path) -> None:
    findings = check_cabin(config)
    assert faults(findings) == []
    assert state_of(findings, "scanner") is FindingState.OK
    assert state_of(findings, "ticket printer") is FindingState.OK
    assert not (config.parent / "state").exists()


def test_settings_are_told_with_file_line_and_key(config: Path) -> None:
    config.write_text(SIMULATED + "sreen: {}\ntimeouts: {farewell_s: soon}\n")
    told = faults(check_cabin(config))
    assert any(f"{config}:5: sreen" in line for line in told)
    assert any(f"{config}:6: timeouts.farewell_s" in line for line in told)


def test_devices_that_are_not_there_are_faults(config: Path) -> None:
    config.write_text(
        SIMULATED.replace("{kind: none}", "{kind: network, host: 127.0.0.1, port: 1}")
    )
    (told,) = faults(check_cabin(config))
    assert told.startswith("ticket printer: not there: unreachable")


def test_documents_on_a_disk_are_a_fault(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CABIN_RUNTIME_DIR", "/proc/cabin")
    assert any("must stay in memory" in line for line in faults(check_cabin(config)))


def test_a_wrong_catalogue_is_a_fault_until_a_good_one_is_kept(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cabin_app.catalogue.last_good import keep_last_good

    assets = tmp_path / "assets"
    shutil.copytree(SHIPPED_ASSETS, assets)
    monkeypatch.setenv("CABIN_ASSETS_DIR", str(assets))
    good = (assets / "catalogue" / "caf.yaml").read_text()
    (assets / "catalogue" / "caf.yaml").write_text(f"unknown: 1\n{good}")
    assert any("caf.yaml:1: unknown" in line for line in faults(check_cabin(config)))
    keep_last_good(SHIPPED_ASSETS / "catalogue", tmp_path / "state" / "catalogue.json")
    findings = check_cabin(config)
    assert faults(findings) == []
    assert any("last good" in found.message for found in findings)


def test_assets_that_are_not_built_are_a_fault(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(SHIPPED_ASSETS, assets)
    (assets / "i18n" / "cabin_ar.qm").unlink()
    monkeypatch.setenv("CABIN_ASSETS_DIR", str(assets))
    (told,) = faults(check_cabin(config))
    assert "cabin_ar.qm" in told


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b"x" * 5000), "damaged"),
        (lambda path: _foreign(path), "not a journal of the cabin"),
    ],
)
def test_a_journal_that_is_none(config: Path, tmp_path: Path, spoil, said: str) -> None:
    path = tmp_path / "state" / "journal.sqlite"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    (told,) = faults(check_cabin(config))
    assert said in told
    assert path.read_bytes() == before


def _foreign(path: Path) -> None:
    opened = sqlite3.connect(path)
    opened.execute("CREATE TABLE somebody_elses (x)")
    opened.close()


def test_a_journal_that_somebody_holds(config: Path, tmp_path: Path) -> None:
    path = tmp_path / "state" / "journal.sqlite"
    open_store(path, kind=JournalKind.PUBLIC)
    assert faults(check_cabin(config)) == []
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    (told,) = faults(check_cabin(config))
    holder.close()
    assert "cannot be used now" in told


def test_a_debugging_port_is_a_fault(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222")
    assert any("debugging port" in line for line in faults(check_cabin(config)))


def test_the_command_says_it_to_people_and_machines(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", str(config)]) == 0
    assert "ok        scanner: Simulated scanner" in capsys.readouterr().out
    config.write_text("sreen: {}\n" + SIMULATED)
    assert main(["check", "--config", str(config), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found[0]["place"] == f"{config}:1"
    assert found[0]["state"] == "fault"


@pytest.mark.parametrize("roll", ["simulated", "absent"])
def test_check_and_the_bench_show_the_same_facts(
    config: Path, capsys: pytest.CaptureFixture[str], roll: str
) -> None:
    kind = "{kind: simulated}"
    words = ["status", "--json", "--simulate"]
    if roll == "absent":
        kind = "{kind: network, host: 127.0.0.1, port: 1}"
        words = ["status", "--json", "--at", "127.0.0.1:1", "--server", "127.0.0.1:1"]
    config.write_text(SIMULATED.replace("ticket: {kind: none}", f"ticket: {kind}"))
    main(["check", "--config", str(config), "--json"])
    found = json.loads(capsys.readouterr().out)
    facts = {one["facts"]["family"]: one["facts"] for one in found if "facts" in one}
    # Never simulated for `check`: no setting says so.
    own = {name: facts.pop(name) for name in ("usb", "audio", "speech", "camera")}
    bench(words)
    rows = {row["family"]: row for row in json.loads(capsys.readouterr().out)}
    assert facts["ticket_printer"] == rows["ticket_printer"]
    if roll == "simulated":
        assert facts == {name: row for name, row in rows.items() if name not in own}
    else:
        assert own == {name: rows[name] for name in own}


@pytest.mark.parametrize(
    ("use", "there", "state"),
    [
        (StickUse.READ_AND_WRITE, True, FindingState.OK),
        (StickUse.READ, False, FindingState.ATTENTION),
        (StickUse.NONE, False, FindingState.OK),
    ],
)
def test_sticks_need_who_mounts_them(
    monkeypatch: pytest.MonkeyPatch, use: StickUse, there: bool, state: FindingState
) -> None:
    found = "/usr/bin/udisksctl" if there else None
    monkeypatch.setattr("shutil.which", lambda _: found)
    assert sticks_finding(Settings(usb=Usb(sticks=use))).state is state
