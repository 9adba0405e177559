"""What leaves the cabin for who helps from afar: canaries go in, none comes out."""

import json
import logging
import sqlite3
import zipfile
from pathlib import Path

import pytest

from cabin_app.cli import main
from cabin_app.errors import BadFile, Problem
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import journal_path
from cabin_app.logbook import (
    LogbookHandler,
    keep_log,
    last_lines,
    log_path,
    said_by,
)
from cabin_app.maintenance import machine_reading
from cabin_app.maintenance.scrub import scrub
from cabin_app.maintenance.support_archive import private_hosts
from cabin_app.paths import find_paths
from cabin_app.session.stop_cause import StopCause
from cabin_app.settings import Scanner, Settings
from cabin_app.traces import trace_of
from support.machine_files import well

CANARIES = {
    "secret": "kJ8-canary-secret-77",
    "password": "pw-canary-55",
    "host": "visio.canary.example",
    "webhook": "ring.canary.example",
    "media": "media.canary.example",
    "database": "db.canary.example",
    "address": "192.0.2.99",
    "printer": "192.0.2.98",
    "mail": "nadia.benali@canary.example",
    "name": "Benali",
    "typed": "Marguerite Canari",
    "number": "02 35 99 88 77",
    "social": "1 61 05 76 540 123 45",
    "user": "/home/canarius",
}
SETTINGS = """\
scanner: {{kind: simulated}}
printing: {{kind: simulated, server: "{printer}:631"}}
ticket: {{kind: none, host: {address}}}
practice: {{enabled: false}}
human_help: {{telephone: "{number}"}}
town: {{database: "postgresql://cabin:{password}@{database}/figures", cabin: mairie}}
calling:
  here:
    hours: {{mon: "9:00-12:00"}}
    ring: {{mail: {{to: {mail}, sender: cabine@canary.example, host: {printer}}}}}
  desks:
    - name: {{fr: Nadia Benali, en: Nadia Benali, ar: Nadia Benali}}
      languages: [fr]
      hours: {{mon: "9:00-12:00"}}
      ring: {{webhook: "https://{webhook}/x", secret: "{secret}"}}
      room: "https://{host}/{{room}}"
      hosts: [{media}]
"""


class Cabin:
    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.state = folder / "state"
        self.out = folder / "stick"
        self.out.mkdir()
        self.config = folder / "cabin.yaml"
        self.config.write_text(SETTINGS.format(**CANARIES))
        monkeypatch.setenv("CABIN_STATE_DIR", str(self.state))
        monkeypatch.setenv(
            "CABIN_RUNTIME_DIR", str(Path("/dev") / "shm" / f"none-{folder.name}")
        )
        monkeypatch.setattr(machine_reading, "ROOT", well(folder / "machine"))
        monkeypatch.setattr(machine_reading, "read_certificates", _refusing)

    def archive(self) -> dict[str, str]:
        words = ["support-archive", "--out", str(self.out)]
        assert main([*words, "--config", str(self.config)]) == 0
        (path,) = self.out.iterdir()
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name).decode() for name in archive.namelist()}


def _refusing(hosts, **_):
    return tuple(
        machine_reading.Certificate(host=f"{name}:{port}", trouble="not reached")
        for name, port in hosts
    )


@pytest.fixture
def cabin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cabin:
    return Cabin(tmp_path, monkeypatch)


def found_in(texts: dict[str, str]) -> dict[str, list[str]]:
    everything = "\n".join(texts.values()).lower()
    return {
        kind: [canary]
        for kind, canary in CANARIES.items()
        if canary.lower() in everything
    }


@pytest.fixture
def log(cabin: Cabin, caplog: pytest.LogCaptureFixture):
    keep_log(cabin.state)
    handler = logging.getLogger().handlers[-1]
    yield logging.getLogger("cabin_app.somewhere")
    logging.getLogger().removeHandler(handler)


def test_no_canary_comes_out(cabin: Cabin, log: logging.Logger, caplog) -> None:
    for canary in CANARIES.values():
        log.warning("something about %s", canary)
        log.error("%s", OSError(2, "No such file", canary))
        try:
            raise ValueError(canary)
        except ValueError as error:
            log.error("unexpected: %s", trace_of(error))
    # A text that somebody put into the log past every rule.
    with log_path(cabin.state).open("a") as file:
        file.writelines(
            f"{each}\n"
            for kind, each in CANARIES.items()
            if kind not in ("typed", "name")
        )
    texts = cabin.archive()
    assert found_in(texts) == {}
    assert texts["log.txt"].count("something about …") == len(CANARIES)
    assert "ValueError" in texts["log.txt"]


def test_wrong_settings_do_not_speak_of_what_they_held(cabin: Cabin) -> None:
    wrong = SETTINGS.replace("postgresql", "mysql").replace("https://{host}", "{host}")
    cabin.config.write_text(wrong.format(**CANARIES))
    texts = cabin.archive()
    assert found_in(texts) == {}
    assert "town.database" in texts["check.json"]


