// Grey or colour: two choices among equals, each with its discs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

RowLayout {
    id: row

    required property PrintViewModel printing

    spacing: Metrics.s24

    Repeater {
        model: [[false, qsTr("Noir et blanc"), ["#2B2B2B", "#7D7D7D", "#C9C9C9"]], [true, qsTr("En couleur"), ["#2F7562", "#C97B5D", "#FFC845"]]]

        ChoiceTile {
            id: choice
            required property int index
            required property var modelData
            objectName: modelData[0] ? "colourTile" : "greyTile"
            name: modelData[1]
            chosen: row.printing.colour === modelData[0]
            Layout.preferredHeight: Metrics.mainTarget
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: row.printing.chooseColour(modelData[0])

            Row {
                anchors.centerIn: parent
                spacing: Metrics.s16

                Row {
                    visible: !Metrics.large
                    spacing: -Metrics.px(8)
                    anchors.verticalCenter: parent.verticalCenter

                    Repeater {
                        model: choice.modelData[2]

                        Rectangle {
                            required property string modelData
                            width: Metrics.px(30)
                            height: width
                            radius: width / 2
                            color: modelData
                            border.width: Metrics.px(2)
                            border.color: Theme.surface
                        }
                    }
                }

                CabinText {
                    role: "label"
                    text: choice.modelData[1]
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
