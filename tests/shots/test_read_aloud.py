"""What a screen shows is what is said of it: all of it, and nothing twice."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PLAY_LIMIT_S
from support.shot_spoken import differing

SHOOT = Path(__file__).with_name("shoot.py")
STATES = (
    *(
        "welcome",
        "menu",
        "menu-letter",
        "menu-told",
        "service-caf",
        "number-numero-securite-sociale",
    ),
    *("letter-caf", "prepared", "procedure-caf-envoyer-document", "procedure-noted"),
    *("comfort", "comfort-hearing", "comfort-touching", "leave"),
    *("online", "online-papers", "online-mailchoice", "online-address"),
    *("online-folded", "online-no_network", "online-picker-list"),
    *("online-picker-moment", "online-dialog-prompt", "online-file"),
    *("address-1", "address-2", "note-long", "note-shown"),
    *("documents-0", "documents-5", "documents-file", "stick-choosing"),
    *("scan", "scan-card-second", "scan-reading", "scan-read"),
    *("print", "print-working", "fault", "fault-printer-refused_document"),
    *("call-check", "call-ringing", "call-unanswered", "call-cut", "call-beside"),
    *("help-now", "help-coming", "notice-coming", "farewell"),
)


@pytest.mark.web
def test_every_word_a_screen_shows_is_said_once() -> None:
    command = [sys.executable, str(SHOOT), "--unsaid", "--exactly"]
    command += ["--only", ",".join(STATES), "--looks", "fr-l1"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PLAY_LIMIT_S, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    wrong: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert len(wrong) == len(STATES)
    assert {name: words for name, words in wrong.items() if words} == {}


def test_a_sentence_that_is_left_out_is_found() -> None:
    shown = ["Entrez. Prenez place.", "Merci"]
    assert differing(["Entrez.", "Prenez place.", "Merci"], shown, "fr") == []
    assert differing(["Entrez.", "Merci"], shown, "fr") == [
        "shown and not said: Prenez place."
    ]
    assert differing(["Entrez.", "Prenez place.", "Merci", "Merci"], shown, "fr") == [
        "said and not shown: Merci"
    ]
