// How did it go? Three equal faces with words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: strip

    required property FarewellViewModel farewell
    readonly property var _faces: [["good", "mood-smile", qsTr("Bien")], ["fair", "mood-neutral", qsTr("Moyen")], ["hard", "mood-sad", qsTr("Difficile")]]

    implicitHeight: row.implicitHeight + Metrics.s40
    radius: Metrics.radiusStrip
    color: Theme.well
    border.width: Theme.contrasted ? Metrics.px(3) : 0
    border.color: Theme.edge

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s40
        columns: Metrics.portrait ? 3 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16

        CabinText {
            role: "heading"
            text: strip.farewell.face === "" ? qsTr("Comment ça s’est passé ?") : qsTr("Merci de votre réponse.")
            Layout.fillWidth: true
            Layout.columnSpan: Metrics.portrait ? 3 : 1
        }

        Repeater {
            model: strip._faces

            ChoiceTile {
                id: face
                required property var modelData
                objectName: "face-" + modelData[0]
                name: modelData[2]
                chosen: strip.farewell.face === modelData[0]
                Layout.preferredWidth: Metrics.px(Metrics.textSize >= 3 ? 340 : 288)
                Layout.preferredHeight: Metrics.px(Metrics.large ? 96 : 104)
                Layout.fillWidth: Metrics.portrait
                onActivated: strip.farewell.touchFace(modelData[0])

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.s16

                    CabinIcon {
                        name: face.modelData[1]
                        size: Metrics.px(60)
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    CabinText {
                        role: "label"
                        text: face.modelData[2]
                        wrapMode: Text.NoWrap
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
