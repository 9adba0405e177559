// Why the cabin stopped, for the staff.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: card

    required property OverlayViewModel overlay
    readonly property var _causes: ({
            residue: qsTr("Le contrôle de fin de visite a trouvé un reste."),
            unexpected: qsTr("L’application s’est arrêtée plusieurs fois."),
            bad_file: qsTr("Un fichier de réglages est à corriger.")
        })

    implicitHeight: words.implicitHeight + Metrics.s48
    radius: Metrics.radiusButton
    color: Theme.well

    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s32
        spacing: Metrics.s8

        CabinText {
            strong: true
            text: qsTr("Pour l’équipe")
            Layout.fillWidth: true
        }

        CabinText {
            role: "small"
            text: card._causes[card.overlay.stopCause] ?? ""
            Layout.fillWidth: true
        }

        CabinText {
            objectName: "stopDetail"
            role: "small"
            color: Theme.ink2
            text: card.overlay.stopDetail
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
    }
}
