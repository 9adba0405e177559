// The stub of a figure that is withheld.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Rectangle {
    id: stub

    implicitWidth: Metrics.px(66)
    implicitHeight: Metrics.px(34)
    radius: Metrics.px(6)
    color: "transparent"
    border.width: Metrics.px(2)
    border.color: Theme.control

    Item {
        anchors.fill: parent
        anchors.margins: Metrics.px(2)
        clip: true

        Repeater {
            model: 9

            Rectangle {
                required property int index
                width: Metrics.px(2)
                height: stub.height * 1.8
                x: index * Metrics.px(11) - Metrics.px(14)
                y: -stub.height * 0.4
                rotation: 35
                color: Theme.control
            }
        }
    }
}
