"""Files written by people: what is read, what is refused, and in which words."""

import os
import re
from pathlib import Path

import pytest

from cabin_app.datafile import DataFile, load
from cabin_app.errors import BadFile

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1, "description": "the town's name"},
        "idle_s": {"type": "integer", "minimum": 30, "maximum": 600},
        "ratio": {"type": "number", "maximum": 1},
        "port": {"type": "integer", "minimum": 1},
        "loud": {"type": "boolean"},
        "day": {"type": "string", "pattern": "^[0-9]{4}-", "description": "a day"},
        "kind": {"enum": ["network", "usb"]},
        "hosts": {
            "type": "array",
            "items": {"type": "string"},
            "maxItems": 3,
            "uniqueItems": True,
        },
        "nothing": {"type": ["null", "string"]},
        "odd": {"not": {}},
        "group": {"type": "object"},
    },
}


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "cabin.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(folder: Path, content: str | bytes) -> DataFile:
    return load(write(folder, content), SCHEMA)


def said(folder: Path, content: str | bytes) -> list[str]:
    with pytest.raises(BadFile) as caught:
        read(folder, content)
    return [
        str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems
    ]


def test_values_and_their_lines(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "# the cabin\nname: Le Petit-Quevilly\nport: 0x04b8\nratio: 0.5\nloud: true\n"
        "day: 2026-11-23\nnothing: ~\nhosts:\n  - a.fr\n  - '12'\n",
    )
    assert file.value == {
        "name": "Le Petit-Quevilly",
        "port": 0x04B8,
        "ratio": 0.5,
        "loud": True,
        "day": "2026-11-23",
        "nothing": None,
        "hosts": ["a.fr", "12"],
    }
    assert file.line_of(("name",)) == 2
    assert file.line_of(("hosts",)) == 8
    assert file.line_of(("hosts", 1)) == 10
    assert file.line_of(("hosts", 7)) == 8
    problem = file.problem(("hosts", 1), "unknown host.", "Remove it.")
    assert str(problem).endswith("cabin.yaml:10: hosts[1]: unknown host. Remove it.")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("nme: x\n", 'cabin.yaml:1: "name" is missing. Add the town\'s name.'),
        ("name: x\nidle: 3\n", "cabin.yaml:2: idle: unknown key. Did you mean idle_s?"),
        ("name: x\nzzzz: 3\n", "cabin.yaml:2: zzzz: unknown key. Known: day, group"),
        ("name: 3230\n", "name: expected a text, found 3230. Put it between quotes."),
        ("name: x\nloud: 3\n", "cabin.yaml:2: loud: expected true or false, found 3."),
        ("name: x\nidle_s: 10\n", "idle_s: expected 30 to 600, found 10."),
        ("name: x\nport: 0\n", "port: expected 1 at least, found 0."),
        ("name: x\nratio: 1.5\n", "ratio: expected 1 at most, found 1.5."),
        ("name: ''\n", "name: expected at least 1 characters, found 0."),
        ("name: x\nkind: netwrk\n", 'expected one of network, usb, found "netwrk".'),
        ("name: x\nkind: netwrk\n", "Did you mean network?"),
        ("name: x\nhosts: [a, b, c, d]\n", "expected at most 3 entries, found 4."),
        ("name: x\nhosts: [a, a]\n", "hosts: the same entry stands twice"),
        ("name: x\nday: tomorrow\n", 'day: expected a day, found "tomorrow".'),
        ("name: x\nodd: {a: 1}\n", "odd: expected something else, found a group"),
        ("name: [x]\n", "name: expected a text, found a list."),
        ("name: true\n", "name: expected a text, found true."),
        ("name:\n", "name: expected a text, found nothing."),
        ("- name\n", "cabin.yaml:1: expected a group of keys, found a list."),
        ("name: " + "x" * 100 + "\nidle_s: " + "y" * 100, "yyy…"),
    ],
)
def test_what_does_not_fit_is_told_in_words(
    tmp_path: Path, content: str, expected: str
) -> None:
    assert any(expected in sentence for sentence in said(tmp_path, content))


def test_all_problems_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = said(tmp_path, "loud: 3\nidle_s: 1\nhosts: [a, 2]\nnme: x\n")
    assert [int(line) for line in re.findall(r"yaml:(\d+)", "".join(found))] == [
        1,
        1,
        2,
        3,
        4,
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "cabin.yaml: the file is empty."),
        ("# only a comment\n", "cabin.yaml: the file is empty."),
        ("name: a\nname: b\n", 'cabin.yaml:2: name: "name" is written twice.'),
        ("group:\n  a: 1\n  a: 2\n", 'cabin.yaml:3: group.a: "a" is written twice.'),
        ("name: *x\n", "cabin.yaml:1: aliases (*) are not used here."),
        ("group: &x {a: 1}\nname: *x\n", "cabin.yaml:2: aliases (*)"),
        ("name: yes\n", 'cabin.yaml:1: name: "yes" can be read in two ways.'),
        ("name: 12:30\n", '"12:30" can be read in two ways. Put it between quotes.'),
        ("name: 017\n", '"017" can be read in two ways.'),
        ("name: 1_000\n", '"1_000" can be read in two ways.'),
        ("name: .inf\n", '".inf" can be read in two ways.'),
        ("name: !!python/object:os.system x\n", "tags (tag:yaml.org,2002:python"),
        ("group: !x {a: 1}\n", "group: tags (!x) are not used here."),
        ("? [a]\n: b\n", "cabin.yaml:1: a key must be a plain word."),
        ("name: a\n---\nname: b\n", "cabin.yaml:2: a second document begins here."),
        ("name: [a\n", "this is not YAML"),
        ("name: a\n\tport: 1\n", "cabin.yaml:2: this is not YAML"),
        ("name: 'a\n", "this is not YAML"),
        ("name: a\x01b\n", "this is not YAML"),
        ('name: "a\\0b"\n', "name: a character that cannot be seen. Remove it."),
        ("name: a\u202eb\n", "name: a character that cannot be seen. Remove it."),
        (b"\xef\xbb\xbfname: a\n", "begins with a byte order mark. Save it as UTF-8"),
        ("name: é\n".encode("utf-16"), "cabin.yaml:1: the file begins with a byte"),
        ("a: 1\nname: é\n".encode("latin-1"), "cabin.yaml:2: this is not UTF-8 text."),
        (b"#" * 1_000_001, "cabin.yaml: the file is over 1 MB"),
        ("[" * 200_000, "cabin.yaml:1: values are nested over 30 deep."),
        ("{a: " * 200_000, "cabin.yaml:1: values are nested over 30 deep."),
    ],
)
def test_what_cannot_be_read_is_refused_gently(
    tmp_path: Path, content: str | bytes, expected: str
) -> None:
    found = said(tmp_path, content)
    assert any(expected in sentence for sentence in found), found


def test_a_bomb_of_aliases_is_refused_at_its_first_alias(tmp_path: Path) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert said(tmp_path, bomb) == [
        "cabin.yaml:2: aliases (*) are not used here. Remove it."
    ]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"the file does not exist\. Create it"):
        load(tmp_path / "none.yaml", SCHEMA)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="the file cannot be read"):
        load(tmp_path, SCHEMA)


@pytest.mark.timeout(20)
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(BadFile, match="it is no ordinary file"):
        load(tmp_path / "pipe.yaml", SCHEMA)
