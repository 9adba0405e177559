// What a technician can do here: try, look, set, and send away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: home

    required property StaffViewModel staff

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

        Repeater {
            model: [["devices", "activity", qsTr("Essayer les appareils"), qsTr("Scanner, imprimante, ticket, prises USB.")], ["senses", "volume", qsTr("Essayer le son et la caméra"), qsTr("Haut-parleur, casque, micro, image.")], ["glass", "hand-finger-left", qsTr("Essayer l’écran tactile"), qsTr("Cinq cibles à toucher du doigt.")], ["check", "list-check", qsTr("Tout contrôler"), qsTr("Appareils, réseau, heure, place, chiffres.")], ["settings", "settings", qsTr("Changer les réglages"), qsTr("Chacun vérifié, et repris si besoin.")], ["system", "tool", qsTr("Versions, archive, redémarrage"), qsTr("La machine et le logiciel.")]]

            CabinTile {
                id: tile
                required property int index
                required property var modelData
                objectName: modelData[0] + "Tile"
                wide: true
                door: index
                iconName: modelData[1]
                title: modelData[2]
                line: modelData[3]
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(190)
                onActivated: home.staff.open(tile.modelData[0])
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
