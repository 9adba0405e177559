"""Catalogue files: what becomes a shelf, and how a wrong line is told."""

import shutil
from pathlib import Path

import pytest

from cabin_app.catalogue.fillable import fillable_files
from cabin_app.catalogue.hosts import Confidence, HostRule, PracticeSite
from cabin_app.catalogue.loader import load_shelf, read_files
from cabin_app.catalogue.model import (
    DocumentFormat,
    DoneWhen,
    OfficialStart,
    PracticeStart,
    ProcedureId,
    ServiceId,
    StepAction,
    Theme,
)
from cabin_app.catalogue.translations import Lack
from cabin_app.errors import BadFile
from cabin_app.language import Language

SHIPPED = Path(__file__).parents[2] / "assets" / "catalogue"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped catalogue, to be spoilt."""
    return shutil.copytree(SHIPPED, tmp_path, dirs_exist_ok=True)


def spoil(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the first occurrence; returns its line."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def said(folder: Path) -> list[str]:
    with pytest.raises(BadFile) as caught:
        load_shelf(folder)
    return [
        str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems
    ]


def test_nobody_is_promised_a_minute() -> None:
    for procedure in load_shelf(SHIPPED).procedures:
        beyond = procedure.minutes - sum(step.minutes for step in procedure.steps)
        assert (procedure.minutes % 5, beyond in range(5)) == (0, True)


def test_a_procedure_comes_out_whole() -> None:
    shelf = load_shelf(SHIPPED)
    service = shelf.service(ServiceId("caf"))
    procedure = shelf.procedure(ProcedureId("caf-envoyer-document"))
    assert service.theme is Theme.FAMILY
    assert service.helpline is not None
    assert service.helpline.number == "3230"
    assert procedure in service.procedures
    assert str(procedure.title) == "Envoyer un document à la CAF"
    assert procedure.title.in_language(Language.ENGLISH) == "Send a document to CAF"
    assert sum(step.minutes for step in procedure.steps) == procedure.minutes == 10
    assert procedure.start == OfficialStart(url="https://www.caf.fr/")
    assert procedure.hosts == (HostRule(name="caf.fr", with_subdomains=True),)
    assert HostRule(name="ameliconnect.ameli.fr") in procedure.identity_hosts
    assert procedure.upload is not None
    assert procedure.upload.formats[0] is DocumentFormat.PDF
    assert procedure.upload.max_mb is None
    assert procedure.steps[1].action is StepAction.MAIL
    assert procedure.steps[1].done_when is DoneWhen.MAIL_OPENED
    assert str(procedure.outcome.done) == "Document envoyé à la CAF"
    assert procedure.code_by_email
    assert procedure.confidence is Confidence.MEDIUM
    assert not procedure.is_practice


def test_a_rehearsal_is_on_the_cabin_s_own_sites() -> None:
    shelf = load_shelf(SHIPPED)
    rehearsal = shelf.procedure(ProcedureId("envoyer-un-document"))
    assert rehearsal.is_practice
    assert rehearsal.start == PracticeStart(site=PracticeSite.OFFICE, path="/")
    assert rehearsal.hosts == rehearsal.identity_hosts == ()
    assert [p.id for p in shelf.mail_providers if p.is_practice] == ["courrier-valmont"]


def test_the_menu_is_in_its_order() -> None:
    ids = [service.id for service in load_shelf(SHIPPED).services]
    assert ids[:4] == ["caf", "impots", "france-travail", "sante"]
    assert ids[4:8] == ["retraite", "papiers", "logement", "email"]
    assert len(ids) == 17
    assert ids[-1] == "entrainement"


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        load_shelf(SHIPPED).procedure(ProcedureId("nothing"))
    with pytest.raises(KeyError):
        load_shelf(SHIPPED).service(ServiceId("nothing"))


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            "caf.yaml",
            "helpline:",
            "helplin:",
            "helplin: unknown key. Did you mean help",
        ),
        ("email.yaml", "action: mail", "action: mial", "Did you mean mail?"),
        ("caf.yaml", "minutes: 5", "minutes: 0", "minutes: expected 1 to 60, found 0"),
        ("caf.yaml", "      - connexion-caf", "      - conexion-caf", "Did you mean c"),
        ("caf.yaml", "papers: [papier-", "papers: [papie-", "Did you mean papier-a"),
        (
            "caf.yaml",
            "papers: [papier-a-envoyer",
            "papers: [iban",
            "not told as a paper",
        ),
        ("caf.yaml", "sheet: R50217", "sheet: 50217", "Put it between quotes."),
        (
            "etrangers.yaml",
            "requires: [bank_card",
            "requires: [card",
            "expected one of phone",
        ),
        ("caf.yaml", "is_free: true", "is_free: 1", "expected true or false, found 1."),
        ("caf.yaml", 'name: "CAF"', "name: ' '", "expected a text in French"),
        ("caf.yaml", 'name: "CAF"', 'name: "CA\u200bF"', "that cannot be seen"),
        ("caf.yaml", "icon: users", "icon: userz", "no icon is named userz-group."),
        ("caf.yaml", "picture: form", "picture: forn", "Did you mean form?"),
        ("caf.yaml", "      - title:", "      - titel:", "titel: unknown key. Did you"),
        (
            "caf.yaml",
            "      - title:",
            "      - use: x\n        title:",
            "no step is na",
        ),
        ("i18n/en/caf.yaml", ': "Sign in to CAF"', ": 1", "expected a text, found 1"),
        (
            "i18n/ar/caf.yaml",
            '"CAF (إعانات العائلة)"',
            "' '",
            "expected the translation",
        ),
        ("caf.yaml", "theme: famille_scolarite", "theme: famille", "expected one of"),
        (
            "caf.yaml",
            ".caf.fr, con",
            "'*.caf.fr', con",
            "a host such as www.example.fr",
        ),
        ("caf.yaml", ".caf.fr, con", ".fr, con", "a host such as www.example.fr"),
        ("caf.yaml", ".caf.fr, con", "127.0.0.1, con", "a host such as www.example.fr"),
        ("caf.yaml", ".caf.fr, con", "cups.local, con", "is not a domain of the web."),
        ("caf.yaml", ".caf.fr, con", ".gouv.fr, con", "gouv.fr is shared by sites"),
        ("caf.yaml", "https://www.caf.fr/", "http://www.caf.fr/", "begins with https"),
        ("caf.yaml", "https://www.caf.fr/", "https://a@caf.fr/", "a plain address"),
        ("caf.yaml", "https://www.caf.fr/", "https://caf.fr:44/", "a plain address"),
        (
            "caf.yaml",
            "https://www.caf.fr/",
            "https://evilcaf.fr/",
            "is not among the h",
        ),
        (
            "caf.yaml",
            "mot-de-passe-caf,",
            "mot-de-pase-caf,",
            "Did you mean mot-de-pass",
        ),
        ("caf.yaml", "mot-de-passe-caf,", "zzz,", "zzz is not in common.yaml. Add it"),
        (
            "caf.yaml",
            "[franceconnect]",
            "[francconnect]",
            "Did you mean franceconnect?",
        ),
        (
            "caf.yaml",
            "        minutes: 3\n",
            "        pages: [{host: www.ameli.fr}]\n        minutes: 3\n",
            "www.ameli.fr is not among the hosts: the guide never gets there.",
        ),
        ("entrainement.yaml", "signed_out", "signed_oot", "Did you mean signed_out?"),
        ("caf.yaml", "2026-11-23", "2026-02-31", "2026-02-31 is not in the calendar."),
        ("caf.yaml", "2026-11-23", "demain", "expected a day such as 2026-11-23"),
        (
            "caf.yaml",
            "id: caf-compte",
            "id: caf-attestation",
            "is already taken at caf",
        ),
        (
            "impots.yaml",
            "order: 2",
            "order: 1",
            "the place in the menu 1 is already taken",
        ),
        ("impots.yaml", "id: impots", "id: caf", "the service caf is already taken at"),
        ("impots.yaml", "id: impots", "id: tax", "this file is named impots, not tax."),
        (
            "impots.yaml",
            "id: impots-avis",
            "id: caf-compte",
            "already taken at caf.yaml",
        ),
        (
            "email.yaml",
            "id: gmail",
            "id: laposte",
            "the e-mail provider laposte is alre",
        ),
        (
            "entrainement.yaml",
            "things: [de-quoi-ecrire]",
            "opens_mailbox: true\n    things: [de-quoi-ecrire]",
            "fewer than two e-mail providers",
        ),
        ("email.yaml", "mail.google.com/", "google.com/", "is not among the hosts"),
        ("email.yaml", ".msauth.net", ".azurewebsites.net", "Name each site under it."),
        (
            "entrainement.yaml",
            ", path: /}",
            "}",
            "expected either url, or site and path",
        ),
        (
            "entrainement.yaml",
            "hosts: []",
            "hosts: [{host: a.fr, confidence: low}]",
            "no h",
        ),
        (
            "common.yaml",
            "lidentitenumerique.laposte.fr",
            ".co.uk",
            "co.uk is shared by",
        ),
        ("common.yaml", "icon: key", "icon: Key", "expected the name of a Tabler icon"),
        (
            "common.yaml",
            "  e-mail-caf:",
            "  E-mail caf:",
            "expected a name in lower case",
        ),
    ],
)
def test_a_wrong_line_is_told(
    folder: Path, name: str, old: str, new: str, expected: str
) -> None:
    line = spoil(folder, name, old, new)
    found = said(folder)
    assert any(expected in sentence for sentence in found), found
    assert any(sentence.startswith(f"{name}:{line}:") for sentence in found), found


def test_problems_of_all_files_come_together(folder: Path) -> None:
    spoil(folder, "caf.yaml", "icon:", "icone:")
    spoil(folder, "impots.yaml", "theme:", "them:")
    (folder / "email.yaml").write_bytes(b"\xff\xfe")
    files = {sentence.split(":")[0] for sentence in said(folder)}
    assert files == {"caf.yaml", "impots.yaml", "email.yaml"}


def test_a_folder_without_services(tmp_path: Path) -> None:
    found = said(tmp_path)
    assert any("common.yaml: the file does not exist" in sentence for sentence in found)
    assert any("there is no service in this folder" in sentence for sentence in found)


def test_shared_steps_that_take_from_one_another(folder: Path) -> None:
    common = folder / "common.yaml"
    loop = "\nsteps:\n  one: {use: two}\n  two: {use: one}\n  three: {use: one}\n"
    common.write_text(common.read_text("utf-8").replace("\nsteps:\n", loop), "utf-8")
    found = [line for line in said(folder) if line.startswith("common.yaml")]
    assert len(found) == 2
    assert (
        "steps.one.use: these steps take from one another: one → two → one." in found[0]
    )


def test_a_step_is_told_once_and_changed_where_needed(folder: Path) -> None:
    common = folder / "common.yaml"
    told = """
