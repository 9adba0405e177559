"""Nothing in the file joins two services of a visit, or a visit to anything."""

import itertools
import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from cabin_app.journal import database, observations
from cabin_app.journal.events import DeviceFamily, Satisfaction
from cabin_app.journal.tables import TABLE_OF
from support.journal_visits import (
    MONDAY_MORNING,
    SetClock,
    new_recorder,
    new_store,
    use,
    visit,
)

PROCEDURES = ("caf-attestation", "caf-document", "impots-avis", "email-lire")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def dump(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every table, rows in the order the file gives them."""
    with closing(sqlite3.connect(path)) as opened:
        opened.row_factory = sqlite3.Row
        return {
            row.name: [
                dict(each)
                for each in opened.execute(f"SELECT * FROM {row.name}")  # noqa: S608
            ]
            for row in TABLE_OF.values()
        }


def test_no_value_of_one_row_is_found_in_another_but_coarse_ones(path: Path) -> None:
    """One visit, everything happens in it: only the week or the class is shared."""
    recorder = new_recorder(new_store(path))
    for observation in (
        use("caf-document"),
        use("impots-avis"),
        observations.DocumentHandedOver(pages=2),
        observations.DeviceFaulted(family=DeviceFamily.SCANNER, reason="paper_jam"),
        observations.AddressRefused(host="ads.example.org"),
        observations.TicketPrinted(),
        observations.FaceTouched(satisfaction=Satisfaction.GOOD),
        visit(),
    ):
        recorder.record(observation)
    recorder.end_visit()
    found = [(table, row) for table, rows in dump(path).items() for row in rows]
    assert len(found) == 9
    for (table, row), (other_table, other) in itertools.combinations(found, 2):
        shared = {
            (name, row[name])
            for name in row
            if name in other and row[name] == other[name]
        }
        allowed = {("week", 202648), ("minutes", 10), ("outcome", "done")}
        assert shared <= allowed, (table, other_table)
        assert not set(map(str, row.values())) & {str(other["key"])}


def play(path: Path, visits: int) -> list[tuple[str, str]]:
    """Visits of one week with two procedures each; what was used, in true order."""
    chance = random.Random(7)  # noqa: S311
    clock = SetClock()
    recorder = new_recorder(new_store(path), clock)
    played = []
    for number in range(visits):
        clock.at = MONDAY_MORNING + timedelta(minutes=30 * number)
        first, second = chance.sample(PROCEDURES, 2)
        recorder.record(use(first))
        recorder.record(use(second))
        recorder.record(visit(minutes=chance.randint(5, 60)))
        assert recorder.end_visit() is None
        played.append((first, second))
    return played


def neighbours_in_truth(order: list[str], played: list[tuple[str, str]]) -> int:
    """How many true visits stand as two neighbours at their own place."""
    pairs = itertools.zip_longest(order[::2], order[1::2])
    return sum(
        set(pair) == set(truth) for pair, truth in zip(pairs, played, strict=True)
    )


def test_the_order_of_rows_tells_nothing_of_200_visits(path: Path) -> None:
    played = play(path, 200)
    tables = dump(path)
    order = [str(row["procedure"]) for row in tables["service_used"]]
    keys = [int(str(row["key"])) for row in tables["service_used"]]
    assert sorted(order) == sorted(itertools.chain(*played))
    assert keys == sorted(keys)
    # Six pairs of procedures: 1 place in 8 agrees by chance, 25 ± 5 of 200.
    assert neighbours_in_truth(order, played) < 60
    assert neighbours_in_truth(list(itertools.chain(*played)), played) == 200


def cells_as_they_lie(path: Path) -> list[tuple[str, int]]:
    """Table and key of each row, by position in the raw file.

    Leaf pages of tables WITHOUT ROWID (type 10): an array of two-byte offsets at 8,
    each to a cell whose payload begins with a header and the 8-byte key. The key is
    found by looking for its eight bytes, which are random enough to be unique.
    """
    raw = path.read_bytes()
    found = []
    for table, rows in dump(path).items():
        for row in rows:
            key = int(str(row["key"]))
            place = raw.find(key.to_bytes(8, "big"))
            assert place >= 0
            assert raw.find(key.to_bytes(8, "big"), place + 1) == -1
            found.append((place, table, key))
    return [(table, key) for _, table, key in sorted(found)]


def test_the_raw_file_keeps_no_order_of_arrival(path: Path) -> None:
    """Within each page rows lie by their random keys, not as they came."""
    play(path, 12)
    for wanted in ("service_used", "visit_ended", "language_spoken"):
        keys = [key for table, key in cells_as_they_lie(path) if table == wanted]
        assert len(keys) >= 12
        assert keys in (sorted(keys), sorted(keys, reverse=True))


def test_a_file_as_it_comes_would_keep_the_order_of_arrival(path: Path) -> None:
    """The attack that rewriting the file is for: without it, it works."""
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("CREATE TABLE t (key INTEGER PRIMARY KEY) WITHOUT ROWID")
        keys = [2**62 + 97 * (number * 7919 % 50) for number in range(12)]
        opened.executemany("INSERT INTO t VALUES (?)", [(key,) for key in keys])
    raw = path.read_bytes()
    lying = sorted(keys, key=lambda key: raw.find(key.to_bytes(8, "big")))
    assert lying == keys[::-1]
    assert lying != sorted(keys, reverse=True)


def test_what_is_erased_is_overwritten(path: Path) -> None:
    """For the day retention removes rows: not even free pages remember."""
    recorder = new_recorder(new_store(path))
    recorder.record(observations.AddressRefused(host="canary.example"))
    recorder.end_visit()
    assert b"canary.example" in path.read_bytes()
    with database.connection(path, wait_s=1) as opened:
        opened.exec_driver_sql("DELETE FROM address_refused")
    left = [each for each in path.parent.iterdir() if b"canary" in each.read_bytes()]
    assert left == []


def test_no_instant_and_no_text_of_a_visit_is_in_any_file(path: Path) -> None:
    clock = SetClock()
    recorder = new_recorder(new_store(path), clock)
    recorder.record(
        observations.DeviceFaulted(family=DeviceFamily.PRINTER, reason="Mme Canari")
    )
    recorder.record(observations.AddressRefused(host="caf.fr/canari?nir=canari"))
    recorder.record(observations.AddressRefused(host="mme-canari.pages.example"))
    recorder.record(visit(minutes=23.7))
    recorder.end_visit()
    for each in path.parent.iterdir():
        content = each.read_bytes().lower()
        assert b"canari" not in content
        assert b"10:07" not in content
        assert str(int(clock.at.timestamp())).encode() not in content
