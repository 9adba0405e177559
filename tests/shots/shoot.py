"""Takes pictures of the screens: ``python tests/shots/shoot.py --out DIR``.

``--only menu,online`` keeps the states whose name begins so (``all`` for all);
``--exactly`` those of that name. ``--looks fr-l1,ar-p4-dark`` chooses language,
orientation (l or p), text size and colours. ``--faults`` takes no picture and writes
one line of JSON: what is wrong with the places of things, by picture. ``--faint``
does the same for words that stand out less than their colours promise, ``--unsaid``
for words that are shown and not read aloud.
"""

import argparse
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from cabin_app.session.state import Contrast  # noqa: E402
from support.shot_contrast import PROMISED, faint_words  # noqa: E402
from support.shot_geometry import faults  # noqa: E402
from support.shot_lens import lens_faults, lens_of  # noqa: E402
from support.shot_spoken import unsaid  # noqa: E402
from support.shot_stage import Look, Stage, open_stage  # noqa: E402

BODY = ("low", "left", "longer")
USUAL = "menu,welcome,procedure-caf-envoyer,online,documents-3,farewell"


def main() -> None:
    """Show every state in every look, and say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", default=USUAL)
    parser.add_argument("--exactly", action="store_true")
    parser.add_argument("--looks", default="fr-l1")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--faint", action="store_true")
    parser.add_argument("--unsaid", action="store_true")
    parser.add_argument("--dock", action="store_true", help="with the open dock")
    wanted = parser.parse_args()
    looks = [look_of(word) for word in wanted.looks.split(",")]
    judged = wanted.faults or wanted.faint or wanted.unsaid
    out = None if judged else wanted.out
    kind = "faint" if wanted.faint else "unsaid" if wanted.unsaid else "faults"
    with open_stage(dock=wanted.dock) as stage:
        if wanted.dock:
            stage.open_dock()
        states = chosen(
            wanted.only.split(","), list(stage.states), exactly=wanted.exactly
        )
        found = {
            name: words
            for look in looks
            for name, words in shoot(stage, look, states, out, kind=kind).items()
        }
    if judged:
        print(json.dumps(found))  # noqa: T201
        return
    for name, words in found.items():
        for word in words:
            print(f"{name}: {word}")  # noqa: T201


def shoot(
    stage: Stage,
    look: Look,
    states: list[str],
    out: Path | None,
    *,
    kind: str = "faults",
) -> dict[str, list[str]]:
    """Show these states in one look; a picture of each if there is a folder."""
    least = PROMISED[look.contrast.value]
    found = {}
    for state in states:
        # In the lower part the proof takes the place of the list, once all is erased.
        ended = look.low and state == "farewell"
        stage.show(state, look, patient=out is not None or ended)
        name = f"{state}_{look.name}"
        low = look.low and look.portrait
        if kind == "unsaid":
            found[name] = unsaid(stage.visit)
        elif kind == "faint":
            found[name] = faint_words(stage.window, least)
        elif lens := lens_of(stage.window):
            found[name] = [
                *faults(stage.window, low=low, beyond=lens.childItems()[0]),
                *lens_faults(stage.window, lens),
            ]
        else:
            found[name] = faults(stage.window, low=low)
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            stage.picture(out / f"{name}.png")
    return found


def look_of(word: str) -> Look:
    """``ar-p4-dark`` or ``fr-p1-low-left`` as a look."""
    language, side, *more = word.split("-")
    colour = [part for part in more if part not in BODY]
    return Look(
        language=language,
        portrait=side[0] == "p",
        text_size=int(side[1]),
        contrast=Contrast(colour[0]) if colour else Contrast.LIGHT,
        low="low" in more,
        left="left" in more,
        longer="longer" in more,
    )


def chosen(words: list[str], names: list[str], *, exactly: bool) -> list[str]:
    """The names meant by these words."""
    if words == ["all"]:
        return names
    if exactly:
        return [name for name in names if name in words]
    return [name for name in names if name.startswith(tuple(words))]


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # The web engine does not always end with its application.
    os._exit(0)
