// A pine disc with a check: chosen, or done.
import QtQuick
import Cabin.Theme

Rectangle {
    property int size: Metrics.px(48)
    property bool tinted: false

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: tinted ? Theme.pineTint : Theme.pine
    border.width: Theme.contrasted ? Metrics.px(2) : 0
    border.color: Theme.ink

    CabinIcon {
        anchors.centerIn: parent
        name: "check"
        stroke: 2.6
        size: Math.round(parent.size * 0.56)
        colour: parent.tinted ? Theme.pine : Theme.pineText
    }
}
