// Requests for a human today: when, whom, whether somebody came. Never who.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property CallsOfTheDayViewModel calls
    required property StaffViewModel staff

    spacing: Metrics.s32

    CabinText {
        role: "title"
        text: qsTr("Demandes d’aide du jour")
        Layout.fillWidth: true
    }

    CabinText {
        visible: page.calls.asked > 0 || !(page.staff.waits || page.staff.comes)
        text: page.calls.asked === 0 ? qsTr("Personne n’a demandé d’aide aujourd’hui.") : qsTr("Demandes : %1, avec une réponse : %2").arg(page.calls.asked).arg(page.calls.answered)
        color: Theme.ink2
        Layout.fillWidth: true
    }

    Rectangle {
        visible: page.staff.waits || page.staff.comes
        radius: Metrics.radiusCard
        color: page.staff.comes ? Theme.pineTint : Theme.honeyTint
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.ink
        implicitHeight: waiting.implicitHeight + 2 * Metrics.s32
        Layout.fillWidth: true

        GridLayout {
            id: waiting
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Metrics.s32
            columns: Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.s32
            rowSpacing: Metrics.s24

            CabinText {
                role: "heading"
                onPaper: true
                color: page.staff.comes ? Theme.ink : Theme.honeyInk
                text: page.staff.comes ? qsTr("C’est dit : la personne sait que vous arrivez.") : qsTr("Quelqu’un attend dans cette cabine.")
                Layout.fillWidth: true
            }

            CabinButton {
                objectName: "comingButton"
                visible: !page.staff.comes
                kind: "main"
                iconName: "check"
                text: qsTr("J’arrive")
                Layout.fillWidth: Metrics.portrait
                onActivated: page.staff.sayComing()
            }
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s32
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Metrics.s16
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: page.calls.calls

                RowLayout {
                    id: row
                    required property string at
                    required property string desk
                    required property bool answered
                    required property int minutes
                    spacing: Metrics.s24
                    Layout.fillWidth: true

                    CabinText {
                        strong: true
                        text: row.at
                        wrapMode: Text.NoWrap
                    }

                    CabinText {
                        text: row.desk === "" ? qsTr("L’équipe d’ici") : row.desk === "practice" ? qsTr("Entraînement") : row.desk
                        Layout.fillWidth: true
                    }

                    CabinText {
                        visible: row.answered && row.minutes > 0
                        role: "small"
                        color: Theme.ink2
                        text: qsTr("%1 min").arg(row.minutes)
                        wrapMode: Text.NoWrap
                    }

                    Tag {
                        tone: row.answered ? "neutral" : "attention"
                        iconName: row.answered ? "check" : "alert-triangle"
                        text: row.answered ? qsTr("Répondu") : qsTr("Sans réponse")
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Metrics.s16
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: page.calls.desks

                CabinButton {
                    id: desk
                    required property string deskId
                    required property bool closed
                    required property string title
                    readonly property string who: title === "" ? qsTr("L’équipe d’ici") : title
                    objectName: "desk-" + deskId
                    kind: closed ? "secondary" : "plain"
                    iconName: closed ? "refresh" : "x"
                    text: closed ? qsTr("Rouvrir : %1").arg(who) : qsTr("Fermer pour aujourd’hui : %1").arg(who)
                    Layout.fillWidth: true
                    onActivated: page.calls.closeForToday(deskId, !closed)
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
