// Why a thing cannot be touched now: a line under it (over it on the table), for 6 s.
import QtQuick
import Cabin.Theme

Rectangle {
    id: reason

    required property Item owner
    property string text
    property bool above: false

    function tell(): void {
        if (text === "")
            return;
        place();
        leaving.restart();
    }

    // Over everything else, never out of the side of the screen. Low on the screen it
    // stands above its button: other buttons or the table are below.
    function place(): void {
        const screen = owner.Window.contentItem;
        parent = screen;
        const corner = owner.mapToItem(screen, 0, 0);
        const over = above || corner.y > screen.height * 0.6;
        const start = owner.LayoutMirroring.enabled ? corner.x + owner.width - width : corner.x;
        x = Math.max(Metrics.s16, Math.min(start, screen.width - Metrics.s16 - width));
        y = over ? corner.y - height - Metrics.s8 : corner.y + owner.height + Metrics.s8;
    }

    visible: leaving.running && owner.visible
    z: 10
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
        width: Math.min(implicitWidth, Metrics.px(Metrics.large ? 760 : 520))
        Accessible.ignored: true
    }

    Timer {
        id: leaving
        interval: 6000
    }
}
