// Two rings outside what has the focus: shown for keyboard and switch, not for touch.
import QtQuick
import Cabin.Theme

Item {
    id: rings

    property real radius: Metrics.radiusButton
    property bool onBar: false

    anchors.fill: parent
    anchors.margins: -Metrics.px(1)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Metrics.px(8)
        radius: rings.radius + Metrics.px(8)
        color: "transparent"
        border.width: Metrics.px(4)
        border.color: rings.onBar ? Theme.barText : Theme.ink
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Metrics.px(4)
        radius: rings.radius + Metrics.px(4)
        color: "transparent"
        border.width: Metrics.px(4)
        border.color: Theme.honey
    }
}
