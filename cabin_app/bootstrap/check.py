"""``check``: what is wrong, where, what to do. Nothing is changed.

In English, for technicians, like every problem of a file.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from cabin_app.bootstrap.check_devices import devices_findings
from cabin_app.bootstrap.check_machine import machine_findings
from cabin_app.bootstrap.finding import (
    Finding,
    FindingState,
    attention,
    fault,
    good,
    of_problem,
)
from cabin_app.bootstrap.released import (
    released_languages,
    unread_by_speakers,
    words_path,
)
from cabin_app.catalogue.last_good import keep_last_good
from cabin_app.catalogue.loader import load_shelf, read_files
from cabin_app.catalogue.town_files import values_of
from cabin_app.clock import SystemClock
from cabin_app.engine_safety import ROOT_USER_ID, UnsafeEngine, refuse_debugging
from cabin_app.errors import BadFile
from cabin_app.language import ALWAYS_WHOLE, Language
from cabin_app.maintenance.morning import SitesSeen
from cabin_app.maintenance.sites_file import sites_path, write_sites
from cabin_app.paths import Paths, find_paths, memory_problem
from cabin_app.practice.process import PracticeUnavailable, start_practice
from cabin_app.roles.codes import codes_path, read_codes
from cabin_app.roles.model import Role
from cabin_app.settings import Settings
from cabin_app.settings_kept import changes_path, load_kept
from ui.fonts import FILES as FONTS

NOT_BEGUN = "not begun yet"
PRIVATE = 0o077
"""Rights of others, none of which a folder for documents may give."""


def check_cabin(
    config: Path | None, *, sites: bool = False, only: str | None = None
) -> list[Finding]:
    """Look at everything; takes some seconds, for devices may be slow to answer.

    Args:
        config: Settings file, None for the defaults.
        sites: Go to the first page of each procedure too: up to a minute more.
        only: One part: machine, devices or journal; None for everything.
    """
    paths = find_paths(os.environ, os.getuid())
    settings, found = _settings(config, paths)
    known = not any(finding.is_fault for finding in found)
    parts: dict[str, Callable[[], Iterator[Finding]]] = {
        "machine": lambda: machine_findings(settings, paths),
        "devices": lambda: _devices(settings, paths, known=known),
        "journal": lambda: _journal(settings, paths),
    }
    if only is not None:
        return [*(f for f in found if f.state is not FindingState.OK), *parts[only]()]
    town = settings.place.catalogue_folder
    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: _versions(paths, settings),
        lambda: _folders(paths),
        parts["machine"],
        lambda: _catalogue(paths, town),
        lambda: _town(paths, town),
        lambda: _assets(paths.assets),
        parts["devices"],
        parts["journal"],
        lambda: _codes(paths),
        _engine,
        lambda: _practice(settings),
        lambda: _sites(paths, town) if sites else iter(()),
    )
    return [*found, *(finding for look in looks for finding in look())]


def _settings(config: Path | None, paths: Paths) -> tuple[Settings, list[Finding]]:
    try:
        kept = load_kept(config, paths.state, keep=False)
    except BadFile as error:
        return Settings(), [of_problem(problem) for problem in error.problems]
    settings = kept.settings
    if kept.problems:
        found = [of_problem(problem, is_fault=False) for problem in kept.problems]
        said = "the last good settings are used meanwhile"
        return settings, [*found, attention("settings", said, "Mend the lines above.")]
    where = "settings" if config is None else str(config)
    sources = settings.sources.values()
    told = sum(source != "default" for source in sources)
    own = sum(source.startswith(str(changes_path(paths.state))) for source in sources)
    here = f", {own} of them on the screen" if own else ""
    said = f"{told} values set{here}, the others are defaults"
    return settings, [good(where, said)]


def _folders(paths: Paths) -> Iterator[Finding]:
    problem = memory_problem(paths.runtime)
    yield (good(paths.runtime, "in memory") if problem is None else of_problem(problem))
    spool = paths.spool
    if spool.is_symlink() or (spool.exists() and _open_to_others(spool)):
        yield fault(
            spool,
            "documents would not be private: a link, or others may enter",
            "Remove it; the cabin makes it again.",
        )
    for folder in (paths.state, paths.runtime):
        standing = next(each for each in (folder, *folder.parents) if each.exists())
        if standing.is_dir() and os.access(standing, os.W_OK | os.X_OK):
            yield good(folder, "can be written")
        else:
            yield fault(folder, "cannot be written", "Give it to the cabin's user.")


def _open_to_others(folder: Path) -> bool:
    seen = folder.lstat()
    return bool(seen.st_mode & PRIVATE) or seen.st_uid != os.geteuid()


def _town(paths: Paths, town: Path | None) -> Iterator[Finding]:
    """The town's own shelf; a wrong one is refused whole, and the visit goes on."""
    if town is None:
        return
    try:
        services = values_of(read_files(paths.catalogue), town)["services"]
    except BadFile as error:
        for problem in error.problems:
            yield of_problem(problem, is_fault=False)
        said = "the town's shelf is refused; the one before it is served"
        yield attention(town, said, "Mend the lines above.")
    else:
        offered = sum(bool(service["procedures"]) for service in services)
        yield good(town, f"{offered} services with the town's own")


