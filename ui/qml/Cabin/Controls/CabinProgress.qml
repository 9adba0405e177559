// A bar that shows real progress, or only that one waits; a sentence stands beside it.
import QtQuick
import Cabin.Theme

Rectangle {
    id: bar

    property real value: 0
    property bool waiting: false

    implicitHeight: Metrics.px(26)
    radius: height / 2
    color: Theme.well
    border.width: Metrics.px(2)
    border.color: Theme.control
    Accessible.role: Accessible.ProgressBar
    Accessible.name: waiting ? qsTr("En attente") : qsTr("%1 pour cent").arg(Math.round(value * 100))

    Rectangle {
        readonly property real shown: Theme.reducedMotion ? Math.floor(bar.value * 10) / 10 : bar.value

        x: bar.LayoutMirroring.enabled ? parent.width - width - Metrics.px(5) : Metrics.px(5)
        y: Metrics.px(5)
        height: parent.height - 2 * Metrics.px(5)
        width: Math.max(height, (parent.width - 2 * Metrics.px(5)) * Math.min(1, shown))
        visible: !bar.waiting && bar.value > 0
        radius: height / 2
        color: Theme.pine
    }

    WaitingBar {
        visible: bar.waiting
        anchors.fill: parent
        anchors.margins: Metrics.px(5)
    }
}
