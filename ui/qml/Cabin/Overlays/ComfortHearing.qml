// The voice: when it speaks, how fast, how loud, and of what.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: hearing

    required property ComfortViewModel comfort

    spacing: Metrics.squeezed || (Metrics.large && !Metrics.portrait) ? Metrics.s16 : Metrics.s24

    ComfortRow {
        name: qsTr("La voix lit")
        most: 2

        Repeater {
            model: [[false, qsTr("Si je touche « Écouter »")], [true, qsTr("Chaque écran")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "voiceAlwaysTile" : "voiceAskedTile"
                name: modelData[1]
                chosen: hearing.comfort.voiceOnArrival === modelData[0]
                onActivated: hearing.comfort.chooseVoice(modelData[0])
            }
        }
    }

    ComfortRow {
        name: qsTr("Vitesse de la voix")
        most: 3

        Counter {
            objectName: "speechCounter"
            value: qsTr("%1 %").arg(hearing.comfort.speechPercent)
            less: qsTr("Moins vite")
            more: qsTr("Plus vite")
            canLess: hearing.comfort.speechPercent > 50
            canMore: hearing.comfort.speechPercent < 200
            onMoved: direction => hearing.comfort.moveSpeech(direction)
        }
    }

    ComfortRow {
        name: qsTr("Force de la voix")
        most: 3

        Counter {
            objectName: "volumeCounter"
            value: qsTr("%1 %").arg(hearing.comfort.volumePercent)
            less: qsTr("Moins fort")
            more: qsTr("Plus fort")
            canLess: hearing.comfort.volumePercent > 40
            canMore: hearing.comfort.volumePercent < 100
            onMoved: direction => hearing.comfort.moveVolume(direction)
        }
    }

    ComfortRow {
        name: qsTr("Ce qui est à vous")
        most: 2

        Repeater {
            model: [[false, qsTr("Au casque seulement")], [true, qsTr("Lus tout haut aussi")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "ownAloudTile" : "ownKeptTile"
                name: modelData[1]
                chosen: hearing.comfort.ownWordsAloud === modelData[0]
                onActivated: hearing.comfort.chooseOwnWords(modelData[0])
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
