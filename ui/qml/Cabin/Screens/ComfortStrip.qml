// Text size in tiles written in their own size, and the four colour modes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: strip

    required property ComfortViewModel comfort

    implicitHeight: row.implicitHeight + Metrics.s32
    radius: Metrics.radiusStrip
    color: Theme.well
    border.width: Theme.contrasted ? Metrics.px(3) : 0
    border.color: Theme.ink

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s32
        columns: Metrics.portrait ? 2 : Metrics.large ? 5 : 6
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16

        CabinText {
            // Where words are large, their sizes tell what they are.
            visible: Metrics.portrait || !Metrics.large
            Layout.columnSpan: Metrics.portrait ? 2 : 1
            role: "body"
            strong: true
            text: qsTr("Taille du texte")
            Layout.rightMargin: Metrics.s16
        }

        Repeater {
            model: [qsTr("Normal"), qsTr("Grand"), qsTr("Très grand"), qsTr("Géant")]

            ChoiceTile {
                id: size
                required property int index
                required property string modelData
                objectName: "textSize" + (index + 1)
                name: modelData
                chosen: strip.comfort.textSize === index + 1
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(96)
                onActivated: strip.comfort.chooseTextSize(index + 1)

                CabinText {
                    anchors.centerIn: parent
                    text: size.modelData
                    font.pixelSize: Math.min(Type.sizeAt("label", size.index + 1), Metrics.px(42))
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        CabinButton {
            objectName: "contrastButton"
            kind: "plain"
            iconName: "contrast"
            text: qsTr("Contraste")
            Layout.columnSpan: Metrics.portrait ? 2 : 1
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: Metrics.px(96)
            onActivated: {
                const modes = ["light", "dark", "light_contrast", "soft"];
                strip.comfort.chooseContrast(modes[(modes.indexOf(strip.comfort.contrast) + 1) % 4]);
            }
        }
    }
}
