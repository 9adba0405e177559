"""Takes pictures of the screens: ``python tests/shots/shoot.py --out DIR``.

``--only menu,online`` keeps the states whose name begins so; ``--looks fr-l1,ar-p4``
chooses language, orientation (l or p) and text size; a colour may follow
(``fr-l1-dark``). ``menu:attestation`` types a word into the search field.
"""

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from cabin_app.session.state import Contrast  # noqa: E402
from support.shot_geometry import faults  # noqa: E402
from support.shot_stage import Look, open_stage  # noqa: E402

USUAL = "menu,welcome,procedure-caf-envoyer,online,documents-3,farewell"


def main() -> int:
    """Take the pictures asked for; print what is wrong with their geometry."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default=USUAL)
    parser.add_argument("--looks", default="fr-l1")
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    looks = [look_of(word) for word in wanted.looks.split(",")]
    with open_stage() as stage:
        for look in looks:
            for state in chosen(wanted.only.split(","), list(stage.states)):
                stage.show(state, look)
                name = f"{state}_{look.name}"
                stage.picture(wanted.out / f"{name}.png")
                for fault in faults(stage.window):
                    print(f"{name}: {fault}")  # noqa: T201
    return 0


def look_of(word: str) -> Look:
    """``ar-p4-dark`` as a look."""
    language, side, *colour = word.split("-")
    return Look(
        language=language,
        portrait=side[0] == "p",
        text_size=int(side[1]),
        contrast=Contrast(colour[0]) if colour else Contrast.LIGHT,
    )


def chosen(beginnings: list[str], names: list[str]) -> list[str]:
    """The names that begin so; "all" for all."""
    if beginnings == ["all"]:
        return names
    return [name for name in names if name.startswith(tuple(beginnings))]


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # The web engine does not always end with its application.
    os._exit(code)
