"""What the spaces of the staff work with."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.journal import place_of_journal
from cabin_app.bootstrap.looking import look_at_cabin
from cabin_app.bootstrap.paper import tray_of
from cabin_app.bootstrap.staff_morning import MorningDesk
from cabin_app.bootstrap.staff_report import council_pdf
from cabin_app.bootstrap.technician import TechnicianTools, build_technician
from cabin_app.bootstrap.wish import Wish
from cabin_app.calling.day import CallsOfTheDay
from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from cabin_app.language import Language
from cabin_app.maintenance.board_file import NoticeBoard, board_path
from cabin_app.maintenance.difference import CabinBeside
from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.months import MonthShown
from cabin_app.maintenance.trial_file import trials_path
from cabin_app.maintenance.trials import TrialBench
from cabin_app.paths import Paths
from cabin_app.printing.at_once import SheetPrinter
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.ticket_desk import TicketDesk
from cabin_app.settings import Settings
from cabin_app.settings_calling import Calling
from cabin_app.supervision_link import SupervisorLink
from devices.ports.ticket_printer import Ticket


@dataclass(frozen=True, kw_only=True)
class StaffTools:
    """Both spaces.

    Attributes:
        bench: Trials of the machines.
        read_months: The figures, in a language of the staff; from a lane.
        read_beside: This cabin beside the others; None for one that is alone.
        print_report: The page for the council; told "" or why not.
        look: Everything `check` looks at, the sites too (True); from a lane, some
            seconds.
        day: Requests of the day.
        board: The notice of the house.
        morning: The look when the house opens.
        calling: Who can be called, and closed for today.
        technician: What only the technician's space has.
    """

    bench: TrialBench
    read_months: Callable[[Language], tuple[MonthShown, ...]]
    read_beside: Callable[[Language], CabinBeside] | None
    print_report: Callable[[Language, Callable[[str], None]], None]
    look: Callable[[bool], tuple[Found, ...]]
    day: CallsOfTheDay
    board: NoticeBoard
    morning: MorningDesk
    calling: Calling
    technician: TechnicianTools


def build_staff(
    *,
    settings: Settings,
    paths: Paths,
    wish: Wish,
    day: CallsOfTheDay,
    equipment: Equipment,
    executor: Executor,
    alarms: Alarms,
    clock: Clock,
    link: SupervisorLink,
) -> StaffTools:
    """Build them; nothing is read or tried yet."""
    journal, _ = place_of_journal(
        paths.state, path=settings.journal.path, practice=wish.rehearsing
    )

    def read_months(language: Language) -> tuple[MonthShown, ...]:
        # SQLAlchemy: 44 MB that no visit carries.
        from cabin_app.bootstrap.staff_figures import read_months as read

        return read(
            journal,
            threshold=settings.journal.threshold,
            today=clock.now().date(),
            language=language,
        )

    def read_beside(language: Language) -> CabinBeside:
        from cabin_app.bootstrap.staff_town import read_beside as read

        return read(settings, today=clock.now().date(), language=language)

    place = settings.place.centre or settings.place.town
    printing = PrintDesk(
        printer=equipment.printer, executor=executor, alarms=alarms, clock=clock
    )
    sheets = SheetPrinter(printing=printing, executor=executor, lane="figures")

    def council(language: Language, path: Path) -> None:
        page = council_pdf(
            journal,
            threshold=settings.journal.threshold,
            today=clock.now().date(),
            place=place,
            fonts=paths.assets / "fonts",
            language=language,
        )
        path.write_bytes(page)

    def print_report(language: Language, on_end: Callable[[str], None]) -> None:
        sheets.print_sheet(partial(council, language), on_end)

    morning = MorningDesk(
        journal=journal,
        paths=paths,
        config=wish.config,
        rehearsing=wish.rehearsing,
        place=place,
        tray=tray_of(paths, settings),
        sheets=sheets,
        clock=clock,
    )
    return StaffTools(
        bench=TrialBench(
            scanner=equipment.scanner,
            sheets=sheets,
            tickets=TicketDesk(
                printer=equipment.tickets, executor=executor, sheets=_NoSheets()
            ),
            audio=equipment.audio,
            camera=equipment.camera,
            executor=executor,
            clock=clock,
            kept_in=trials_path(paths.state),
            place=place,
        ),
        read_months=read_months,
        read_beside=read_beside if settings.town.database else None,
        print_report=print_report,
        look=lambda sites: look_at_cabin(wish.config, sites=sites),
        day=day,
        board=NoticeBoard(kept_in=board_path(paths.state), clock=clock, alarms=alarms),
        morning=morning,
        calling=settings.calling,
        technician=build_technician(
            settings=settings,
            paths=paths,
            wish=wish,
            equipment=equipment,
            sheets=sheets,
            executor=executor,
            link=link,
        ),
    )


class _NoSheets:
    """Fulfils TicketSheetHands: the ticket printer itself is tried, or nothing."""

    def print_ticket(
        self,
        ticket: Ticket,  # noqa: ARG002
        *,
        on_printed: Callable[[], None],  # noqa: ARG002
        on_fault: Callable[[], None],
    ) -> None:
        """See TicketSheetHands."""
        on_fault()
