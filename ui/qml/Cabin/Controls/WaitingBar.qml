// Something happens, nobody knows how long: a piece goes to and fro, slowly, or stays.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Rectangle {
    id: bar

    property color colour: Theme.pine

    implicitHeight: Metrics.px(12)
    radius: height / 2
    color: Qt.alpha(bar.colour, 0.25)

    Rectangle {
        // At rest it tells no share: it stands in the middle.
        id: piece
        property real at: 0.5

        x: (parent.width - width) * at
        width: parent.width * 0.3
        height: parent.height
        radius: height / 2
        color: bar.colour
    }

    SequentialAnimation {
        running: bar.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        onStopped: piece.at = 0.5

        NumberAnimation {
            target: piece
            property: "at"
            from: 0
            to: 1
            duration: 2400
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            target: piece
            property: "at"
            from: 1
            to: 0
            duration: 2400
            easing.type: Easing.InOutSine
        }
    }
}
