"""Words stand out from what is behind them, measured on pictures of the screens.

The palette's own promises are in ``tests/ui/test_palette.py``; here is what became of
them, wherever a screen wrote one colour on another.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SHOOT = Path(__file__).with_name("shoot.py")
LOOKS = ("fr-l1", "fr-l1-dark", "fr-l1-light_contrast", "fr-l1-soft")
STATES = (
    "resting",
    "welcome",
    "menu",
    "comfort",
    "service-caf",
    "prepared",
    "online",
    "online-mail",
    "online-step4",
    "online-no_network",
    "documents-3",
    "print",
    "scan-reading",
    "fault-read",
    "help-now",
    "farewell",
    "aid-online",
    "call-large",
    "gate-open",
    "staff-figures",
    "staff-machines",
    "staff-settings",
)
OF_ITSELF = "« Doux » stands out 7.8 : 1"
"""The tile of the soft colours is painted in them, whatever the others are."""


@pytest.mark.web
def test_the_words_of_every_screen_stand_out() -> None:
    command = [sys.executable, str(SHOOT), "--faint", "--exactly"]
    command += ["--only", ",".join(STATES), "--looks", ",".join(LOOKS)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    faint: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert len(faint) == len(STATES) * len(LOOKS)
    assert {name: words for name, words in faint.items() if words} == {
        "comfort_fr-l1-dark": [OF_ITSELF],
        "comfort_fr-l1-light_contrast": [OF_ITSELF],
    }
