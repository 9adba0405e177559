"""What the figures are called for people: French, and English beside it."""

from collections.abc import Mapping
from types import MappingProxyType

from cabin_app.journal.coarse import Month, Quarter
from cabin_app.journal.topics import Topic
from cabin_app.language import Language

Words = Mapping[str, tuple[str, str]]
"""French, English."""

_TITLES: Words = MappingProxyType(
    {
        Topic.SLOT: ("Jours et moments", "Days and times of day"),
        Topic.DURATION: ("Durée des visites", "Length of visits"),
        Topic.HELP: ("Aide humaine", "Human help"),
        Topic.ENDING: ("Comment la visite finit", "How visits end"),
        Topic.LANGUAGE: ("Langue", "Language"),
        Topic.THEME: ("Thèmes (mots de la Coop)", "Themes (words of the Coop)"),
        Topic.SERVICE: ("Services utilisés", "Services used"),
        Topic.OUTCOME: ("Démarches", "Procedures"),
        Topic.USE_DURATION: ("Durée des démarches", "Length of procedures"),
        Topic.SATISFACTION: ("Avis donnés", "Opinions given"),
        Topic.CALL: ("Appels à une personne", "Calls to a person"),
        Topic.NEED: ("Besoins sans réponse", "Needs not met"),
        Topic.SCANNED: ("Visites avec scan", "Visits with a scan"),
        Topic.HANDED_OVER: ("Documents donnés à un site", "Documents given to a site"),
        Topic.PRINTED: ("Visites avec impression", "Visits with a print"),
        Topic.TICKET: ("Tickets", "Tickets"),
        Topic.FAULT: ("Pannes d’appareils", "Faults of devices"),
        Topic.HOST: ("Adresses refusées, à examiner", "Addresses refused, to look at"),
        Topic.ERROR: ("Incidents du programme", "Unexpected errors"),
        Topic.RESIDUE: ("Contrôles d’effacement manqués", "Failed erasure checks"),
    }
)

_WORDS: Words = MappingProxyType(
    {
        "monday": ("lundi", "Monday"),
        "tuesday": ("mardi", "Tuesday"),
        "wednesday": ("mercredi", "Wednesday"),
        "thursday": ("jeudi", "Thursday"),
        "friday": ("vendredi", "Friday"),
        "weekend": ("samedi et dimanche", "Saturday and Sunday"),
        "morning": ("matin", "morning"),
        "afternoon": ("après-midi", "afternoon"),
        "under_30_min": ("moins de 30 min", "less than 30 min"),
        "30_min_to_1_h": ("30 min à 1 h", "30 min to 1 h"),
        "1_h_to_2_h": ("1 h à 2 h", "1 h to 2 h"),
        "2_h_and_more": ("2 h et plus", "2 h and more"),
        "unknown": ("non connu", "not known"),
        "alone": ("seul, ou non connu", "alone, or not known"),
        "assisted": ("avec un agent", "with an agent"),
        "remote": ("aide à distance", "help at a distance"),
        "finished": ("terminée", "finished"),
        "left": ("quittée", "left"),
        "timed_out": ("personne n’était plus là", "nobody was there any more"),
        "cut": ("coupée (courant, incident)", "cut (power, error)"),
        "fr": ("français", "French"),
        "en": ("anglais", "English"),
        "ar": ("arabe", "Arabic"),
        "other": ("autres", "others"),
        "good": ("facile", "easy"),
        "fair": ("moyen", "fair"),
        "hard": ("difficile", "hard"),
        "done": ("terminée", "done"),
        "not_today": ("remise à plus tard", "put off"),
        "not_found": ("démarche non trouvée", "procedure not found"),
        "more_pages": ("plus de pages à imprimer", "more pages to print"),
        "answered": ("répondus", "answered"),
        "unmet": ("personne n’a répondu", "nobody answered"),
        "given_up": ("raccroché avant", "hung up before"),
        "site_down": ("site officiel en panne", "official site down"),
        "1": ("1 page", "1 page"),
        "2-3": ("2 ou 3 pages", "2 or 3 pages"),
        "4-10": ("4 à 10 pages", "4 to 10 pages"),
        "11+": ("11 pages et plus", "11 pages and more"),
        "printed": ("imprimés", "printed"),
        "found": ("manqués", "failed"),
        "scanner": ("scanner", "scanner"),
        "printer": ("imprimante", "printer"),
        "ticket": ("imprimante à tickets", "ticket printer"),
        "spool": ("mémoire des documents", "memory of documents"),
        "document": ("document", "document"),
        "no-paper": ("plus de papier", "no paper"),
        "jam": ("bourrage", "jam"),
        "cover-open": ("capot ouvert", "cover open"),
        "unplugged": ("débranché", "unplugged"),
        "off": ("éteint", "off"),
        "busy": ("occupé", "busy"),
        "toner-empty": ("plus d’encre", "no ink"),
        "timed-out": ("sans réponse", "no answer"),
        "ui": ("écran", "screen"),
        "web": ("page web", "web page"),
        "session": ("déroulement", "course of the visit"),
        "worker": ("tâche de fond", "background work"),
        "email": ("E-mail", "E-mail"),
        "famille_scolarite": ("Famille - Scolarité", "Family - School"),
        "social_sante": ("Social - Santé", "Social - Health"),
        "travail_formation": ("Travail - Formation", "Work - Training"),
        "logement": ("Logement", "Housing"),
        "argent_impots": ("Argent - Impôts", "Money - Taxes"),
        "papiers_elections_citoyennete": (
            "Papiers - Élections - Citoyenneté",
            "Papers - Elections - Citizenship",
        ),
        "justice": ("Justice", "Justice"),
        "etrangers_europe": ("Étrangers - Europe", "Foreigners - Europe"),
        "transports_mobilite": ("Transports - Mobilité", "Transport - Mobility"),
        "loisirs_sports_culture": (
            "Loisirs - Sports - Culture",
            "Leisure - Sports - Culture",
        ),
        "associations": ("Associations", "Associations"),
        "aide_aux_demarches_administratives": (
            "Aide aux démarches",
            "Help with procedures",
        ),
        "prendre_en_main_du_materiel": ("Prise en main du matériel", "First steps"),
    }
)

