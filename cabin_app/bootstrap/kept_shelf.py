"""The shelf of a visit: read at the start, and again while nobody is there."""

from collections.abc import Callable
from dataclasses import replace

from cabin_app.bootstrap.released import released_languages
from cabin_app.catalogue.last_good import fingerprint, keep_last_good
from cabin_app.catalogue.model import Shelf
from cabin_app.errors import BadFile, Problem
from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from cabin_app.paths import Paths
from cabin_app.settings import Settings

LOOK_EVERY_S = 30.0
"""A town that changes a notice sees it on the next visitor's menu."""


class KeptShelf:
    """The shelf, and what to tell the staff about its files.

    Attributes:
        shelf: Published again when the town changed something that this process can
            follow: what is hidden, first or said. A new service brings new hosts and
            new words to count: it comes with the next visit's process.
        problems: Of the files, when an older shelf is used.
    """

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self._paths = paths
        self._town = settings.place.catalogue_folder
        self._seen = fingerprint(paths.catalogue, self._town)
        shelf, self.problems = self._read()
        self.shelf = Observable[Shelf](shelf)
        self._known = {procedure.id for procedure in shelf.procedures}

    def settings_for(self, settings: Settings) -> Settings:
        """The same, with only the languages in which everything is said."""
        said = {*self.shelf.value.languages} & released_languages(self._paths.assets)
        offered = tuple(each for each in settings.languages if each in said)
        return replace(settings, languages=offered)

    def watch(
        self, executor: Executor, alarms: Alarms, resting: Callable[[], bool]
    ) -> None:
        """Look now and then whether the files changed; only while resting."""

        def look() -> None:
            if resting():
                executor.submit(self._changed, take, again_after, lane="catalogue")
            else:
                again()

        def take(found: tuple[Shelf, tuple[Problem, ...]] | None) -> None:
            if found is not None and resting() and self._can_follow(found[0]):
                self.shelf.publish(found[0])
            again()

        def again_after(error: Exception) -> None:
            again()
            raise error

        def again() -> None:
            alarms.call_in(LOOK_EVERY_S, look)

        again()

    def _changed(self) -> tuple[Shelf, tuple[Problem, ...]] | None:
        seen = fingerprint(self._paths.catalogue, self._town)
        if seen == self._seen:
            return None
        self._seen = seen
        try:
            return self._read()
        except BadFile:
            return None

    def _can_follow(self, shelf: Shelf) -> bool:
        known = {procedure.id for procedure in shelf.procedures} <= self._known
        return known and shelf.languages == self.shelf.value.languages

    def _read(self) -> tuple[Shelf, tuple[Problem, ...]]:
        copy = self._paths.last_good_catalogue
        return keep_last_good(self._paths.catalogue, copy, self._town)
