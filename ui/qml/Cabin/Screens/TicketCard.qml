// The ticket: what was done and what comes next, on paper.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property FarewellViewModel farewell

    implicitHeight: column.implicitHeight + 2 * Metrics.s32

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Metrics.s32
        spacing: Metrics.s16

        CabinText {
            role: "heading"
            text: qsTr("Votre ticket")
            Layout.fillWidth: true
        }

        CabinText {
            color: Theme.ink2
            text: card.farewell.ticket === "printed" ? qsTr("Prenez votre ticket sous l’écran.") : qsTr("Ce que vous avez fait, et la suite.")
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        CabinButton {
            objectName: "ticketButton"
            kind: "main"
            iconName: card.farewell.ticket === "printed" ? "check" : "receipt"
            busy: card.farewell.ticket === "printing"
            text: card.farewell.ticket === "printing" ? qsTr("Impression…") : card.farewell.ticket === "printed" ? qsTr("Ticket imprimé") : qsTr("Prendre le ticket")
            enabled: card.farewell.ticket === "offered"
            Layout.fillWidth: true
            onActivated: card.farewell.takeTicket()
        }
    }
}
