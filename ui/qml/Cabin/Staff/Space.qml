// The space of an agent or a technician: one page at a time in one frame.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.ViewModels

SpaceFrame {
    id: space

    required property StaffViewModel staff
    required property MachinesViewModel machines
    required property FiguresViewModel figures
    required property CallsOfTheDayViewModel calls
    required property BesideViewModel beside
    required property BoardViewModel board
    required property MorningViewModel morning
    required property CheckViewModel check
    required property TechnicianViewModel technician
    readonly property bool agent: ["agent_home", "morning", "figures", "hosts", "beside", "calls", "notices", "machines"].includes(staff.page)

    readonly property var _pages: ({
            "agent_home": home,
            "figures": figuresPage,
            "hosts": hostsPage,
            "calls": callsPage,
            "notices": noticesPage,
            "beside": besidePage,
            "morning": morningPage,
            "check": checkPage,
            "machines": machinesPage,
            "devices": machinesPage,
            "technician_home": technicianHome,
            "senses": sensesPage,
            "glass": glassPage,
            "settings": settingsPage,
            "system": systemPage
        })

    title: agent ? qsTr("Espace de l’agent") : qsTr("Entretien de la cabine")
    canMagnify: true
    magnified: staff.magnified
    otherLanguage: staff.otherLanguage
    onMagnifyAsked: staff.magnify()
    onColoursAsked: staff.changeColours()
    onLanguageAsked: staff.changeLanguage()
    onBackAsked: staff.goBack()
    onLeaveAsked: staff.leave()

    Loader {
        anchors.fill: parent
        sourceComponent: space._pages[space.staff.page] ?? null
    }

    Component {
        id: home
        AgentHome {
            staff: space.staff
        }
    }

    Component {
        id: figuresPage
        FiguresPage {
            figures: space.figures
            compares: space.beside.known
            onCompareAsked: space.staff.open("beside")
        }
    }

    Component {
        id: hostsPage
        HostsPage {
            figures: space.figures
        }
    }

    Component {
        id: callsPage
        CallsPage {
            calls: space.calls
            staff: space.staff
        }
    }

    Component {
        id: morningPage
        MorningPage {
            morning: space.morning
        }
    }

    Component {
        id: besidePage
        BesidePage {
            beside: space.beside
        }
    }

    Component {
        id: noticesPage
        NoticesPage {
            board: space.board
        }
    }

    Component {
        id: checkPage
        CheckPage {
            check: space.check
        }
    }

    Component {
        id: machinesPage
        MachinesPage {
            machines: space.machines
            tries: !space.agent
            onCheckAsked: space.staff.open("check")
        }
    }

    Component {
        id: technicianHome
        TechnicianHome {
            staff: space.staff
        }
    }

    Component {
        id: sensesPage
        SensesPage {
            senses: space.technician.senses
        }
    }

    Component {
        id: glassPage
        GlassPage {
            senses: space.technician.senses
            screen: space
        }
    }

    Component {
        id: settingsPage
        SettingsPage {
            settings: space.technician.settings
            onRestartAsked: space.staff.open("system")
        }
    }

    Component {
        id: systemPage
        SystemPage {
            system: space.technician.system
            restart: space.technician.restart
        }
    }
}
