// Five stacked rectangles instead of a blur: right with the software renderer.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Item {
    id: shadow

    property real radius: Metrics.radiusCard
    property real strength: 1
    readonly property var _grow: [2, 5, 10, 17, 26]
    readonly property var _opacity: [0.05, 0.04, 0.03, 0.022, 0.014]

    visible: Theme.shadows

    Repeater {
        model: 5

        Rectangle {
            required property int index
            readonly property int grow: Metrics.px(shadow._grow[index] * shadow.strength)

            x: -grow
            y: -grow + Math.round(grow / 3)
            width: shadow.width + 2 * grow
            height: shadow.height + 2 * grow
            radius: shadow.radius + grow
            color: Theme.shadow
            opacity: shadow._opacity[index]
        }
    }
}
