// Why a thing cannot be touched now: a line under it (over it on the table), for 6 s.
import QtQuick
import Cabin.Theme

Rectangle {
    id: reason

    property string text
    property bool above: false
    property bool _over: false
    readonly property bool mirrored: LayoutMirroring.enabled

    function tell(): void {
        if (text === "")
            return;
        place();
        leaving.restart();
    }

    // Never under the table, never out of the side of the screen.
    function place(): void {
        const corner = parent.mapToItem(null, 0, 0);
        const room = Window.height - Metrics.bottomBar - corner.y - parent.height;
        _over = above || room < height + Metrics.s16;
        const right = Window.width - Metrics.s16 - width;
        x = Math.max(Metrics.s16, Math.min(corner.x + (mirrored ? parent.width - width : 0), right)) - corner.x;
    }

    visible: leaving.running
    z: 10
    y: _over ? -height - Metrics.s8 : parent.height + Metrics.s8
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
