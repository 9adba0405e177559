"""The machine below the cabin: what is read, what is said, what is to be done."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from cabin_app.bootstrap.check_machine import hosts_of, machine_findings
from cabin_app.bootstrap.finding import FindingState
from cabin_app.maintenance import machine, machine_reading
from cabin_app.maintenance.findings import FoundState
from cabin_app.maintenance.machine import Certificate, NetworkCard, Room
from cabin_app.paths import find_paths
from cabin_app.settings import load_settings
from support.machine_files import ROUTES, WIRELESS, card, put, well
from support.pages import PageServer
from support.private_sites import Authority, dial_to

OK, ATTENTION, FAULT = FoundState.OK, FoundState.ATTENTION, FoundState.FAULT
NOW = datetime(2026, 11, 26, 9, 2)  # noqa: DTZ001
DESK = """\
calling:
  here:
    hours: {mon: "9:00-12:00"}
    ring: {mail: {to: a@example.fr, sender: b@example.fr, host: 192.0.2.25}}
  desks:
    - name: {fr: A, en: A, ar: A}
      languages: [fr]
      hours: {mon: "9:00-12:00"}
      ring: {webhook: "https://ring.example.fr:8443/x", secret: "0123456789abcdef"}
      room: "https://visio.example.fr/{room}"
