// The window of a process that says that the cabin is out of order, and lets staff in.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Screens
import Cabin.Staff
import Cabin.Theme
import Cabin.ViewModels

Window {
    id: window

    required property OverlayViewModel overlay
    required property ShellViewModel shell
    required property GateViewModel gate
    required property StaffViewModel staff
    required property CheckViewModel check
    required property RestartViewModel restart
    required property url assets
    required property real pixelsPerMm
    readonly property var _screens: ({
            out_of_order: outOfOrder,
            gate: gateScreen,
            agent: space,
            maintenance: space
        })

    color: Theme.ground
    width: 1920
    height: 1080
    title: qsTr("La cabine")

    Binding {
        target: Theme
        property: "assets"
        value: window.assets
    }

    Binding {
        target: Metrics
        property: "pixelsPerMm"
        value: window.pixelsPerMm
    }

    Binding {
        target: Metrics
        property: "portrait"
        value: window.height > window.width
    }

    Loader {
        id: screen
        anchors.fill: parent
        sourceComponent: window._screens[window.shell.phase]
    }

    Component {
        id: outOfOrder
        OutOfOrderScreen {
            objectName: "outOfOrderScreen"
            overlay: window.overlay
            onStaffAsked: window.shell.askGate()
        }
    }

    Component {
        id: gateScreen
        GateScreen {
            objectName: "gateScreen"
            gate: window.gate
        }
    }

    Component {
        id: space
        StoppedSpace {
            objectName: "stoppedSpace"
            overlay: window.overlay
            staff: window.staff
            check: window.check
            restart: window.restart
            technician: window.shell.phase === "maintenance"
        }
    }
}
