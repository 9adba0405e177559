"""The files of a catalogue side by side: what they say, and in which languages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cabin_app.catalogue.texts import Text, texts_in
from cabin_app.catalogue.translations import (
    COMMON,
    ByFile,
    Lack,
    lacks,
    printed,
)
from cabin_app.catalogue.typography import french
from cabin_app.datafile import DataFile
from cabin_app.language import Language


class CatalogueFiles(NamedTuple):
    """The files of a catalogue, each of them right by itself.

    Attributes:
        common: `common.yaml`.
        services: One a service.
        translations: `i18n/<language>/<file>.yaml`.
        schema: What they are checked by; it tells which values are texts.
    """

    common: DataFile
    services: tuple[DataFile, ...]
    translations: tuple[DataFile, ...]
    schema: Mapping[str, Any]

    def paths(self) -> tuple[Path, ...]:
        """The files that are translated."""
        return (self.common.path, *(file.path for file in self.services))

    def texts(self) -> Mapping[str, list[Text]]:
        """Every French sentence, by file without its ending."""
        found = {COMMON: list(texts_in(self.common.value, "common_file", self.schema))}
        for file in self.services:
            found[file.path.stem] = list(
                texts_in(file.value, "service_file", self.schema)
            )
        return found

    def said(self) -> Mapping[str, ByFile]:
        """Translations by language and file, with the French as it is printed.

        A town may say more in a file of the same name: the last word on a sentence
        counts, and the others stay.
        """
        found: dict[str, dict[str, Mapping[str, str]]] = {}
        for file in self.translations:
            of_language = found.setdefault(file.path.parent.name, {})
            before = of_language.get(file.path.stem, {})
            of_language[file.path.stem] = {**before, **printed(file.value)}
        return found

    def missing(self, language: str) -> list[Lack]:
        """Sentences that a language does not say, in the order of the files.

        Args:
            language: Its code; one that the cabin does not speak yet says nothing.
        """
        if language == Language.FRENCH:
            return []
        return lacks(self._used(), self.said().get(language, {}))

    def languages(self) -> tuple[Language, ...]:
        """Languages in which everything is said; only these are offered."""
        used, said = self._used(), self.said()
        return tuple(
            each
            for each in Language
            if each is Language.FRENCH or not lacks(used, said.get(each.value, {}))
        )

    def _used(self) -> Mapping[str, list[str]]:
        """Every French sentence as it is printed, by file."""
        return {
            file: [french(text.french) for text in texts]
            for file, texts in self.texts().items()
        }
