"""`JOURNAL.md`: all that is ever stored, written from the vocabulary itself.

Run as ``python -m cabin_app.journal.vocabulary_page > JOURNAL.md``; a test compares.
"""

import sys
from collections.abc import Iterator
from enum import StrEnum
from inspect import cleandoc

from cabin_app.journal.coarse import (
    MINUTES_MAX,
    MINUTES_STEP,
    Day,
    HostName,
    Minutes,
    Month,
    Threshold,
    Week,
    Word,
)
from cabin_app.journal.events import EVENTS, Event
from cabin_app.journal.limits import MONTHS_KEPT
from cabin_app.journal.plain import kinds_of, name_of

_KINDS: dict[type, str] = {
    Day: "a day",
    Week: "an ISO week",
    Month: "a month of whole weeks",
    Minutes: f"minutes rounded to {MINUTES_STEP}, at most {MINUTES_MAX}",
    Threshold: "a number from 5 on",
    Word: "an id of the catalogue or a reason of a device, nothing typed",
    HostName: "the registered domain of a site, never a path",
}


def page() -> str:
    """The page, in Markdown."""
    lines = [
        "# What the journal keeps",
        "",
        "Written by `cabin_app/journal/vocabulary_page.py` from the vocabulary itself; "
        "a test compares. Nothing else can be stored: a field of type text is "
        "impossible, and the database refuses a word outside these sets.",
        "",
        "Each event is a row of a table of its own, under a random key, without any "
        "link to another row: what one visit did cannot be put together again. Rows "
        "lie in the order of their keys; what is erased is overwritten. No row is "
        "finer than a day.",
        "",
        f"A quarter is erased once its first week is older than {MONTHS_KEPT} months, "
        "and that it was is a row too. What leaves passes a door: "
        "see `cabin_app/journal/anonymise.py`.",
        "",
        "| Event | Means | Field | May be |",
        "|---|---|---|---|",
    ]
    return (
        "\n".join([*lines, *(row for event in EVENTS for row in _rows(event))]) + "\n"
    )


def _rows(event: type[Event]) -> Iterator[str]:
    said = " ".join(cleandoc(event.__doc__ or "").split("\n\n")[0].split())
    first = f"`{name_of(event)}` | {said}"
    for name, kind in kinds_of(event).items():
        yield f"| {first} | `{name}` | {_kind(kind)} |"
        first = " | "


def _kind(kind: type) -> str:
    if issubclass(kind, StrEnum):
        return ", ".join(f"`{member.value}`" for member in kind)
    return _KINDS[kind]


if __name__ == "__main__":
    sys.stdout.write(page())
