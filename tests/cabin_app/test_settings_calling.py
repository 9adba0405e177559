"""Desks in the settings: what is read, and what is refused with its line."""

from pathlib import Path

import pytest

from cabin_app.catalogue.model import Theme
from cabin_app.errors import BadFile
from cabin_app.language import Language
from cabin_app.settings import load_settings
from cabin_app.settings_calling import Calling, RingMail, RingWebhook

COMPLETE = """\
calling:
  cabin: Cabine 1
  here:
    hours: {mon: "9:00-12:00"}
    closed: ["2026-12-25"]
    ring: {mail: {to: a@b.fr, sender: c@d.fr, host: mail.b.fr, port: 2525}}
  desks:
    - name: {fr: La mairie, en: Town hall, ar: "البلدية"}
      themes: [logement]
      languages: [fr, ar]
      hours: {thu: "14:00-18:00"}
      ring: {webhook: "https://b.fr/bell", secret: "sixteen letters!"}
      room: "https://visio.b.fr/{room}#config"
      hosts: [media.b.fr]
"""


def read(folder: Path, text: str) -> Calling:
    path = folder / "cabin.yaml"
    path.write_text(text, "utf-8")
    return load_settings(path).calling


def test_nobody_is_promised_by_default() -> None:
    assert load_settings(None).calling == Calling()


def test_a_complete_file(tmp_path: Path) -> None:
    calling = read(tmp_path, COMPLETE)
    assert calling.cabin == "Cabine 1"
    assert calling.here is not None
    assert calling.here.ring == RingMail(
        to="a@b.fr", sender="c@d.fr", host="mail.b.fr", port=2525
    )
    [desk] = calling.desks
    assert (desk.id, desk.themes, desk.hosts) == ("1", {"logement"}, ("media.b.fr",))
    assert desk.languages == (Language.FRENCH, Language.ARABIC)
    assert desk.name.in_language(Language.ENGLISH) == "Town hall"
    assert desk.ring == RingWebhook(url="https://b.fr/bell", secret="sixteen letters!")


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ('"9:00-12:00"', '"9:00-8:00"', "4: calling.here.hours.mon: "),
        ('"14:00-18:00"', '"14:00-26:00"', "11: calling.desks[0].hours.thu: "),
        ('"14:00-18:00"', '"afternoon"', 'expected hours such as "9:00-12:00'),
        ('"2026-12-25"', '"2026-12-41"', "5: calling.here.closed[0]: "),
        ("{room}#config", "lobby", "13: calling.desks[0].room: expected room, an"),
        ("https://visio", "http://visio", "13: calling.desks[0].room: expected room"),
        ('"https://b.fr/bell"', '"http://b.fr/bell"', "begins with https://"),
        (', secret: "sixteen letters!"', "", '"secret" is missing. Add secret, at'),
        ("sixteen letters!", "short", "at least 16 characters, found 5. Write secret"),
        ("mail: {to", "mall: {to", "unknown key. Did you mean mail?"),
        (", host: mail.b.fr", "", '"host" is missing. Add host, the mail server'),
        ("[logement]", "[housing]", "calling.desks[0].themes[0]: expected one of"),
        ("languages: [fr, ar]", "languages: []", "at least 1 entries, found 0."),
        ("      hours: {thu", "      heures: {thu", '"hours" is missing. Add hours, '),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    tmp_path: Path, wrong: str, right: str, said: str
) -> None:
    assert wrong in COMPLETE
    with pytest.raises(BadFile) as caught:
        read(tmp_path, COMPLETE.replace(wrong, right))
    assert said in "\n".join(str(problem) for problem in caught.value.problems)


def test_one_way_to_ring(tmp_path: Path) -> None:
    both = COMPLETE.replace(
        "ring: {mail",
        'ring: {webhook: "https://a.fr", secret: "sixteen letters!", mail',
    )
    with pytest.raises(BadFile, match="one way to ring"):
        read(tmp_path, both)


def test_the_themes_are_those_of_the_catalogue(tmp_path: Path) -> None:
    every = ", ".join(theme.value for theme in Theme)
    calling = read(tmp_path, COMPLETE.replace("[logement]", f"[{every}]"))
    assert calling.desks[0].themes == {theme.value for theme in Theme}
