"""What a step of the guide names, and whether the page beside it has it."""

import re
from html.parser import HTMLParser

from cabin_app.catalogue.model import Procedure, Step, StepAction
from cabin_app.language import Language

QUOTED = re.compile("«\u00a0(.+?)\u00a0»")
EITHER = "» ou «"
OURS = {
    StepAction.MAIL: "Mes e-mails",
    StepAction.SCAN: "Scanner mon papier",
    StepAction.PRINT: "Imprimer",
}
"""The button of the cabin itself that the card of such a step may name."""
NAMED = {
    "numéro de sécurité sociale": "numéro de sécurité sociale",
    "mot de passe": "mot de passe",
    "identifiant": "identifiant",
    "numéro fiscal": "numéro fiscal",
    "numéro étranger": "numéro étranger",
    "numéro de l’avis": "numéro de l’avis",
    "numéro de pré-demande": "numéro de pré-demande",
    "code photo": "code photo",
    "adresse e-mail": "adresse e-mail",
    "adresse de la personne": "e-mail de la personne",
    "nouveau message": "nouveau message",
    "trombone": "trombone",
    "franceconnect": "franceconnect",
    "votre nom": "votre nom",
    "votre naissance": "naissance",
    "vos parents": "parents",
    "votre adresse.": "adresse",
    "vos revenus": "revenus",
    "les revenus": "revenus",
    "la famille": "famille",
    "votre famille,": "famille",
    "les villes": "ville",
    "votre travail": "travail",
    "votre âge": "âge",
    "choisissez l’année": "choisissez l’année",
    "le prix": "prix",
    "bureau de poste": "bureau de poste",
    "facteur": "facteur",
    "application de la poste": "application de la poste",
    "code secret": "code secret",
    "une mairie": "mairie",
    "papiers originaux": "papiers originaux",
    "papiers un par un": "papier 1 sur",
}
"""What a card names without a button's name, and how the page has it."""


def named_in_vain(step: Step, page: str) -> list[str]:
    """What the card of a step names and the pages beside it do not have.

    Args:
        step: One step of the guide.
        page: What stands on its pages.
    """
    if step.action is StepAction.SCAN:
        return []
    there, missed = page.lower(), []
    for text in step.guide.lines:
        line = text.in_language(Language.FRENCH)
        names = [one for one in QUOTED.findall(line) if one != OURS.get(step.action)]
        lacking = [one for one in names if one.lower() not in there]
        if len(lacking) == len(names) or EITHER not in line:
            missed += lacking
        plain = QUOTED.sub("", line).lower()
        missed += [
            said for said, held in NAMED.items() if said in plain and held not in there
        ]
    return missed


def names_a_door(procedure: Procedure) -> bool:
    """Whether a step knows the host on which people say who they are."""
    return any(page.host for step in procedure.steps for page in step.pages)


class Controls(HTMLParser):
    """What can be touched or written on a page, by its words.

    Attributes:
        touched: Words of buttons, links, names of fields and of choices.
        said: All words, those of scripts and styles left out.
    """

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.touched: list[str] = []
        self.said: list[str] = []
        self.labels: list[str] = []
        self.fields: list[str] = []
        self._open: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        if tag == "label" and held.get("for"):
            self.labels.append(held["for"] or "")
        if tag == "input" and held.get("type") not in ("radio", "hidden"):
            self.fields.append(held.get("id") or "")
        if tag not in ("input", "meta", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if {"script", "style"} & set(self._open):
            return
        self.said.append(data)
        if {"button", "a", "label", "legend"} & set(self._open):
            self.touched.append(data)
