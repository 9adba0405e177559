// The ticket: what was done and what comes next, on paper.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property FarewellViewModel farewell
    // Words beside the button; bare: without paper around them.
    property bool bare: false
    readonly property bool flat: bare || Metrics.portrait

    implicitHeight: column.implicitHeight + 2 * column.anchors.topMargin
    fill: bare ? "transparent" : Theme.surface
    outline: bare ? "transparent" : Theme.line
    shadowStrength: bare ? 0 : 0.35

    GridLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.bare ? 0 : Metrics.s32
        columns: card.flat ? 2 : 1
        columnSpacing: Metrics.s32
        rowSpacing: card.flat ? 0 : Metrics.s16

        CabinText {
            role: "heading"
            text: qsTr("Votre ticket")
            Layout.fillWidth: true
            Layout.alignment: card.flat ? Qt.AlignBottom : Qt.AlignTop
        }

        Loader {
            active: card.flat
            visible: active
            sourceComponent: take
            Layout.rowSpan: 2
            Layout.preferredWidth: Metrics.px(card.bare ? 760 : Metrics.large ? 580 : 480)
        }

        CabinText {
            visible: !(card.flat && Metrics.portrait && Metrics.large)
            color: Theme.ink2
            text: card.farewell.ticket === "printed" ? qsTr("Prenez votre ticket sous l’écran.") : qsTr("Ce que vous avez fait, et la suite.")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }

        Item {
            visible: !card.flat
            Layout.fillHeight: true
        }

        Loader {
            active: !card.flat
            visible: active
            sourceComponent: take
            Layout.fillWidth: true
        }
    }

    Component {
        id: take

        CabinButton {
            objectName: "ticketButton"
            kind: "main"
            iconName: card.farewell.ticket === "printed" ? "check" : "receipt"
            busy: card.farewell.ticket === "printing"
            text: card.farewell.ticket === "printing" ? qsTr("Impression…") : card.farewell.ticket === "printed" ? qsTr("Ticket imprimé") : qsTr("Prendre le ticket")
            enabled: card.farewell.ticket === "offered"
            onActivated: card.farewell.takeTicket()
        }
    }
}
