// Staff in a cabin that stopped: why, what is wrong, and for a technician a new start.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SpaceFrame {
    id: space

    required property OverlayViewModel overlay
    required property StaffViewModel staff
    required property CheckViewModel check
    required property RestartViewModel restart
    required property bool technician

    title: technician ? qsTr("Entretien de la cabine") : qsTr("Espace de l’agent")
    onBackAsked: staff.goBack()
    onLeaveAsked: staff.leave()
    Component.onCompleted: check.lookAgain()

    GridLayout {
        anchors.fill: parent
        anchors.bottomMargin: Metrics.s24
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s48
        rowSpacing: Metrics.s24

        ColumnLayout {
            spacing: Metrics.s32
            Layout.fillWidth: Metrics.portrait
            Layout.preferredWidth: Metrics.px(480)
            Layout.alignment: Qt.AlignTop

            StopCard {
                overlay: space.overlay
                Layout.fillWidth: true
            }

            RestartActs {
                visible: space.technician
                restart: space.restart
                Layout.fillWidth: true
            }
        }

        CheckPage {
            check: space.check
            narrow: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
