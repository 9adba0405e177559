"""The morning's look: a light for each thing, words for each, one page of paper."""

import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from cabin_app.bootstrap import check, check_sites
from cabin_app.bootstrap.finding import attention, good
from cabin_app.health.model import CabinHealth, Family
from cabin_app.language import Language
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.morning import (
    MorningLine,
    SitesSeen,
    Topic,
    morning,
    topic_of,
    verdict,
)
from cabin_app.maintenance.morning_page import MorningSheet, morning_page
from cabin_app.maintenance.morning_words import NAMES, name_of, said_of
from cabin_app.maintenance.sites_file import read_sites, sites_path, write_sites
from cabin_app.paths import SHIPPED_ASSETS, find_paths
from devices.ports.common import Condition, DeviceHealth

NOW = datetime(2026, 11, 26, 8, 30, tzinfo=UTC)
GREEN, AMBER, RED = FoundState.OK, FoundState.ATTENTION, FoundState.FAULT
JOURNAL = "/var/lib/cabin/journal.sqlite"
ALL_WELL = (
    "audio",
    "camera",
    "network",
    "network eth0",
    "clock",
    "disk /var",
    "memory",
    "temperature",
    "usb",
    JOURNAL,
    "/var/lib/cabin/codes.json",
    "web engine",
)


def found(place: str, state: FoundState = GREEN) -> Found:
    return Found(place=place, condition=state, message="said", remedy="do")


def machines(reason: str = "", condition: Condition = Condition.READY) -> CabinHealth:
    seen = DeviceHealth(condition=condition, reason=reason)
    health = CabinHealth()
    for family in (Family.SCANNER, Family.DOCUMENT_PRINTER, Family.TICKET_PRINTER):
        health = health.with_look(family, seen)
    return health


def looked(
    *,
    bad: dict[str, FoundState] | None = None,
    health: CabinHealth | None = None,
    sites: SitesSeen | None = None,
    sheets: int | None = 250,
) -> dict[Topic, MorningLine]:
    states = bad or {}
    lines = morning(
        found=[found(place, states.get(place, GREEN)) for place in ALL_WELL],
        health=machines() if health is None else health,
        sites=sites or SitesSeen(at=NOW - timedelta(hours=1), good=45, bad=0),
        sheets_left=sheets,
        journal=JOURNAL,
        now=NOW,
    )
    return {line.topic: line for line in lines}


def test_all_well_is_green_and_every_topic_is_there() -> None:
    lines = looked()
    assert list(lines) == list(Topic)
    assert {line.light for line in lines.values()} == {GREEN}
    assert verdict(list(lines.values())) is GREEN


@pytest.mark.parametrize(
    ("place", "topic"),
    [
        ("network eth0", Topic.NETWORK),
        ("certificate visio.example", Topic.NETWORK),
        ("clock", Topic.CLOCK),
        ("disk /var/lib", Topic.MACHINE),
        ("temperature", Topic.MACHINE),
        (f"{JOURNAL}:3", Topic.FIGURES),
        ("https://www.caf.fr/", Topic.SITES),
        ("camera", Topic.SOUND),
        ("/etc/cabin/settings.yaml:12", Topic.CABIN),
        ("web engine", Topic.CABIN),
    ],
)
def test_each_thing_has_its_topic(place: str, topic: Topic) -> None:
    assert topic_of(place, JOURNAL) is topic


def test_a_place_without_a_journal_is_the_cabins() -> None:
    assert topic_of("anything", "") is Topic.CABIN


@pytest.mark.parametrize("place", ALL_WELL)
@pytest.mark.parametrize("state", [AMBER, RED])
def test_one_bad_thing_colours_its_line_alone(place: str, state: FoundState) -> None:
    lines = looked(bad={place: state})
    coloured = {t: line.light for t, line in lines.items() if line.light is not GREEN}
    assert coloured == {topic_of(place, JOURNAL): state}
    assert verdict(list(lines.values())) is state


@pytest.mark.parametrize(
    ("reason", "condition", "light"),
    [
        ("", Condition.READY, GREEN),
        ("toner_low", Condition.ATTENTION, AMBER),
        ("no_paper", Condition.STOPPED, RED),
        ("off", Condition.ABSENT, RED),
    ],
)
def test_a_machine_as_it_is_now(reason, condition, light) -> None:
    line = looked(health=machines(reason, condition))[Topic.SCANNER]
    assert (line.light, line.reason) == (light, reason)


def test_a_machine_that_this_cabin_does_not_have_is_not_told() -> None:
    lines = looked(health=CabinHealth())
    assert not {Topic.SCANNER, Topic.PRINTER, Topic.TICKET, Topic.PAPER} & set(lines)


