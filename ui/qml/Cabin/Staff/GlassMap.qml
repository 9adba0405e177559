// The screen made small: each target, and where the finger was felt, five times as far.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: map

    required property var felt
    required property Item screen
    readonly property real _share: height / screen.height

    implicitHeight: Metrics.px(200)
    implicitWidth: implicitHeight * screen.width / screen.height
    radius: Metrics.s8
    color: Theme.surface
    border.width: Metrics.px(2)
    border.color: Theme.control

    Repeater {
        model: map.felt

        Item {
            id: spot
            required property var modelData
            x: modelData.wantedX * map._share
            y: modelData.wantedY * map._share

            CabinIcon {
                anchors.centerIn: parent
                name: "plus"
                size: Metrics.px(24)
            }

            Rectangle {
                x: (spot.modelData.x - spot.modelData.wantedX) * map._share * 5 - width / 2
                y: (spot.modelData.y - spot.modelData.wantedY) * map._share * 5 - height / 2
                width: Metrics.px(14)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Metrics.px(3)
                border.color: Theme.pine
            }
        }
    }
}
