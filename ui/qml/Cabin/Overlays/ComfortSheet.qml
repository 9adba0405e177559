// Text size, colours, movement: each touch applies at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property ComfortViewModel comfort
    readonly property var _modes: [["light", qsTr("Clair"), "#F3F1E8", "#14211E", "#0C4A42"], ["dark", qsTr("Sombre"), "#000000", "#FFFFFF", "#FFD35C"], ["light_contrast", qsTr("Noir sur blanc"), "#FFFFFF", "#000000", "#00332C"], ["soft", qsTr("Doux"), "#E4E1D6", "#39433F", "#35605A"]]
    // Four in a row beside their name; in portrait two by two under it.
    readonly property int _words: Metrics.px([300, 360, 380, 400][Metrics.textSize - 1])
    readonly property int _tile: Metrics.px(112)

    hasTray: false
    Accessible.name: title.text

    RowLayout {
        spacing: Metrics.s24
        Layout.fillHeight: false

        CabinText {
            id: title
            role: "title"
            text: qsTr("Votre confort")
            Layout.fillWidth: true
        }

        CabinText {
            visible: !Metrics.portrait
            role: "small"
            color: Theme.ink2
            text: qsTr("Remis à zéro après votre visite.")
            Layout.alignment: Qt.AlignVCenter
        }
    }

    ComfortRow {
        name: qsTr("Taille du texte")
        wordsWidth: sheet._words

        Repeater {
            model: [qsTr("Normal"), qsTr("Grand"), qsTr("Très grand"), qsTr("Géant")]

            ChoiceTile {
                id: size
                required property int index
                required property string modelData
                objectName: "sheetTextSize" + (index + 1)
                name: modelData
                chosen: sheet.comfort.textSize === index + 1
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: sheet._tile
                onActivated: sheet.comfort.chooseTextSize(index + 1)

                CabinText {
                    anchors.centerIn: parent
                    text: size.modelData
                    font.pixelSize: Type.sizeAt("label", size.index + 1)
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    ComfortRow {
        name: qsTr("Couleurs")
        wordsWidth: sheet._words

        Repeater {
            model: sheet._modes

            ChoiceTile {
                id: mode
                required property var modelData
                objectName: "contrast-" + modelData[0]
                name: modelData[1]
                chosen: sheet.comfort.contrast === modelData[0]
                fill: modelData[2]
                pressedFill: modelData[2]
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: sheet._tile
                onActivated: sheet.comfort.chooseContrast(modelData[0])

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.s16

                    Arch {
                        visible: !Metrics.large
                        width: Metrics.px(34)
                        height: Metrics.px(39)
                        bottomLeftRadius: Metrics.px(5)
                        bottomRightRadius: Metrics.px(5)
                        color: mode.modelData[4]
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    CabinText {
                        role: "label"
                        width: Math.min(implicitWidth, mode.width - Metrics.px(Metrics.large ? 32 : 82))
                        horizontalAlignment: Text.AlignHCenter
                        color: mode.modelData[3]
                        text: mode.modelData[1]
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    ComfortRow {
        name: qsTr("Mouvements à l’écran")
        wordsWidth: sheet._words

        Repeater {
            model: [[false, qsTr("Comme d’habitude")], [true, qsTr("Rien ne bouge")]]

            ChoiceTile {
                id: motion
                required property var modelData
                objectName: modelData[0] ? "motionTile" : "usualMotionTile"
                name: modelData[1]
                chosen: sheet.comfort.reducedMotion === modelData[0]
                Layout.columnSpan: Metrics.portrait ? 1 : 2
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: sheet._tile
                onActivated: sheet.comfort.chooseReducedMotion(modelData[0])

                CabinText {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, motion.width - Metrics.s32)
                    horizontalAlignment: Text.AlignHCenter
                    role: "label"
                    text: motion.modelData[1]
                    Accessible.ignored: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "resetComfortButton"
            kind: "secondary"
            iconName: "refresh"
            text: qsTr("Tout remettre comme avant")
            Layout.row: 0
            Layout.column: Metrics.portrait ? 0 : 1
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.comfort.reset()
        }

        CabinButton {
            objectName: "keepComfortButton"
            kind: "main"
            iconName: "check"
            text: qsTr("Garder ces réglages")
            Layout.row: Metrics.portrait ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: Metrics.portrait
            onActivated: sheet.comfort.close()
        }
    }
}
