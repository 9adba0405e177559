"""A machine that shares scanners and refuses to list them: told, no worker dies."""

import pytest

pytest.importorskip("_sane")

import _sane

from devices.ports.scanner import ScanReason
from devices.scanner import sane_device


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Error during device I/O", ScanReason.UNPLUGGED),
        ("Out of memory", ScanReason.UNEXPECTED),
    ],
)
def test_a_list_that_is_refused_is_a_fault(
    words: str, reason: ScanReason, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[object]:
        raise _sane.error(words)

    monkeypatch.setattr(sane_device.sane, "get_devices", refuse)
    with pytest.raises(sane_device.Refused) as caught:
        sane_device._listed()
    assert (caught.value.reason, caught.value.words) == (reason, words)
