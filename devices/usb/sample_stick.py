"""What a visitor's stick may hold, drawn for rehearsals: nobody's papers."""

import os
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

_LETTERS: Final = {
    "Attestation de logement.pdf": "Attestation de logement",
    "Courrier/avis-echeance_octobre.pdf": "Avis d’échéance",
    "RIB.pdf": "Relevé d’identité bancaire",
}
_PHOTO, _BROKEN, _FILM = "Photos/IMG_2041.jpg", "Vieux papier.pdf", "Vacances.pdf"
_ORDER: Final = (*_LETTERS, _PHOTO, _BROKEN, _FILM)
"""The newest first."""
_NEWEST_S: Final = 1_764_000_000
_FILM_BYTES: Final = 10 << 30
_A4_AT_75_DPI: Final = (620, 877)


def fill(folder: Path, fonts: Path) -> None:
    """Letters, a photo, and what cannot come: a broken one, a film, a text."""
    font = fonts / "AtkinsonHyperlegibleNext-Regular.ttf"
    for name in _ORDER:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    for name, title in _LETTERS.items():
        _letter(title, font).save(folder / name, "PDF", resolution=75)
    _photo().save(folder / _PHOTO, "JPEG", quality=85)
    (folder / _BROKEN).write_bytes(b"%PDF-1.7\nnot any more")
    with (folder / _FILM).open("wb") as film:
        film.truncate(_FILM_BYTES)
    (folder / "notes.txt").write_text("rien", encoding="utf-8")
    for number, name in enumerate(_ORDER):
        os.utime(folder / name, (_NEWEST_S - number, _NEWEST_S - number))


def _letter(title: str, font: Path) -> Image.Image:
    sheet = Image.new("L", _A4_AT_75_DPI, "white")
    draw = ImageDraw.Draw(sheet)
    draw.text((60, 70), title, fill=20, font=ImageFont.truetype(str(font), 34))
    for line in range(18):
        width = 500 if line % 5 else 300
        draw.rectangle((60, 190 + 32 * line, 60 + width, 199 + 32 * line), fill=150)
    return sheet


def _photo() -> Image.Image:
    picture = Image.new("RGB", (900, 600), "#BFD8CA")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((120, 120, 780, 480), fill="#FFFDF8", outline="#2F7562", width=8)
    draw.rectangle((170, 190, 350, 410), fill="#8FB8A6")
    for line in range(4):
        draw.rectangle((400, 200 + 55 * line, 720, 222 + 55 * line), fill="#5E9582")
    return picture