_MONTHS: tuple[tuple[str, str], ...] = (
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
)


_SHORT: tuple[tuple[str, str], ...] = (
    ("janv.", "Jan."),
    ("févr.", "Feb."),
    ("mars", "March"),
    ("avr.", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juil.", "July"),
    ("août", "Aug."),
    ("sept.", "Sept."),
    ("oct.", "Oct."),
    ("nov.", "Nov."),
    ("déc.", "Dec."),
)


def grouped(count: int) -> str:
    """1 204: groups of three, which never break."""
    return f"{count:,}".replace(",", "\u00a0")


def chosen(words: tuple[str, str], language: Language) -> str:
    """One of the two; whoever reads neither gets the French."""
    return words[1] if language is Language.ENGLISH else words[0]


def title_of(topic: Topic, language: Language) -> str:
    """Heading of a breakdown."""
    return chosen(_TITLES[topic], language)


def name_of(category: str, language: Language, names: Mapping[str, str]) -> str:
    """A category; theme and service, device and reason, day and half.

    Args:
        category: As it is told.
        language: Of the reader.
        names: Names of services by id, where the catalogue is at hand.
    """
    parts = category.split("/")
    told = [names.get(p) or _word(p, language) for p in parts]
    return " : ".join(told) if len(told) > 1 else told[0]


def month_name(month: Month, language: Language) -> str:
    """Octobre 2026."""
    name = chosen(_MONTHS[month.number - 1], language)
    return f"{name} {month.year}"


def month_short(month: Month, language: Language) -> str:
    """Under a bar: oct.; janv. 26."""
    short = chosen(_SHORT[month.number - 1], language)
    return f"{short} {month.year % 100:02}" if month.number == 1 else short


def months_name(first: Month, last: Month, language: Language) -> str:
    """Octobre 2026; août et septembre 2026; 3e trimestre 2026."""
    if first == last:
        return month_name(first, language)
    quarter = first.quarter
    if first.number == quarter.number * 3 - 2:
        return quarter_name(quarter, language)
    between = chosen((" et ", " and "), language)
    return f"{chosen(_MONTHS[first.number - 1], language)}{between}" + month_name(
        last, language
    )


def quarter_name(quarter: Quarter, language: Language) -> str:
    """3e trimestre 2026."""
    number = "1er" if quarter.number == 1 else f"{quarter.number}e"
    french = f"{number} trimestre {quarter.year}"
    return chosen((french, f"quarter {quarter.number} of {quarter.year}"), language)


def _word(word: str, language: Language) -> str:
    known = _WORDS.get(word)
    return chosen(known, language) if known else word
