"""Gathers how the whole cabin is: the archive for afar, the page for the wall."""

import os
from pathlib import Path

from cabin_app.bootstrap.check import check_cabin
from cabin_app.bootstrap.finding import Finding
from cabin_app.clock import Clock, SystemClock
from cabin_app.errors import BadFile
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import journal_path
from cabin_app.language import Language
from cabin_app.logbook import last_lines
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.settings_rows import rows_of
from cabin_app.maintenance.support_archive import (
    Evidence,
    JournalState,
    write_archive,
)
from cabin_app.maintenance.trial_file import read_trials, trials_path
from cabin_app.maintenance.versions import read_libraries, read_versions
from cabin_app.paths import Paths, find_paths
from cabin_app.settings import Settings, settings_schema
from cabin_app.settings_kept import changes_path, load_kept

MOST_LOG_LINES = 2_000


def support_archive(
    folder: Path, *, config: Path | None, clock: Clock | None = None
) -> Path:
    """Look at the whole cabin and write the archive; some seconds.

    Raises:
        OSError: It cannot be written there.
    """
    paths = find_paths(os.environ, os.getuid())
    settings = kept_or_default(config, paths)
    evidence = Evidence(
        at=(clock or SystemClock()).now(),
        found=[as_found(finding) for finding in check_cabin(config)],
        rows=rows_of(settings, settings_schema(), changes_path(paths.state)),
        versions=read_versions(paths.catalogue, settings.place.catalogue_folder),
        libraries=read_libraries(),
        trials=read_trials(trials_path(paths.state)),
        journal=journal_state(settings, paths),
        log=last_lines(paths.state, MOST_LOG_LINES),
    )
    return write_archive(folder, evidence, settings)


def readiness(
    *,
    config: Path | None,
    language: Language,
    rehearsing: bool = False,
    clock: Clock | None = None,
) -> bytes:
    """Look at the whole cabin and draw the page; some seconds."""
    from cabin_app.maintenance.readiness_page import Readiness, readiness_page

    paths = find_paths(os.environ, os.getuid())
    settings = kept_or_default(config, paths)
    told = Readiness(
        at=(clock or SystemClock()).now(),
        place=settings.place.centre or settings.place.town,
        language=language,
        found=[as_found(finding) for finding in check_cabin(config)],
        trials=read_trials(trials_path(paths.state)),
        versions=read_versions(paths.catalogue, settings.place.catalogue_folder),
        journal=journal_state(settings, paths),
        rehearsing=rehearsing,
    )
    return readiness_page(told, fonts=paths.assets / "fonts")


def kept_or_default(config: Path | None, paths: Paths) -> Settings:
    """What holds; the defaults when nothing was ever right."""
    try:
        return load_kept(config, paths.state, keep=False).settings
    except BadFile:
        return Settings()


def journal_state(settings: Settings, paths: Paths) -> JournalState:
    """Size and soundness of the figures; the file is opened, and nothing is changed."""
    from cabin_app.journal.store import check_store

    place = settings.journal.path or journal_path(paths.state, JournalKind.PUBLIC)
    problems = check_store(place, kind=JournalKind.PUBLIC)
    return JournalState(
        size_bytes=_size(place),
        sound=not problems,
        problems=tuple(str(problem) for problem in problems),
    )


def as_found(finding: Finding) -> Found:
    """The same in the words of the staff's pages."""
    return Found(
        place=finding.place,
        condition=FoundState(finding.state.value),
        message=finding.message,
        remedy=finding.remedy,
    )


def _size(journal: Path) -> int:
    """With the pages that wait beside it."""
    beside = (journal, journal.with_name(journal.name + "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())
