// Closed to the public, with the reason for staff.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Staff
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: screen

    required property OverlayViewModel overlay

    signal staffAsked

    color: Theme.ground

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.px(112)
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s96
        rowSpacing: Metrics.s48

        Illustration {
            name: "cabin-stopped"
            Layout.preferredWidth: Metrics.px(600)
            Layout.preferredHeight: Metrics.px(660)

            StaffPlace {
                anchors.fill: parent
                onAsked: screen.staffAsked()
            }
        }

        ColumnLayout {
            spacing: Metrics.s32
            Layout.fillWidth: true

            CabinText {
                role: "display"
                font.pixelSize: Metrics.px(80)
                lineHeight: Metrics.px(88)
                text: qsTr("La cabine se repose")
                Layout.fillWidth: true
            }

            CabinText {
                role: "heading"
                font.weight: Font.Normal
                text: screen.overlay.stopCause === "residue" ? qsTr("Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.") : qsTr("Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.")
                Layout.fillWidth: true
            }

            StopCard {
                overlay: screen.overlay
                Layout.fillWidth: true
            }
        }
    }
}
