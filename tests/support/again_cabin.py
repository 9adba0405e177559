"""A supervisor whose first visit asks for everything to be started anew.

As a program: the real `run`, over visits that only say how far they are.
"""

import logging
import os
import sys
from functools import partial
from pathlib import Path

from cabin_app.bootstrap import supervised
from cabin_app.supervision_link import LINK_VARIABLE, PipeLink, Said, Told
from cabin_app.supervisor import Supervisor


def main() -> int:
    if sys.argv[1:] == ["visit"]:
        return visit(Path(os.environ["CABIN_STATE_DIR"]) / "asked")
    logging.basicConfig(level=logging.WARNING)
    words = [sys.executable, "-m", "support.again_cabin", "visit"]

    def build(**parts: object) -> Supervisor:
        given = {**parts, "command": words, "out_of_order_command": words}
        return Supervisor(**given)  # type: ignore[arg-type]

    supervised.Supervisor = build  # type: ignore[assignment,misc]
    return supervised.run_supervised([], config=None, simulate=True)


def visit(asked: Path) -> int:
    """Asks once; the second time it serves until it is told to quit."""
    link = PipeLink.from_environment(os.environ)
    assert link is not None, LINK_VARIABLE
    says = {
        Told.SHOW: partial(link.say, Said.SHOWN),
        Told.BEGIN: partial(_ask, link, asked),
    }
    link.say(Said.READY)
    os.set_blocking(link.fileno(), True)
    while not link.gone:
        for line in link.read():
            if line.word is Told.QUIT:
                return 0
            says[Told(line.word)]()
    return 0


def _ask(link: PipeLink, asked: Path) -> None:
    if not asked.exists():
        asked.parent.mkdir(parents=True, exist_ok=True)
        asked.touch()
        link.say(Said.AGAIN)


if __name__ == "__main__":
    sys.exit(main())
