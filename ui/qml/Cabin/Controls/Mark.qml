// Three nested arches: the cabin's mark, at the same place everywhere.
import QtQuick
import Cabin.Theme

Item {
    id: mark

    property int size: Metrics.px(62)

    implicitHeight: size
    implicitWidth: Math.round(size * 0.86)
    Accessible.ignored: true

    Arch {
        anchors.fill: parent
        bottomLeftRadius: Metrics.px(5)
        bottomRightRadius: Metrics.px(5)
        color: Theme.contrasted ? Theme.ink : "#0C4A42"
    }

    Arch {
        width: parent.width * 0.58
        height: parent.height * 0.66
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: Theme.contrasted ? Theme.ground : "#8FB8A6"
    }

    Arch {
        width: parent.width * 0.31
        height: parent.height * 0.4
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: Theme.honey
    }
}
