"""Builds the view models of the technician's own pages."""

from PySide6.QtCore import QObject

from cabin_app.bootstrap.staff import StaffTools
from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from ui.viewmodels.restart import RestartViewModel
from ui.viewmodels.senses import SensesViewModel
from ui.viewmodels.settings import SettingsViewModel
from ui.viewmodels.system import SystemViewModel
from ui.viewmodels.technician import TechnicianViewModel
from ui.viewmodels.wiring import Session


def technician_view_model(
    session: Session,
    staff: StaffTools,
    *,
    executor: Executor,
    alarms: Alarms,
    clock: Clock,
    parent: QObject,
) -> TechnicianViewModel:
    """All of them in one."""
    tools = staff.technician
    return TechnicianViewModel(
        settings=SettingsViewModel(
            session, desk=tools.settings, executor=executor, parent=parent
        ),
        senses=SensesViewModel(
            session,
            bench=staff.bench,
            look=tools.look_at_senses,
            executor=executor,
            alarms=alarms,
            clock=clock,
            parent=parent,
        ),
        system=SystemViewModel(
            session,
            read=tools.read_system,
            judge=tools.judge_journal,
            archive=tools.write_archive,
            print_readiness=tools.print_readiness,
            executor=executor,
            parent=parent,
        ),
        restart=RestartViewModel(session, tools.restarting, parent),
        parent=parent,
    )
