"""Files for a fleet's collector: states, told figures, no host, no time."""

import logging
import re
from datetime import date
from pathlib import Path

import pytest

from cabin_app.bootstrap.metrics import (
    FIGURES_FILE,
    HEALTH_FILE,
    HealthMetrics,
    write_figures,
)
from cabin_app.health.metrics import health_metrics, render
from cabin_app.health.model import CabinHealth, Family
from cabin_app.journal.coarse import Week
from cabin_app.journal.metrics import told_metrics
from cabin_app.journal.simulate import Wish, simulate, write_simulated
from cabin_app.journal.told import tell
from cabin_app.observable import Observable
from cabin_app.session.state import Phase, SessionState, StopCause
from cabin_app.settings import load_settings
from devices.ports.common import Condition, DeviceHealth
from support.drawn_counts import PAIRS, counts_of, drawn
from support.driven import DrainedExecutor

TODAY = date(2026, 11, 25)
JAM = DeviceHealth(condition=Condition.STOPPED, reason="jam", detail="tray 2")
READY = DeviceHealth(condition=Condition.READY)
LINE = re.compile(
    r'[a-z_]+(\{([a-z]+="([^"\\\n]|\\.)*",?)+\})? \d+|# (HELP|TYPE) [a-z_]+ .+'
)


def seen(**looks: DeviceHealth) -> CabinHealth:
    health = CabinHealth()
    for name, look in looks.items():
        health = health.with_look(Family(name), look)
    return health


def text_of(health: CabinHealth, *, out_of_order: bool = False) -> str:
    return health_metrics(health, out_of_order=out_of_order, version="0.1.0")


def test_every_line_is_what_a_collector_reads() -> None:
    counts = counts_of(drawn(24, 4, years=1.0, today=TODAY))
    told = tell(counts, thresholds=((Week(1, 1), 11),), today=TODAY)
    text = text_of(seen(scanner=READY, document_printer=JAM)) + told_metrics(told)
    for line in text.splitlines():
        assert LINE.fullmatch(line), line


def test_a_fault_is_a_state_and_a_reason() -> None:
    text = text_of(seen(document_printer=JAM))
    stopped = 'cabin_device_state{device="document_printer",state="stopped"} 1'
    assert stopped in text
    assert 'state="ready"} 0' in text
    assert 'cabin_device_reason{device="document_printer",reason="jam"} 1' in text
    assert "tray 2" not in text


def test_figures_are_those_that_are_told() -> None:
    counts = counts_of(drawn(24, 4, years=1.0, today=TODAY))
    told = tell(counts, thresholds=((Week(1, 1), 11),), today=TODAY)
    text = told_metrics(told)
    assert f"cabin_visits_told {told.total}\n" in text
    values = [
        int(line.rsplit(" ", 1)[1]) for line in text.splitlines() if line[0] != "#"
    ]
    assert all(value >= 11 for value in values)
    for word in ("example.org", "2026", "caf"):
        assert word not in text


def test_labels_are_escaped() -> None:
    assert render("a", "b", [((("c", 'd"\\\n'),), 1)]).endswith(
        'a{c="d\\"\\\\\\n"} 1\n'
    )


class TestFiles:
    def test_the_machine_s_file_follows_its_states(self, tmp_path: Path) -> None:
        health, state = Observable(CabinHealth()), Observable(SessionState())
        executor = DrainedExecutor()
        HealthMetrics(tmp_path, health=health, state=state, executor=executor)
        executor.drain()
        file = tmp_path / HEALTH_FILE
        assert "cabin_out_of_order 0" in file.read_text()
        health.publish(seen(scanner=JAM))
        state.publish(
            SessionState(phase=Phase.OUT_OF_ORDER, stop_cause=StopCause.RESIDUE)
        )
        executor.drain()
        assert "cabin_out_of_order 1" in file.read_text()
        assert 'reason="jam"' in file.read_text()
        assert [each.name for each in tmp_path.iterdir()] == [HEALTH_FILE]
        assert file.stat().st_mode & 0o777 == 0o644

    def test_visits_move_no_file(self, tmp_path: Path) -> None:
        """Its date would tell when somebody came."""
        health, state = Observable(CabinHealth()), Observable(SessionState())
        executor = DrainedExecutor()
        HealthMetrics(tmp_path, health=health, state=state, executor=executor)
        executor.drain()
        for phase in (Phase.WELCOME, Phase.MENU, Phase.RESTING):
            state.publish(SessionState(phase=phase))
        assert executor.drain() == 0

    def test_figures_are_written_when_they_change(self, tmp_path: Path) -> None:
        journal = tmp_path / "journal.sqlite"
        write_simulated(journal, simulate(Wish(years=0.3, today=TODAY), PAIRS))
        write_figures(tmp_path, journal, threshold=11, today=TODAY)
        file = tmp_path / FIGURES_FILE
        before = file.stat().st_mtime_ns
        write_figures(tmp_path, journal, threshold=11, today=TODAY)
        assert file.stat().st_mtime_ns == before

    def test_a_folder_that_is_not_there_is_told(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        executor = DrainedExecutor()
        with caplog.at_level(logging.WARNING):
            HealthMetrics(
                tmp_path / "none",
                health=Observable(CabinHealth()),
                state=Observable(SessionState()),
                executor=executor,
            )
            executor.drain()
            write_figures(tmp_path, tmp_path / "no.sqlite", threshold=11, today=TODAY)
        assert caplog.text.count("metrics: ") == 2
        caplog.clear()

    def test_they_are_off_unless_a_folder_is_named(self, tmp_path: Path) -> None:
        assert load_settings(None).metrics.folder is None
        file = tmp_path / "settings.yaml"
        file.write_text("metrics: {folder: /var/lib/node}\n")
        assert load_settings(file).metrics.folder == Path("/var/lib/node")
