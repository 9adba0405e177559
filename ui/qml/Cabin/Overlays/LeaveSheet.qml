// Leaving is confirmed, and says what will be gone.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property OverlayViewModel overlay
    required property NoteViewModel note

    trayIsPicture: true
    Accessible.name: title.text
    tray: Illustration {
        anchors.fill: parent
        anchors.margins: Metrics.s64
        name: "morning"
    }

    CabinText {
        id: title
        role: "title"
        text: qsTr("Vous avez terminé ?")
        Layout.fillWidth: true
    }

    CabinText {
        role: "heading"
        font.weight: Font.Normal
        text: sheet.overlay.documentsCount > 0 ? qsTr("Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder ?", "", sheet.overlay.documentsCount) : qsTr("Nous effacerons tout : pages, mots de passe, documents.")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "noteButton"
        visible: sheet.note.offered
        kind: "quiet"
        iconName: "pencil"
        text: qsTr("Ajouter une note à mon ticket")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Metrics.quietTarget, Metrics.px(84))
        onActivated: sheet.note.open()
    }

    CabinButton {
        objectName: "endVisitButton"
        kind: "main"
        iconName: "door-exit"
        text: qsTr("Terminer ma visite")
        Layout.fillWidth: true
        onActivated: sheet.overlay.endVisit()
    }

    CabinButton {
        objectName: "stayButton"
        kind: "secondary"
        iconName: "arrow-left"
        text: qsTr("Continuer ma visite")
        Layout.fillWidth: true
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: sheet.overlay.stay()
    }
}
