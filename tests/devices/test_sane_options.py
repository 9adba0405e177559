"""What is set on scanners that call the same things by other names."""

import pytest

from devices.ports.scanner import ScanMode, ScanRequest, ScanSource
from devices.scanner.sane_options import Offer, Offered, Settled, Step, Unit, settle


def words(*choices: str) -> Offered:
    return Offered(choices=choices)


def glass(most_mm: float, *, unit: Unit = Unit.MM) -> Offered:
    return Offered(unit=unit, span=(0.0, most_mm, 0.0))


MODE_WORDS: dict[str, tuple[Offered, tuple[str, str, str]]] = {
    # How the driver calls modes: what is set for grey, colour, black and white.
    "epson2": (words("Lineart", "Gray", "Color"), ("Gray", "Color", "Lineart")),
    "fujitsu": (
        words("Lineart", "Halftone", "Gray", "Color"),
        ("Gray", "Color", "Lineart"),
    ),
    "brother": (
        words("Black & White", "Gray[Error Diffusion]", "True Gray", "24bit Color"),
        ("True Gray", "24bit Color", "Black & White"),
    ),
    "kodak": (
        words("Monochrome", "Grayscale", "Color"),
        ("Grayscale", "Color", "Monochrome"),
    ),
}


@pytest.mark.parametrize("driver", MODE_WORDS)
def test_modes_in_the_driver_s_words(driver: str) -> None:
    option, expected = MODE_WORDS[driver]
    for mode, word in zip(ScanMode, expected, strict=True):
        settled = settle(Step.MODE, {"mode": option}, ScanRequest(mode=mode))
        assert settled == Settled((("mode", word),))


@pytest.mark.parametrize(
    ("offer", "mode", "settled"),
    [
        ({}, ScanMode.COLOUR, Settled()),
        (
            {"mode": words("Gray"), "depth": Offered(choices=(1, 8))},
            ScanMode.BILEVEL,
            Settled((("mode", "Gray"),)),
        ),
        (
            {"mode": words("Gray")},
            ScanMode.COLOUR,
            Settled((("mode", "Gray"),), ("no colour among ('Gray',)",)),
        ),
        (
            {"mode": words("Color")},
            ScanMode.GREY,
            Settled(warnings=("no grey among ('Color',)",)),
        ),
    ],
)
def test_modes_that_are_missing(offer: Offer, mode: ScanMode, settled: Settled) -> None:
    assert settle(Step.MODE, offer, ScanRequest(mode=mode)) == settled


@pytest.mark.parametrize(
    ("offer", "mode", "values"),
    [
        ({"depth": Offered(choices=(1, 8, 16))}, ScanMode.GREY, (("depth", 8),)),
        ({"depth": Offered(choices=(1, 8, 16))}, ScanMode.BILEVEL, (("depth", 1),)),
        (
            {"mode": words("Lineart", "Gray"), "depth": Offered(choices=(8, 16))},
            ScanMode.BILEVEL,
            (("depth", 8),),
        ),
        ({"depth": Offered(choices=(16,))}, ScanMode.GREY, ()),
        ({}, ScanMode.GREY, ()),
    ],
)
def test_a_sample_is_never_16_bits(
    offer: Offer, mode: ScanMode, values: tuple[tuple[str, int], ...]
) -> None:
    assert settle(Step.DEPTH, offer, ScanRequest(mode=mode)).values == values


SOURCE_WORDS: dict[str, tuple[Offered, str, str]] = {
    # How the driver calls its sources: what is set for the glass, for the feeder.
    "airscan": (words("Flatbed", "ADF", "ADF Duplex"), "Flatbed", "ADF"),
    "fujitsu": (
        words("Flatbed", "ADF Back", "ADF Front", "ADF Duplex"),
        "Flatbed",
        "ADF Front",
    ),
    "pixma": (
        words("Flatbed", "Automatic Document Feeder", "ADF Duplex"),
        "Flatbed",
        "Automatic Document Feeder",
    ),
    "brother": (
        words(
            "FlatBed",
            "Automatic Document Feeder(left aligned,Duplex)",
            "Automatic Document Feeder(left aligned)",
        ),
        "FlatBed",
        "Automatic Document Feeder(left aligned)",
    ),
    "avision": (words("Normal", "Transparency", "ADF"), "Normal", "ADF"),
    "epkowa": (
        words("Document Table", "Transparency Unit", "Automatic Document Feeder"),
        "Document Table",
        "Automatic Document Feeder",
    ),
}


@pytest.mark.parametrize("driver", SOURCE_WORDS)
def test_sources_in_the_driver_s_words(driver: str) -> None:
    option, on_glass, in_feeder = SOURCE_WORDS[driver]
    for source, word in (
        (ScanSource.FLATBED, on_glass),
        (ScanSource.FEEDER, in_feeder),
    ):
        settled = settle(Step.SOURCE, {"source": option}, ScanRequest(source=source))
        assert settled == Settled((("source", word),))


