"""The basket: numbers never come back, unknown numbers change nothing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cabin_app.documents.model import Basket, DocumentId, Origin, PageId
from support.visits import page

SCAN, SITE = Origin.SCANNED, Origin.FROM_SITE


def filled() -> tuple[Basket, DocumentId, DocumentId]:
    """A scan of two pages and a document of one site page."""
    basket, first = Basket().add(SCAN, "", (page("1.png"), page("2.png")))
    basket, second = basket.add(SITE, "attestation", (page("a.pdf"),))
    return basket, first, second


def names(basket: Basket) -> list[list[str]]:
    return [[p.source.path.name for p in d.pages] for d in basket.documents]


def test_documents_stand_in_the_order_they_came() -> None:
    basket, first, second = filled()
    assert [d.id for d in basket.documents] == [first, second]
    assert names(basket) == [["1.png", "2.png"], ["a.pdf"]]
    assert basket.page_count == 3


def test_each_origin_counts_its_own() -> None:
    basket, first, _ = filled()
    basket, third = basket.add(SCAN, "", (page("3.png"),))
    basket, fourth = basket.remove(first).add(SCAN, "", (page("4.png"),))
    found = {d.id: d.ordinal for d in basket.documents if d.origin is SCAN}
    assert found == {third: 2, fourth: 3}


def test_numbers_are_all_different_and_never_come_back() -> None:
    basket, first, second = filled()
    before = {first, second, *(p.id for d in basket.documents for p in d.pages)}
    assert len(before) == 5
    emptied = basket.remove(first).remove(second)
    again, third = emptied.add(SCAN, "", (page("5.png"),))
    assert third not in before
    assert again.documents[0].pages[0].id not in before


def test_what_is_looked_for_is_found_until_it_is_removed() -> None:
    basket, first, _ = filled()
    second_page = basket.documents[0].pages[1]
    assert basket.find(first) is basket.documents[0]
    assert basket.page(second_page.id) is second_page
    left = basket.remove(first)
    assert left.find(first) is None
    assert left.page(second_page.id) is None


def test_a_page_joins_the_end_of_its_document() -> None:
    basket, first, _ = filled()
    grown = basket.append_page(first, page("3.png"))
    assert names(grown) == [["1.png", "2.png", "3.png"], ["a.pdf"]]
    ids = [p.id for d in grown.documents for p in d.pages]
    assert len(set(ids)) == 4


def test_four_turns_are_none() -> None:
    basket, first, second = filled()
    turned = basket.turn(first)
    assert [p.quarter_turns for p in turned.documents[0].pages] == [1, 1]
    assert [p.quarter_turns for p in turned.documents[1].pages] == [0]
    assert basket.turn(second).turn(second).turn(second).turn(second) == basket


def test_the_last_page_takes_its_document_along() -> None:
    basket, _, second = filled()
    one, two = (p.id for p in basket.documents[0].pages)
    assert names(basket.remove_page(one)) == [["2.png"], ["a.pdf"]]
    left = basket.remove_page(one).remove_page(two)
    assert [d.id for d in left.documents] == [second]


def test_joining_keeps_the_first_and_the_order() -> None:
    basket, first, second = filled()
    joined = basket.join(second, first)
    assert names(joined) == [["a.pdf", "1.png", "2.png"]]
    assert joined.documents[0].id == second
    assert joined.documents[0].title == "attestation"
    assert joined.page_count == basket.page_count


@pytest.mark.parametrize("unknown", [0, 2, 99])
def test_unknown_numbers_change_nothing(unknown: int) -> None:
    basket, first, _ = filled()
    nobody = DocumentId(unknown)
    assert basket.append_page(nobody, page("x.png")) == basket
    assert basket.turn(nobody) == basket
    assert basket.remove(nobody) == basket
    assert basket.join(first, nobody) == basket
    assert basket.join(nobody, first) == basket
    assert basket.remove_page(PageId(99)) == basket


def test_a_document_is_not_joined_to_itself() -> None:
    basket, first, _ = filled()
    assert basket.join(first, first) == basket


ACT = st.sampled_from(["add", "append", "turn", "remove", "page", "join"])
ACTS = st.lists(st.tuples(ACT, st.integers(0, 9)), max_size=25)


@given(ACTS)
def test_whatever_happens_numbers_are_unique_and_documents_have_pages(
    acts: list[tuple[str, int]],
) -> None:
    basket = Basket()
    given_out: list[int] = []
    for act, choice in acts:
        ids = [d.id for d in basket.documents] or [DocumentId(0)]
        one, other = ids[choice % len(ids)], ids[(choice + 1) % len(ids)]
        match act:
            case "add":
                basket, made = basket.add(SCAN, "", (page(),) * (1 + choice % 3))
                given_out.append(made)
            case "append":
                basket = basket.append_page(one, page())
            case "turn":
                basket = basket.turn(one)
            case "remove":
                basket = basket.remove(one)
            case "page":
                basket = basket.remove_page(PageId(choice))
            case "join":
                basket = basket.join(one, other)
        numbers = [d.id for d in basket.documents]
        numbers += [p.id for d in basket.documents for p in d.pages]
        assert len(set(numbers)) == len(numbers)
        assert all(number < basket.next_number for number in numbers)
        assert all(d.pages for d in basket.documents)
        assert all(0 <= p.quarter_turns < 4 for d in basket.documents for p in d.pages)
    assert len(set(given_out)) == len(given_out)


def test_a_basket_is_a_value() -> None:
    basket, first, _ = filled()
    before = replace(basket)
    basket.turn(first)
    basket.remove(first)
    assert basket == before
