// A note for oneself on the receipt: written, shown as the paper will have it, printed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property NoteViewModel note
    property bool shown: false

    hasTray: false
    Accessible.name: title.text

    CabinText {
        id: title
        visible: !(fields.typing && !Metrics.portrait)
        role: "title"
        text: sheet.shown ? qsTr("Votre ticket dira :") : qsTr("Votre note")
        Layout.fillWidth: true
    }

    NoteFields {
        id: fields
        visible: !sheet.shown
        note: sheet.note
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    NotePaper {
        visible: sheet.shown
        note: sheet.note
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        visible: !(fields.typing && !Metrics.portrait && Metrics.large)
        columns: Metrics.portrait ? 1 : 3
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "noteCloseButton"
            kind: "plain"
            iconName: "arrow-left"
            text: qsTr("Retour")
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.note.close()
        }

        CabinButton {
            objectName: "noteChangeButton"
            visible: sheet.shown
            kind: "secondary"
            iconName: "pencil"
            text: qsTr("Changer")
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.shown = false
        }

        CabinButton {
            objectName: sheet.shown ? "notePrintButton" : "noteShowButton"
            kind: "main"
            iconName: sheet.shown ? "printer" : "eye"
            busy: sheet.note.printing
            text: !sheet.shown ? qsTr("Voir mon ticket") : sheet.note.printing ? qsTr("Impression…") : qsTr("Imprimer")
            available: sheet.shown || !(sheet.note.empty || sheet.note.tooLong)
            whyDisabled: sheet.note.tooLong ? qsTr("C’est trop long pour le ticket. Écrivez moins.") : qsTr("Écrivez d’abord votre note.")
            Layout.fillWidth: true
            onActivated: {
                if (sheet.shown)
                    sheet.note.printIt();
                else
                    sheet.shown = true;
            }
        }
    }
}
