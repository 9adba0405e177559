"""Numbers typed by people: form, key, and the group that looks wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cabin_app.catalogue.numbers import NumberState, judge
from cabin_app.catalogue.things import NumberKind

NIR, TAX, IBAN = NumberKind.NIR, NumberKind.TAX, NumberKind.IBAN


@pytest.mark.parametrize(
    ("kind", "typed", "state", "suspects"),
    [
        (NIR, "", "empty", ()),
        (NIR, "1 84 1", "unfinished", ()),
        (NIR, "2 55 08 14 168 025 38", "right", ()),
        (NIR, "255081416802538", "right", ()),
        (NIR, "2-55-08.14 168 025 38", "right", ()),
        (NIR, "2 69 05 2a 588 157 80", "wrong", (4,)),
        (NIR, "2 55 08 14 168 025", "well_formed", ()),
        (NIR, "2 55 08 14 168 025 380", "too_long", ()),
        (NIR, "9", "wrong", (0,)),
        (NIR, "1 84 13", "wrong", (2,)),
        (NIR, "1 84 62", "unfinished", ()),
        (NIR, "1 84 12 2C", "wrong", (3,)),
        (NIR, "1 84 12 76 O51", "wrong", (4,)),
        (NIR, "2 55 08 14 168 026 38", "wrong", (1, 2, 5, 6)),
        (NIR, "2 55 08 41 168 025 38", "wrong", (3,)),
        (TAX, "30 23 217 600 053", "right", ()),
        (TAX, "30 23 217 600 05", "unfinished", ()),
        (TAX, "40", "wrong", (0,)),
        (TAX, "30 23 217 600 054", "wrong", (3, 4)),
        (TAX, "01 23 456 789 999", "wrong", (0, 1, 2, 3, 4)),
        (IBAN, "FR76 3000 6000 0112 3456 7890 189", "right", ()),
        (IBAN, "fr76 3000 6000 0112 3456 7890 189", "right", ()),
        (IBAN, "FR76 3000 6000 0112 3456 7980 189", "wrong", (5,)),
        (IBAN, "F", "unfinished", ()),
        (IBAN, "DE89", "unfinished", ()),
        (IBAN, "DE89 3704 0044 0532 0130 00", "right", ()),
        (IBAN, "LT12 1000 0111 0100 1000", "right", ()),
        (IBAN, "DE89 3704 0044 0532 0130 01", "unfinished", ()),
        (IBAN, "MT31 " + "0" * 31, "too_long", ()),
        (IBAN, "3000 6000", "wrong", (0,)),
        (NumberKind.TAX_ACCESS, "1234567", "well_formed", ()),
        (NumberKind.TAX_ACCESS, "123456", "unfinished", ()),
        (NumberKind.AMOUNT, "12 345", "well_formed", ()),
        (NumberKind.FOREIGNER, "123456789", "well_formed", ()),
        (NumberKind.FOREIGNER, "1234567890", "well_formed", ()),
        (NumberKind.HOUSING, "0760112345678GDPUB", "well_formed", ()),
        (NumberKind.LICENCE, "1234 A", "wrong", (1,)),
        (NumberKind.PHOTO, "AB12" * 5 + "C3", "well_formed", ()),
    ],
)
def test_what_can_be_said(
    kind: NumberKind, typed: str, state: str, suspects: tuple[int, ...]
) -> None:
    verdict = judge(kind, typed)
    assert (verdict.state, verdict.suspects) == (NumberState(state), suspects)


@given(st.sampled_from(NumberKind), st.text(max_size=40))
def test_anything_typed_has_an_answer(kind: NumberKind, typed: str) -> None:
    verdict = judge(kind, typed)
    assert all(0 <= index < len(verdict.groups) for index in verdict.suspects)


@given(
    st.integers(10, 99),
    st.integers(1, 12),
    st.integers(1, 95),
    st.integers(1, 999),
    st.integers(1, 999),
)
def test_one_wrong_digit_never_has_the_right_key(
    year: int, month: int, place: int, town: int, order: int
) -> None:
    number = f"1{year}{month:02}{place:02}{town:03}{order:03}"
    key = 97 - int(number) % 97
    right = f"{number}{key:02}"
    assert judge(NIR, right).state is NumberState.RIGHT
    changed = right[:12] + str((int(right[12]) + 1) % 10) + right[13:]
    wrong = judge(NIR, changed)
    assert wrong.state is NumberState.WRONG
    assert wrong.suspects


@pytest.mark.parametrize("kind", NumberKind)
def test_each_beginning_of_a_right_number_may_go_on(kind: NumberKind) -> None:
    whole = {
        NIR: "255081416802538",
        TAX: "3023217600053",
        IBAN: "FR7630006000011234567890189",
        NumberKind.PHOTO: "AB12" * 5 + "C3",
        NumberKind.HOUSING: "0760112345678GDPUB",
    }.get(kind, "123456789012"[: 7 if kind is NumberKind.TAX_ACCESS else 9])
    for length in range(1, len(whole)):
        assert judge(kind, whole[:length]).state in {
            NumberState.UNFINISHED,
            NumberState.WELL_FORMED,
        }
