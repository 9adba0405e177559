// What an agent can do here: large, few, the person beside first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: home

    required property StaffViewModel staff
    readonly property int tile: Metrics.px(Metrics.portrait ? 162 : 152)

    spacing: Metrics.s32

    CabinText {
        role: "title"
        text: qsTr("Que voulez-vous faire ?")
        Layout.fillWidth: true
        Layout.topMargin: Metrics.s16
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true

        CabinTile {
            objectName: "assistTile"
            wide: true
            door: 0
            iconName: "heart-handshake"
            title: qsTr("Aider la personne")
            line: home.staff.visit ? qsTr("Vous revenez à son écran. Le temps ne presse plus.") : qsTr("Personne n’est en visite maintenant.")
            available: home.staff.visit
            whyDisabled: line
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.assist()
        }

        CabinTile {
            objectName: "morningTile"
            wide: true
            door: 3
            iconName: "checklist"
            title: qsTr("Ouvrir la journée")
            line: qsTr("Tout est prêt ? Un coup d’œil, et quoi faire.")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("morning")
        }

        CabinTile {
            objectName: "figuresTile"
            wide: true
            door: 2
            iconName: "chart-bar"
            title: qsTr("Voir les chiffres")
            line: qsTr("Des nombres, jamais de personnes.")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("figures")
        }

        CabinTile {
            objectName: "callsTile"
            wide: true
            door: 1
            iconName: "headset"
            title: qsTr("Voir les demandes d’aide")
            line: home.staff.waits ? qsTr("Quelqu’un attend ici. Dites que vous arrivez.") : qsTr("Aujourd’hui, sans aucun nom.")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("calls")
        }

        CabinTile {
            objectName: "liftTile"
            wide: true
            door: 6
            iconName: "printer"
            title: qsTr("Permettre plus de pages")
            line: !home.staff.visit ? qsTr("Personne n’est en visite maintenant.") : home.staff.lifted ? qsTr("Cette visite imprime ce qu’il lui faut.") : qsTr("Pour cette visite seulement.")
            available: home.staff.visit && !home.staff.lifted
            whyDisabled: line
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.liftPageLimit()
        }

        CabinTile {
            objectName: "noticesTile"
            wide: true
            door: 4
            iconName: "message"
            title: qsTr("Afficher un mot")
            line: qsTr("Par exemple : fermé le mercredi.")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("notices")
        }

        CabinTile {
            objectName: "machinesTile"
            wide: true
            door: 5
            iconName: "activity"
            title: qsTr("Voir les appareils")
            line: qsTr("Papier, scanner, ticket : tout est prêt ?")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("machines")
        }

        CabinTile {
            objectName: "hostsTile"
            wide: true
            door: 7
            iconName: "world"
            title: qsTr("Voir les sites refusés")
            line: qsTr("À montrer à qui tient le catalogue.")
            Layout.fillWidth: true
            Layout.preferredHeight: home.tile
            onActivated: home.staff.open("hosts")
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
