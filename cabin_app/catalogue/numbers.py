"""Whether a number typed by somebody can be right, and which of its groups looks wrong.

Pure and offline. Nothing is kept, and nobody is recognised: only the form and the key
of a number are looked at. A number without a key can only have the right form.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.things import NumberKind


class NumberState(StrEnum):
    """What can be said of what was typed; each has its sentence on screen."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    TOO_LONG = "too_long"
    WRONG = "wrong"
    WELL_FORMED = "well_formed"
    """It has the right form; this kind has no key, or the key was not typed."""
    RIGHT = "right"
    """Its key is right."""


@dataclass(frozen=True, kw_only=True)
class NumberVerdict:
    """What can be said of a number.

    Attributes:
        state: How it is.
        groups: What was typed, in groups as it is printed on the paper.
        suspects: Positions of groups that look wrong: misshapen, or where one slip
            would explain a wrong key; all of them when none would.
    """

    state: NumberState
    groups: tuple[str, ...] = ()
    suspects: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Form:
    """How a kind of number is made.

    Attributes:
        groups: Length of each group.
        shapes: What each group must look like, in full.
        optional: Whether the last group may be missing.
        any_length: Whether fewer digits may be right too.
        key_is_right: None when the kind has no key.
    """

    groups: tuple[int, ...]
    shapes: tuple[str, ...]
    optional: bool = False
    any_length: bool = False
    key_is_right: Callable[[str], bool] | None = None


def judge(kind: NumberKind, typed: str) -> NumberVerdict:
    """Judge a number as somebody types it; spaces, dots and dashes do not count."""
    plain = re.sub(r"[\s.\-]", "", typed).upper()
    if not plain:
        return NumberVerdict(state=NumberState.EMPTY)
    form = _form_of(kind, plain)
    groups = _grouped(plain, form.groups)
    misshapen = _misshapen(groups, form)
    if misshapen:
        return NumberVerdict(state=NumberState.WRONG, groups=groups, suspects=misshapen)
    state = _state(plain, form)
    suspects: tuple[int, ...] = ()
    if state is NumberState.WRONG:
        suspects = _suspects(plain, form) or tuple(range(len(groups)))
    return NumberVerdict(state=state, groups=groups, suspects=suspects)


def _form_of(kind: NumberKind, plain: str) -> _Form:
    """How it is made; an account may be in another country."""
    if kind is NumberKind.IBAN and plain[:2] not in ("F", "FR"):
        return _FOREIGN_IBAN
    return _FORMS[kind]


def _state(plain: str, form: _Form) -> NumberState:
    full = sum(form.groups)
    shortest = full - form.groups[-1] if form.optional else full
    if len(plain) > full:
        return NumberState.TOO_LONG
    if len(plain) == full and form.key_is_right is not None:
        right = form.key_is_right(plain)
        return NumberState.RIGHT if right else NumberState.WRONG
    if form.any_length and form.key_is_right is not None:
        # Its length is not known: only a key that is right tells that it is whole.
        whole = len(plain) >= _SHORTEST_IBAN and form.key_is_right(plain)
        return NumberState.RIGHT if whole else NumberState.UNFINISHED
    if form.any_length or len(plain) in (shortest, full):
        return NumberState.WELL_FORMED
    return NumberState.UNFINISHED


def _grouped(plain: str, lengths: tuple[int, ...]) -> tuple[str, ...]:
    groups, start = [], 0
    for length in lengths:
        groups.append(plain[start : start + length])
        start += length
    if plain[start:]:
        groups[-1] += plain[start:]
    return tuple(group for group in groups if group)


def _misshapen(groups: tuple[str, ...], form: _Form) -> tuple[int, ...]:
    """Groups that can never be right; one that is being typed may become so."""
    return tuple(
        index
        for index, group in enumerate(groups)
        if not _may_become(group[: form.groups[index]], form.shapes[index])
    )


def _may_become(group: str, shape: str) -> bool:
    """Whether a group has its shape, or is the beginning of one that has."""
    if re.fullmatch(shape, group):
        return True
    return any(re.fullmatch(shape, group + rest) for rest in _RESTS)


_RESTS = ("0", "1", "A", "76", "R76")
"""Endings that stand for all others: no shape here has more cases."""


