"""Pages of played sites: plain, legible, never to be taken for the real ones."""

import re
import unicodedata
from html import escape

SAID = "Page jouée sur cette machine : ce n’est pas le vrai site."
PLAIN_NAME, PLAIN_COLOUR = "Site joué", "#1f3f77"
_LOOK = """
* { box-sizing: border-box; }
body { margin: 0; background: #f1f3f7; color: #14202f; line-height: 1.4;
  font: 22px "Noto Sans", "DejaVu Sans", sans-serif; }
.played { background: #ffd166; text-align: center; font-size: 17px; padding: 4px; }
header { background: var(--deep); color: #fff; padding: 12px 28px; display: flex;
  justify-content: space-between; align-items: baseline; gap: 20px; flex-wrap: wrap; }
header b { font-size: 26px; }
#host { font-size: 17px; }
main { max-width: 900px; margin: 20px auto; padding: 0 28px; }
h1 { font-size: 32px; line-height: 1.2; margin: 0 0 12px; }
p { margin: 0 0 12px; }
.paper { background: #fff; border-radius: 16px; padding: 18px 24px;
  margin-bottom: 16px; }
label, legend { display: block; font-weight: 700; }
label.one { font-weight: 400; padding: 6px 0; }
input[type=radio] { width: 24px; height: 24px; vertical-align: -4px;
  accent-color: var(--deep); }
fieldset { border: 0; padding: 0; margin: 0 0 14px; }
input:not([type=radio]):not([type=file]):not([type=hidden]) { font: inherit;
  width: 100%; padding: 9px 14px; margin: 4px 0 12px; border: 2px solid #5a6b85;
  border-radius: 10px; }
input[readonly] { background: #eef1f6; }
.aside { color: #45536a; font-size: 18px; }
.no { color: #9b1c1c; font-weight: 700; }
a.go, button, label.go { display: inline-block; font: inherit; font-weight: 700;
  color: #fff; background: var(--deep); border: 2px solid var(--deep);
  border-radius: 28px; padding: 12px 30px; margin: 6px 10px 6px 0;
  text-decoration: none; cursor: pointer; }
a.other, .cookies button { color: var(--deep); background: #fff; }
.away { position: absolute; opacity: 0; width: 1px; height: 1px; }
.away:focus + label { outline: 4px solid #ffd166; }
#chosen { color: #45536a; }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 18px; margin: 0 0 14px; }
dt { color: #45536a; } dd { margin: 0; font-weight: 700; }
a.letter { display: block; color: inherit; padding: 12px; text-decoration: none;
  border-bottom: 1px solid #c9d1de; }
.cookies { background: #fff; border: 3px solid var(--deep); border-radius: 16px;
  padding: 14px 24px; margin-bottom: 16px; }
.large { font-size: 46px; letter-spacing: 4px; font-weight: 700; }
"""
_COOKIES = """
<section class=cookies id=cookies aria-label="Cookies"><p>Ce site demande s’il peut
garder des cookies. Vous pouvez refuser.</p><button id=refuse
onclick="cookies.remove()">Tout refuser</button><button
onclick="cookies.remove()">Tout accepter</button></section>
"""


def page(
    host: str,
    title: str,
    markup: str,
    *,
    name: str = PLAIN_NAME,
    colour: str = PLAIN_COLOUR,
    cookies: bool = False,
) -> str:
    """A whole page of that host."""
    return (
        "<!doctype html><html lang=fr><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width">'
        f"<title>{escape(title)}</title>"
        f"<style>:root {{ --deep: {colour}; }}{_LOOK}</style>"
        f"<div class=played>{SAID}</div><header><b>{escape(name)}</b>"
        f'<span id=host dir="ltr">{escape(host)}</span></header>'
        f"<main>{_COOKIES if cookies else ''}<h1>{escape(title)}</h1>{markup}"
        "</main></html>"
    )


def now(number: int, step: int, kinds: list[str]) -> str:
    """What a tour reads of a page: its place, its step, what is done there."""
    return (
        f'<data id=now value="{number} {step} {" ".join(kinds)}"></data>'
        f"<span id=page-{number}></span>"
    )


def paper(markup: str) -> str:
    """Something that belongs together."""
    return f"<div class=paper>{markup}</div>"


def link(name: str, address: str, words: str, *, aside: bool = False) -> str:
    """A button that leads to a page; `aside` asks for a window of its own."""
    target = " target=_blank" if aside else ""
    return f'<a class=go id={name} href="{escape(address)}"{target}>{words}</a>'


def button(name: str, words: str) -> str:
    """The button that sends a form."""
    return f"<button id={name}>{words}</button>"


def field(name: str, words: str, more: str = "") -> str:
    """One thing to be written."""
    return f"<label for={name}>{words}</label><input id={name} name={name} {more}>"


def upload(words: str, browse: str) -> str:
    """A paper is chosen: what it is, the button for it, and which one was chosen."""
    return (
        f"<p><b>{words}</b></p><p><input id=file class=away type=file name=paper "
        'accept=".pdf,image/jpeg,image/png" onchange="chosen.value = '
        "this.files.length ? 'Un papier est choisi' : 'Aucun papier'\">"
        f"<label id=browse class=go for=file>{browse}</label>"
        "<output id=chosen>Aucun papier</output></p>"
    )


def take(words: str = "Télécharger mon attestation", paper: str = "Attestation") -> str:
    """A paper made by a script, as many sites do."""
    said = _in_pdf(f"{paper}, pour essayer")
    return (
        _TAKE.replace("WORDS", words)
        .replace("NAME", file_name(paper))
        .replace("SAID", said)
    )


def file_name(paper: str) -> str:
    """Without accents and spaces, as sites name their files."""
    plain = unicodedata.normalize("NFKD", paper.lower().replace("’", " ")).encode(
        "ascii", "ignore"
    )
    return re.sub("[^a-z0-9]+", "-", plain.decode()).strip("-")


def _in_pdf(text: str) -> str:
    """A text in the letters of a PDF's own fonts, within a script's quotes."""
    kept = text.encode("cp1252", "replace")
    return "".join(
        chr(b) if chr(b).isalnum() and b < 128 else rf"\\{b:03o}" for b in kept
    )


_TAKE = """
<p><button id=take type=button onclick="take()">WORDS</button></p>
<script>function take() {
const said = 'BT /F1 18 Tf 70 720 Td (SAID) Tj ET';
const pdf = '%PDF-1.4\\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\\n'
  + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\\n'
  + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R'
  + '/Resources<</Font<</F1 5 0 R>>>>>>endobj\\n'
  + '4 0 obj<</Length ' + said.length + '>>stream\\n' + said
  + '\\nendstream endobj\\n'
  + '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica'
  + '/Encoding/WinAnsiEncoding>>endobj\\n'
  + 'trailer<</Root 1 0 R>>\\n%%EOF';
const link = document.createElement('a');
link.href = URL.createObjectURL(new Blob([pdf], {type: 'application/pdf'}));
link.download = 'NAME.pdf';
link.click();
}</script>
"""
