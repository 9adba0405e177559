"""The report on a terminal or on paper: French, aligned, nothing but what passed."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from cabin_app.journal.anonymise import Span
from cabin_app.journal.events import JournalKind
from cabin_app.journal.figures import Topic
from cabin_app.journal.report import Report, Table

PRACTICE_HEADING = "Visites d’entraînement : chiffres non protégés"
_WITHHELD = "caché"
_NAME_WIDTH = 44
_COUNT_WIDTH = 8

_TITLES: Mapping[Topic, str] = MappingProxyType(
    {
        Topic.HALF_DAY: "Moment de la journée",
        Topic.DURATION: "Durée des visites",
        Topic.HELP: "Aide humaine",
        Topic.ENDING: "Fin des visites",
        Topic.LANGUAGE: "Langue",
        Topic.SATISFACTION: "Avis donnés",
        Topic.SERVICE: "Services utilisés",
        Topic.THEME: "Thèmes (mots de la Coop)",
        Topic.OUTCOME: "Démarches",
        Topic.USE_DURATION: "Durée des démarches",
        Topic.SCANNED: "Visites avec scan, par nombre de pages",
        Topic.HANDED_OVER: "Documents donnés à un site, par nombre de pages",
        Topic.PRINTED: "Visites avec impression, par nombre de pages",
        Topic.TICKET: "Tickets",
        Topic.FAULT: "Pannes d’appareils",
        Topic.HOST: "Adresses refusées, à examiner",
        Topic.ERROR: "Erreurs imprévues",
        Topic.RESIDUE: "Contrôles d’effacement manqués",
    }
)

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "morning": "matin",
        "afternoon": "après-midi",
        "under_30_min": "moins de 30 min",
        "30_min_to_1_h": "30 min à 1 h",
        "1_h_to_2_h": "1 h à 2 h",
        "2_h_and_more": "2 h et plus",
        "unknown": "non connu",
        "alone": "seul",
        "assisted": "avec un agent",
        "remote": "aide à distance",
        "finished": "terminée",
        "left": "quittée",
        "timed_out": "personne n’était plus là",
        "interrupted": "coupée (courant, redémarrage)",
        "crashed": "arrêtée par une erreur",
        "fr": "français",
        "en": "anglais",
        "ar": "arabe",
        "good": "facile",
        "fair": "moyen",
        "hard": "difficile",
        "done": "terminée",
        "not_today": "remise à plus tard",
        "1": "1 page",
        "2-3": "2 ou 3 pages",
        "4-10": "4 à 10 pages",
        "11+": "11 pages et plus",
        "printed": "imprimés",
        "found": "manqués",
        "scanner": "scanner",
        "printer": "imprimante",
        "ticket": "imprimante à tickets",
        "spool": "mémoire des documents",
        "document": "document",
        "ui": "écran",
        "web": "page web",
        "session": "déroulement",
        "worker": "tâche de fond",
        "other": "autre",
        "email": "E-mail",
        "famille_scolarite": "Famille - Scolarité",
        "social_sante": "Social - Santé",
        "travail_formation": "Travail - Formation",
        "logement": "Logement",
        "argent_impots": "Argent - Impôts",
        "papiers_elections_citoyennete": "Papiers - Élections - Citoyenneté",
        "justice": "Justice",
        "etrangers_europe": "Étrangers - Europe",
        "transports_mobilite": "Transports - Mobilité",
        "loisirs_sports_culture": "Loisirs - Sports - Culture",
        "associations": "Associations",
        "prendre_en_main_du_materiel": "Prise en main du matériel",
    }
)


def render_text(
    report: Report, *, names: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The report in French, lines of 54 characters at most but for long names.

    Args:
        report: What passed the door.
        names: Names of services by id, where the catalogue is at hand.
    """
    lines = [*_heading(report), "", "Fréquentation", *_attendance(report)]
    for each in report.quarters:
        lines += ["", f"Trimestre {each.quarter.number} de {each.quarter.year}"]
        for table in each.tables:
            lines += _table(table, names)
    return "\n".join(lines) + "\n"


def _heading(report: Report) -> list[str]:
    if report.kind is JournalKind.PRACTICE:
        rule = "*" * len(PRACTICE_HEADING)
        return [rule, PRACTICE_HEADING, rule]
    threshold = report.threshold
    return [
        "Journal de la cabine : des nombres, jamais des personnes",
        f"Moins de {threshold} : {_WITHHELD}. D’autres chiffres sont cachés aussi,",
        "quand ils permettraient de retrouver ceux-là.",
        "Seuls les semaines et les trimestres terminés sont montrés.",
    ]


def _attendance(report: Report) -> list[str]:
    if not report.attendance:
        if report.kind is JournalKind.PRACTICE:
            return ["  Aucune visite."]
        return [
            f"  Aucune semaine terminée avec {report.threshold} visites ou plus.",
            "  Les semaines plus calmes sont réunies par mois, puis par trimestre.",
        ]
    rows = [_row(_span_name(span), span.count) for span in report.attendance]
    return [*rows, _row("Total montré", report.total)]


def _span_name(span: Span) -> str:
    ends = span.last.monday + timedelta(days=6)
    return f"du {_day(span.first.monday)} au {_day(ends)}"


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")


def _table(table: Table, names: Mapping[str, str]) -> list[str]:
    """Nothing for an empty one, which only practice can have; one line for a hidden."""
    title = _TITLES[table.topic]
    if table.total == 0:
        return []
    if table.total is None:
        return ["", f"  {title:<{_NAME_WIDTH + 2}}{_WITHHELD:>{_COUNT_WIDTH}}"]
    rows = [_row(_name(cell.category, names), cell.count) for cell in table.cells]
    if table.has_others:
        rows.append(_row("autres", None))
    return ["", f"  {title}", *rows, _row("Total", table.total)]


def _name(category: str, names: Mapping[str, str]) -> str:
    """The French of a category; theme and service, device and reason."""
    parts = [names.get(p) or _WORDS.get(p) or p for p in category.split("/")]
    return " : ".join(parts)


def _row(name: str, count: int | None) -> str:
    shown = _WITHHELD if count is None else str(count)
    return f"    {name:<{_NAME_WIDTH}}{shown:>{_COUNT_WIDTH}}"
