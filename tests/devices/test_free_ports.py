"""Ports for programs: different ones, free, and handed out by nobody else."""

import socket
from pathlib import Path

import pytest

from devices.services import free_ports as ports
from devices.services.free_ports import NoFreePort, free_ports


def test_they_are_different_and_below_those_of_the_system() -> None:
    first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    found = free_ports(50)
    assert len(set(found)) == 50
    assert max(found) < first


def test_one_that_is_taken_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    (taken,) = free_ports(1)
    monkeypatch.setattr(ports, "_FIRST", taken)
    lowest = Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0]
    with socket.create_server(("127.0.0.1", taken)):
        assert taken not in free_ports(min(20, int(lowest) - taken - 1) or 1)


def test_too_many_are_refused() -> None:
    with pytest.raises(NoFreePort, match="no 60000 free ports"):
        free_ports(60_000)