def test_what_helps_is_there(cabin: Cabin) -> None:
    texts = cabin.archive()
    assert set(texts) == {
        "README.txt",
        "check.json",
        "settings.json",
        "versions.json",
        "trials.json",
        "journal.json",
        "log.txt",
    }
    places = [each["place"] for each in json.loads(texts["check.json"])]
    assert {"scanner", "clock", "temperature"} <= set(places)
    rows = {each["key"]: each for each in json.loads(texts["settings.json"])}
    assert rows["scanner.kind"]["value"] == "simulated"
    assert rows["scanner.kind"]["source"] == "file"
    assert rows["ticket.host"]["value"] == "«set»"
    assert rows["calling.desks"]["value"] == "1"
    versions = json.loads(texts["versions.json"])
    assert versions["cabin"]["cabin"]
    assert versions["cabin"]["catalogue"].startswith("2026-")
    assert versions["libraries"]["SQLAlchemy"]
    assert json.loads(texts["journal.json"]) == {
        "size_bytes": 0,
        "sound": True,
        "problems": [],
    }


def test_a_spoilt_journal_is_told_without_its_rows(cabin: Cabin) -> None:
    place = journal_path(cabin.state, JournalKind.PUBLIC)
    place.parent.mkdir(parents=True)
    with sqlite3.connect(place) as opened:
        opened.execute("CREATE TABLE people (name)")
        opened.execute("INSERT INTO people VALUES ('Marguerite Canari')")
    texts = cabin.archive()
    told = json.loads(texts["journal.json"])
    assert not told["sound"]
    assert told["size_bytes"] > 0
    assert found_in(texts) == {}


def test_a_folder_that_is_not_there(cabin: Cabin, capsys) -> None:
    words = ["support-archive", "--out", str(cabin.out / "gone")]
    assert main([*words, "--config", str(cabin.config)]) == 1
    assert "Name another place" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("desk.py:81 settings.yaml:3", "desk.py:81 settings.yaml:3"),
        ("screen.orientation: expected", "screen.orientation: expected"),
        ("cabin_app.bootstrap.check says", "cabin_app.bootstrap.check says"),
        ("2026-11-26 09:02, 1048576 MB", "2026-11-26 09:02, «number» MB"),
        ("go to www.caf.fr:443 now", "go to «host» now"),
        ("https://a.b/c?d=e f", "https://«host» f"),
        ("from 10.0.0.7 and fe80:0:0:0:1:2:3:4", "from «host» and «host»"),
        ("/home/ana/x /run/user/1000/y", "/home/«user»/x /run/user/«user»/y"),
        ('found "Ana" here', 'found "«value»" here'),
        ("call 02.35.63.00.00", "call «number»"),
        ("ana@example.fr", "«mail»"),
        ("version 6.12.0.140", "version «host»"),
    ],
)
def test_what_is_taken_out(text: str, kept: str) -> None:
    assert scrub(text) == kept


def test_known_words_go_whatever_they_look_like() -> None:
    said = scrub("Ring DB-server with s3 or hunter2.", ["hunter2", "s3"], ["db-server"])
    assert said == "Ring «host» with s3 or «secret»."


def record(message: object, *filled: object) -> logging.LogRecord:
    return logging.LogRecord("n", logging.ERROR, "f.py", 1, message, filled, None)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (record("%d of %s", 3, "Ana"), "3 of …"),
        (record("%.1f and %s", 2.25, StopCause.RESIDUE), "2.2 and residue"),
        (
            record("%s", OSError(28, "No space left on device", "/x/Ana")),
            "OSError No space left on device",
        ),
        (record("%s", KeyError("Ana")), "KeyError"),
        (record("%s", "No space left on device"), "No space left on device"),
        (
            record(
                "%s",
                BadFile(
                    [
                        Problem(
                            place=Path("/a/b.yaml"),
                            line=3,
                            field="c.d",
                            message='found "Ana"',
                        )
                    ]
                ),
            ),
            "b.yaml:3 c.d",
        ),
        (record("%(a)s", {"a": "Ana"}), "…"),
        (record("%d", "Ana"), "%d"),
        (record("plain"), "plain"),
        (record(ValueError("Ana")), "ValueError"),
    ],
)
def test_a_line_keeps_the_program_s_own_words(made, said: str) -> None:
    assert said_by(made) == said


def test_the_log_is_turned_when_it_is_long(tmp_path: Path) -> None:
    path = log_path(tmp_path)
    path.parent.mkdir()
    path.write_text("old\n" * 70_000)
    before = list(logging.getLogger().handlers)
    keep_log(tmp_path)
    (handler,) = set(logging.getLogger().handlers) - set(before)
    try:
        handler.emit(record("new"))
    finally:
        logging.getLogger().removeHandler(handler)
    assert len(path.read_text().splitlines()) == 1
    assert path.stat().st_mode & 0o077 == 0
    assert last_lines(tmp_path, 2)[0] == "old"
    assert last_lines(tmp_path, 1)[0].endswith("ERROR n: new")


def test_a_disk_that_refuses_costs_the_line_only(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("no folder")
    keep_log(tmp_path)
    LogbookHandler(log_path(tmp_path)).emit(record("lost"))
    assert last_lines(tmp_path, 5) == ()
    assert find_paths({"CABIN_STATE_DIR": str(tmp_path)}, 0).state == tmp_path


@pytest.mark.parametrize(
    ("device", "host"),
    [
        ("net:canary-scans:epson2:libusb:001:002", "canary-scans"),
        ("net:[fd00::7]:plustek:0", "fd00::7"),
        ("net:canary-scans", "canary-scans"),
        ("epson2:libusb:001:002", None),
        ("auto", None),
    ],
)
def test_a_scanner_of_another_machine_names_it(device: str, host: str | None) -> None:
    settings = Settings(scanner=Scanner(device=device))
    assert private_hosts(settings) == ((host,) if host else ())
