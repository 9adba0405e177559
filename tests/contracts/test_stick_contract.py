"""What every reader of memory sticks must keep, whatever is on the stick."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devices.ports.stick import (
    Stick,
    StickFault,
    StickFile,
    StickPort,
    StickReason,
)
from devices.usb.simulated_sticks import SimulatedSticks
from support.stick_rigs import ENDINGS, PDF, aged, hostile, stick_at, sticks_named

MOST = 1 << 20
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["folders", "simulated"])
def sticks(request: pytest.FixtureRequest) -> StickPort:
    return sticks_named(request.param)


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return stick_at(tmp_path / "stick")


def names(sticks: StickPort, stick: Stick) -> list[str]:
    return [file.path[-1] for file in sticks.look(stick, ENDINGS).files]


def reason(caught: pytest.ExceptionInfo[StickFault]) -> StickReason:
    return caught.value.reason


def bytes_read() -> int:
    """By this process, since it began."""
    told = Path("/proc/self/io").read_text()
    return int(told.partition("rchar:")[2].split()[0])


def test_papers_and_pictures_are_seen_the_newest_first(
    sticks: StickPort, stick: Stick
) -> None:
    aged(stick.folder / "old.PDF", PDF, age_s=60)
    aged(stick.folder / "photos" / "new.jpeg", b"\xff\xd8\xff")
    aged(stick.folder / "film.mp4", b"film")
    seen = sticks.look(stick, ENDINGS)
    assert [file.path for file in seen.files] == [("photos", "new.jpeg"), ("old.PDF",)]
    assert seen.files[1].head == PDF
    assert not seen.unseen


def test_nothing_leads_out_of_the_stick(
    sticks: StickPort, stick: Stick, tmp_path: Path
) -> None:
    hostile(stick.folder, tmp_path / "outside")
    assert names(sticks, stick) == []
    for path in (
        ("..", "outside", "secret.pdf"),
        ("folder", "secret.pdf"),
        ("link.pdf",),
        ("pipe.pdf",),
        ("a/../../outside/secret.pdf",),
        ("missing.pdf",),
        ("$RECYCLE.BIN",),
        (),
    ):
        file = StickFile(path=path, size_bytes=1, changed_ns=0, head=b"")
        into = tmp_path / "copy"
        with pytest.raises(StickFault) as caught:
            sticks.fetch(stick, file, into, most_bytes=MOST)
        assert reason(caught) is StickReason.NOT_A_FILE
        assert not into.exists()


def test_a_device_is_no_file(sticks: StickPort, stick: Stick, tmp_path: Path) -> None:
    file = StickFile(path=("null",), size_bytes=1, changed_ns=0, head=b"")
    with pytest.raises(StickFault) as caught:
        sticks.fetch(stick_at(Path("/dev")), file, tmp_path / "copy", most_bytes=MOST)
    assert reason(caught) is StickReason.NOT_A_FILE


@pytest.mark.parametrize(
    "name", [b"two\nlines.pdf", "\u202egpj.exe.pdf".encode(), b"\xff\xfe\x80.pdf"]
)
def test_whatever_a_file_is_called_it_can_be_had(
    sticks: StickPort, stick: Stick, tmp_path: Path, name: bytes
) -> None:
    (stick.folder / os.fsdecode(name)).write_bytes(PDF)
    (file,) = sticks.look(stick, ENDINGS).files
    into = tmp_path / "copy"
    sticks.fetch(stick, file, into, most_bytes=MOST)
    assert into.read_bytes() == PDF
    assert into.stat().st_mode & 0o777 == 0o600


def test_of_too_many_names_the_first_are_seen_and_that_is_said(
    sticks: StickPort, stick: Stick
) -> None:
    aged(stick.folder / "a.pdf", PDF)
    for number in range(20_100):
        os.mknod(stick.folder / f"{number}.txt")
    assert sticks.look(stick, ENDINGS).unseen


def test_folders_too_deep_are_left_alone_and_that_is_said(
    sticks: StickPort, stick: Stick
) -> None:
    aged(stick.folder.joinpath(*"123456789", "a.pdf"), PDF)
    seen = sticks.look(stick, ENDINGS)
    assert (seen.files, seen.unseen) == ((), True)


def test_ten_gigabytes_are_refused_unread(
    sticks: StickPort, stick: Stick, tmp_path: Path
) -> None:
    with (stick.folder / "film.pdf").open("wb") as film:
        film.truncate(10 << 30)
    (file,) = sticks.look(stick, ENDINGS).files
    assert file.size_bytes == 10 << 30
    before = bytes_read()
    with pytest.raises(StickFault) as caught:
        sticks.fetch(stick, file, tmp_path / "copy", most_bytes=MOST)
    assert reason(caught) is StickReason.TOO_LARGE
    assert bytes_read() - before < MOST


def test_our_own_full_disk_is_no_fault_of_the_stick(
    sticks: StickPort, stick: Stick, tmp_path: Path
) -> None:
    aged(stick.folder / "a.pdf", PDF)
    (file,) = sticks.look(stick, ENDINGS).files
    with pytest.raises(FileNotFoundError):
        sticks.fetch(stick, file, tmp_path / "no" / "copy", most_bytes=MOST)


def test_a_copy_stands_beside_what_is_there(
    sticks: StickPort, stick: Stick, tmp_path: Path
) -> None:
    ours = aged(tmp_path / "ours", PDF * 1000)
    assert sticks.put(stick, "Avis.pdf", ours) == "Avis.pdf"
    assert sticks.put(stick, "Avis.pdf", ours) == "Avis (2).pdf"
    assert (stick.folder / "Avis (2).pdf").read_bytes() == ours.read_bytes()
    (stick.folder / "link.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    assert sticks.put(stick, "link.pdf", ours) == "link (2).pdf"
    assert not (tmp_path / "elsewhere.pdf").exists()
    with pytest.raises(StickFault) as caught:
        sticks.put(stick, "../up.pdf", ours)
    assert reason(caught) is StickReason.NOT_A_FILE


def test_one_that_was_pulled_out_is_gone(
    sticks: StickPort, stick: Stick, tmp_path: Path
) -> None:
    aged(stick.folder / "a.pdf", PDF)
    (file,) = sticks.look(stick, ENDINGS).files
    stick.folder.rename(tmp_path / "pocket")
    ours = aged(tmp_path / "ours", PDF)
    for ask in (
        lambda: sticks.look(stick, ENDINGS),
        lambda: sticks.fetch(stick, file, tmp_path / "copy", most_bytes=MOST),
        lambda: sticks.put(stick, "a.pdf", ours),
    ):
        with pytest.raises(StickFault) as caught:
            ask()
        assert reason(caught) is StickReason.GONE


@pytest.mark.services
def test_a_mounted_stick_full_locked_and_pulled_out(tmp_path: Path) -> None:
    folder, ours = tmp_path / "stick", tmp_path / "ours"
    ours.mkdir()
    done = subprocess.run(
        [
            *("unshare", "--map-root-user", "--mount", sys.executable, "-m"),
            *("support.mounted_stick", folder, ours),
        ],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "found": [["a.pdf"]],
        "another_disk": "not_a_file",
        "too_much": "full",
        "left": ["a.pdf", "inner"],
        "read_only": "read_only",
        "read_all_the_same": "",
        "pulled_out": "gone",
        "pulled_out_put": "gone",
        "ours": ["a", "large", "small"],
    }


@pytest.mark.parametrize("trouble", StickReason)
def test_the_twin_has_each_trouble(
    stick: Stick, tmp_path: Path, trouble: StickReason
) -> None:
    twin = SimulatedSticks()
    ours = aged(tmp_path / "ours", PDF)
    twin.simulate_trouble(trouble)
    with pytest.raises(StickFault) as caught:
        twin.put(stick, "a.pdf", ours)
    assert reason(caught) is trouble
    if trouble in (StickReason.READ_ONLY, StickReason.FULL):
        assert twin.look(stick, ENDINGS).files == ()
    else:
        with pytest.raises(StickFault):
            twin.look(stick, ENDINGS)
    twin.simulate_well()
    assert twin.put(stick, "a.pdf", ours) == "a.pdf"