"""


@pytest.mark.parametrize(
    ("free_mb", "state"), [(50_000, OK), (900, ATTENTION), (199, FAULT)]
)
def test_a_full_disk_is_told_before_it_is_full(free_mb: int, state) -> None:
    found = machine.judge_disk(
        Room(folder=Path("/s"), free_mb=free_mb, total_mb=60_000)
    )
    assert found.condition is state
    assert bool(found.remedy) is (state is not OK)


@pytest.mark.parametrize(
    ("available", "state"),
    [(2000, OK), (499, ATTENTION), (149, FAULT), (None, ATTENTION)],
)
def test_memory(available, state) -> None:
    assert machine.judge_memory(available).condition is state


@pytest.mark.parametrize(
    ("degrees", "state"),
    [
        ((), OK),
        ((("a", 40.0),), OK),
        ((("a", 40.0), ("b", 75.0)), ATTENTION),
        ((("b", 91.0), ("a", 20.0)), FAULT),
    ],
)
def test_the_hottest_sensor_speaks(degrees, state) -> None:
    assert machine.judge_temperature(degrees).condition is state


@pytest.mark.parametrize(
    ("held", "installed", "state"),
    [
        (True, date(2026, 1, 1), OK),
        (False, date(2026, 1, 1), ATTENTION),
        (None, date(2026, 1, 1), ATTENTION),
        (True, date(2027, 11, 26), FAULT),
    ],
)
def test_a_clock_is_right_while_somebody_holds_it(held, installed, state) -> None:
    found = machine.judge_clock(NOW, synchronised=held, installed=installed)
    assert found.condition is state


@pytest.mark.parametrize(
    ("cards", "gateway", "servers", "said"),
    [
        ((), True, 1, "no network card is linked"),
        ((NetworkCard(name="eth0"),), True, 1, "no network card is linked"),
        ((NetworkCard(name="eth0", linked=True),), False, 1, "no default route"),
        ((NetworkCard(name="eth0", linked=True),), True, 0, "who knows names"),
    ],
)
def test_the_first_thing_that_is_missing_is_said(cards, gateway, servers, said) -> None:
    first = machine.judge_network(cards, gateway=gateway, name_servers=servers)[0]
    assert first.condition is FAULT
    assert said in first.message
    assert first.remedy


def test_a_weak_signal_is_told() -> None:
    weak = NetworkCard(name="wlan0", wireless=True, linked=True, signal_dbm=-80)
    whole, of_card = machine.judge_network((weak,), gateway=True, name_servers=2)
    assert (whole.condition, of_card.condition) == (OK, ATTENTION)


@pytest.mark.parametrize(
    ("days", "state"), [(90, OK), (20, ATTENTION), (-1, FAULT), (None, ATTENTION)]
)
def test_a_certificate_that_ends(days, state) -> None:
    seen = Certificate(host="h", days=days, trouble="" if days else "refused")
    assert machine.judge_certificate(seen).condition is state


class TestReading:
    def test_a_machine_that_is_well(self, tmp_path: Path) -> None:
        root = well(tmp_path)
        assert machine_reading.read_memory(root) == 4096
        assert machine_reading.read_temperatures(root) == (("x86_pkg_temp", 41.0),)
        assert machine_reading.read_cards(root) == (
            NetworkCard(name="eth0", linked=True),
        )
        assert machine_reading.read_gateway(root)
        assert machine_reading.read_name_servers(root) == 1

    def test_a_machine_that_tells_nothing(self, tmp_path: Path) -> None:
        assert machine_reading.read_memory(tmp_path) is None
        assert machine_reading.read_temperatures(tmp_path) == ()
        assert machine_reading.read_cards(tmp_path) == ()
        assert not machine_reading.read_gateway(tmp_path)
        assert machine_reading.read_name_servers(tmp_path) == 0

    def test_no_way_out_without_a_default_route(self, tmp_path: Path) -> None:
        put(tmp_path, "proc/net/route", "\n".join(ROUTES.splitlines()[::2]))
        assert not machine_reading.read_gateway(tmp_path)
        zero, one = "0" * 32, "fe80" + "0" * 28
        put(
            tmp_path,
            "proc/net/ipv6_route",
            f"{zero} 00 {zero} 00 {one} 400 1 0 3 wlan0\n",
        )
        assert machine_reading.read_gateway(tmp_path)

    def test_a_wireless_card_tells_its_signal(self, tmp_path: Path) -> None:
        card(tmp_path, "wlan0", linked=True, wireless=True)
        card(tmp_path, "eth0", linked=False)
        put(tmp_path, "proc/net/wireless", WIRELESS.format(dbm=-61))
        assert machine_reading.read_cards(tmp_path) == (
            NetworkCard(name="eth0"),
            NetworkCard(name="wlan0", wireless=True, linked=True, signal_dbm=-61),
        )

    def test_this_machine_can_be_read(self) -> None:
        room = machine_reading.read_room(Path("/nowhere/yet"))
        assert room is not None
        assert 0 <= room.free_mb <= room.total_mb
        assert machine_reading.read_synchronised() in (True, False, None)


class TestCertificates:
    def test_servers_of_the_settings_are_known_once(self, tmp_path: Path) -> None:
        file = tmp_path / "cabin.yaml"
        file.write_text(DESK)
        assert hosts_of(load_settings(file)) == (
            ("ring.example.fr", 8443),
            ("visio.example.fr", 443),
        )

    @pytest.mark.parametrize("days", [-2, 3, 40])
    def test_what_a_server_shows(self, days: int) -> None:
        authority, server = Authority.make(), PageServer()
        ends = datetime.now(UTC) + timedelta(days=days, hours=1)
        issued = authority.certificate.issue_cert(
            "ring.example.fr",
            not_before=ends - timedelta(days=90),
            not_after=ends,
            key_type=trustme.KeyType.ECDSA,
        )
        context = authority.identity(("ring.example.fr",))
        issued.configure_cert(context)
        server.encrypt(context)
        try:
            (seen,) = machine_reading.read_certificates(
                (("ring.example.fr", 8443),),
                trust=authority.trust(),
                dial=dial_to(server, ("ring.example.fr",)),
            )
        finally:
            server.close()
        wanted = Certificate(host="ring.example.fr:8443", days=max(days, -1))
        assert seen == wanted

    def test_a_server_that_is_not_there(self) -> None:
        (seen,) = machine_reading.read_certificates((("127.0.0.1", 1),))
        assert seen.days is None
        assert seen.trouble == "not reached: Connection refused"


def test_check_says_all_of_it(tmp_path: Path) -> None:
    paths = find_paths({"CABIN_STATE_DIR": str(tmp_path / "state")}, 0)
    root = well(tmp_path / "machine")
    found = list(machine_findings(load_settings(None), paths, root=root))
    places = [each.place.split()[0] for each in found]
    assert places == ["network", "network", "clock", "disk", "memory", "temperature"]
    put(root, "sys/class/net/eth0/carrier", "0")
    first = next(machine_findings(load_settings(None), paths, root=root))
    assert first.state is FindingState.FAULT
