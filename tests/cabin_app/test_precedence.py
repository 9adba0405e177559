"""Who comes first where processors are few: the screen, before the web and our work."""

import json
import subprocess
import sys

from cabin_app.precedence import BEFORE_THE_WEB, USUAL

PLAYED = """\
import json, os, threading
from cabin_app.precedence import step_back, take_precedence

def place():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

def work():
    places["inherited"] = place()
    step_back()
    places["stepped back"] = place()

places = {"before": place(), "allowed": take_precedence(), "screen": place()}
thread = threading.Thread(target=work)
thread.start()
thread.join()
places["screen still"] = place()
print(json.dumps(places))
"""


def test_the_screen_comes_first_and_what_works_for_it_steps_back() -> None:
    # A process of its own: this one keeps its place.
    told = subprocess.run(
        [sys.executable, "-c", PLAYED], capture_output=True, check=True, timeout=20
    ).stdout
    places = json.loads(told)
    first = BEFORE_THE_WEB if places["allowed"] else places["before"]
    assert places["screen"] == places["inherited"] == places["screen still"] == first
    assert places["stepped back"] == max(first, USUAL)
