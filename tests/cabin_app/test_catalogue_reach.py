"""From the shelf to what may be opened: the shipped catalogue, seen by the decision."""

from pathlib import Path

import pytest

from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    ResourceKind,
    decide,
    parse_strict,
    question_of,
)
from cabin_app.catalogue.hosts import Origin, PracticeOrigins
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, Shelf
from cabin_app.catalogue.reach import (
    mail_providers_for,
    resolver_rules,
    rules_for,
    start_url,
)

SHELF = load_shelf(Path(__file__).parents[2] / "assets" / "catalogue")
PRACTICE = PracticeOrigins(
    office=Origin(host="127.0.0.1", port=41001),
    mail=Origin(host="127.0.0.1", port=41002),
)
CAF = SHELF.procedure(ProcedureId("caf-attestation"))
LAPOSTE = next(each for each in SHELF.mail_providers if each.id == "laposte")
A_FIRST_BOX = SHELF.procedure(ProcedureId("email-creer"))
REHEARSAL = SHELF.procedure(ProcedureId("envoyer-un-document"))


def opens(url: str, rules: AddressRules) -> bool:
    parts = parse_strict(url)
    assert parts is not None
    question = question_of(parts, kind=ResourceKind.OWN_LOAD)
    return isinstance(decide(question, rules), Allowed)


@pytest.mark.parametrize("procedure", SHELF.procedures, ids=lambda item: item.id)
def test_every_first_page_opens_under_its_own_rules(procedure) -> None:  # type: ignore[no-untyped-def]
    url = start_url(procedure, PRACTICE)
    assert url is not None
    assert opens(url, rules_for(procedure, None, PRACTICE))
    providers = mail_providers_for(procedure, SHELF)
    assert providers
    for provider in providers:
        mail_url = start_url(provider, PRACTICE)
        assert mail_url is not None
        assert opens(mail_url, rules_for(procedure, provider, PRACTICE))


def test_before_a_procedure_is_chosen_nothing_opens() -> None:
    rules = rules_for(None, LAPOSTE, PRACTICE)
    assert not opens("https://www.caf.fr/", rules)
    assert not opens("http://127.0.0.1:41001/", rules)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://wwwd.caf.fr/", True),
        ("https://oidc.franceconnect.gouv.fr/", True),
        ("https://www.laposte.net/", True),
        ("https://mail.google.com/", False),
        ("https://www.google.com/", False),
        ("https://www.impots.gouv.fr/", False),
        ("https://candidat.francetravail.fr/", False),
        ("https://www.gouv.fr/", False),
        ("http://127.0.0.1:41001/", False),
    ],
)
def test_a_visit_to_one_service(url: str, allowed: bool) -> None:
    assert opens(url, rules_for(CAF, LAPOSTE, PRACTICE)) is allowed


def test_who_opens_a_first_mailbox_chooses_among_those_whose_conditions_are_told() -> (
    None
):
    offered = mail_providers_for(A_FIRST_BOX, SHELF)
    assert 2 <= len(offered) <= 4
    for provider in offered:
        url = str(start_url(provider, PRACTICE))
        assert opens(url, rules_for(A_FIRST_BOX, provider, PRACTICE))
        unsure = [line.in_language("fr") for line in provider.opening[:2]]
        assert all("peut" in line for line in unsure), unsure
    assert len(mail_providers_for(CAF, SHELF)) > len(offered)


def test_no_mailbox_opens_before_one_is_chosen() -> None:
    rules = rules_for(CAF, None, PRACTICE)
    assert opens("https://wwwd.caf.fr/", rules)
    assert not any(
        opens(str(start_url(provider, PRACTICE)), rules)
        for provider in SHELF.mail_providers
    )


def test_a_mailbox_of_the_rehearsal_opens_no_way_out_of_a_real_visit() -> None:
    (valmont,) = mail_providers_for(REHEARSAL, SHELF)
    assert rules_for(CAF, valmont, PRACTICE) == rules_for(CAF, None, PRACTICE)


def test_a_rehearsal_reaches_no_real_site() -> None:
    rules = rules_for(REHEARSAL, LAPOSTE, PRACTICE)
    assert opens("http://127.0.0.1:41001/espace", rules)
    assert opens("http://127.0.0.1:41002/", rules)
    assert not opens("http://127.0.0.1:41003/", rules)
    assert not opens("https://www.caf.fr/", rules)
    assert not opens("https://www.laposte.net/", rules)


def test_a_rehearsal_that_is_not_served_has_no_first_page() -> None:
    assert start_url(REHEARSAL, None) is None
    assert rules_for(REHEARSAL, None, None) == AddressRules()


def test_mailboxes_of_a_rehearsal_and_of_a_visit_differ() -> None:
    visit = {provider.id for provider in mail_providers_for(CAF, SHELF)}
    rehearsal = {provider.id for provider in mail_providers_for(REHEARSAL, SHELF)}
    assert rehearsal == {"courrier-valmont"}
    assert "laposte" in visit
    assert not visit & rehearsal


def test_the_resolver_knows_the_catalogue_and_nothing_else() -> None:
    rules = resolver_rules(SHELF, PRACTICE).split(",")
    assert rules[:3] == [
        "MAP 127.0.0.1:41001 127.0.0.1:41001",
        "MAP 127.0.0.1:41002 127.0.0.1:41002",
        "MAP * ~NOTFOUND",
    ]
    assert all(rule.startswith("EXCLUDE ") for rule in rules[3:])
    names = {rule.removeprefix("EXCLUDE ") for rule in rules[3:]}
    assert {"caf.fr", "*.caf.fr", "mail.google.com"} <= names
    assert not {"127.0.0.1", "localhost"} & names
    assert "*.mail.google.com" not in names
    assert not {"*", "*.fr", "*.gouv.fr", "*.com"} & names


def test_the_resolver_of_an_empty_shelf_knows_nothing() -> None:
    empty = Shelf(services=(), mail_providers=())
    assert resolver_rules(empty, None) == "MAP * ~NOTFOUND"
