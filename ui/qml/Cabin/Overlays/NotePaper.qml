// The note as the ticket will have it, before it is printed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: paper

    required property NoteViewModel note
    readonly property var _lines: [[qsTr("Un numéro :"), note.number], [qsTr("Un rendez-vous :"), note.appointment], [qsTr("Autre chose :"), note.words]]

    spacing: Metrics.s16

    PaperCard {
        outline: Theme.control
        Layout.fillWidth: true
        Layout.preferredHeight: lines.implicitHeight + 2 * lines.anchors.margins

        ColumnLayout {
            id: lines
            anchors.fill: parent
            anchors.margins: Metrics.large && !Metrics.portrait ? Metrics.s24 : Metrics.s40
            spacing: Metrics.s8

            Repeater {
                model: paper._lines

                GridLayout {
                    id: line
                    required property var modelData
                    visible: modelData[1] !== ""
                    columns: Metrics.portrait ? 1 : 2
                    columnSpacing: Metrics.s24
                    rowSpacing: 0
                    Layout.fillWidth: true

                    CabinText {
                        role: Metrics.large ? "small" : "body"
                        color: Theme.ink2
                        text: line.modelData[0]
                        Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(Metrics.large ? 440 : 320)
                        Layout.fillWidth: Metrics.portrait
                        Layout.alignment: Qt.AlignTop
                    }

                    CabinText {
                        own: true
                        strong: true
                        role: Metrics.large ? "small" : "body"
                        text: line.modelData[1]
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    CabinText {
        color: Theme.ink2
        text: qsTr("Et aussi : ce que vous avez fait, et la suite.")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
