// The machines: a list with how each is, and the chosen one large.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property MachinesViewModel machines
    property bool tries: true

    signal checkAsked

    spacing: Metrics.s32

    MachineWords {
        id: machineWords
    }

    RowLayout {
        spacing: Metrics.s24

        CabinText {
            role: "title"
            text: page.tries ? qsTr("Essais des appareils") : qsTr("Les appareils")
            Layout.fillWidth: true
        }

        CabinText {
            objectName: "machinesSum"
            visible: !Metrics.portrait
            text: qsTr("%1 en marche, %2 à voir, %3 en panne").arg(page.machines.goodCount).arg(page.machines.attentionCount).arg(page.machines.brokenCount)
        }

        CabinButton {
            objectName: "checkButton"
            visible: page.tries
            kind: "plain"
            iconName: "list-check"
            text: qsTr("Tout contrôler")
            onActivated: page.checkAsked()
        }

        CabinButton {
            objectName: "tryAllButton"
            visible: page.tries
            kind: "secondary"
            iconName: "player-play"
            text: qsTr("Tout essayer")
            available: !page.machines.running
            whyDisabled: qsTr("Un essai n’est pas fini.")
            onActivated: page.machines.tryAll()
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s32
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Metrics.s24

        ColumnLayout {
            spacing: Metrics.s16
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: page.machines.rows

                MachineLine {
                    id: line
                    required property int index
                    required property var model
                    objectName: "machine-" + family
                    words: machineWords
                    family: model.family
                    condition: model.state
                    reason: model.reason
                    chosen: index === page.machines.chosen
                    Layout.fillWidth: true
                    onActivated: page.machines.choose(index)
                }
            }

            CabinText {
                visible: page.machines.family === ""
                text: qsTr("Nous regardons les appareils.")
                Layout.fillWidth: true
            }
        }

        MachineFacts {
            visible: page.machines.family !== ""
            machines: page.machines
            words: machineWords
            tries: page.tries
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