@pytest.mark.parametrize(
    ("offer", "source", "warnings"),
    [
        ({}, ScanSource.FLATBED, ()),
        ({}, ScanSource.FEEDER, ("no choice of a feeder",)),
        (
            {"source": words("Flatbed", "Transparency Unit")},
            ScanSource.FEEDER,
            ("no feeder among ('Flatbed', 'Transparency Unit')",),
        ),
    ],
)
def test_sources_that_are_missing(
    offer: Offer, source: ScanSource, warnings: tuple[str, ...]
) -> None:
    settled = settle(Step.SOURCE, offer, ScanRequest(source=source))
    assert settled == Settled(warnings=warnings)


@pytest.mark.parametrize(
    ("option", "asked", "found"),
    [
        (Offered(span=(1.0, 1200.0, 1.0)), 300, 300),
        (Offered(span=(50.0, 200.0, 0.0)), 300, 200),
        (Offered(span=(100.0, 600.0, 100.0)), 240, 200),
        (Offered(choices=(75, 150, 300, 600)), 300, 300),
        (Offered(choices=(600, 75, 400)), 300, 400),
        (Offered(choices=(75, 150)), 300, 150),
        (Offered(), 300, 300),
    ],
)
def test_the_least_resolution_that_is_enough(
    option: Offered, asked: int, found: int
) -> None:
    request = ScanRequest(resolution_dpi=asked)
    settled = settle(Step.RESOLUTION, {"resolution": option}, request)

    assert settled.values == (("resolution", found),)
    exact = () if asked == found else (f"{found} dpi instead of {asked}",)
    assert settled.warnings == exact


@pytest.mark.parametrize(
    ("offer", "names"),
    [
        (("resolution", "y-resolution"), ("resolution", "y-resolution")),
        (("x-resolution", "y-resolution"), ("x-resolution", "y-resolution")),
        (("x-resolution",), ("x-resolution",)),
        ((), ()),
    ],
)
def test_both_axes_get_one_resolution(
    offer: tuple[str, ...], names: tuple[str, ...]
) -> None:
    span = Offered(span=(75.0, 600.0, 1.0))
    settled = settle(Step.RESOLUTION, dict.fromkeys(offer, span), ScanRequest())

    assert settled.values == tuple((name, 300) for name in names)
    assert bool(settled.warnings) is not bool(names)


EDGES = ("tl-x", "tl-y", "br-x", "br-y")


def test_a_page_starts_where_the_glass_does() -> None:
    offer = {"tl-x": Offered(span=(2.5, 216.0, 0.0)), "tl-y": glass(297.0)}
    settled = settle(Step.START_EDGES, offer, ScanRequest())

    assert settled == Settled((("tl-x", 2.5), ("tl-y", 0.0)))


def ends(offer: Offer) -> Settled:
    return settle(Step.END_EDGES, offer, ScanRequest())


def test_a_page_ends_at_its_own_size() -> None:
    offer = dict.fromkeys(EDGES, glass(300.0))
    assert ends(offer) == Settled((("br-x", 210.0), ("br-y", 297.0)))


def test_a_page_is_counted_from_where_it_starts() -> None:
    offer = dict.fromkeys(EDGES, Offered(unit=Unit.MM, span=(2.0, 300.0, 0.0)))
    assert ends(offer).values == (("br-x", 212.0), ("br-y", 299.0))


def test_a_small_glass_is_said() -> None:
    offer = {**dict.fromkeys(EDGES, glass(300.0)), "br-y": glass(290.0)}
    expected = (("br-x", 210.0), ("br-y", 290.0))
    assert ends(offer) == Settled(expected, ("height 290 mm instead of 297",))


def test_a_glass_short_by_less_than_a_millimetre_is_a4() -> None:
    offer = {**dict.fromkeys(EDGES, glass(300.0)), "br-y": glass(296.9)}
    assert ends(offer) == Settled((("br-x", 210.0), ("br-y", 296.9)))


def test_some_count_pixels() -> None:
    pixels = Offered(unit=Unit.PIXEL, span=(0.0, 5000.0, 1.0))
    offer = dict.fromkeys(EDGES, pixels)
    assert ends(offer).values == (("br-x", 2480.0), ("br-y", 3508.0))
    coarse = {**offer, "resolution": Offered(choices=(150,))}
    assert ends(coarse).values == (("br-x", 1240.0), ("br-y", 1754.0))


def test_some_offer_lengths_as_a_list() -> None:
    offer = {"br-x": Offered(unit=Unit.MM, choices=(105, 210, 216)), "br-y": Offered()}
    assert ends(offer).values == (("br-x", 210.0), ("br-y", 297.0))


def test_some_offer_no_size_at_all() -> None:
    assert ends({}) == Settled(warnings=("no choice of width", "no choice of height"))
