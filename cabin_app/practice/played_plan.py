"""How the sites of a procedure are played: page after page, each for a step.

One small file for each procedure (`assets/practice/played/`): what a page says, asks
and offers. The last button of a page leads to the next page, whatever its host.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cabin_app.catalogue.model import ProcedureId
from cabin_app.datafile import load
from cabin_app.paths import SHIPPED_ASSETS

FOLDER = SHIPPED_ASSETS / "practice" / "played"


@dataclass(frozen=True, kw_only=True)
class PlayedPage:
    """One page.

    Attributes:
        number: Its place on the way, from 1.
        step: The step of the guide that it belongs to, from 1.
        host: Where it is, "" for the first host of the procedure.
        title: Its heading.
        says: Sentences under the heading.
        asks: Names of fields, and what stands in each; "" is for the visitor to write.
        choices: Questions, and the answers to choose from; the first one is chosen.
        others: Buttons beside the one that leads on.
        asks_code: Whether it asks for a code that was sent by e-mail.
        gives: The paper that it wants, "" for none.
        browse: What its button to choose a file is called.
        sums_up: Whether it shows all that was written and given.
        takes: What its button to download a paper is called, "" for none.
        paper: What that paper is called.
        go: What the button that leads on is called, "" on the last page.
    """

    number: int
    step: int
    title: str
    host: str = ""
    says: tuple[str, ...] = ()
    asks: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    others: tuple[str, ...] = ()
    asks_code: bool = False
    gives: str = ""
    browse: str = "Choisir un fichier"
    sums_up: bool = False
    takes: str = ""
    paper: str = ""
    go: str = ""


@dataclass(frozen=True, kw_only=True)
class PlayedPlan:
    """All pages of one procedure.

    Attributes:
        procedure: Whose.
        name: What stands on every page, and who sends its e-mails.
        colour: Of its band and buttons.
        cookies: Whether the first page asks about cookies.
        pages: In the order they are gone through.
    """

    procedure: ProcedureId
    name: str
    colour: str
    cookies: bool
    pages: tuple[PlayedPage, ...]

    def of_step(self, step: int) -> tuple[PlayedPage, ...]:
        """The pages gone through at a step, from 1."""
        return tuple(page for page in self.pages if page.step == step)


def load_plans(folder: Path = FOLDER) -> dict[ProcedureId, PlayedPlan]:
    """Every procedure whose sites are described.

    Raises:
        BadFile: A description does not fit its schema.
    """
    schema = json.loads((folder / "schema.json").read_text("utf-8"))
    plans = (_plan(load(path, schema).value) for path in sorted(folder.glob("*.yaml")))
    return {plan.procedure: plan for plan in plans}


def _plan(told: Mapping[str, Any]) -> PlayedPlan:
    return PlayedPlan(
        procedure=ProcedureId(told["procedure"]),
        name=told["name"],
        colour=told["colour"],
        cookies=told.get("cookies", False),
        pages=tuple(_page(n, page) for n, page in enumerate(told["pages"], start=1)),
    )


def _page(number: int, told: Mapping[str, Any]) -> PlayedPage:
    plain = ("step", "host", "title", "gives", "browse", "takes", "paper", "go")
    return PlayedPage(
        number=number,
        says=tuple(told.get("says", ())),
        asks=tuple(told.get("asks", {}).items()),
        choices=tuple((q, tuple(a)) for q, a in told.get("choices", {}).items()),
        others=tuple(told.get("others", ())),
        asks_code=told.get("code", False),
        sums_up=told.get("summary", False),
        **{name: told[name] for name in plain if name in told},
    )
