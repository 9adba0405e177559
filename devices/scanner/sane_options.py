"""From what a scanner offers and what we want to what must be set. Pure.

Options depend on one another: the glass and the feeder have other sizes, colours have
other resolutions. So there are steps, and the offer is read anew before each.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from devices.ports.scanner import ScanMode, ScanRequest, ScanSource

Value = int | float | str
Range = tuple[float, float, float]
"""Least, most, step; step 0 when any value will do."""

MM_PER_INCH = 25.4


class Unit(StrEnum):
    """What a number counts."""

    NONE = "none"
    PIXEL = "pixel"
    MM = "mm"


class Step(StrEnum):
    """Groups of options, in the order in which they are settled."""

    SOURCE = "source"
    MODE = "mode"
    DEPTH = "depth"
    RESOLUTION = "resolution"
    START_EDGES = "start_edges"
    END_EDGES = "end_edges"


@dataclass(frozen=True, kw_only=True)
class Offered:
    """One option that can be set now.

    Attributes:
        unit: What its numbers count.
        choices: Values it takes when they are a list, else empty.
        span: Values it takes when they are a range, else None.
    """

    unit: Unit = Unit.NONE
    choices: tuple[Value, ...] = ()
    span: Range | None = None


Offer = Mapping[str, Offered]
"""Options by SANE's own name, such as ``br-x``; only those that can be set."""


@dataclass(frozen=True)
class Settled:
    """What to set, in order, and what will not be exactly as asked."""

    values: tuple[tuple[str, Value], ...] = ()
    warnings: tuple[str, ...] = ()


_MODE_WORDS: dict[ScanMode, tuple[str, ...]] = {
    ScanMode.GREY: ("gray", "grey", "true gray", "grayscale", "8-bit grayscale"),
    ScanMode.COLOUR: ("color", "colour", "24bit color", "24-bit color", "full color"),
    ScanMode.BILEVEL: ("lineart", "black & white", "binary", "monochrome", "bw"),
}
"""Words drivers use for modes, lower case, best first."""

_FLATBED_WORDS = ("flatbed", "document table", "glass", "platen", "normal")
_FEEDER_WORDS = ("adf front", "adf", "automatic document feeder", "feeder")
_BOTH_SIDES_WORDS = ("duplex", "back", "both", "transparency", "film", "negative")


def settle(step: Step, offer: Offer, request: ScanRequest) -> Settled:
    """What to set for one step.

    Args:
        step: Which group of options.
        offer: What the scanner offers now, after the steps before.
        request: What is wanted.
    """
    match step:
        case Step.SOURCE:
            return _source(offer, request.source)
        case Step.MODE:
            return _mode(offer, request.mode)
        case Step.DEPTH:
            return _depth(offer, request.mode)
        case Step.RESOLUTION:
            return _resolution(offer, request.resolution_dpi)
        case Step.START_EDGES:
            return _start_edges(offer)
        case Step.END_EDGES:
            return _end_edges(offer, request)
        case _:
            assert_never(step)


def _source(offer: Offer, source: ScanSource) -> Settled:
    option = offer.get("source")
    wanted = _FLATBED_WORDS if source is ScanSource.FLATBED else _FEEDER_WORDS
    if option is None or not option.choices:
        missing = source is ScanSource.FEEDER
        return Settled(warnings=("no choice of a feeder",) if missing else ())
    one_side = [
        str(choice)
        for choice in option.choices
        if not any(word in str(choice).lower() for word in _BOTH_SIDES_WORDS)
    ]
    word = _by_words(one_side, wanted) or _by_part(one_side, wanted)
    if word is None:
        return Settled(warnings=(f"no {source.value} among {option.choices}",))
    return Settled((("source", word),))


def _mode(offer: Offer, mode: ScanMode) -> Settled:
    option = offer.get("mode")
    if option is None or not option.choices:
        return Settled()
    choices = [str(choice) for choice in option.choices]
    word = _by_words(choices, _MODE_WORDS[mode])
    if word is not None:
        return Settled((("mode", word),))
    # A driver without a word for black and white reads grey with one bit a pixel.
    grey = _by_words(choices, _MODE_WORDS[ScanMode.GREY])
    by_depth = mode is ScanMode.BILEVEL and 1 in _choices(offer, "depth")
    warnings = () if by_depth else (f"no {mode.value} among {option.choices}",)
    return Settled((("mode", grey),) if grey else (), warnings)


