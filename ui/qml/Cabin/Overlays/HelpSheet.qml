// A human: what is possible now, and nothing that is not known.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property HelpViewModel help

    readonly property bool _both: help.localNumber !== "" && help.helpline !== ""

    signal closed

    hasTray: Metrics.portrait || !_both
    trayIsPicture: true
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
        visible: !(sheet.large && sheet._both)
        role: "heading"
        text: qsTr("Ici, à l’accueil")
        Layout.fillWidth: true
    }

    CabinText {
        text: qsTr("Ouvrez la porte et demandez. Votre démarche reste ouverte.")
        color: Theme.ink2
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillWidth: true
        Layout.fillHeight: false

        HelpNumber {
            visible: sheet.help.localNumber !== ""
            who: qsTr("Téléphone de l’accueil")
            number: sheet.help.localNumber
            hours: sheet.help.localHours
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        HelpNumber {
            visible: sheet.help.helpline !== ""
            who: sheet.help.serviceName
            number: sheet.help.helpline
            hours: [sheet.help.helplineHours, sheet.help.helplineCost].filter(words => words !== "").join("\n")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }

    Item {
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "closeHelpButton"
        kind: "main"
        iconName: "arrow-left"
        text: qsTr("Revenir à ma démarche")
        Layout.fillWidth: Metrics.portrait
        onActivated: sheet.closed()
    }
}
