// A paper is missing: come back with the list, or go on.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property ProcedureViewModel procedure

    trayIsPicture: true
    Accessible.name: title.text
    tray: Illustration {
        anchors.fill: parent
        anchors.margins: Metrics.s64
        name: "document"
    }

    CabinText {
        id: title
        role: "title"
        text: qsTr("Il vous manque un papier ?")
        Layout.fillWidth: true
    }

    CabinText {
        role: "heading"
        font.weight: Font.Normal
        text: qsTr("Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "missingPrintButton"
        kind: "main"
        iconName: "printer"
        text: qsTr("Imprimer la liste")
        Layout.fillWidth: true
        onActivated: sheet.procedure.printList()
    }

    CabinButton {
        objectName: "notTodayButton"
        kind: "secondary"
        iconName: "calendar"
        text: qsTr("Revenir un autre jour")
        Layout.fillWidth: true
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: sheet.procedure.comeBackLater()
    }

    CabinButton {
        objectName: "missingGoOnButton"
        kind: "plain"
        iconName: "arrow-right"
        text: qsTr("Continuer quand même")
        Layout.fillWidth: true
        onActivated: sheet.procedure.closeSheet()
    }
}
