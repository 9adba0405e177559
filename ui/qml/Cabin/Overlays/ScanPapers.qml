// What lies on the scanner: choices among equals. A pile only where sheets can be fed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: papers

    required property ScanViewModel scan

    columns: Metrics.large ? 1 : 3
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16

    Repeater {
        model: [["sheet", qsTr("Une page"), "file-text"], ["card", qsTr("Une carte, deux côtés"), "id"], ["pile", qsTr("Plusieurs feuilles"), "stack-2"]]

        ChoiceTile {
            id: choice
            required property var modelData
            readonly property bool stacked: !Metrics.large
            objectName: modelData[0] + "PaperTile"
            name: modelData[1]
            visible: modelData[0] !== "pile" || papers.scan.hasFeeder
            chosen: papers.scan.paper === modelData[0]
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Metrics.px(stacked ? 172 : 92)
            onActivated: papers.scan.choosePaper(modelData[0])

            GridLayout {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width - 2 * Metrics.s16)
                columns: choice.stacked ? 1 : 2
                columnSpacing: Metrics.s16
                rowSpacing: Metrics.s8

                CabinIcon {
                    name: choice.modelData[2]
                    size: Metrics.px(56)
                    colour: Theme.ink
                    Layout.alignment: Qt.AlignCenter
                }

                CabinText {
                    role: "label"
                    text: choice.modelData[1]
                    horizontalAlignment: choice.stacked ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
