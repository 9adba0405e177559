"""A wrong file keeps the last good shelf; a known one is not read again."""

import shutil
from pathlib import Path

import pytest

from cabin_app.catalogue import last_good
from cabin_app.catalogue.last_good import FORMAT, fingerprint, keep_last_good
from cabin_app.catalogue.loader import load_shelf
from cabin_app.errors import BadFile

SHIPPED = Path(__file__).parents[2] / "assets" / "catalogue"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHIPPED, tmp_path / "catalogue")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "state" / "catalogue.json"


def spoil(folder: Path) -> None:
    path = folder / "caf.yaml"
    path.write_text(path.read_text("utf-8").replace("icon:", "icone:", 1), "utf-8")


def test_right_files_are_read_and_kept(folder: Path, copy: Path) -> None:
    shelf, problems = keep_last_good(folder, copy)
    assert shelf == load_shelf(SHIPPED)
    assert problems == ()
    assert copy.is_file()
    assert copy.parent.stat().st_mode & 0o077 == 0


def test_wrong_files_give_the_last_good_shelf_and_say_why(
    folder: Path, copy: Path
) -> None:
    good, _ = keep_last_good(folder, copy)
    spoil(folder)
    shelf, problems = keep_last_good(folder, copy)
    assert shelf == good
    assert any("icone: unknown key" in str(problem) for problem in problems)
    again, still = keep_last_good(folder, copy)
    assert (again, still) == (good, problems)


def test_wrong_files_and_no_copy_are_refused(folder: Path, copy: Path) -> None:
    spoil(folder)
    with pytest.raises(BadFile, match="icone"):
        keep_last_good(folder, copy)
    assert not copy.exists()


def test_a_folder_that_is_gone_leaves_the_copy(folder: Path, copy: Path) -> None:
    good, _ = keep_last_good(folder, copy)
    shutil.rmtree(folder)
    shelf, problems = keep_last_good(folder, copy)
    assert shelf == good
    assert problems


def test_mended_files_are_read_again(folder: Path, copy: Path) -> None:
    keep_last_good(folder, copy)
    path = folder / "caf.yaml"
    text = path.read_text("utf-8")
    spoil(folder)
    keep_last_good(folder, copy)
    path.write_text(text.replace("order: 1", "order: 50"), "utf-8")
    shelf, problems = keep_last_good(folder, copy)
    assert problems == ()
    assert shelf.services[0].id == "impots"


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("caf.fr", "evil.fr"),
        lambda text: text.replace(f"cabin catalogue {FORMAT}", "cabin catalogue 0"),
        lambda _: "",
        lambda _: "{}",
    ],
)
def test_a_damaged_copy_is_not_used(folder: Path, copy: Path, damage) -> None:  # type: ignore[no-untyped-def]
    good, _ = keep_last_good(folder, copy)
    copy.write_text(damage(copy.read_text("utf-8")), "utf-8")
    assert keep_last_good(folder, copy) == (good, ())
    copy.write_text(damage(copy.read_text("utf-8")), "utf-8")
    spoil(folder)
    with pytest.raises(BadFile):
        keep_last_good(folder, copy)


def test_bytes_that_are_no_text_are_not_a_copy(folder: Path, copy: Path) -> None:
    good, _ = keep_last_good(folder, copy)
    copy.write_bytes(b"\xff\xfe\x00")
    assert keep_last_good(folder, copy) == (good, ())


def test_a_copy_that_cannot_be_kept_is_told(folder: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", "utf-8")
    shelf, problems = keep_last_good(folder, blocked / "catalogue.json")
    assert shelf == load_shelf(SHIPPED)
    assert "could not be kept" in str(problems[0])


def test_files_that_did_not_change_are_not_parsed_again(
    folder: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, _ = keep_last_good(folder, copy)

    def never(folder: Path) -> None:
        raise AssertionError(folder)

    monkeypatch.setattr(last_good, "read_files", never)
    assert keep_last_good(folder, copy) == (good, ())


def test_every_file_counts_in_the_fingerprint(folder: Path) -> None:
    before = fingerprint(folder)
    assert fingerprint(folder) == before
    (folder / "caf.yaml").rename(folder / "kaf.yaml")
    renamed = fingerprint(folder)
    (folder / "kaf.yaml").unlink()
    gone = fingerprint(folder)
    (folder / "i18n" / "en" / "caf.yaml").unlink()
    assert len({before, renamed, gone, fingerprint(folder)}) == 4
