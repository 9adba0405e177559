"""``kill -9`` at random moments: every visit is counted once, and as what it was."""

from pathlib import Path

from support.killed_visits import kill_visits


def test_every_visit_is_counted_once(tmp_path: Path) -> None:
    """Eight kills here, two hundred with `./bench kills`."""
    told = kill_visits(tmp_path, kills=8, seed=11)
    assert told.begun
    assert told.begun <= set(told.rows)
    # A visit may begin and be killed before it can say so.
    assert len(set(told.rows) - told.begun) <= told.kills
    for key in told.kept:
        assert told.rows[key] == "finished"
    for key in told.begun - told.kept:
        # Kept by the journal, killed before it could say so; or cut.
        assert told.rows[key] in ("finished", "interrupted")
    assert set(told.rows.values()) <= {"finished", "interrupted"}
    assert list((tmp_path / "spool").iterdir()) == []
    assert list((tmp_path / "counts").iterdir()) == []
    assert not list((tmp_path / "state").glob("visit-under-way-*"))
