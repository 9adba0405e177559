"""Every fault that a real machine can tell a visitor is played in a journey."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from journeys.test_scanner_faults import SAID as SCANNER_SAID
from journeys.test_service_faults import SAID as SERVICE_SAID

from support.real_cabin import ROOT

TWIN = "simulated"
SEEN_ON_ITS_OWN_SHEET = "stick"
"""What befalls a stick covers no screen; the port's suite meets it on real folders."""
OTHER_NAMES = {
    "scanner/worker_died": "crashed",
    "document_printer/off": "server_killed",
    "document_printer/paused": "queue_paused",
    "document_printer/refused_document": "refused_by_printer",
    "document_printer/timed_out": "server_mute",
    "ticket_printer/timed_out": "ticket_mute",
    "ticket_printer/unreachable": "ticket_on_a4",
    "ticket_printer/unexpected": "ticket_cutter",
}
"""Journeys that are called by what was done, not by the reason that is told."""
MENDED_UNTOLD = {"document_printer/paused", "ticket_printer/unreachable"}
"""The cabin finds its way by itself, and the visitor is told nothing: the queue goes
on, the receipt comes out on A4."""


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    """Sentence of each fault of a real machine that covers a visitor's screen."""
    done = subprocess.run(
        [sys.executable, "-m", "cabin_app", "faults", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {
        f"{row['family']}/{row['reason']}": row["sentence"]
        for row in json.loads(done.stdout)
        if row["adapter"] != TWIN
        and row["mended"] != "unseen"
        and row["family"] != SEEN_ON_ITS_OWN_SHEET
    }


def test_each_has_a_journey_that_reads_its_sentence(told: dict[str, str]) -> None:
    assert list(holes(told)) == []


def test_a_hole_is_found(told: dict[str, str]) -> None:
    with_more = told | {"scanner/lamp_broken": "La lampe est cassée"}

    assert list(holes(with_more)) == ["scanner/lamp_broken: no journey"]


def test_a_sentence_that_is_not_read_is_found(told: dict[str, str]) -> None:
    changed = told | {"scanner/jam": "Une page est coincée"}

    assert list(holes(changed)) == ["scanner/jam: « Une page est coincée » is not read"]


def test_every_name_here_is_one_of_the_table(told: dict[str, str]) -> None:
    assert told.keys() >= OTHER_NAMES.keys() | MENDED_UNTOLD


def holes(told: dict[str, str]) -> Iterator[str]:
    """What of the table no journey plays."""
    for fault, sentence in told.items():
        family, reason = fault.split("/")
        read = read_in_journey(family, OTHER_NAMES.get(fault, reason))
        if read is None:
            yield f"{fault}: no journey"
        elif fault in MENDED_UNTOLD:
            if read:
                yield f"{fault}: it is told"
        elif sentence not in read:
            yield f"{fault}: « {sentence} » is not read"


def read_in_journey(family: str, name: str) -> tuple[str, ...] | None:
    """The sentences of a journey with that family's real machine, None without one."""
    if family == "scanner":
        title = SCANNER_SAID.get(name)
        return None if title is None else (title,)
    if family == "ticket_printer" and not name.startswith("ticket_"):
        name = f"ticket_{name}"
    return SERVICE_SAID.get(name)
