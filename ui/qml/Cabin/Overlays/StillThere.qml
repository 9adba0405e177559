// Are you still there? Calm; no default; what is behind cannot be seen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: night

    required property StillThereViewModel stillThere
    required property OverlayViewModel overlay
    readonly property color _words: "#FFFFFF"

    signal humanAsked
    signal comfortAsked

    color: Theme.night
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + line.text

    MouseArea {
        anchors.fill: parent
    }

    Illustration {
        // In portrait it stands on the floor under the words, and takes what they leave.
        name: "night"
        height: Metrics.portrait ? Math.min(Metrics.px(1055), parent.height - words.y - words.height - Metrics.s64) : parent.height - Metrics.px(25)
        width: Math.round(height * 720 / 1055)
        visible: height > Metrics.px(240)
        x: Metrics.portrait ? (parent.width - width) / 2 : LayoutMirroring.enabled ? Metrics.px(148) : parent.width - width - Metrics.px(148)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(25)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.px(25)
        color: "#082A25"
        visible: !Theme.contrasted
    }

    CabinButton {
        // Where it is on every screen.
        objectName: "stillComfortButton"
        kind: "bar"
        iconName: "text-size"
        text: qsTr("Confort")
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        y: Metrics.lowered + (Metrics.portrait ? Metrics.s24 : (Metrics.topBar - height) / 2)
        onActivated: {
            night.overlay.stillHere();
            night.comfortAsked();
        }
    }

    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Metrics.px(Metrics.portrait ? 72 : 112)
        y: Metrics.portrait ? Metrics.lowered + Metrics.s96 : (parent.height - height) / 2
        width: Metrics.portrait ? parent.width - 2 * Metrics.px(72) : Metrics.px(900)
        spacing: Metrics.s32

        Mark {}

        CabinText {
            id: title
            role: "display"
            font.pixelSize: Metrics.px(Metrics.portrait ? 84 : Metrics.large ? 92 : 108)
            lineHeight: Metrics.px(Metrics.portrait ? 96 : Metrics.large ? 102 : 116)
            color: night._words
            text: qsTr("Vous êtes toujours là ?")
            Layout.fillWidth: true
        }

        CabinText {
            id: line
            role: "heading"
            font.weight: Font.Normal
            color: Theme.contrasted ? night._words : "#E3ECE2"
            text: qsTr("Sans réponse, nous effaçons tout dans %n secondes.", "", night.stillThere.secondsTold)
            Layout.fillWidth: true
        }

        Row {
            spacing: Metrics.px(12)

            Repeater {
                model: night.stillThere.pillCount

                Rectangle {
                    required property int index
                    width: Metrics.px(54)
                    height: Metrics.px(18)
                    radius: height / 2
                    color: index < night.stillThere.pillsLeft ? Theme.honey : "transparent"
                    border.width: index < night.stillThere.pillsLeft ? 0 : Metrics.px(3)
                    border.color: "#8FB8A6"
                }
            }
        }

        GridLayout {
            columns: Metrics.large ? 1 : 2
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.s24
            Layout.topMargin: Metrics.s16

            CabinButton {
                objectName: "stillHereButton"
                activeFocusOnTab: false
                kind: "plain"
                role: "heading"
                iconName: "check"
                text: qsTr("Oui, je suis là")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Metrics.px(Metrics.large ? 120 : 140)
                onActivated: night.overlay.stillHere()
            }

            CabinButton {
                objectName: "stillLeaveButton"
                activeFocusOnTab: false
                kind: "plain"
                role: "heading"
                iconName: "door-exit"
                text: qsTr("J’ai terminé")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Metrics.px(Metrics.large ? 120 : 140)
                onActivated: night.overlay.endVisit()
            }
        }

        CabinButton {
            kind: "human"
            iconName: "headset"
            text: qsTr("Parler à quelqu’un")
            onActivated: {
                night.overlay.stillHere();
                night.humanAsked();
            }
        }
    }
}
