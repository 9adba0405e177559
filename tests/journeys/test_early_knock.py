"""A touch of the very first frame is kept, and nothing empty is ever shown."""

from pathlib import Path

import pytest

from support.played import play


@pytest.mark.journey
def test_who_touches_the_first_frame_comes_in(tmp_path: Path) -> None:
    looks = play("support.early_knock", tmp_path)["looks"]
    assert looks[-1] == {"phase": "welcome", "door": False, "room": True}
    assert all(look["door"] or look["room"] for look in looks), "an empty screen"
