"""The kernel's files of a machine, as a folder."""

from pathlib import Path

ROUTES = """\
Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
"""
WIRELESS = """\
Inter-| sta-|   Quality        |   Discarded packets
 face | tus | link level noise |  nwid  crypt   frag
wlan0: 0000   30.  {dbm}.  -256        0      0      0
"""


def put(root: Path, name: str, text: str) -> None:
    """Write one of its files."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def card(root: Path, name: str, *, linked: bool, wireless: bool = False) -> None:
    """A network card of real hardware."""
    folder = f"sys/class/net/{name}"
    put(root, f"{folder}/type", "1\n")
    put(root, f"{folder}/carrier", "1\n" if linked else "0\n")
    (root / folder / "device").mkdir()
    if wireless:
        (root / folder / "wireless").mkdir()


def well(root: Path) -> Path:
    """A machine of which nothing is to be said."""
    card(root, "eth0", linked=True)
    put(root, "sys/class/net/lo/type", "772\n")
    put(root, "proc/net/route", ROUTES)
    put(root, "etc/resolv.conf", "search x\nnameserver 192.0.2.1\n")
    put(root, "proc/meminfo", "MemTotal: 8000000 kB\nMemAvailable: 4000000 kB\n")
    put(root, "sys/class/thermal/thermal_zone0/temp", "41000\n")
    put(root, "sys/class/thermal/thermal_zone0/type", "x86_pkg_temp\n")
    return root
