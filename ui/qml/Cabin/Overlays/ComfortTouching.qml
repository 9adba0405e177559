// The hand: how much time it has, which one it is, how high it reaches.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: touching

    required property ComfortViewModel comfort

    spacing: Metrics.squeezed || (Metrics.large && !Metrics.portrait) ? Metrics.s16 : Metrics.s24

    ComfortRow {
        name: qsTr("Votre temps")
        most: 2

        Repeater {
            model: [[false, qsTr("Comme d’habitude")], [true, qsTr("Deux fois plus de temps")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "slowTile" : "usualPaceTile"
                name: modelData[1]
                chosen: touching.comfort.slow === modelData[0]
                onActivated: touching.comfort.chooseSlowness(modelData[0])
            }
        }
    }

    ComfortRow {
        name: qsTr("Votre main")
        most: 2

        Repeater {
            model: [[false, qsTr("La droite")], [true, qsTr("La gauche")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "leftHandTile" : "rightHandTile"
                name: modelData[1]
                chosen: modelData[0] ? touching.comfort.leftHanded : touching.comfort.rightHanded
                onActivated: touching.comfort.chooseHand(modelData[0])
            }
        }
    }

    ComfortRow {
        // Only an upright screen is too high for somebody.
        visible: Metrics.portrait
        name: qsTr("Votre place")
        most: 2

        Repeater {
            model: [[false, qsTr("Tout l’écran")], [true, qsTr("Le bas de l’écran")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "lowReachTile" : "wholeScreenTile"
                name: modelData[1]
                chosen: touching.comfort.lowReach === modelData[0]
                onActivated: touching.comfort.chooseReach(modelData[0])
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
