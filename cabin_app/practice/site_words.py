"""Words of the rehearsal sites: a file a language, French where one lacks something."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cabin_app.language import Language

Words = Mapping[str, str]
"""By their key."""


def said_by_sites(assets: Path) -> Mapping[Language, Words]:
    """The words of the office and the mailbox, as far as each language says them.

    Args:
        assets: Folder of the rehearsal.
    """
    return {each: _read(assets / "words" / f"{each}.json") for each in Language}


def said_by_room(assets: Path) -> Mapping[Language, Words]:
    """The words of the video rooms, likewise."""
    told = _read(assets / "room" / "words.json")
    return {each: told.get(each.value, {}) for each in Language}


def whole(words: Mapping[Language, Words]) -> tuple[Language, ...]:
    """Languages that say everything the French does."""
    wanted = words[Language.FRENCH].keys()
    return tuple(each for each in Language if wanted <= words[each].keys())


def with_french(words: Mapping[Language, Words]) -> Mapping[Language, Words]:
    """The same, without a gap."""
    return {each: {**words[Language.FRENCH], **words[each]} for each in Language}


def _read(path: Path) -> Any:
    if not path.exists():
        return {}
    return json.loads(path.read_text("utf-8"))
