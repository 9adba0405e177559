"""What the spaces of the staff work with."""

from collections.abc import Callable
from pathlib import Path

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from cabin_app.maintenance.trial_file import trials_path
from cabin_app.maintenance.trials import TrialBench
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.ticket_desk import TicketDesk
from devices.ports.ticket_printer import Ticket


def build_bench(
    equipment: Equipment,
    *,
    executor: Executor,
    alarms: Alarms,
    clock: Clock,
    state: Path,
    place: str,
) -> TrialBench:
    """Trials of the machines; a test ticket never becomes a sheet of paper."""
    return TrialBench(
        scanner=equipment.scanner,
        printing=PrintDesk(
            printer=equipment.printer, executor=executor, alarms=alarms, clock=clock
        ),
        tickets=TicketDesk(
            printer=equipment.tickets, executor=executor, sheets=_NoSheets()
        ),
        executor=executor,
        clock=clock,
        kept_in=trials_path(state),
        place=place,
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
