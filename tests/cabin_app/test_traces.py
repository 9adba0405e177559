"""What may be said of an error nobody expected."""

import pytest

from cabin_app.traces import place_of, trace_of

LETTER = "Mme Dupont, 1 61 05"


def _look_up() -> None:
    {}[LETTER]


def _read() -> None:
    try:
        _look_up()
    except KeyError as error:
        raise ValueError(LETTER) from error


@pytest.fixture
def error() -> ValueError:
    with pytest.raises(ValueError, match="Dupont") as caught:
        _read()
    return caught.value


def test_an_error_is_named_by_its_kind_and_place(error: ValueError) -> None:
    assert place_of(error).startswith("ValueError (test_traces.py:")
    assert place_of(KeyError(LETTER)) == "KeyError (?)"


def test_a_trace_tells_both_errors_and_where(error: ValueError) -> None:
    told = trace_of(error)
    assert told.index("KeyError") < told.index("_look_up")
    assert told.index("_look_up") < told.index("ValueError")
    assert "test_traces.py" in told


def test_nothing_an_error_quotes_is_told(error: ValueError) -> None:
    assert "Dupont" not in trace_of(error) + place_of(error)


def test_an_error_that_was_set_aside_is_not_told() -> None:
    error = ValueError(LETTER)
    error.__context__, error.__suppress_context__ = KeyError(LETTER), True
    assert trace_of(error) == "ValueError"
