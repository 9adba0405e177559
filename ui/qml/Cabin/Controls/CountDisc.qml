// How many documents; hidden at zero.
import QtQuick
import Cabin.Theme

Rectangle {
    id: disc

    property int count: 0

    visible: count > 0
    implicitWidth: Math.max(Metrics.px(44), Type.size("label") * 1.4)
    implicitHeight: implicitWidth
    radius: height / 2
    color: Theme.barText

    onCountChanged: if (!Theme.reducedMotion && count > 0)
        pulse.restart()

    SequentialAnimation {
        id: pulse
        NumberAnimation {
            target: disc
            property: "scale"
            to: 1.15
            duration: 80
        }
        NumberAnimation {
            target: disc
            property: "scale"
            to: 1
            duration: 80
        }
    }

    CabinText {
        anchors.centerIn: parent
        role: "label"
        text: disc.count
        color: Theme.bar
    }
}
