"""What the spaces of the staff work with."""

from collections.abc import Callable
from dataclasses import dataclass

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.journal import place_of_journal
from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from cabin_app.language import Language
from cabin_app.maintenance.months import MonthShown
from cabin_app.maintenance.trial_file import trials_path
from cabin_app.maintenance.trials import TrialBench
from cabin_app.paths import Paths
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.ticket_desk import TicketDesk
from cabin_app.settings import Settings
from devices.ports.ticket_printer import Ticket


@dataclass(frozen=True, kw_only=True)
class StaffTools:
    """Both spaces.

    Attributes:
        bench: Trials of the machines.
        read_months: The figures, in a language of the staff; from a lane.
    """

    bench: TrialBench
    read_months: Callable[[Language], tuple[MonthShown, ...]]


def build_staff(
    *,
    settings: Settings,
    paths: Paths,
    practice: bool,
    equipment: Equipment,
    executor: Executor,
    alarms: Alarms,
    clock: Clock,
) -> StaffTools:
    """Build them; nothing is read or tried yet."""
    journal, _ = place_of_journal(
        paths.state, path=settings.journal.path, practice=practice
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

    return StaffTools(
        bench=TrialBench(
            scanner=equipment.scanner,
            printing=PrintDesk(
                printer=equipment.printer,
                executor=executor,
                alarms=alarms,
                clock=clock,
            ),
            tickets=TicketDesk(
                printer=equipment.tickets, executor=executor, sheets=_NoSheets()
            ),
            executor=executor,
            clock=clock,
            kept_in=trials_path(paths.state),
            place=settings.place.centre or settings.place.town,
        ),
        read_months=read_months,
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