steps:
  wait:
    title: "Attendre"
    minutes: 2
    guide: {heading: "Attendre", lines: ["Attendez un moment."], picture: mail-code}
"""
    common.write_text(common.read_text("utf-8").replace("\nsteps:\n", told), "utf-8")
    spoil(
        folder,
        "caf.yaml",
        "    steps:\n",
        """    steps:
      - wait
      - {use: wait, minutes: 5, guide: {heading: Plus}}
""",
    )
    plain, changed, *_ = load_shelf(folder).services[0].procedures[0].steps
    assert (str(plain.title), plain.minutes) == ("Attendre", 2)
    assert (str(changed.title), changed.minutes) == ("Attendre", 5)
    assert str(changed.guide.heading) == "Plus"
    assert changed.guide.lines == plain.guide.lines
    assert changed.guide.picture == "mail-code"


def test_a_language_is_offered_only_when_complete(folder: Path) -> None:
    spoil(folder, "i18n/en/caf.yaml", '"CAF": ', '"Caf": ')
    shelf = load_shelf(folder)
    assert set(Language) - set(shelf.languages) == {Language.ENGLISH}
    name = shelf.service(ServiceId("caf")).name
    assert name.in_language(Language.ENGLISH) == "CAF"
    assert read_files(folder).missing(Language.ENGLISH) == [Lack("caf", "CAF")]


def test_a_sentence_of_several_files_is_asked_for_once(folder: Path) -> None:
    for name in ("caf.yaml", "impots.yaml"):
        spoil(folder, name, "name: ", 'name: "Ici" # ')
    spoil(folder, "caf.yaml", "description: ", 'description: "Là" # ')
    files = fillable_files(read_files(folder).missing(Language.ENGLISH))
    assert files == {"common.yaml": '"Ici": ""\n', "caf.yaml": '"Là": ""\n'}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("i18n/xx/caf.yaml", "xx is not a language of the cabin."),
        ("i18n/en/cav.yaml", "cav.yaml translates no file of this folder."),
    ],
)
def test_translations_of_nothing(folder: Path, name: str, expected: str) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text('"CAF": "CAF"\n', "utf-8")
    (found,) = said(folder)
    assert expected in found
