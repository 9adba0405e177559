"""The whole shelf as a page to print: what is offered, where, how sure, since when."""

from collections.abc import Iterator, Mapping
from html import escape

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.catalogue.lint import owner_of
from cabin_app.catalogue.model import OfficialStart, Procedure, Service, Shelf

SURE = {
    Confidence.HIGH: "sûr",
    Confidence.MEDIUM: "à vérifier",
    Confidence.LOW: "à vérifier d’abord",
}
"""What staff read; visitors are never told what is not sure as if it were."""

_STYLE = """
@page { size: A4 landscape; margin: 12mm }
body { font: 10pt/1.35 sans-serif; color: #14211e; margin: 1.5rem }
h1 { font-size: 16pt } h2 { font-size: 12pt; margin: 1.2em 0 .3em }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #dcded2; padding: 3px 6px; text-align: left;
  vertical-align: top }
tr { break-inside: avoid } small { color: #3a4843 }
.medium { background: #fff0c9 } .low { background: #f9e2da }
"""


def page_of(shelf: Shelf, owners: Mapping[str, str], day: str) -> str:
    """An HTML page that stands alone."""
    count = f"{len(shelf.services)} services, {len(shelf.procedures)} démarches"
    body = "".join(_service(service, owners) for service in shelf.services)
    return (
        f'<!doctype html><html lang="fr"><meta charset="utf-8">'
        f"<title>Le catalogue</title><style>{_STYLE}</style>"
        f"<h1>Le catalogue de la cabine</h1><p>{count}. Le {escape(day)}.</p>"
        f"{body}</html>\n"
    )


def _service(service: Service, owners: Mapping[str, str]) -> str:
    phone = ""
    if service.helpline is not None:
        sure = SURE[service.helpline.confidence]
        phone = f" <small>{escape(service.helpline.number)} ({sure})</small>"
    rows = "".join(_row(procedure, owners) for procedure in service.procedures)
    heads = ("Démarche", "Premier site", "Autres sites", "Confiance", "Relu le")
    head = "".join(f"<th>{word}</th>" for word in heads)
    return (
        f"<h2>{escape(str(service.name))}{phone}</h2>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(procedure: Procedure, owners: Mapping[str, str]) -> str:
    start = procedure.start
    first = start.url if isinstance(start, OfficialStart) else "entraînement"
    unsure = " · ".join(_unsure(procedure))
    cells = (
        f"{escape(str(procedure.title))}<br><small>{procedure.id}</small>",
        escape(first),
        ", ".join(_host(rule, owners) for rule in procedure.hosts),
        SURE[procedure.confidence] + (f"<br><small>{unsure}</small>" if unsure else ""),
        procedure.reviewed_on.strftime("%d/%m/%Y"),
    )
    inside = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr class="{procedure.confidence}">{inside}</tr>'


def _host(rule: HostRule, owners: Mapping[str, str]) -> str:
    name = f"*.{rule.name}" if rule.with_subdomains else rule.name
    owner = owner_of(rule.name, owners) or "personne"
    mark = "" if rule.confidence is Confidence.HIGH else f", {SURE[rule.confidence]}"
    return f"{escape(name)} <small>({escape(owner)}{mark})</small>"


def _unsure(procedure: Procedure) -> Iterator[str]:
    """Facts of a procedure that are to be checked, besides the procedure itself."""
    deadline, upload = procedure.deadline, procedure.upload
    if deadline is not None and deadline.confidence is not Confidence.HIGH:
        yield f"délai : {escape(str(deadline.text))}"
    if upload is not None and upload.confidence is not Confidence.HIGH:
        yield "taille des papiers"
    for thing in procedure.things:
        if thing.confidence is not Confidence.HIGH:
            yield escape(str(thing.label))
