// Seeing, hearing, touching: each touch applies at once, and nothing is lost.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property ComfortViewModel comfort
    property int page: 0
    // Four settings of the voice in the lower part: both ways out share a row.
    readonly property bool _beside: Metrics.squeezed && page === 1
    readonly property var _pages: [
        //: What the eyes do: text size, colours, movement.
        ["seeingTab", qsTr("Voir"), "eye"],
        //: What the ears do: the voice.
        ["hearingTab", qsTr("Entendre"), "volume"],
        //: What the hand does: its time, left or right, how high it reaches.
        ["touchingTab", qsTr("Toucher"), "hand-click"]
    ]

    hasTray: false
    Accessible.name: title.text

    GridLayout {
        columns: Metrics.portrait ? 3 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillHeight: false

        CabinText {
            id: title
            visible: !Metrics.squeezed
            role: "title"
            text: qsTr("Votre confort")
            Layout.fillWidth: true
            Layout.columnSpan: Metrics.portrait ? 3 : 1
            Layout.rightMargin: Metrics.s16
        }

        Repeater {
            model: sheet._pages

            ChoiceTile {
                id: tab
                required property int index
                required property var modelData
                objectName: modelData[0]
                name: modelData[1]
                chosen: sheet.page === index
                Layout.fillWidth: true
                Layout.preferredWidth: Metrics.px([260, 300, 340, 380][Metrics.textSize - 1])
                Layout.preferredHeight: Metrics.target
                onActivated: sheet.page = index

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.px(14)

                    CabinIcon {
                        visible: !(Metrics.portrait && Metrics.large)
                        name: tab.modelData[2]
                        size: Math.round(Type.size("label") * 1.3)
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    CabinText {
                        role: "label"
                        text: tab.modelData[1]
                        wrapMode: Text.NoWrap
                        aloud: false
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Loader {
        sourceComponent: [seeing, hearing, touching][sheet.page]
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: sheet.large || Metrics.squeezed ? 0 : Metrics.s16
    }

    GridLayout {
        columns: Metrics.portrait ? (sheet._beside ? 2 : 1) : 3
        uniformCellWidths: sheet._beside
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "resetComfortButton"
            kind: "secondary"
            role: sheet._beside ? "small" : "label"
            iconName: sheet._beside ? "" : "refresh"
            text: qsTr("Tout remettre comme avant")
            Layout.row: 0
            Layout.column: Metrics.portrait && !sheet._beside ? 0 : 1
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: sheet._beside ? Metrics.px(132) : Metrics.mainTarget
            onActivated: sheet.comfort.reset()
        }

        CabinButton {
            objectName: "keepComfortButton"
            kind: "main"
            role: sheet._beside ? "small" : height >= Metrics.px(110) ? "heading" : "label"
            iconName: sheet._beside ? "" : "check"
            text: qsTr("Garder ces réglages")
            Layout.row: Metrics.portrait && !sheet._beside ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: sheet._beside ? Metrics.px(132) : Metrics.mainTarget
            onActivated: sheet.comfort.close()
        }

        CabinText {
            visible: !Metrics.portrait && Metrics.textSize < 3
            role: "small"
            color: Theme.ink2
            text: qsTr("Remis à zéro après votre visite.")
            horizontalAlignment: Text.AlignRight
            Layout.row: 0
            Layout.column: 2
            Layout.fillWidth: true
        }
    }

    Component {
        id: seeing
        ComfortSeeing {
            comfort: sheet.comfort
        }
    }

    Component {
        id: hearing
        ComfortHearing {
            comfort: sheet.comfort
        }
    }

    Component {
        id: touching
        ComfortTouching {
            comfort: sheet.comfort
        }
    }
}
