// The arch of a service, with its icon.
import QtQuick
import Cabin.Theme

Arch {
    id: arch

    property int door: 0
    property string iconName

    width: Metrics.px(108)
    height: Math.round(width * 1.13)
    color: Theme.doorFill(door)
    line: Theme.contrasted ? Metrics.px(3) : 0
    lineColour: Theme.ink

    CabinIcon {
        name: arch.iconName
        colour: Theme.doorInk(arch.door)
        size: Math.round(arch.width * 0.55)
        stroke: 1.6
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * 0.54 - height / 2)
    }
}
