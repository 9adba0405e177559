// Écouter; while something is read aloud, Arrêter.
import QtQuick
import Cabin.Theme

CabinButton {
    id: button

    property bool speaking: false
    property string words: qsTr("Écouter")

    kind: "quiet"
    iconName: speaking ? "player-stop" : "volume"
    text: speaking ? qsTr("Arrêter") : words
    fill: speaking ? Theme.honeyTint : Theme.well
    aloud: false
}
