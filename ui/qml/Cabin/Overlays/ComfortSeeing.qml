// Text size, colours, movement.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: seeing

    required property ComfortViewModel comfort
    readonly property var _modes: [["light", qsTr("Clair"), "#F3F1E8", "#14211E", "#0C4A42"], ["dark", qsTr("Sombre"), "#000000", "#FFFFFF", "#FFD35C"], ["light_contrast", qsTr("Noir sur blanc"), "#FFFFFF", "#000000", "#00332C"], ["soft", qsTr("Doux"), "#E4E1D6", "#39433F", "#35605A"]]

    spacing: Metrics.squeezed || (Metrics.large && !Metrics.portrait) ? Metrics.s16 : Metrics.s24

    ComfortRow {
        name: qsTr("Taille du texte")

        Repeater {
            model: [qsTr("Normal"), qsTr("Grand"), qsTr("Très grand"), qsTr("Géant")]

            ComfortTile {
                required property int index
                required property string modelData
                objectName: "sheetTextSize" + (index + 1)
                name: modelData
                textPx: Type.sizeAt("label", index + 1)
                chosen: seeing.comfort.textSize === index + 1
                onActivated: seeing.comfort.chooseTextSize(index + 1)
            }
        }
    }

    ComfortRow {
        name: qsTr("Couleurs")

        Repeater {
            model: seeing._modes

            ComfortTile {
                required property var modelData
                objectName: "contrast-" + modelData[0]
                name: modelData[1]
                chosen: seeing.comfort.contrast === modelData[0]
                fill: modelData[2]
                pressedFill: modelData[2]
                ink: modelData[3]
                door: modelData[4]
                onActivated: seeing.comfort.chooseContrast(modelData[0])
            }
        }
    }

    ComfortRow {
        name: qsTr("Mouvements")
        most: 2

        Repeater {
            model: [[false, qsTr("Comme d’habitude")], [true, qsTr("Rien ne bouge")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "motionTile" : "usualMotionTile"
                name: modelData[1]
                chosen: seeing.comfort.reducedMotion === modelData[0]
                onActivated: seeing.comfort.chooseReducedMotion(modelData[0])
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
