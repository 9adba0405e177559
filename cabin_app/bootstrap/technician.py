"""What only the technician's space works with."""

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.journal import place_of_journal
from cabin_app.bootstrap.looking import look_at_cabin, run_command
from cabin_app.bootstrap.wish import Wish
from cabin_app.errors import BadFile, Problem
from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.logbook import last_lines
from cabin_app.maintenance.findings import FoundState
from cabin_app.maintenance.restarting import Restarting
from cabin_app.maintenance.senses import SensesSeen, look_at_senses
from cabin_app.maintenance.settings_desk import SettingsDesk
from cabin_app.maintenance.settings_rows import folder_rows
from cabin_app.maintenance.system import SystemShown
from cabin_app.maintenance.versions import read_versions
from cabin_app.paths import Paths, chosen_by
from cabin_app.printing.at_once import SheetPrinter
from cabin_app.settings import Settings
from cabin_app.supervision_link import SupervisorLink
from devices.ports.common import DeviceFault
from devices.ports.stick import StickPort
from devices.ports.usb import UsbPort

LOG_LINES = 40
NO_STICK, REFUSED = "no_stick", "refused"


@dataclass(frozen=True, kw_only=True)
class TechnicianTools:
    """Its pages.

    Attributes:
        settings: Shows and changes them; from the lane "settings".
        look_at_senses: Sound and camera as they are; from the lane "audio".
        read_system: Versions, size of the figures' file, the log; from a lane, at once.
        judge_journal: What is wrong with the figures' file, "" for nothing; a second.
        write_archive: On a stick (True) or in the cabin; where, or why not.
        print_readiness: The page; told "" or why not.
        restarting: Application and machine.
    """

    settings: SettingsDesk
    look_at_senses: Callable[[], SensesSeen]
    read_system: Callable[[], SystemShown]
    judge_journal: Callable[[], str]
    write_archive: Callable[[bool], str]
    print_readiness: Callable[[Language, Callable[[str], None]], None]
    restarting: Restarting


def build_technician(
    *,
    settings: Settings,
    paths: Paths,
    wish: Wish,
    equipment: Equipment,
    sheets: SheetPrinter,
    executor: Executor,
    link: SupervisorLink,
) -> TechnicianTools:
    """Build them; nothing is read yet."""
    journal, _ = place_of_journal(
        paths.state, path=settings.journal.path, practice=wish.rehearsing
    )

    def print_readiness(language: Language, on_end: Callable[[str], None]) -> None:
        draw = partial(_draw_readiness, wish, language)
        sheets.print_sheet(draw, on_end)

    return TechnicianTools(
        settings=SettingsDesk(
            config=wish.config,
            state_folder=paths.state,
            running=settings,
            folders=folder_rows(paths, chosen_by(os.environ)),
        ),
        look_at_senses=partial(
            look_at_senses,
            equipment.audio,
            equipment.camera,
            volume_percent=settings.audio.volume_percent,
        ),
        read_system=partial(_read_system, settings, paths, journal),
        judge_journal=partial(_judge_journal, wish.config),
        write_archive=partial(
            _write_archive, paths, wish, equipment.usb, equipment.sticks
        ),
        print_readiness=print_readiness,
        restarting=Restarting(
            link=link,
            supervised=wish.supervised,
            rehearsing=wish.rehearsing,
            executor=executor,
        ),
    )


def _judge_journal(config: Path | None) -> str:
    return "; ".join(
        found.message
        for found in look_at_cabin(config, only="journal")
        if found.condition is not FoundState.OK
    )


def _read_system(settings: Settings, paths: Paths, journal: Path) -> SystemShown:
    return SystemShown(
        versions=read_versions(paths.catalogue, settings.place.catalogue_folder),
        journal_bytes=journal.stat().st_size if journal.exists() else 0,
        log=last_lines(paths.state, LOG_LINES)[::-1],
    )


def _write_archive(
    paths: Paths, wish: Wish, usb: UsbPort, sticks: StickPort, stick: bool
) -> str:
    """Where it was written; on a stick through its port: it is mounted to be read."""
    try:
        if not stick:
            return str(_archive_in(paths.state / "support", wish))
        there = usb.sticks()
        if not there:
            return NO_STICK
        with TemporaryDirectory(dir=paths.state) as folder:
            made = _archive_in(Path(folder), wish)
            name = sticks.put(there[0], made.name, made)
    except (OSError, subprocess.TimeoutExpired, DeviceFault):
        return REFUSED
    return str(there[0].folder / name)


def _archive_in(folder: Path, wish: Wish) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    done = run_command(["support-archive", "--out", str(folder)], wish.config)
    if done.returncode != 0:
        raise OSError(done.stderr)
    return Path(done.stdout.strip())


def _draw_readiness(wish: Wish, language: Language, path: Path) -> None:
    words = ["readiness", "--out", str(path), "--language", language.value]
    if wish.rehearsing:
        words.append("--practice")
    try:
        done = run_command(words, wish.config)
    except subprocess.TimeoutExpired as error:
        raise _not_drawn(path) from error
    if done.returncode != 0:
        raise _not_drawn(path)


def _not_drawn(path: Path) -> BadFile:
    return BadFile([Problem(place=path, message="the page could not be drawn.")])
