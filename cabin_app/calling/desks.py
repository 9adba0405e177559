"""Which desk is called, and when one answers. Pure: time comes as an argument."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, time

from cabin_app.language import Language
from cabin_app.settings_calling import Calling, Desk


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a caller needs.

    Attributes:
        theme: Theme of the service chosen, "" when none is.
        language: The language they read.
        not_these: Desks that did not answer, or that staff closed for today.
    """

    theme: str = ""
    language: Language = Language.FRENCH
    not_these: frozenset[str] = frozenset()


def desk_for(desks: Iterable[Desk], wanted: Wanted, at: datetime) -> Desk | None:
    """The desk to call now; None when none that suits is open.

    A desk of the theme comes before one for all themes; one that speaks the language
    before one that speaks French, for somebody is better than nobody. Otherwise the
    order of the settings decides.
    """
    there = [desk for desk in _suiting(desks, wanted) if desk.opening.is_open(at)]
    return min(there, key=lambda desk: _distance(desk, wanted), default=None)


def next_opening(
    desks: Iterable[Desk], wanted: Wanted, at: datetime
) -> datetime | None:
    """When the first desk that suits opens; None when none will."""
    moments = [desk.opening.opens_next(at) for desk in _suiting(desks, wanted)]
    return min((moment for moment in moments if moment), default=None)


def _suiting(desks: Iterable[Desk], wanted: Wanted) -> list[Desk]:
    return [
        desk
        for desk in desks
        if desk.id not in wanted.not_these
        and (not desk.themes or not wanted.theme or wanted.theme in desk.themes)
        and {wanted.language, Language.FRENCH} & set(desk.languages)
    ]


def _distance(desk: Desk, wanted: Wanted) -> tuple[bool, bool]:
    return wanted.language not in desk.languages, not desk.themes


@dataclass(frozen=True, kw_only=True)
class HumanNow:
    """Who can be reached, and until or from when.

    Attributes:
        here: Somebody of the centre is there and can be rung.
        here_until: Until when.
        here_from: Otherwise when they are there again.
        desk: The desk that answers by video now.
        desk_until: Until when.
        desk_from: Otherwise when one does.
    """

    here: bool = False
    here_until: time | None = None
    here_from: datetime | None = None
    desk: Desk | None = None
    desk_until: time | None = None
    desk_from: datetime | None = None


HERE = "here"
"""Id of the centre's own people, beside the numbers of the desks."""


def human_now(
    calling: Calling, wanted: Wanted, at: datetime, closed: Collection[str] = ()
) -> HumanNow:
    """Who can be reached now.

    Args:
        calling: What the installer wrote.
        wanted: What the caller needs.
        at: Local time.
        closed: Ids that staff closed for today.
    """
    wanted = Wanted(
        theme=wanted.theme,
        language=wanted.language,
        not_these=wanted.not_these | frozenset(closed),
    )
    desk = desk_for(calling.desks, wanted, at)
    staff = calling.here if HERE not in closed else None
    return HumanNow(
        here=staff.opening.is_open(at) if staff else False,
        here_until=staff.opening.closes_at(at) if staff else None,
        here_from=staff.opening.opens_next(at) if staff else None,
        desk=desk,
        desk_until=desk.opening.closes_at(at) if desk else None,
        desk_from=None if desk else next_opening(calling.desks, wanted, at),
    )
