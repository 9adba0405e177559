"""A town's own shelf: put over the shipped one whole, or not at all."""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.bootstrap.check import check_cabin
from cabin_app.bootstrap.kept_shelf import LOOK_EVERY_S, KeptShelf
from cabin_app.catalogue.building import build_shelf
from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.last_good import fingerprint, keep_last_good
from cabin_app.catalogue.loader import load_shelf, read_files
from cabin_app.catalogue.model import ProcedureId, ServiceId, Shelf
from cabin_app.catalogue.skeleton import skeleton
from cabin_app.catalogue.town_files import values_of
from cabin_app.errors import BadFile
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS, Paths
from cabin_app.settings import Place, Settings
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

SHIPPED = SHIPPED_ASSETS / "catalogue"
TOWN = """\
hide:
  services: [msa]
  procedures: [caf-rsa]
first: [email, commune]
notices:
  - {service: caf, text: "Fermé le mercredi"}
offices:
  - {service: caf, name: "CAF de Rouen", address: "65 avenue Jean Rondeaux"}
"""
OWN = skeleton("own", 20, "2026-11-25")


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "catalogue.d"
    folder.mkdir()
    (folder / "town.yaml").write_text(TOWN, "utf-8")
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "state" / "catalogue.json"


@pytest.fixture(scope="module")
def shipped() -> CatalogueFiles:
    return read_files(SHIPPED)


def built(shipped: CatalogueFiles, town: Path | None) -> Shelf:
    values = values_of(shipped, town)
    languages = [Language(code) for code in values["languages"]]
    return build_shelf(values["common"], values["services"], values["said"], languages)


def kept(copy: Path, town: Path | None) -> tuple[Shelf, list[str]]:
    shelf, problems = keep_last_good(SHIPPED, copy, town)
    return shelf, [str(problem) for problem in problems]


def test_a_town_hides_orders_and_says(town: Path, copy: Path) -> None:
    shelf, problems = kept(copy, town)
    assert problems == []
    ids = [str(service.id) for service in shelf.services]
    assert ids[:3] == ["email", "commune", "caf"]
    assert "msa" not in ids
    caf = shelf.service(ServiceId("caf"))
    assert "caf-rsa" not in {procedure.id for procedure in caf.procedures}
    assert str(caf.notice) == "Fermé le mercredi"
    assert caf.notice is not None
    assert caf.notice.in_language(Language.ARABIC) == "Fermé le mercredi"
    assert [str(office.name) for office in caf.offices] == ["CAF de Rouen"]
    assert shelf.languages == load_shelf(SHIPPED).languages
    assert kept(copy, town) == (shelf, [])


def test_a_town_adds_a_service_and_says_it_in_other_languages(
    town: Path, copy: Path
) -> None:
    text = skeleton("maison-du-projet", 20, "2026-11-25")
    (town / "maison-du-projet.yaml").write_text(text, "utf-8")
    spoken = town / "i18n" / "en"
    spoken.mkdir(parents=True)
    said = '"Faire une demande": "Make a request"\n'
    (spoken / "maison-du-projet.yaml").write_text(said, "utf-8")
    shelf, problems = kept(copy, town)
    assert problems == []
    own = shelf.procedure(ProcedureId("maison-du-projet-demande"))
    assert own.title.in_language(Language.ENGLISH) == "Make a request"
    assert own.title.in_language(Language.ARABIC) == "Faire une demande"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("town.yaml", "hide: {services: [kaf]}", "Did you mean caf?"),
        ("town.yaml", "hide: {procedures: [caf-rs]}", "Did you mean caf-rsa?"),
        ("town.yaml", "first: [zzz]", "first[0]: nothing is named zzz."),
        ("town.yaml", "notices: [{service: x, text: a}]", "nothing is named x."),
        ("town.yaml", "hidden: {}", "unknown key. Did you mean hide?"),
        ("town.yaml", "notices: [{service: caf, text: 5}]", "expected a text, found 5"),
        ("caf.yaml", skeleton("caf", 20, "2026-11-25"), "caf is already taken"),
        ("own.yaml", skeleton("own", 1, "2026-11-25"), "place in the menu 1 is alr"),
        ("own.yaml", "id: own", "is missing"),
    ],
)
def test_a_wrong_folder_is_refused_whole(
    town: Path, copy: Path, name: str, text: str, said: str
) -> None:
    before, _ = kept(copy, town)
    path = town / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    shelf, problems = kept(copy, town)
    assert any(said in problem for problem in problems), problems
    assert shelf == before
    assert kept(copy.with_name("none.json"), town)[0] == load_shelf(SHIPPED)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("commune.yaml", skeleton("commune", 30, "2026-11-25"), "already taken at"),
        ("own.yaml", OWN.replace("icon: ", "icon: no-"), "no icon is named no-"),
        ("town.yml", TOWN, "its name does not end in .yaml."),
        ("town.yaml", "notices: [{service: caf, text: ' '}]", "expected a text"),
        (
            "town.yaml",
            "notices: [{service: caf, text: a}, {service: caf, text: b}]",
            "notices[1]: caf has a notice already",
        ),
        ("i18n/xx/caf.yaml", "a: b", "xx is not a language of the cabin."),
        ("i18n/en/zzz.yaml", "a: b", "zzz.yaml translates no file"),
    ],
)
def test_what_the_shipped_files_show_to_be_wrong(
    shipped: CatalogueFiles, town: Path, name: str, text: str, said: str
) -> None:
    path = town / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    with pytest.raises(BadFile, match=re.escape(said)):
        values_of(shipped, town)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (shutil.rmtree, "the town's folder is not there."),
        (lambda town: os.mkfifo(town / "own.yaml"), "it is no ordinary file"),
        (lambda town: (town / "own.yaml").mkdir(), "it is no ordinary file"),
        (lambda town: (town / "a.yaml").symlink_to("/dev/zero"), "no ordinary file"),
        (lambda town: (town / "a.yaml").symlink_to("a.yaml"), "levels of symbolic"),
        (lambda town: (town / "a.yaml").symlink_to("none"), "does not exist"),
    ],
)
def test_what_is_no_file_is_refused_and_holds_nobody_up(
    shipped: CatalogueFiles, town: Path, spoil: Callable[[Path], None], said: str
) -> None:
    before = fingerprint(SHIPPED, town)
    spoil(town)
    assert fingerprint(SHIPPED, town) != before
    with pytest.raises(BadFile, match=said):
        values_of(shipped, town)


