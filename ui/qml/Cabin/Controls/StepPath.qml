// Where the visit is: Choisir, Préparer, Faire, Terminer; or "Étape 2 sur 4" over pills.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Item {
    id: path

    property int step: 0
    property bool compact: Metrics.compactPath
    // What the four names take.
    readonly property real wideWidth: row.implicitWidth
    readonly property real narrowWidth: pills.implicitWidth
    readonly property var _names: [qsTr("Choisir"), qsTr("Préparer"), qsTr("Faire"), qsTr("Terminer")]

    implicitWidth: compact ? pills.implicitWidth : row.implicitWidth
    implicitHeight: Metrics.topButton
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Étape %1 sur 4").arg(step)

    Column {
        id: pills
        visible: path.compact
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(10)

        CabinText {
            // As the words of the buttons beside it.
            role: Metrics.stackedTop ? "small" : "label"
            text: path.Accessible.name
            wrapMode: Text.NoWrap
        }

        Row {
            width: parent.width
            spacing: Metrics.px(10)

            Repeater {
                model: 4

                Rectangle {
                    required property int index
                    width: Metrics.px(Metrics.portrait ? 36 : 52)
                    height: Metrics.px(10)
                    radius: height / 2
                    color: index < path.step ? Theme.pine : "transparent"
                    border.width: index < path.step ? 0 : Metrics.px(2)
                    border.color: Theme.control
                }
            }
        }
    }

    Row {
        id: row
        visible: !path.compact
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(13)

        Repeater {
            model: 4

            Row {
                id: part
                required property int index
                readonly property bool done: index + 1 < path.step
                readonly property bool current: index + 1 === path.step
                spacing: Metrics.px(13)

                Rectangle {
                    visible: part.index > 0
                    width: Metrics.px(34)
                    height: Metrics.px(3)
                    radius: height / 2
                    anchors.verticalCenter: parent.verticalCenter
                    color: part.done || part.current ? Theme.pine : Theme.path
                }

                Rectangle {
                    width: Metrics.px(40)
                    height: width
                    radius: width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    color: part.done || part.current ? Theme.pine : "transparent"
                    border.width: part.done || part.current ? 0 : Metrics.px(2)
                    border.color: Theme.control

                    CabinIcon {
                        anchors.centerIn: parent
                        visible: part.done
                        name: "check"
                        stroke: 2.6
                        size: Metrics.px(24)
                        colour: Theme.pineText
                    }

                    CabinText {
                        anchors.centerIn: parent
                        visible: !part.done
                        role: "small"
                        strong: true
                        text: part.index + 1
                        color: part.current ? Theme.pineText : Theme.ink2
                    }
                }

                CabinText {
                    role: "small"
                    font.weight: part.current ? Font.Bold : Font.Normal
                    text: path._names[part.index]
                    color: part.current ? Theme.ink : Theme.ink2
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
