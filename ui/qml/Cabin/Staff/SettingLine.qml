// One setting in the list: its name, its value, and whether it was changed here.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: line

    property string title
    property string value
    property bool changedHere: false
    property bool chosen: false

    implicitHeight: Metrics.px(72)
    name: title + ", " + value + (changedHere ? ", " + mark.text : "")
    outline: chosen ? Theme.pine : Theme.line
    outlineWidth: chosen ? Metrics.px(5) : Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
    edge: chosen ? Theme.pineEdge : Theme.edge
    Accessible.checkable: true
    Accessible.checked: chosen

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.s24
        anchors.rightMargin: Metrics.s16
        spacing: Metrics.s16

        CabinText {
            role: "small"
            strong: true
            text: line.title
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Accessible.ignored: true
        }

        CabinText {
            role: "small"
            color: Theme.ink2
            text: line.value === "" ? "–" : line.value
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Accessible.ignored: true
        }

        Tag {
            id: mark
            visible: line.changedHere
            tone: "neutral"
            text: qsTr("Changé")
        }
    }
}