def test_what_an_editor_or_a_system_leaves_does_not_count(
    shipped: CatalogueFiles, town: Path
) -> None:
    before = values_of(shipped, town), fingerprint(SHIPPED, town)
    (town / "._town.yaml").write_bytes(b"\0\5\x16\7")
    (town / ".town.yaml.swp").write_bytes(b"\0")
    (town / ".#town.yaml").symlink_to("somebody@desk.123")
    assert (values_of(shipped, town), fingerprint(SHIPPED, town)) == before


@pytest.mark.parametrize("name", ["town.yaml", "caf.yaml", "common.yaml"])
def test_a_town_says_its_notices_in_other_languages(
    shipped: CatalogueFiles, town: Path, name: str
) -> None:
    spoken = town / "i18n" / "en"
    spoken.mkdir(parents=True)
    said = '"Fermé le mercredi": "Closed on Wednesday"\n'
    (spoken / name).write_text(said, "utf-8")
    caf = built(shipped, town).service(ServiceId("caf"))
    assert caf.notice is not None
    assert caf.notice.in_language(Language.ENGLISH) == "Closed on Wednesday"
    before = built(shipped, None).service(ServiceId("caf"))
    assert caf.description == before.description
    assert caf.procedures[0] == before.procedures[0]


def test_codes_can_be_read_where_the_town_hides_e_mail(
    shipped: CatalogueFiles, town: Path
) -> None:
    (town / "town.yaml").write_text("hide: {services: [email, caf]}", "utf-8")
    shelf, before = built(shipped, town), built(shipped, None)
    assert "email" not in {service.id for service in shelf.services}
    assert {*shelf.mail_providers} == {*before.mail_providers}
    assert len(shelf.services) == len(before.services) - 2


def test_nothing_left_is_refused(town: Path, copy: Path) -> None:
    every = ", ".join(service.id for service in load_shelf(SHIPPED).services)
    (town / "town.yaml").write_text(f"hide: {{services: [{every}]}}", "utf-8")
    _, problems = kept(copy, town)
    assert any("nothing is left to offer" in problem for problem in problems)


def held(tmp_path: Path, town: Path) -> KeptShelf:
    paths = Paths(state=tmp_path / "s", runtime=tmp_path / "r", assets=SHIPPED_ASSETS)
    return KeptShelf(paths, Settings(place=Place(catalogue_folder=town)))


def test_a_change_is_seen_while_nobody_is_there(tmp_path: Path, town: Path) -> None:
    executor, alarms = DrainedExecutor(), ManualAlarms(ManualClock())
    shelf = held(tmp_path, town)
    resting = [False]
    shelf.watch(executor, alarms, lambda: resting[0])
    changed = TOWN.replace("Fermé le mercredi", "Fermé jeudi")
    (town / "town.yaml").write_text(changed, "utf-8")

    def notice() -> str:
        return str(shelf.shelf.value.service(ServiceId("caf")).notice)

    alarms.pass_time(LOOK_EVERY_S)
    executor.drain()
    assert notice() == "Fermé le mercredi"
    resting[0] = True
    alarms.pass_time(LOOK_EVERY_S)
    executor.drain()
    assert notice() == "Fermé jeudi"
    (town / "town.yaml").write_text("hide: {services: [kaf]}", "utf-8")
    alarms.pass_time(LOOK_EVERY_S)
    executor.drain()
    assert notice() == "Fermé jeudi"


def test_a_new_service_waits_for_the_next_process(tmp_path: Path, town: Path) -> None:
    executor, alarms = DrainedExecutor(), ManualAlarms(ManualClock())
    shelf = held(tmp_path, town)
    shelf.watch(executor, alarms, lambda: True)
    before = shelf.shelf.value
    (town / "own.yaml").write_text(skeleton("own", 20, "2026-11-25"), "utf-8")
    alarms.pass_time(LOOK_EVERY_S)
    executor.drain()
    assert shelf.shelf.value is before


def test_only_whole_languages_are_offered(tmp_path: Path, town: Path) -> None:
    shelf = held(tmp_path, town)
    two = (Language.ARABIC, Language.FRENCH)
    assert shelf.settings_for(Settings(languages=two)).languages == two
    french = replace(shelf.shelf.value, languages=(Language.FRENCH,))
    shelf.shelf.publish(french)
    assert shelf.settings_for(Settings()).languages == (Language.FRENCH,)


def test_check_tells_of_the_town(
    tmp_path: Path, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
    config = tmp_path / "settings.yaml"
    config.write_text(
        f"place: {{catalogue_folder: {town}}}\nscanner: {{kind: simulated}}\n"
        "printing: {kind: simulated}\nticket: {kind: none}\n"
        "practice: {enabled: false}\n"
    )
    said = [str(finding) for finding in check_cabin(config)]
    assert any("16 services with the town's own" in line for line in said)
    (town / "town.yaml").write_text("first: [zzz]", "utf-8")
    said = [str(finding) for finding in check_cabin(config)]
    assert any("nothing is named zzz" in line for line in said)
    assert any("the one before it is served" in line for line in said)
