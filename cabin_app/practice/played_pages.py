"""Pages of played sites: plain, legible, never to be taken for the real ones."""

from html import escape

SAID = "Page jouée sur cette machine : ce n’est pas le vrai site."
_LOOK = """
:root { --deep: #1f3f77; --pale: #eef2f9; --ink: #14202f; --sun: #ffd166; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--pale); color: var(--ink); line-height: 1.4;
  font: 22px "Noto Sans", "DejaVu Sans", sans-serif; }
.played { background: var(--sun); text-align: center; font-size: 17px; padding: 4px; }
header { background: var(--deep); color: #fff; font-weight: 700; padding: 14px 28px; }
main { max-width: 900px; margin: 22px auto; padding: 0 28px; }
h1 { font-size: 34px; margin: 0 0 12px; }
.paper { background: #fff; border-radius: 16px; padding: 18px 24px;
  margin-bottom: 16px; }
label { display: block; font-weight: 700; }
input { font: inherit; width: 100%; padding: 10px 14px; margin: 4px 0 14px;
  border: 2px solid #5a6b85; border-radius: 10px; }
a.go, button { display: inline-block; font: inherit; font-weight: 700; color: #fff;
  background: var(--deep); border: 0; border-radius: 28px; padding: 14px 34px;
  margin: 6px 10px 6px 0; text-decoration: none; }
.large { font-size: 46px; letter-spacing: 4px; font-weight: 700; }
"""


def page(host: str, title: str, markup: str) -> str:
    """A whole page of that host."""
    return (
        "<!doctype html><html lang=fr><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_LOOK}</style>"
        f'<div class=played>{SAID}</div><header dir="ltr">{escape(host)}</header>'
        f"<main><h1>{escape(title)}</h1>{markup}</main></html>"
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


TAKE = """
<button id=take onclick="take()">Télécharger mon attestation</button>
<script>function take() {
const pdf = '%PDF-1.4\\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\\n'
  + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\\n'
  + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R'
  + '/Resources<</Font<</F1 5 0 R>>>>>>endobj\\n'
  + '4 0 obj<</Length 58>>stream\\nBT /F1 28 Tf 90 700 Td '
  + '(Attestation, pour essayer) Tj ET\\nendstream endobj\\n'
  + '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\\n'
  + 'trailer<</Root 1 0 R>>\\n%%EOF';
const link = document.createElement('a');
link.href = URL.createObjectURL(new Blob([pdf], {type: 'application/pdf'}));
link.download = 'attestation.pdf';
link.click();
}</script>
"""
"""A certificate made by a script, as many sites do."""
