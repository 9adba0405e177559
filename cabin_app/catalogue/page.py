"""The whole shelf as a page to print: what is offered, where, how sure, since when."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.catalogue.lint import owner_of
from cabin_app.catalogue.model import (
    MailProvider,
    OfficialStart,
    PracticeStart,
    Procedure,
    Service,
    Shelf,
)

SURE = {
    Confidence.HIGH: "sûr",
    Confidence.MEDIUM: "à vérifier",
    Confidence.LOW: "à vérifier d’abord",
}
"""What staff read; visitors are never told what is not sure as if it were."""

_STYLE = """
@page { size: A4 landscape; margin: 12mm }
body { font: 10pt/1.35 sans-serif; color: #14211e; margin: 1.5rem;
  print-color-adjust: exact }
@media print { body { margin: 0 } }
h1 { font-size: 16pt } h2 { font-size: 12pt; margin: 1.2em 0 .3em }
h2, h2 + p, thead { break-after: avoid } h2 + p { margin: 0 0 .3em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border-bottom: 1px solid #dcded2; padding: 3px 6px; text-align: left;
  vertical-align: top; overflow-wrap: anywhere }
th:nth-child(1) { width: 25% } th:nth-child(2) { width: 19% }
th:nth-child(4) { width: 16% } th:nth-child(5) { width: 9% }
tr { break-inside: avoid } small { color: #3a4843 } b { font-weight: 400;
  display: inline-block; max-width: 100% }
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
        f"{body}{_mailboxes(shelf, owners)}</html>\n"
    )


def _service(service: Service, owners: Mapping[str, str]) -> str:
    phone = ""
    if service.helpline is not None:
        sure = SURE[service.helpline.confidence]
        phone = f" <small>{escape(service.helpline.number)} ({sure})</small>"
    rows = "".join(_row(procedure, owners) for procedure in service.procedures)
    heads = ("Démarche", "Premier site", "Autres sites", "Confiance", "Relu le")
    title = f"<h2>{escape(str(service.name))}{phone}</h2>"
    return f"{title}{_logins(service)}{_table(heads, rows)}"


def _logins(service: Service) -> str:
    """Where people say who they are, in any procedure of a service."""
    rules = dict.fromkeys(
        rule for procedure in service.procedures for rule in procedure.identity_hosts
    )
    said = ", ".join(escape(_name(rule)) for rule in rules)
    return f"<p><small>Connexion : {said}</small></p>" if said else ""


def _mailboxes(shelf: Shelf, owners: Mapping[str, str]) -> str:
    rows = "".join(_mailbox(provider, owners) for provider in shelf.mail_providers)
    heads = ("Boîte e-mail", "Premier site", "Autres sites", "Confiance")
    return f"<h2>Mes e-mails</h2>{_table(heads, rows)}"


def _mailbox(provider: MailProvider, owners: Mapping[str, str]) -> str:
    hosts = (*provider.hosts, *provider.resource_hosts)
    cells = (
        escape(str(provider.name)),
        _first(provider.start),
        ", ".join(_host(rule, owners) for rule in hosts),
        SURE[provider.confidence],
    )
    return _line(provider.confidence, cells)


def _table(heads: Sequence[str], rows: str) -> str:
    head = "".join(f"<th>{word}</th>" for word in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _line(confidence: Confidence, cells: Sequence[str]) -> str:
    inside = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr class="{confidence}">{inside}</tr>'


def _first(start: OfficialStart | PracticeStart) -> str:
    return escape(start.url) if isinstance(start, OfficialStart) else "entraînement"


def _row(procedure: Procedure, owners: Mapping[str, str]) -> str:
    unsure = " · ".join(_unsure(procedure))
    cells = (
        f"{escape(str(procedure.title))}<br><small>{procedure.id}</small>",
        _first(procedure.start),
        ", ".join(_host(rule, owners) for rule in procedure.hosts),
        SURE[procedure.confidence]
        + (f"<br><small>à vérifier : {unsure}</small>" if unsure else ""),
        procedure.reviewed_on.strftime("%d/%m/%Y"),
    )
    return _line(procedure.confidence, cells)


def _host(rule: HostRule, owners: Mapping[str, str]) -> str:
    owner = owner_of(rule.name, owners) or "personne"
    mark = "" if rule.confidence is Confidence.HIGH else f", {SURE[rule.confidence]}"
    return f"<b>{escape(_name(rule))}</b> <small>({escape(owner)}{mark})</small>"


def _name(rule: HostRule) -> str:
    return f"*.{rule.name}" if rule.with_subdomains else rule.name


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
