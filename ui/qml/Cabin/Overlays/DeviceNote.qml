// A machine that cannot be used now, told before it is needed; gone once it is well.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: note

    required property string source
    required property string reason
    // Whether the machine is named, where the screen does not say which one is meant.
    property bool named: false
    // What may be done all the same, "" when nothing is said of it.
    property string anyway

    visible: reason !== ""
    implicitHeight: row.implicitHeight + 2 * Metrics.s16
    radius: Metrics.px(20)
    color: Theme.honeyTint
    border.width: Metrics.px(Theme.contrasted ? 3 : 2)
    border.color: Theme.contrasted ? Theme.ink : Theme.honeyLine
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.tag + ". " + words.ahead

    FaultWords {
        id: words
        source: note.source
        reason: note.reason
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s24
        spacing: Metrics.s24

        CabinIcon {
            name: "alert-triangle"
            size: Metrics.px(44)
            colour: Theme.honeyInk
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Metrics.px(4)
        }

        ColumnLayout {
            spacing: Metrics.px(4)
            Layout.fillWidth: true

            CabinText {
                visible: note.named && !Metrics.large
                role: "small"
                strong: true
                color: Theme.honeyInk
                text: words.tag
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                objectName: "deviceNoteText"
                strong: true
                color: Theme.honeyInk
                text: words.ahead
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                visible: text !== "" && Metrics.portrait && !Metrics.large
                role: "small"
                color: Theme.honeyInk
                text: note.anyway
                Layout.fillWidth: true
            }
        }
    }
}