def _suspects(plain: str, form: _Form) -> tuple[int, ...]:
    """Groups where two swapped digits, or else one other digit, explain the key."""
    for near in (_swapped(plain), _changed(plain)):
        found = {
            _group_of(position, form.groups)
            for position, candidate in near
            if _is_right(candidate, form)
        }
        if found:
            return tuple(sorted(found))
    return ()


def _is_right(plain: str, form: _Form) -> bool:
    right = form.key_is_right is not None and form.key_is_right(plain)
    return right and not _misshapen(_grouped(plain, form.groups), form)


def _swapped(plain: str) -> Iterator[tuple[int, str]]:
    """Two neighbours in each other's place."""
    for index in range(1, len(plain)):
        first, second = plain[index - 1], plain[index]
        if first != second:
            yield index, plain[: index - 1] + second + first + plain[index + 1 :]


def _changed(plain: str) -> Iterator[tuple[int, str]]:
    """One digit in the place of another."""
    for index, character in enumerate(plain):
        for digit in "0123456789" if character.isdigit() else "":
            if digit != character:
                yield index, plain[:index] + digit + plain[index + 1 :]


def _group_of(position: int, lengths: tuple[int, ...]) -> int:
    end = 0
    for index, length in enumerate(lengths):
        end += length
        if position < end:
            return index
    return len(lengths) - 1


def _nir_key_is_right(plain: str) -> bool:
    """97 minus the remainder by 97; Corsica counts as 19 and 18."""
    number = plain[:13].replace("2A", "19").replace("2B", "18")
    return number.isdigit() and int(plain[13:]) == 97 - int(number) % 97


def _iban_is_right(plain: str) -> bool:
    """ISO 13616: with letters as numbers, the remainder by 97 is one."""
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def _tax_key_is_right(plain: str) -> bool:
    """The last three digits are the remainder of the first ten by 511."""
    return int(plain[10:]) == int(plain[:10]) % 511


_DIGITS = r"[0-9]+"
_SIGNS = r"[0-9A-Z]+"

_FORMS: Mapping[NumberKind, _Form] = {
    NumberKind.NIR: _Form(
        groups=(1, 2, 2, 2, 3, 3, 2),
        shapes=(
            "[1-478]",
            "[0-9]{2}",
            "0[1-9]|1[0-2]|[2-9][0-9]",
            "2[AB]|[0-9]{2}",
            "[0-9]{3}",
            "[0-9]{3}",
            "[0-9]{2}",
        ),
        optional=True,
        key_is_right=_nir_key_is_right,
    ),
    NumberKind.TAX: _Form(
        groups=(2, 2, 3, 3, 3),
        shapes=("[0-3][0-9]", "[0-9]{2}", "[0-9]{3}", "[0-9]{3}", "[0-9]{3}"),
        key_is_right=_tax_key_is_right,
    ),
    NumberKind.TAX_ACCESS: _Form(groups=(7,), shapes=(_DIGITS,)),
    NumberKind.AMOUNT: _Form(groups=(9,), shapes=(_DIGITS,), any_length=True),
    NumberKind.FOREIGNER: _Form(
        groups=(3, 3, 3, 1), shapes=(_DIGITS,) * 4, optional=True
    ),
    NumberKind.HOUSING: _Form(groups=(3,) * 6, shapes=(_SIGNS,) * 6),
    NumberKind.LICENCE: _Form(groups=(3,) * 4, shapes=(_DIGITS,) * 4),
    NumberKind.PHOTO: _Form(groups=(4, 4, 4, 4, 4, 2), shapes=(_SIGNS,) * 6),
    NumberKind.IBAN: _Form(
        groups=(4,) * 6 + (3,),
        shapes=("FR[0-9]{2}",) + (_SIGNS,) * 6,
        key_is_right=_iban_is_right,
    ),
}

_SHORTEST_IBAN = 15
_FOREIGN_IBAN = _Form(
    groups=(4,) * 8 + (2,),
    shapes=("[A-Z]{2}[0-9]{2}",) + (_SIGNS,) * 8,
    any_length=True,
    key_is_right=_iban_is_right,
)
"""Each country has its own length, 34 at most."""
