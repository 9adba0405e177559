"""The page that a printer is tried with: words, greys, and the edges of the sheet."""

from datetime import datetime
from pathlib import Path

A4_PT = (595.28, 841.89)
MM_PT = 72 / 25.4
EDGE_MM = 5
"""What office printers leave white at each edge, at most."""
GREYS = 11


def write_test_page(path: Path, *, place: str, at: datetime) -> None:
    """Write a PDF of one A4 page.

    Args:
        path: Where.
        place: The town or centre, "" when it has no name.
        at: Printed on it.
    """
    from reportlab.pdfgen.canvas import Canvas

    width, height = A4_PT
    edge = EDGE_MM * MM_PT
    page = Canvas(str(path), pagesize=A4_PT, invariant=True)
    page.setTitle("Page d'essai")
    page.rect(edge, edge, width - 2 * edge, height - 2 * edge)
    page.setFont("Helvetica-Bold", 32)
    page.drawString(60, height - 110, "Page d'essai de la cabine")
    page.setFont("Helvetica", 16)
    lines = (
        place,
        f"{at:%d/%m/%Y, %H h %M}",
        "Le cadre doit être entier. Les onze gris doivent se distinguer.",
        "Les lettres doivent être nettes : é è ê ç à ù œ € « » – 0123456789",
    )
    top = height - 150
    for line in filter(None, lines):
        page.drawString(60, top, line)
        top -= 28
    side = (width - 120) / GREYS
    for step in range(GREYS):
        page.setFillGray(1 - step / (GREYS - 1))
        page.rect(60 + step * side, top - 90, side, 70, fill=1)
    page.setFillGray(0)
    for size in (6, 8, 10, 12, 14):
        page.setFont("Helvetica", size)
        page.drawString(60, top - 130 - size * 9, f"{size} points : la cabine imprime.")
    page.save()