def _depth(offer: Offer, mode: ScanMode) -> Settled:
    depths = _choices(offer, "depth")
    words = [str(choice).lower() for choice in _choices(offer, "mode")]
    has_word = any(word in words for word in _MODE_WORDS[ScanMode.BILEVEL])
    wanted = 1 if mode is ScanMode.BILEVEL and not has_word else 8
    return Settled((("depth", wanted),) if wanted in depths else ())


def _resolution(offer: Offer, resolution_dpi: int) -> Settled:
    names = [name for name in ("resolution", "x-resolution") if name in offer][:1]
    names += [name for name in ("y-resolution",) if name in offer]
    if not names:
        return Settled(warnings=("no choice of resolution",))
    found = _nearest(offer[names[0]], resolution_dpi)
    exact = found == resolution_dpi
    return Settled(
        tuple((name, found) for name in names),
        () if exact else (f"{found} dpi instead of {resolution_dpi}",),
    )


def _start_edges(offer: Offer) -> Settled:
    return Settled(tuple((n, _least(offer[n])) for n in ("tl-x", "tl-y") if n in offer))


def _end_edges(offer: Offer, request: ScanRequest) -> Settled:
    values: list[tuple[str, Value]] = []
    warnings: list[str] = []
    sides = (
        ("tl-x", "br-x", request.width_mm, "width"),
        ("tl-y", "br-y", request.height_mm, "height"),
    )
    for start, end, length_mm, word in sides:
        option = offer.get(end)
        if option is None:
            warnings.append(f"no choice of {word}")
            continue
        per_mm = _per_mm(option.unit, offer, request.resolution_dpi)
        first = _least(offer[start]) if start in offer else 0.0
        wanted = first + length_mm * per_mm
        found = _within(option, wanted)
        values.append((end, found))
        if wanted - found > per_mm:
            at_most_mm = (found - first) / per_mm
            warnings.append(f"{word} {at_most_mm:.0f} mm instead of {length_mm:.0f}")
    return Settled(tuple(values), tuple(warnings))


def _per_mm(unit: Unit, offer: Offer, resolution_dpi: int) -> float:
    if unit is not Unit.PIXEL:
        return 1.0
    option = offer.get("resolution", offer.get("x-resolution"))
    dpi = _nearest(option, resolution_dpi) if option else resolution_dpi
    return float(dpi) / MM_PER_INCH


def _choices(offer: Offer, name: str) -> tuple[Value, ...]:
    return offer[name].choices if name in offer else ()


def _by_words(choices: Iterable[str], words: tuple[str, ...]) -> str | None:
    return _first(choices, words, lambda choice, word: choice == word)


def _by_part(choices: Iterable[str], words: tuple[str, ...]) -> str | None:
    return _first(choices, words, lambda choice, word: word in choice)


def _first(
    choices: Iterable[str], words: tuple[str, ...], fits: Callable[[str, str], bool]
) -> str | None:
    known = list(choices)
    return next((c for w in words for c in known if fits(c.lower(), w)), None)


def _numbers(option: Offered) -> list[float]:
    return sorted(float(c) for c in option.choices if not isinstance(c, str))


def _nearest(option: Offered, wanted: float) -> int:
    """The least offered number that is enough, else the most there is."""
    if option.span is not None:
        return round(_within(option, wanted))
    numbers = _numbers(option)
    return round(next((n for n in numbers if n >= wanted), [wanted, *numbers][-1]))


def _least(option: Offered) -> float:
    return option.span[0] if option.span else min(_numbers(option), default=0.0)


def _within(option: Offered, wanted: float) -> float:
    if option.span is None:
        numbers = _numbers(option)
        return min(numbers, key=lambda n: abs(n - wanted)) if numbers else wanted
    least, most, step = option.span
    inside = min(max(wanted, least), most)
    if step <= 0:
        return inside
    return min(least + round((inside - least) / step) * step, most)
