"""The figures of a month as staff see them: words and numbers, no more. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One figure with its name; ``count`` is None when it is withheld."""

    name: str
    count: int | None


@dataclass(frozen=True, kw_only=True)
class Tile:
    """A large figure.

    Attributes:
        figure: "148", "7 sur 10"; "" when it is withheld.
        name: What it counts.
        before: The same in the period before, "" when there is none.
    """

    figure: str
    name: str
    before: str = ""


@dataclass(frozen=True, kw_only=True)
class MonthShown:
    """A month, or what is left of its quarter.

    Attributes:
        title: "octobre 2026".
        tiles: Four of them.
        weeks: Visits by spans of weeks, oldest first.
        themes: The most asked first; withheld ones last.
        endings: How visits ended.
        hosts: Sites refused to pages of procedures, the most asked first.
        hosts_more: How many more of them are told, beyond those.
        hosts_hidden: Whether others may exist that are not even named.
        least: Figures under it are withheld; 1 for practice visits.
    """

    title: str
    tiles: tuple[Tile, ...]
    weeks: tuple[Bar, ...]
    themes: tuple[Bar, ...]
    endings: tuple[Bar, ...]
    least: int
    hosts: tuple[Bar, ...] = ()
    hosts_more: int = 0
    hosts_hidden: bool = True