@pytest.mark.parametrize(
    ("sheets", "light"),
    [(250, GREEN), (40, GREEN), (39, AMBER), (10, AMBER), (9, RED), (0, RED)],
)
def test_the_paper_is_counted(sheets: int, light: FoundState) -> None:
    line = looked(sheets=sheets)[Topic.PAPER]
    assert (line.light, line.count) == (light, sheets)


def test_paper_nobody_counted_is_to_be_looked_at() -> None:
    assert looked(sheets=None)[Topic.PAPER].reason == "uncounted"


@pytest.mark.parametrize(
    ("seen", "light", "reason", "count"),
    [
        ((1, 45, 0), GREEN, "all", 45),
        ((30, 45, 0), AMBER, "long_ago", 45),
        ((-30, 45, 0), AMBER, "long_ago", 45),
        ((1, 40, 5), AMBER, "some", 5),
        ((1, 0, 45), RED, "no_site", 45),
    ],
)
def test_the_sites_as_they_were_looked_at_last(seen, light, reason, count) -> None:
    hours, well, bad = seen
    told = SitesSeen(at=NOW - timedelta(hours=hours), good=well, bad=bad)
    line = looked(sites=told)[Topic.SITES]
    assert (line.light, line.reason, line.count) == (light, reason, count)


def test_sites_nobody_looked_at() -> None:
    lines = morning(
        found=(),
        health=CabinHealth(),
        sites=None,
        sheets_left=None,
        journal="",
        now=NOW,
    )
    assert [(line.topic, line.reason) for line in lines] == [(Topic.SITES, "never")]


def everything() -> list[MorningLine]:
    lines = []
    for state in FoundState:
        lines += looked(bad=dict.fromkeys(ALL_WELL, state)).values()
    for reason in ("no_paper", "jam", "cover_open", "toner_low", "hardware", "off"):
        lines += looked(health=machines(reason, Condition.STOPPED)).values()
    for sheets in (None, 0, 5, 30):
        lines += looked(sheets=sheets).values()
    for seen in ((1, 40, 5), (1, 0, 4), (50, 9, 0)):
        at = NOW - timedelta(hours=seen[0])
        sites = SitesSeen(at=at, good=seen[1], bad=seen[2])
        lines += looked(sites=sites).values()
    return lines


@pytest.mark.parametrize("language", [Language.FRENCH, Language.ENGLISH])
def test_every_line_has_words_and_what_is_bad_says_what_to_do(language) -> None:
    assert set(NAMES) == set(Topic)
    for line in everything():
        said = said_of(line, language)
        assert name_of(line, language)
        assert "{" not in said
        sentences = [each for each in re.split(r"(?<=[.])\s", said) if each]
        assert (len(sentences) >= 2) is (line.light is not GREEN), said
        assert all(len(each.split()) <= 15 for each in sentences), said


def test_french_is_said_to_whoever_reads_neither() -> None:
    line = looked()[Topic.CLOCK]
    assert said_of(line, Language.ARABIC) == said_of(line, Language.FRENCH)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FRENCH, ("La cabine ce matin", "26/11/2026, 08:30", "À voir")),
        (Language.ENGLISH, ("The cabin this morning", "Something does not work")),
    ],
)
def test_the_page_says_what_the_screen_says(language, words) -> None:
    lines = tuple(looked(bad={"clock": AMBER, "disk /var": RED}).values())
    sheet = MorningSheet(
        lines=lines, at=NOW, place="CCAS", language=language, rehearsing=True
    )
    page = morning_page(sheet, fonts=SHIPPED_ASSETS / "fonts")
    with pypdfium2.PdfDocument(io.BytesIO(page)) as document:
        assert len(document) == 1
        text = " ".join(document[0].get_textpage().get_text_range().split())
    for line in lines:
        assert name_of(line, language) in text
    for word in (*words, "CCAS"):
        assert word.replace("\u00a0", " ") in text.replace("\u00a0", " ")


def test_a_look_at_the_sites_is_kept(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path))
    paths = find_paths({"CABIN_STATE_DIR": str(tmp_path)}, 1000)
    told = [good("https://a/", "answers"), attention("https://b/", "slow", "again")]
    monkeypatch.setattr(check_sites, "sites_findings", lambda _: iter(told))
    assert list(check._sites(paths, None)) == told
    seen = read_sites(sites_path(tmp_path))
    assert seen is not None
    assert (seen.good, seen.bad) == (1, 1)


@pytest.mark.parametrize(
    "spoilt",
    ["", "{}", "[]", '{"at": "2026-11-26T08:00", "good": 1, "bad": 0}', '{"at": 3}'],
)
def test_a_spoilt_file_is_no_look(tmp_path: Path, spoilt: str) -> None:
    sites_path(tmp_path).write_text(spoilt)
    assert read_sites(sites_path(tmp_path)) is None


def test_a_disk_that_refuses_costs_the_look_only(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("")
    write_sites(sites_path(folder), SitesSeen(at=NOW, good=1, bad=0))
    assert read_sites(sites_path(folder)) is None
