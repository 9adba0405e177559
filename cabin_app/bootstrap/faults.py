"""``faults``: what can go wrong with each machine, what is told, how it is mended."""

import tomllib
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from cabin_app.session.state import FaultSource
from ui.fault_words import fault_sentences

UNSEEN: Final = "unseen"
SOURCES: Final = {
    "scanner": FaultSource.SCANNER.value,
    "document_printer": FaultSource.PRINTER.value,
    "ticket_printer": FaultSource.TICKET.value,
}
"""Under which name the screen knows the family; the others under their own."""


@dataclass(frozen=True, kw_only=True)
class FaultRow:
    """One fault with one adapter.

    Attributes:
        family: The machine.
        reason: Of its port.
        adapter: Which.
        cause: How that adapter notices it, or why it never does.
        mended: by_itself, again, staff or unseen.
        sentence: Title on the screen, "" when it never covers a screen.
        picture: What is drawn beside it, "" when it never covers a screen.
        recovery: What the screen asks for, step by step.
    """

    family: str
    reason: str
    adapter: str
    cause: str
    mended: str
    sentence: str
    picture: str
    recovery: tuple[str, ...]


def fault_rows(*, translations: Path, language: str) -> tuple[FaultRow, ...]:
    """The whole table, in the order of its file.

    Args:
        translations: Folder of the .qm files.
        language: Of the sentences.
    """
    table = tomllib.loads(files("devices").joinpath("faults.toml").read_text("utf-8"))
    told = [
        (SOURCES.get(family, family), reason)
        for family, reasons in table.items()
        for reason, row in reasons.items()
        if row["mended"] != UNSEEN
    ]
    sentences = fault_sentences(told, translations=translations, language=language)
    rows = []
    for family, reasons in table.items():
        for reason, row in reasons.items():
            said = sentences.get((SOURCES.get(family, family), reason))
            rows += [
                FaultRow(
                    family=family,
                    reason=reason,
                    adapter=adapter,
                    cause=cause,
                    mended=row["mended"],
                    sentence=said.title if said else "",
                    picture=said.picture if said else "",
                    recovery=said.steps if said else (),
                )
                for adapter, cause in row.items()
                if adapter != "mended"
            ]
    return tuple(rows)


def as_dicts(rows: tuple[FaultRow, ...]) -> list[dict[str, object]]:
    """For machines."""
    return [asdict(row) for row in rows]


def as_text(rows: tuple[FaultRow, ...]) -> str:
    """For people: each fault with its sentence, under it what is asked, then why."""
    lines: list[str] = []
    before = None
    for row in rows:
        if (row.family, row.reason) != before:
            before = (row.family, row.reason)
            said = f"« {row.sentence} »" if row.sentence else "never over a screen"
            lines.append(f"{row.family}/{row.reason}, {row.mended}: {said}")
            lines += [f"    → {step}" for step in row.recovery]
        lines.append(f"    {row.adapter}: {row.cause}")
    return "\n".join(lines)
