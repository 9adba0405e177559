// One step of a path: number, words, minutes, joined to the next by a line.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Item {
    id: step

    property int number: 1
    property string text
    property string atEnd
    property bool last: false
    property bool done: false
    property bool current: false
    property int gap: Metrics.px(28)
    readonly property int _disc: Math.max(Metrics.px(60), Type.size("body") * 1.5)

    implicitHeight: Math.max(_disc + gap, words.implicitHeight + gap)

    Rectangle {
        visible: !step.last
        width: Metrics.px(4)
        color: Theme.path
        x: disc.x + disc.width / 2 - width / 2
        y: disc.y + disc.height
        height: step.height - disc.height
    }

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Metrics.s24

        Rectangle {
            id: disc
            Layout.alignment: Qt.AlignTop
            implicitWidth: step._disc
            implicitHeight: step._disc
            radius: width / 2
            color: step.done || step.current ? Theme.pine : Theme.surface
            border.width: Metrics.px(3)
            border.color: Theme.pine

            CabinText {
                anchors.centerIn: parent
                visible: !step.done
                role: "body"
                font.weight: Font.Bold
                text: step.number
                aloud: false
                color: step.current ? Theme.pineText : Theme.pine
            }

            CabinIcon {
                anchors.centerIn: parent
                visible: step.done
                name: "check"
                stroke: 2.6
                size: parent.width * 0.5
                colour: Theme.pineText
            }
        }

        CabinText {
            id: words
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            text: step.text
        }

        CabinText {
            visible: text !== ""
            role: "small"
            text: step.atEnd
            color: Theme.ink2
            wrapMode: Text.NoWrap
        }
    }
}
