// One side or both: two choices among equals, each with its sheet of paper.
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
        model: [[false, qsTr("Un seul côté")], [true, qsTr("Des deux côtés")]]

        ChoiceTile {
            id: choice
            required property var modelData
            objectName: modelData[0] ? "bothSidesTile" : "oneSideTile"
            name: modelData[1]
            chosen: row.printing.bothSides === modelData[0]
            Layout.preferredHeight: Metrics.mainTarget
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: row.printing.chooseSides(modelData[0])

            Row {
                anchors.centerIn: parent
                spacing: Metrics.s16

                CabinIcon {
                    visible: !Metrics.large
                    name: choice.modelData[0] ? "files" : "file-text"
                    size: Metrics.px(40)
                    anchors.verticalCenter: parent.verticalCenter
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
