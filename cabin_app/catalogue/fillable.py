"""Sentences to translate, as files that need only be filled."""

import json
from collections.abc import Iterable, Mapping

from cabin_app.catalogue.translations import Lack


def fillable_files(missing: Iterable[Lack]) -> Mapping[str, str]:
    """One file for each catalogue file that lacks something, by its name.

    A line is a French sentence and an empty text. Filled, it belongs into the file
    of that name under `i18n` and its language.
    """
    lines: dict[str, list[str]] = {}
    for lack in missing:
        line = f'{json.dumps(lack.sentence, ensure_ascii=False)}: ""\n'
        lines.setdefault(f"{lack.file}.yaml", []).append(line)
    return {name: "".join(found) for name, found in lines.items()}
