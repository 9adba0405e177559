// A human: what is possible now, and nothing that is not known.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property HelpViewModel help

    signal closed

    Accessible.name: title.text
    tray: Illustration {
        anchors.fill: parent
        anchors.margins: Metrics.s32
        name: "night"
    }

    CabinText {
        id: title
        role: "title"
        text: qsTr("Parler à quelqu’un")
        Layout.fillWidth: true
    }

    CabinText {
        role: "heading"
        text: qsTr("Ici, à l’accueil")
        Layout.fillWidth: true
    }

    CabinText {
        text: qsTr("Ouvrez la porte et demandez. Votre démarche reste ouverte.")
        color: Theme.ink2
        Layout.fillWidth: true
    }

    HelpNumber {
        visible: sheet.help.localNumber !== ""
        who: qsTr("Téléphone de l’accueil")
        number: sheet.help.localNumber
        hours: sheet.help.localHours
        Layout.fillWidth: true
    }

    HelpNumber {
        visible: sheet.help.helpline !== ""
        who: sheet.help.serviceName
        number: sheet.help.helpline
        hours: sheet.help.helplineHours + "\n" + sheet.help.helplineCost
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "closeHelpButton"
        kind: "main"
        iconName: "arrow-left"
        text: qsTr("Revenir à ma démarche")
        onActivated: sheet.closed()
    }
}
