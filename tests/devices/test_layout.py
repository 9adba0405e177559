"""Where the words of a receipt go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Pictogram,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketLine,
)
from devices.ticket_printer.layout import (
    QrRow,
    TextRow,
    TicketRow,
    Weight,
    columns_for,
    lengths,
    rows_of,
    shortened,
    wrap,
)


@pytest.mark.parametrize(("paper_width_mm", "columns"), [(80, 48), (58, 32)])
def test_columns_follow_the_paper(paper_width_mm: int, columns: int) -> None:
    assert columns_for(paper_width_mm) == columns


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("un", ["un"]),
        ("un deux trois", ["un deux", "trois"]),
        ("un deux  trois", ["un deux", "trois"]),
        ("exactement dix", ["exactement", "dix"]),
        ("anticonstitutionnel", ["anticonsti", "tutionnel"]),
        ("un anticonstitutionnel a", ["un", "anticonsti", "tutionnel", "a"]),
        ("pour 3,50\u202f€", ["pour", "3,50 €"]),
        ("Service : 32", ["Service :", "32"]),
        ("Bonjour a :", ["Bonjour", "a :"]),
        ("dit « bonjour »", ["dit", "« bonjour", "»"]),
        ("rendez\u2011vous", ["rendez-vou", "s"]),
        ("a\u200eb \u2212 3", ["ab - 3"]),
    ],
)
def test_words_are_kept_whole(text: str, lines: list[str]) -> None:
    assert wrap(text, 10) == lines


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        (
            Heading("Une cabine"),
            [
                TextRow(text="Une", weight=Weight.HEADING),
                TextRow(text="cabine", weight=Weight.HEADING),
            ],
        ),
        (Strong("La suite"), [TextRow(text="La suite", weight=Weight.STRONG)]),
        (Text("un deux trois"), [TextRow(text="un deux"), TextRow(text="trois")]),
        (
            Bullet("un deux trois"),
            [TextRow(text="- un deux"), TextRow(text="  trois")],
        ),
        (Rule(), [TextRow(text="-" * 12)]),
        (Gap(), [TextRow(text="")]),
        (Qr("https://a.fr"), [QrRow("https://a.fr")]),
    ],
)
def test_each_kind_of_line_has_its_rows(
    line: TicketLine, rows: list[TicketRow]
) -> None:
    assert list(rows_of(Ticket(lines=(line,)), columns=12)) == rows


LINES = st.one_of(
    st.builds(Heading, st.text()),
    st.builds(Strong, st.text()),
    st.builds(Text, st.text()),
    st.builds(Bullet, st.text()),
    st.just(Rule()),
    st.just(Gap()),
)


@given(st.lists(LINES), st.sampled_from([4, 32, 48]))
def test_no_row_is_wider_than_the_strip(lines: list[TicketLine], columns: int) -> None:
    for row in rows_of(Ticket(lines=tuple(lines)), columns=columns):
        assert isinstance(row, TextRow)
        wide = columns // 2 if row.weight is Weight.HEADING else columns
        assert len(row.text) <= wide


@given(st.text(alphabet="abé :«»€-"), st.integers(1, 60))
def test_wrapping_loses_no_letter(text: str, columns: int) -> None:
    kept = "".join(wrap(text, columns)).replace(" ", "")
    assert kept == text.replace(" ", "")


def test_a_long_receipt_says_that_it_goes_on() -> None:
    rows = tuple(TextRow(text=str(number)) for number in range(10))
    assert shortened(rows, limit=10) == rows
    assert shortened(rows, limit=4) == (*rows[:3], TextRow(text="…"))


def numbered(count: int) -> tuple[TextRow, ...]:
    return tuple(TextRow(text=str(number)) for number in range(count))


def test_a_short_receipt_is_one_length() -> None:
    assert lengths(numbered(10), limit=10) == (numbered(10),)
    assert lengths(()) == ((),)


def test_a_long_receipt_is_cut_into_numbered_lengths() -> None:
    first, second, third = lengths(numbered(25), limit=10)
    assert first == (*numbered(10), TextRow(text="1 / 3", weight=Weight.STRONG))
    assert len(second) == 11
    assert [row.text for row in third if isinstance(row, TextRow)] == [
        *map(str, range(20, 25)),
        "3 / 3",
    ]


@pytest.mark.parametrize("pause", ["", "-----"])
def test_a_length_ends_between_two_parts_when_it_can(pause: str) -> None:
    rows = (*numbered(7), TextRow(text=pause), *numbered(7))
    first, second = lengths(rows, limit=10)
    assert first[:-1] == rows[:8]
    assert second[:-1] == rows[8:]


def test_a_pictogram_stands_before_the_first_line_only() -> None:
    line = Strong("Ce que vous avez fait", Pictogram.DONE)
    first, second = rows_of(Ticket(lines=(line,)), columns=20)
    assert first == TextRow(
        text="Ce que vous", weight=Weight.STRONG, pictogram=Pictogram.DONE
    )
    assert second == TextRow(text="avez fait", weight=Weight.STRONG)
