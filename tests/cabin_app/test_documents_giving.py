"""Giving a document lighter, or as a picture: what the visitor may choose."""

from dataclasses import replace

import pytest

from cabin_app.documents.giving import LIGHTER_BYTES, GiveTerms, GiveWay, ways_for
from cabin_app.session import events as e
from cabin_app.session.effects import HandOver
from cabin_app.session.state import RequestId
from support.visits import REQUESTED, after, played, request
from ui.viewmodels import documents

KNOWN = GiveTerms(formats=("pdf", "jpeg"), max_bytes=2_000_000)
UNKNOWN = GiveTerms(formats=(), max_bytes=None)


@pytest.mark.parametrize(
    ("terms", "way", "formats", "max_bytes"),
    [
        (KNOWN, GiveWay.AS_ASKED, ("pdf", "jpeg"), 2_000_000),
        (KNOWN, GiveWay.LIGHTER, ("pdf", "jpeg"), LIGHTER_BYTES),
        (KNOWN, GiveWay.PICTURE, ("jpeg", "pdf"), 2_000_000),
        (UNKNOWN, GiveWay.AS_ASKED, (), None),
        (UNKNOWN, GiveWay.LIGHTER, (), LIGHTER_BYTES),
        (UNKNOWN, GiveWay.PICTURE, ("jpeg",), None),
        (replace(KNOWN, max_bytes=300_000), GiveWay.LIGHTER, ("pdf", "jpeg"), 300_000),
    ],
)
def test_what_each_way_asks_for(
    terms: GiveTerms, way: GiveWay, formats: tuple[str, ...], max_bytes: int | None
) -> None:
    assert terms.in_way(way, pages=1) == GiveTerms(formats=formats, max_bytes=max_bytes)


def test_many_pages_may_weigh_more_and_never_more_than_the_site_takes() -> None:
    assert UNKNOWN.in_way(GiveWay.LIGHTER, pages=4).max_bytes == 1_320_000
    assert KNOWN.in_way(GiveWay.LIGHTER, pages=40).max_bytes == 2_000_000


@pytest.mark.parametrize(
    ("accept", "can_give", "can_picture"),
    [
        ((), True, True),
        (("image/*",), True, True),
        ((".pdf", "image/jpeg"), True, True),
        (("application/pdf",), True, False),
        (("video/mp4",), False, False),
        (("video/mp4", ".pdf"), True, False),
    ],
)
def test_only_what_the_page_takes_is_offered(
    accept: tuple[str, ...], can_give: bool, can_picture: bool
) -> None:
    ways = ways_for(accept)
    assert (GiveWay.AS_ASKED in ways, GiveWay.LIGHTER in ways) == (can_give, can_give)
    assert (GiveWay.PICTURE in ways) is can_picture
    asked = replace(request(), accept=accept)
    props = documents.derive(replace(after(REQUESTED), file_request=asked))
    assert (props.can_give, props.can_picture) == (can_give, can_picture)


def test_the_way_reaches_the_hand() -> None:
    _, effects = played((e.GiveToSiteAsked(GiveWay.PICTURE),), after(REQUESTED))
    (effect,) = effects
    assert isinstance(effect, HandOver)
    assert effect.formats[0] == "jpeg"
    assert effect.max_bytes == 2_000_000


def test_a_page_that_asks_once_more_is_told() -> None:
    given = (*REQUESTED, e.GiveToSiteAsked(), e.HandOverReady(RequestId(1), 1))
    assert not documents.derive(after(REQUESTED)).asked_again
    again = after((*given, e.FileRequested(request(2))))
    assert documents.derive(again).asked_again
    assert not documents.derive(after(given)).asked_again
