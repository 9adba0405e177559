"""Wildcards above a domain that somebody registered: anybody's sites would open."""

import importlib.util
from types import ModuleType

import pytest

from cabin_app.catalogue.public_suffixes import PUBLIC_SUFFIXES, is_shared
from cabin_app.paths import SHIPPED_ASSETS


@pytest.fixture
def maker() -> ModuleType:
    path = SHIPPED_ASSETS.parent / "packaging" / "public_suffixes.py"
    spec = importlib.util.spec_from_file_location("packaging_public_suffixes", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "name",
    [
        "fr",
        "gouv.fr",
        "avocat.fr",
        "co.uk",
        "org.uk",
        "com.tr",
        "github.io",
        "pages.dev",
        "wordpress.com",
        "eu.org",
        # Under a rule for all, and above the suffixes of others.
        "any.kawasaki.jp",
        "kawasaki.jp",
        "amazonaws.com",
        "s3.amazonaws.com",
        "xn--p1ai",
    ],
)
def test_held_by_many(name: str) -> None:
    assert is_shared(name)


@pytest.mark.parametrize(
    "name",
    [
        "caf.fr",
        "impots.gouv.fr",
        "msa.fr",
        "petit-quevilly.fr",
        "googleusercontent.com",
        "city.kawasaki.jp",
        "town.caf.fr",
    ],
)
def test_held_by_one(name: str) -> None:
    assert not is_shared(name)


def test_the_list_says_where_it_is_from_and_under_which_licence() -> None:
    head = PUBLIC_SUFFIXES.read_text("ascii").splitlines()[:6]
    assert "Mozilla Public" in head[0]
    assert head[3].startswith("// VERSION: 20")


def test_a_fetched_list_becomes_ours(maker: ModuleType) -> None:
    head = "// This Source X\n// VERSION: 1\n"
    full = f"{head}\n// === France\nfr\n*.ck // all\n!www.ck\nрф\n"
    assert maker.shortened(full).splitlines() == [
        "// This Source X",
        "// VERSION: 1",
        "// From https://publicsuffix.org/list/public_suffix_list.dat, shortened.",
        "!www.ck",
        "*.ck",
        "fr",
        "xn--p1ai",
    ]
