// One machine in the list: icon, name, fact, tag.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: line

    required property MachineWords words
    required property string family
    required property string condition
    required property string reason
    property bool chosen: false
    readonly property string fact: condition === "good" ? qsTr("En marche") : words.fact(reason)

    implicitHeight: Metrics.px(84)
    name: (words.names[family] ?? family) + ", " + fact + ", " + (words.states[condition] ?? "")
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

        CabinIcon {
            name: line.words.icons[line.family] ?? "tool"
            size: Metrics.px(40)
        }

        CabinText {
            strong: true
            text: line.words.names[line.family] ?? line.family
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Accessible.ignored: true
        }

        CabinText {
            visible: !Metrics.portrait
            role: "small"
            color: Theme.ink2
            text: line.fact
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Accessible.ignored: true
        }

        Tag {
            Layout.minimumWidth: Metrics.px(170)
            tone: line.condition === "broken" ? "broken" : line.condition === "attention" ? "attention" : "neutral"
            iconName: line.condition === "broken" ? "x" : line.condition === "attention" ? "alert-triangle" : "check"
            text: line.words.states[line.condition] ?? ""
        }
    }
}
