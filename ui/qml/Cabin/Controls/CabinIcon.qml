// An icon of the one set, in one colour; arrows and doors are mirrored in Arabic.
import QtQuick
import Cabin.Theme

Item {
    id: icon

    property string name
    property color colour: Theme.ink
    property int size: Metrics.px(40)
    property real stroke: 1.75

    // As large beside larger words as beside those of the first size.
    function beside(role: string, atFirst: real): int {
        return Math.round(Metrics.px(atFirst) * Type.size(role) / Type.sizeAt(role, 1));
    }

    readonly property bool _turns: ["arrow-left", "arrow-right", "chevron-left", "chevron-right", "door-exit", "send", "list-check", "files", "backspace"].includes(name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: icon.name === "" ? "" : "image://icon/" + icon.name + "/" + Theme.hex(icon.colour) + "/" + icon.stroke
        sourceSize: Qt.size(icon.size, icon.size)
        mirror: icon._turns && icon.LayoutMirroring.enabled
    }
}
