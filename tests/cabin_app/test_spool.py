"""The visit's folder: private, bounded, gone."""

import stat

import pytest

from cabin_app.errors import BadFile
from cabin_app.session.remains import VisitRemains
from cabin_app.session.spool import Spool, erase_leftovers


def _mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_is_made_when_it_is_needed_and_for_nobody_else(tmp_path) -> None:
    parent = tmp_path / "runtime" / "spool"
    spool = Spool.create(parent, 1000)
    assert list(parent.iterdir()) == []
    folder = spool.folder()
    assert spool.folder() == folder
    assert folder.parent == parent
    assert [_mode(p) for p in (parent.parent, parent, folder)] == [0o700] * 3


def test_two_visits_never_share_a_name(tmp_path) -> None:
    spool = Spool.create(tmp_path / "spool", 1000)
    first = spool.folder()
    spool.erase()
    assert spool.folder() != first


def test_a_parent_that_is_open_to_others_is_closed(tmp_path) -> None:
    parent = tmp_path / "spool"
    parent.mkdir(mode=0o755)
    Spool.create(parent, 1000)
    assert _mode(parent) == 0o700


def test_room_shrinks_with_what_is_written_and_is_never_less_than_none(
    tmp_path,
) -> None:
    spool = Spool.create(tmp_path / "spool", 1000)
    assert spool.room_bytes() == 1000
    (spool.folder() / "a").write_bytes(b"x" * 300)
    below = spool.folder() / "below"
    below.mkdir()
    (below / "b").write_bytes(b"x" * 100)
    assert spool.room_bytes() <= 600
    (spool.folder() / "c").write_bytes(b"x" * 900)
    assert spool.room_bytes() == 0


def test_erasing_leaves_nothing_under_the_parent(tmp_path) -> None:
    spool = Spool.create(tmp_path / "spool", 1000)
    folder = spool.folder()
    (folder / "page.png").write_bytes(b"a secret")
    (folder / "below").mkdir()
    spool.erase()
    spool.erase()
    assert not spool.exists
    assert list((tmp_path / "spool").iterdir()) == []


def test_who_still_writes_by_name_finds_nothing(tmp_path) -> None:
    spool = Spool.create(tmp_path / "spool", 1000)
    late = spool.folder() / "late.png"
    spool.erase()
    with pytest.raises(FileNotFoundError):
        late.write_bytes(b"a secret")


def test_a_folder_erased_by_someone_else_is_no_error(tmp_path) -> None:
    spool = Spool.create(tmp_path / "spool", 1000)
    spool.folder().rmdir()
    assert not spool.exists
    assert spool.folder().exists()
    spool.folder().rmdir()
    spool.erase()
    assert not spool.exists


def test_a_link_in_the_place_of_the_parent_is_refused(tmp_path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "spool").symlink_to(elsewhere)
    with pytest.raises(BadFile, match="is a link"):
        Spool.create(tmp_path / "spool", 1000)
    with pytest.raises(BadFile, match="is a link"):
        erase_leftovers(tmp_path / "spool")


def test_a_file_in_the_place_of_the_parent_is_refused(tmp_path) -> None:
    (tmp_path / "spool").write_text("")
    with pytest.raises(BadFile, match="cannot be made"):
        Spool.create(tmp_path / "spool", 1000)


def test_a_parent_of_another_user_is_refused(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("cabin_app.session.spool.os.geteuid", lambda: 4_000_000)
    with pytest.raises(BadFile, match="another user"):
        Spool.create(tmp_path / "spool", 1000)


def test_leftovers_are_erased_and_visits_counted(tmp_path) -> None:
    parent = tmp_path / "spool"
    for _ in range(2):
        (Spool.create(parent, 1000).folder() / "page.png").write_bytes(b"a secret")
    (parent / "gone-half").mkdir()
    (parent / "stray").write_text("a secret")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("not ours")
    (parent / "visit-link").symlink_to(outside)
    assert erase_leftovers(parent) == 3
    assert list(parent.iterdir()) == []
    assert (outside / "kept").exists()


def test_no_leftovers_where_there_was_never_a_visit(tmp_path) -> None:
    assert erase_leftovers(tmp_path / "spool") == 0
    assert not (tmp_path / "spool").exists()


def test_the_engines_cache_goes_only_when_nothing_runs(tmp_path) -> None:
    engine = tmp_path / "engine"
    engine.mkdir()
    (engine / "cookie").write_text("a secret")
    remains = VisitRemains(spool=tmp_path / "spool", engine_folders=(engine,))
    remains.erase(with_engine=False)
    assert engine.exists()
    remains.erase(with_engine=True)
    assert not engine.exists()
    engine.symlink_to(tmp_path)
    remains.erase(with_engine=True)
    assert not engine.is_symlink()
    assert tmp_path.exists()
