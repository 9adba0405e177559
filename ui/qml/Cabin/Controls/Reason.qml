// Why a thing cannot be touched now: a line under it (over it on the table), for 6 s.
import QtQuick
import Cabin.Theme

Rectangle {
    id: reason

    property string text
    property bool above: false

    function tell(): void {
        if (text !== "")
            leaving.restart();
    }

    visible: leaving.running
    z: 10
    anchors.left: parent.left
    y: above ? -height - Metrics.s8 : parent.height + Metrics.s8
    width: words.width + 2 * Metrics.s24
    height: words.height + 2 * Metrics.px(10)
    radius: Metrics.px(14)
    color: Theme.honeyTint
    border.width: Metrics.px(2)
    border.color: Theme.honeyLine
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    CabinText {
        id: words
        anchors.centerIn: parent
        role: "small"
        text: reason.text
        color: Theme.honeyInk
        width: Math.min(implicitWidth, Metrics.px(520))
        Accessible.ignored: true
    }

    Timer {
        id: leaving
        interval: 6000
    }
}