def _catalogue(paths: Paths, town: Path | None) -> Iterator[Finding]:
    try:
        shelf = load_shelf(paths.catalogue)
    except BadFile as error:
        served = _has_last_good(paths, town)
        for problem in error.problems:
            yield of_problem(problem, is_fault=not served)
        if served:
            yield attention(
                paths.last_good_catalogue,
                "the last good catalogue is served meanwhile",
                "Mend the files above, then start the cabin again.",
            )
        return
    procedures = sum(len(service.procedures) for service in shelf.services)
    yield good(
        paths.catalogue, f"{len(shelf.services)} services, {procedures} procedures"
    )


def _has_last_good(paths: Paths, town: Path | None) -> bool:
    try:
        # The files are wrong: nothing is kept, only read.
        keep_last_good(paths.catalogue, paths.last_good_catalogue, town)
    except BadFile:
        return False
    return True


def _assets(assets: Path) -> Iterator[Finding]:
    released = released_languages(assets)
    fonts = [assets / "fonts" / name for name in FONTS]
    missing = [path for path in fonts if not _holds_something(path)]
    missing += [words_path(assets, e) for e in ALWAYS_WHOLE if e not in released]
    for path in missing:
        yield fault(path, "missing, empty or spoilt", "Install the cabin again.")
    for name in ("icons", "pictures"):
        if not any((assets / name).glob("*.svg")):
            missing.append(assets / name)
            yield fault(assets / name, "no drawing there", "Install the cabin again.")
    if not missing:
        yield good(assets, "fonts, translations, icons and pictures are there")
    unread = unread_by_speakers(assets) & {language.value for language in released}
    if unread:
        names = ", ".join(each.own_name for each in Language if each.value in unread)
        yield good(
            assets / "i18n", f"made by a machine, read by no speaker yet: {names}"
        )
    for language in Language:
        if language not in {*released, *ALWAYS_WHOLE}:
            said = f"{language.own_name} is not offered: its words are not whole"
            yield attention(words_path(assets, language), said, "Translate the rest.")


def _holds_something(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _devices(settings: Settings, paths: Paths, *, known: bool) -> Iterator[Finding]:
    if known:
        yield from devices_findings(settings, paths=paths)
    else:
        yield attention("devices", "not looked at", "Mend the settings first.")


def _journal(settings: Settings, paths: Paths) -> Iterator[Finding]:
    from cabin_app.journal.events import JournalKind
    from cabin_app.journal.header import is_begun, journal_path
    from cabin_app.journal.notes import notes
    from cabin_app.journal.store import check_store
    from cabin_app.journal.waiting import WaitingRoom

    kind = JournalKind.PUBLIC
    place = settings.journal.path or journal_path(paths.state, kind)
    problems = check_store(place, kind=kind)
    for problem in problems:
        yield of_problem(problem)
    if not problems:
        yield good(place, f"sound, {_size(place)}" if is_begun(place) else NOT_BEGUN)
    room = WaitingRoom(paths.runtime / f"counts-{kind.value}")
    for problem in notes(place, room=room, today=SystemClock().now().date()):
        yield of_problem(problem, is_fault=False)


def _size(path: Path) -> str:
    return f"{max(path.stat().st_size // 1000, 1)} kB"


def _versions(paths: Paths, settings: Settings) -> Iterator[Finding]:
    from cabin_app.maintenance.versions import read_versions

    town = settings.place.catalogue_folder
    known = read_versions(paths.catalogue, town)
    yield good("versions", ", ".join(f"{v.name} {v.number}" for v in known if v.number))


def _codes(paths: Paths) -> Iterator[Finding]:
    place = codes_path(paths.state)
    try:
        codes = read_codes(place)
    except BadFile as error:
        for problem in error.problems:
            yield of_problem(problem)
        return
    missing = [role.value for role in Role if role not in codes.seals]
    for role in missing:
        yield attention(
            place,
            f"no code of the {role}: only the visitor's part is offered",
            f"`python -m cabin_app code set {role}`",
        )
    if not missing:
        second = "with" if codes.second_factor else "without"
        yield good(place, f"agent and technician have a code; {second} second factor")


def _engine() -> Iterator[Finding]:
    try:
        refuse_debugging(os.environ, sys.argv)
    except UnsafeEngine as error:
        yield fault("web engine", str(error))
        return
    if os.getuid() == ROOT_USER_ID:
        yield attention(
            "web engine",
            "root has no sandbox: only --simulate and tours would start",
            "Serve the public as an ordinary user.",
        )
    else:
        yield good("web engine", "sandboxed, no debugging port")


def _practice(settings: Settings) -> Iterator[Finding]:
    if not settings.practice.enabled:
        yield good("practice sites", "switched off by the settings")
        return
    try:
        start_practice().stop()
    except PracticeUnavailable as error:
        yield fault("practice sites", str(error))
    else:
        yield good("practice sites", "they start and answer")


def _sites(paths: Paths, town: Path | None) -> Iterator[Finding]:
    from cabin_app.bootstrap.check_sites import sites_findings

    try:
        shelf, _ = keep_last_good(paths.catalogue, paths.last_good_catalogue, town)
    except BadFile:
        yield attention("sites", "not looked at", "Mend the catalogue first.")
        return
    found = list(sites_findings(shelf))
    bad = sum(each.state is not FindingState.OK for each in found)
    seen = SitesSeen(at=SystemClock().now(), good=len(found) - bad, bad=bad)
    write_sites(sites_path(paths.state), seen)
    yield from found
