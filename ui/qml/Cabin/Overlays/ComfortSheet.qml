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
    readonly property var _modes: [["light", qsTr("Clair"), "#F3F1E8", "#14211E"], ["dark", qsTr("Sombre"), "#000000", "#FFFFFF"], ["light_contrast", qsTr("Noir sur blanc"), "#FFFFFF", "#000000"], ["soft", qsTr("Doux"), "#E4E1D6", "#39433F"]]

    hasTray: false
    Accessible.name: title.text

    CabinText {
        id: title
        role: "title"
        text: qsTr("Votre confort")
        Layout.fillWidth: true
    }

    CabinText {
        role: "label"
        text: qsTr("Taille du texte")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 2 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillWidth: true

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
                Layout.preferredHeight: Metrics.px(120)
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

    CabinText {
        role: "label"
        text: qsTr("Couleurs")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 2 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillWidth: true

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
                Layout.preferredHeight: Metrics.px(120)
                onActivated: sheet.comfort.chooseContrast(modelData[0])

                CabinText {
                    anchors.centerIn: parent
                    width: parent.width - Metrics.s32
                    horizontalAlignment: Text.AlignHCenter
                    role: "label"
                    color: mode.modelData[3]
                    text: mode.modelData[1]
                    Accessible.ignored: true
                }
            }
        }
    }

    RowLayout {
        spacing: Metrics.s24

        CabinText {
            role: "label"
            text: qsTr("Mouvements à l’écran")
        }

        ChoiceTile {
            objectName: "motionTile"
            name: motion.text
            chosen: sheet.comfort.reducedMotion
            Layout.preferredWidth: motion.implicitWidth + Metrics.s64
            onActivated: sheet.comfort.chooseReducedMotion(!sheet.comfort.reducedMotion)

            CabinText {
                id: motion
                anchors.centerIn: parent
                role: "label"
                text: qsTr("Rien ne bouge")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: Metrics.portrait || Metrics.large ? 1 : 3
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinButton {
            objectName: "keepComfortButton"
            kind: "main"
            iconName: "check"
            text: qsTr("Garder ces réglages")
            onActivated: sheet.comfort.close()
        }

        CabinButton {
            objectName: "resetComfortButton"
            kind: "secondary"
            iconName: "refresh"
            text: qsTr("Tout remettre comme avant")
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.comfort.reset()
        }

        CabinText {
            visible: !Metrics.large
            role: "small"
            color: Theme.ink2
            text: qsTr("Remis à zéro après votre visite.")
            Layout.fillWidth: true
        }
    }
}
