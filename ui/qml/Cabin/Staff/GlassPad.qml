// Draws each finger that the glass feels, and counts them.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme

MultiPointTouchArea {
    id: pad

    property int fingers: 0

    maximumTouchPoints: 10
    touchPoints: [
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {},
        TouchPoint {}
    ]
    onTouchUpdated: points => fingers = points.length

    Repeater {
        model: pad.touchPoints

        Rectangle {
            id: finger
            required property int index
            required property TouchPoint modelData
            visible: modelData.pressed
            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Metrics.mm(18)
            height: width
            radius: width / 2
            color: Theme.pineTint
            border.width: Metrics.px(4)
            border.color: Theme.pine

            CabinText {
                anchors.centerIn: parent
                strong: true
                text: finger.index + 1
            }
        }
    }
}
