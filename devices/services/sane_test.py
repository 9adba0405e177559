"""SANE with its own test scanner, privately: nothing of the system's is read."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_A4_AT_300_DPI = {
    "number_of_devices": "1",
    "mode": "Gray",
    "depth": "8",
    "resolution_min": "50.0",
    "resolution_max": "1200.0",
    "resolution_quant": "1.0",
    "resolution": "300.0",
    "test-picture": '"Color pattern"',
    "geometry_min": "0.0",
    "geometry_max": "300.0",
    "geometry_quant": "1.0",
    "tl_x": "0.0",
    "tl_y": "0.0",
    "br_x": "210.0",
    "br_y": "297.0",
}
"""The backend's own geometry ends at 200 mm, where no A4 sheet fits."""


class SaneTest:
    """A private configuration folder of SANE."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.configure()

    @property
    def environment(self) -> dict[str, str]:
        """For `SaneScanner`, or for any program that uses SANE."""
        return {"SANE_CONFIG_DIR": str(self._folder)}

    def configure(
        self, settings: Mapping[str, str] | None = None, *, backend: str = "test"
    ) -> None:
        """Write the folder again; a driver that runs already has read the old one.

        Args:
            settings: Lines of test.conf that differ from A4 at 300 dpi.
            backend: The only backend of this folder.
        """
        lines = {**_A4_AT_300_DPI, **(settings or {})}
        text = "".join(f"{name} {value}\n" for name, value in lines.items())
        (self._folder / "test.conf").write_text(text, "utf-8")
        (self._folder / "dll.conf").write_text(f"{backend}\n", "utf-8")


@contextmanager
def sane_test() -> Iterator[SaneTest]:
    """Have one scanner called ``test:0`` that needs no machine."""
    with tempfile.TemporaryDirectory(prefix="sane-") as folder:
        yield SaneTest(Path(folder))
