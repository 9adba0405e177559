// The dock of simulated machines: a handle at the edge, and a board that slides out.
// Built for demonstrations and trainings only; the public never has one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: dock

    required property DevDockViewModel dock
    property string family: "document_printer"

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    DockWords {
        id: words
    }

    Rectangle {
        id: board

        readonly property int spread: Metrics.px(620)

        objectName: "dockBoard"
        x: parent.width - (dock.dock.open ? spread : 0)
        width: spread
        height: parent.height
        visible: x < parent.width
        color: Theme.night

        Behavior on x {
            enabled: !Theme.reducedMotion
            NumberAnimation {
                duration: 200
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            width: Metrics.px(6)
            height: parent.height
            color: Theme.honey
        }

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: Metrics.px(46)
            anchors.rightMargin: Metrics.s32
            anchors.topMargin: Metrics.s32
            anchors.bottomMargin: Metrics.s32
            spacing: Metrics.s24

            ColumnLayout {
                spacing: Metrics.px(4)

                CabinText {
                    text: qsTr("Répétition")
                    color: Theme.barText
                    font.pixelSize: Metrics.px(44)
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                }

                CabinText {
                    text: qsTr("Ces appareils sont simulés. Faites-les tomber en panne.")
                    color: Theme.barText
                    font.pixelSize: Metrics.px(23)
                    Layout.fillWidth: true
                }
            }

            GridLayout {
                columns: 4
                columnSpacing: Metrics.px(12)
                rowSpacing: Metrics.px(12)
                Layout.fillHeight: false

                Repeater {
                    model: dock.dock.machines

                    MachineTile {
                        required property string family
                        objectName: "machine-" + family
                        name: words.machines[family] ?? family
                        iconName: words.icons[family] ?? "tool"
                        conditionWord: words.conditions[condition] ?? ""
                        chosen: dock.family === family
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onActivated: dock.family = family
                    }
                }
            }

            Grid {
                id: troubles
                columns: 2
                spacing: Metrics.px(12)
                Layout.fillWidth: true

                Repeater {
                    model: dock.dock.troubles

                    TroubleTile {
                        required property string family
                        required property string key
                        objectName: "trouble-" + family + "-" + key
                        name: word
                        word: words.troubles[key] ?? key
                        visible: dock.family === family
                        width: (troubles.width - troubles.spacing) / 2
                        onActivated: dock.dock.touch(family, key)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "mendAllButton"
                kind: "plain"
                iconName: "refresh"
                text: qsTr("Tout remettre en ordre")
                Layout.fillWidth: true
                onActivated: dock.dock.mendAll()
            }
        }
    }

    TouchFace {
        objectName: "dockHandle"
        x: board.x - width
        y: Math.round(parent.height * 0.42)
        width: Metrics.px(60)
        height: Metrics.px(148)
        radius: Metrics.px(22)
        thickness: 0
        fill: Theme.night
        pressedFill: Theme.barButton
        name: dock.dock.open ? qsTr("Fermer le tableau de répétition") : qsTr("Ouvrir le tableau de répétition")
        onActivated: dock.dock.toggle()

        Rectangle {
            // Square towards the edge of the screen.
            anchors.right: parent.right
            width: parent.width / 2
            height: parent.height
            color: Theme.night
        }

        CabinIcon {
            anchors.centerIn: parent
            name: dock.dock.open ? "chevron-right" : "tool"
            size: Metrics.px(34)
            colour: Theme.honey
        }
    }
}
