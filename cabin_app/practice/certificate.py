"""The certificate that the office gives: one A4 page whose text can be found again."""

import unicodedata
from datetime import date
from io import BytesIO

_MONTHS = {
    1: "janvier",
    2: "février",
    3: "mars",
    4: "avril",
    5: "mai",
    6: "juin",
    7: "juillet",
    8: "août",
    9: "septembre",
    10: "octobre",
    11: "novembre",
    12: "décembre",
}
_PLUM, _INK, _GREY = "0.29 0.13 0.36", "0.12 0.10 0.16", "0.36 0.34 0.40"


def certificate_pdf(*, person_name: str, address: str, day: date) -> bytes:
    """Draw the certificate as a PDF; the same arguments give the same bytes.

    Args:
        person_name: Written on it; when Helvetica lacks its letters (an Arabic
            name), the e-mail address stands for the person.
        address: E-mail address of the account.
        day: Day written on it, in French.
    """
    import pikepdf  # 0.2 s of start-up, wanted only when a certificate is asked

    drawing = _drawing(_printable(person_name) or _printable(address), _french(day))
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595.276, 841.89))
        fonts = pikepdf.Dictionary(
            F1=_font(pikepdf.Name.Helvetica), F2=_font(pikepdf.Name("/Helvetica-Bold"))
        )
        page = pdf.pages[0]
        page.Resources = pikepdf.Dictionary(Font=fonts)
        page.Contents = pdf.make_stream(drawing)
        pdf.docinfo["/Title"] = "Attestation de droits"
        pdf.Root.Lang = pikepdf.String("fr-FR")
        held = BytesIO()
        pdf.save(held, deterministic_id=True)
    return held.getvalue()


def _font(name: object) -> object:
    import pikepdf

    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=name,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )


def _drawing(person: str, day: str) -> bytes:
    paragraphs = (
        "L’Office des droits de Valmont atteste que la personne nommée ci-dessus",
        "dispose d’un compte ouvert et que ses droits sont à jour à cette date.",
        "",
        "Cette attestation peut être présentée à tout service qui la demande.",
    )
    parts = [
        f"{_PLUM} rg 0 742 595.276 99.89 re f",
        "1 0.76 0.36 rg 56 742 90 5 re f",
        _text("F2", 20, (56, 796), "Office des droits de Valmont", "1 1 1"),
        _text("F1", 12, (56, 772), "Site d’entraînement", "1 1 1"),
        _text("F2", 30, (56, 664), "Attestation de droits", _PLUM),
        _text("F1", 12, (56, 636), f"Valmont, le {day}", _GREY),
        "0.96 0.94 0.97 rg 56 548 483 58 re f",
        _text("F1", 11, (72, 586), "Délivrée à", _GREY),
        _text("F2", 17, (72, 564), person, _INK),
    ]
    for row, line in enumerate(paragraphs):
        parts.append(_text("F1", 13, (56, 510 - 21 * row), line, _INK))
    parts += [
        _text("F2", 13, (56, 400), "La direction de l’Office", _INK),
        f"{_PLUM} RG 1.5 w 56 120 483 0 re S",
        _text("F2", 11, (56, 98), "Document d’entraînement, sans valeur.", _PLUM),
        _text("F1", 11, (56, 82), "Valmont n’existe pas.", _GREY),
    ]
    return "\n".join(parts).encode("cp1252")


def _text(font: str, size_pt: int, at_pt: tuple[int, int], text: str, rgb: str) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    x_pt, y_pt = at_pt
    return f"BT {rgb} rg /{font} {size_pt} Tf {x_pt} {y_pt} Td ({escaped}) Tj ET"


def _printable(name: str) -> str:
    """A name in the letters Helvetica has, accents dropped where it lacks them.

    "" when a letter would be lost: half a name is worse than none.
    """
    kept = ""
    for letter in unicodedata.normalize("NFC", name)[:60]:
        plain = unicodedata.normalize("NFKD", letter)[:1]
        forms = [x for x in (letter, plain) if x.isprintable() and _writable(x)]
        if letter.isalpha() and not forms:
            return ""
        kept += forms[0] if forms else ""
    return kept.strip()


def _writable(letter: str) -> bool:
    return bool(letter.encode("cp1252", "ignore"))


def _french(day: date) -> str:
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[day.month]} {day.year}"
