// One screen at a time, by the phase of the visit; the online screen lives elsewhere.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Screens
import Cabin.Staff
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: stage

    required property CabinViewModel cabin
    readonly property ShellViewModel shell: cabin.shell
    readonly property var _screens: ({
            resting: nothing,
            welcome: welcome,
            menu: menu,
            service: service,
            procedure: procedure,
            online: nothing,
            documents: documents,
            farewell: farewell,
            erasing: erasing,
            out_of_order: outOfOrder,
            gate: gate,
            agent: space,
            maintenance: space
        })

    Loader {
        id: screen
        anchors.fill: parent
        sourceComponent: stage._screens[stage.shell.phase]
        onLoaded: if (!Theme.reducedMotion)
            arrive.restart()

        NumberAnimation {
            id: arrive
            target: screen
            property: "anchors.topMargin"
            from: Metrics.s16
            to: 0
            duration: 180
            easing.type: Easing.OutQuad
        }
    }

    Component {
        id: nothing
        Item {}
    }

    Component {
        id: welcome
        WelcomeScreen {
            objectName: "welcomeScreen"
            languages: stage.cabin.languages
            comfort: stage.cabin.comfort
            onHumanAsked: stage.shell.askHuman()
        }
    }

    Component {
        id: menu
        MenuScreen {
            objectName: "menuScreen"
            menu: stage.cabin.menu
            board: stage.cabin.board
        }
    }

    Component {
        id: service
        ServiceScreen {
            objectName: "serviceScreen"
            service: stage.cabin.service
        }
    }

    Component {
        id: procedure
        ProcedureScreen {
            objectName: "procedureScreen"
            procedure: stage.cabin.procedure
            health: stage.cabin.health
        }
    }

    Component {
        id: documents
        DocumentsScreen {
            stick: stage.cabin.stick
            objectName: "documentsScreen"
            documents: stage.cabin.documents
        }
    }

    Component {
        id: farewell
        FarewellScreen {
            objectName: "farewellScreen"
            farewell: stage.cabin.farewell
        }
    }

    Component {
        id: erasing
        ErasingScreen {
            objectName: "erasingScreen"
            farewell: stage.cabin.farewell
        }
    }

    Component {
        id: outOfOrder
        OutOfOrderScreen {
            objectName: "outOfOrderScreen"
            overlay: stage.cabin.overlay
            onStaffAsked: stage.shell.askGate()
        }
    }

    Component {
        id: gate
        GateScreen {
            objectName: "gateScreen"
            gate: stage.cabin.gate
        }
    }

    Component {
        id: space
        Space {
            objectName: "staffSpace"
            staff: stage.cabin.staff
            machines: stage.cabin.machines
            figures: stage.cabin.figures
            calls: stage.cabin.callsOfTheDay
            beside: stage.cabin.beside
            morning: stage.cabin.morning
            board: stage.cabin.board
            check: stage.cabin.check
            technician: stage.cabin.technician
        }
    }
}
