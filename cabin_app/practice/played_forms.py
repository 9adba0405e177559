"""What a described page looks like: its heading, its fields, its buttons."""

from html import escape

from cabin_app.catalogue.typography import french
from cabin_app.practice import played_pages as html
from cabin_app.practice.played_plan import PlayedPage, PlayedPlan

ELSEWHERE = "/pas-jouee"
"""Where all leads that the played site does not have."""
HIDDEN = "Mot de passe"
"""Fields that begin like this show nothing, here and in the summary."""
REFUSED = {
    "code": "Ce n'est pas le bon code. Regardez encore le message.",
    "heavy": "Ce papier est trop lourd. Il faut moins de 2 Mo.",
    "empty": "Choisissez d'abord un papier.",
}
_SAMPLES = "Les cases sont déjà remplies, pour essayer."


def markup(plan: PlayedPlan, page: PlayedPage, host: str, refused: str = "") -> str:
    """The whole page.

    Args:
        plan: The procedure's.
        page: Which of its pages.
        host: Where it is shown.
        refused: A key of `REFUSED`: why the same page is there again.
    """
    parts = [html.now(page.number, page.step, _kinds(plan, page))]
    if refused:
        parts.append(f"<p role=alert class=no>{_said(REFUSED[refused])}</p>")
    parts += [f"<p>{_said(words)}</p>" for words in page.says]
    if page.sums_up:
        parts.append(_summary(plan, page))
    if page.takes:
        parts.append(html.take(_said(page.takes), french(page.paper)))
    parts.append(_form(page) if _is_form(page) else _ways(page))
    return html.page(
        host,
        french(page.title),
        html.paper("".join(parts)) + (_others(page) if _is_form(page) else ""),
        name=french(plan.name),
        colour=plan.colour,
        cookies=plan.cookies and page.number == 1,
    )


def not_played(plan: PlayedPlan, host: str) -> str:
    """What all buttons lead to that are no part of the way."""
    words = "<p>Cette page n’est pas jouée. Revenez à la page d’avant.</p>"
    back = "<button id=back onclick='history.back()'>Revenir</button>"
    return html.page(
        host,
        "Pas ici",
        html.paper(words + back),
        name=french(plan.name),
        colour=plan.colour,
    )


def _kinds(plan: PlayedPlan, page: PlayedPage) -> list[str]:
    """What a visitor does there, in words of one's own: the tour reads them."""
    held = {
        "cookies": plan.cookies and page.number == 1,
        "code": page.asks_code,
        "give": bool(page.gives),
        "take": bool(page.takes),
        "write": any(not sample for _, sample in page.asks),
        "go": bool(page.go),
    }
    return [kind for kind, holds in held.items() if holds]


def _is_form(page: PlayedPage) -> bool:
    return bool(page.asks or page.gives or page.asks_code or page.choices)


def _form(page: PlayedPage) -> str:
    parts = [_choice(n, *each) for n, each in enumerate(page.choices)]
    parts += [_field(n, *each) for n, each in enumerate(page.asks)]
    if any(sample for _, sample in page.asks):
        parts.append(f"<p class=aside>{_said(_SAMPLES)}</p>")
    if page.asks_code:
        more = 'inputmode=numeric autocomplete="one-time-code" required'
        parts.append(html.field("code", _said("Le code reçu par e-mail"), more))
    if page.gives:
        parts.append(html.upload(_said(page.gives), _said(page.browse)))
    kind = ' enctype="multipart/form-data"' if page.gives else ""
    sent = html.button("on", _said(page.go)) if page.go else ""
    return f"<form method=post{kind}>{''.join(parts)}{sent}</form>"


def _field(number: int, words: str, sample: str) -> str:
    if not sample:
        return html.field("write", _said(words), "required")
    kind = "password" if words.startswith(HIDDEN) else "text"
    more = f'type={kind} readonly value="{escape(french(sample))}"'
    return html.field(f"f{number}", _said(words), more)


def _choice(number: int, question: str, answers: tuple[str, ...]) -> str:
    rows = "".join(
        f"<label class=one><input type=radio name=c{number}"
        f"{'' if n else ' checked'}> {_said(answer)}</label>"
        for n, answer in enumerate(answers)
    )
    return f"<fieldset><legend>{_said(question)}</legend>{rows}</fieldset>"


def _ways(page: PlayedPage) -> str:
    """The button that leads on, as one that sends: where to is the server's to say."""
    on = html.button("on", _said(page.go)) if page.go else ""
    sent = f"<form method=post class=tiles>{on}</form>" if on else ""
    return sent + _others(page)


def _others(page: PlayedPage) -> str:
    links = "".join(
        f'<a class="go other" href={ELSEWHERE}>{_said(words)}</a>'
        for words in page.others
    )
    return f"<nav class=tiles>{links}</nav>" if links else ""


def _summary(plan: PlayedPlan, page: PlayedPage) -> str:
    """All that was written and given before, passwords excepted."""
    before = plan.pages[: page.number - 1]
    rows = [
        (words, sample or "Écrit")
        for each in before
        for words, sample in each.asks
        if not words.startswith(HIDDEN)
    ]
    rows += [(each.gives, "Reçu") for each in before if each.gives]
    told = "".join(
        f"<dt>{_said(words)}</dt><dd>{_said(held)}</dd>" for words, held in rows
    )
    return f"<dl>{told}</dl>"


def _said(words: str) -> str:
    return escape(french(words))
