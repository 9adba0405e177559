"""A page that is hard to make small: dense French text, stamp, logo, askew, noisy."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
A4_PX = (2480, 3508)
"""At 300 dpi."""

TURN_DEGREES = 1.7
LINES = 62
_HEAD = "Caisse fictive du Val d’Exemple"
_STREET = "12, rue des Exemples, 76140 Ville-Modèle"
_SENTENCES = (
    "Madame, Monsieur, nous accusons réception de votre demande du mois dernier.",
    "Votre dossier reste incomplet : il manque l’avis d’imposition de l’année passée.",
    "Le montant de vos droits dépend des ressources de toutes les personnes du foyer.",
    "Vous pouvez envoyer les pièces depuis votre espace personnel ou par courrier.",
    "Sans réponse de votre part sous trente jours, nous classerons l’affaire.",
    "Toute fausse déclaration expose à des sanctions et au remboursement des sommes.",
    "Gardez cette lettre : elle sera demandée lors d’un prochain rendez-vous.",
    "Pour une question, appelez le service entre neuf heures et seize heures trente.",
)


def hard_page(
    *, colour: bool = True, turn_degrees: float = TURN_DEGREES, lines: int = LINES
) -> Image.Image:
    """The page as a scanner sees it, the same each time."""
    sheet = Image.new("RGB", A4_PX, (246, 244, 238))
    draw = ImageDraw.Draw(sheet)
    _head(draw)
    body = _font("Regular", 33)
    for line in range(lines):
        draw.text((220, 700 + line * 41), _line(line), (38, 36, 40), body)
    _stamp(draw)
    soft = sheet.filter(ImageFilter.GaussianBlur(0.8))
    turned = soft.rotate(
        turn_degrees, Image.Resampling.BICUBIC, fillcolor=(226, 226, 224)
    )
    return _noisy(turned if colour else turned.convert("L"))


def hard_words(lines: int = LINES) -> list[str]:
    """What is written on the hard page, in the body and in the head."""
    written = [_HEAD, _STREET, *map(_line, range(lines))]
    return [word.strip(".,:;") for line in written for word in line.split()]


def plain_letter(*, turn_degrees: float = 0.6) -> Image.Image:
    """A short letter without a picture, in colour as it is read."""
    sheet = Image.new("RGB", A4_PX, (247, 246, 242))
    draw = ImageDraw.Draw(sheet)
    draw.text((260, 300), "Attestation sur l’honneur", (20, 20, 24), _font("Bold", 70))
    body = _font("Regular", 46)
    for line in range(16):
        words = _SENTENCES[line % len(_SENTENCES)]
        draw.text((260, 620 + line * 78), words, (30, 30, 34), body)
    turned = sheet.filter(ImageFilter.GaussianBlur(0.8)).rotate(
        turn_degrees, Image.Resampling.BICUBIC, fillcolor=(247, 246, 242)
    )
    return _noisy(turned)


def write_pnm(image: Image.Image, path: Path) -> Path:
    """As the worker writes it."""
    image.save(path, "PPM")
    return path


def _line(number: int) -> str:
    pair = (_SENTENCES[(number + k) % len(_SENTENCES)] for k in range(2))
    return " ".join(pair)[: 132 - number % 7].rpartition(" ")[0]


def _head(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((220, 200, 470, 450), 40, (28, 62, 130))
    draw.ellipse((280, 260, 410, 390), (246, 196, 70))
    draw.text((520, 220), _HEAD, (28, 62, 130), _font("Bold", 62))
    draw.text(
        (520, 310),
        _STREET,
        (90, 90, 96),
        _font("Regular", 40),
    )


def _stamp(draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse((1700, 2900, 2160, 3360), outline=(150, 30, 40), width=12)
    draw.text((1770, 3060), "REÇU LE", (150, 30, 40), _font("Bold", 74))
    draw.text((1745, 3150), "3 MARS 2026", (150, 30, 40), _font("Bold", 58))


def _noisy(image: Image.Image) -> Image.Image:
    pixels = np.asarray(image).astype(np.int16)
    noise = np.random.default_rng(7).normal(0, 4.0, pixels.shape)
    return Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))


def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        str(FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf"), size
    )
