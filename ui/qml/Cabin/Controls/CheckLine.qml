// One promise of the erasure: waiting, or kept.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

RowLayout {
    id: line

    property string text
    property bool done: false
    property color ink: Theme.ink

    spacing: Metrics.s16
    Accessible.role: Accessible.StaticText
    Accessible.name: done ? qsTr("%1 : fait").arg(text) : text

    CabinIcon {
        name: line.done ? "circle-check" : "circle"
        colour: line.done ? Theme.pine : Theme.control
        size: Math.round(Type.size("body") * 1.3)
        Layout.alignment: Qt.AlignVCenter
    }

    CabinText {
        text: line.text
        color: line.done ? line.ink : Theme.ink2
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
