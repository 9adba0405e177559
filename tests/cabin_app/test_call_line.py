"""What the counts of a line tell."""

from dataclasses import replace

from cabin_app.calling.line import (
    FROZEN_AFTER_S,
    LOST_AFTER_S,
    Line,
    LineNews,
    Report,
)


def play(*heard: tuple[float, int, int]) -> list[list[LineNews]]:
    """News after each (time, packets, frames)."""
    line = Line()
    told = []
    for at_s, packets, frames in heard:
        line, news = line.heard(Report(packets=packets, frames=frames), at_s)
        told.append(list(news))
    return told


def test_somebody_answers() -> None:
    assert play((0, 0, 0), (10, 0, 0), (11, 5, 1), (12, 9, 3)) == [
        [],
        [],
        [LineNews.ANSWERED],
        [],
    ]


def test_a_line_that_falls_silent_and_comes_back() -> None:
    assert play(
        (0, 5, 1),
        (LOST_AFTER_S - 0.1, 5, 1),
        (LOST_AFTER_S, 5, 1),
        (9, 5, 1),
        (10, 6, 2),
    ) == [[LineNews.ANSWERED], [], [LineNews.LOST], [], [LineNews.BACK]]


def test_a_picture_that_stands_while_the_voice_goes_on() -> None:
    late = FROZEN_AFTER_S
    assert play((0, 5, 1), (2, 9, 1), (late, 19, 1), (late + 1, 29, 2)) == [
        [LineNews.ANSWERED],
        [],
        [LineNews.FROZEN],
        [LineNews.MOVES],
    ]


def test_a_voice_without_any_picture_is_not_frozen() -> None:
    assert play((0, 5, 0), (9, 9, 0), (20, 19, 0)) == [[LineNews.ANSWERED], [], []]


def test_a_lost_line_is_not_called_frozen() -> None:
    assert play((0, 5, 1), (8, 5, 1))[-1] == [LineNews.LOST]


def test_a_page_that_begins_again_counts_from_nothing() -> None:
    assert play((0, 50, 9), (1, 0, 0), (2, 3, 1)) == [[LineNews.ANSWERED], [], []]


def test_a_report_is_remembered() -> None:
    report = Report(refused="NotFoundError")
    line, _ = Line().heard(report, 1)
    assert line == replace(Line(), report=report)
