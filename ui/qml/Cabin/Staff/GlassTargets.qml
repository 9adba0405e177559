// Five crosses over the whole screen, one at a time, from corner to corner to the middle.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: glass

    property int done: 0
    readonly property real _edge: Metrics.mm(15)
    readonly property var targets: [[_edge, _edge], [width - _edge, _edge], [width - _edge, height - _edge], [_edge, height - _edge], [width / 2, height / 2]]
    readonly property var _now: targets[Math.min(done, targets.length - 1)]

    signal touched(x: real, y: real)
    signal stopped

    objectName: "glassTargets"
    color: Theme.ground
    z: 10

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 1
        // Where the finger came down; told when it is lifted, as for everything here.
        onReleased: points => glass.touched(points[0].startX, points[0].startY)
    }

    CabinText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.2
        role: "title"
        text: qsTr("Touchez la croix %1 sur %2").arg(glass.done + 1).arg(glass.targets.length)
    }

    Item {
        objectName: "glassTarget"
        x: glass._now[0] - width / 2
        y: glass._now[1] - height / 2
        width: Metrics.mm(16)
        height: width

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: Theme.honeyTint
            border.width: Metrics.px(5)
            border.color: Theme.pine
        }

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.px(3)
            height: parent.height
            color: Theme.ink
        }

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Metrics.px(3)
            color: Theme.ink
        }
    }

    CabinButton {
        objectName: "stopGlassButton"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.72
        kind: "secondary"
        iconName: "x"
        text: qsTr("Arrêter l’essai")
        onActivated: glass.stopped()
    }
}
