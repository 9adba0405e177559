// One look when the house opens: each thing with its light, and what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property MorningViewModel morning
    readonly property var _lights: ({
            "ok": ["neutral", "check", qsTr("Bon")],
            "attention": ["attention", "alert-triangle", qsTr("À voir")],
            "fault": ["broken", "x", qsTr("Panne")]
        })
    readonly property var _icons: ({
            scanner: "scan",
            document_printer: "printer",
            paper: "stack-2",
            ticket_printer: "receipt",
            sound: "volume",
            network: "world",
            sites: "login",
            clock: "clock",
            machine: "tool",
            figures: "chart-bar",
            cabin: "door"
        })
    readonly property var _prints: ({
            "printing": qsTr("Impression en cours"),
            "printed": qsTr("Feuille imprimée"),
            "failed": qsTr("Raté. Essayer encore")
        })

    spacing: Metrics.s24

    GridLayout {
        columns: Metrics.portrait ? 2 : 4
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinText {
            objectName: "morningVerdict"
            role: "title"
            text: page.morning.looking === "all" ? qsTr("Nous regardons tout") : page.morning.title
            Layout.fillWidth: true
            Layout.columnSpan: Metrics.portrait ? 2 : 1
        }

        CabinButton {
            objectName: "lookAtSitesButton"
            kind: "quiet"
            iconName: "login"
            text: page.morning.looking === "sites" ? qsTr("Une minute au plus") : qsTr("Vérifier les sites")
            busy: page.morning.looking === "sites"
            available: page.morning.looking === ""
            whyDisabled: qsTr("Ce contrôle n’est pas fini.")
            Layout.fillWidth: Metrics.portrait
            onActivated: page.morning.lookAtSites()
        }

        CabinButton {
            objectName: "trayFilledButton"
            visible: page.morning.countsPaper
            kind: "quiet"
            iconName: "stack-2"
            text: qsTr("Bac rempli")
            Layout.fillWidth: Metrics.portrait
            onActivated: page.morning.trayFilled()
        }

        CabinButton {
            objectName: "printMorningButton"
            kind: "secondary"
            iconName: "printer"
            text: page._prints[page.morning.printing] ?? qsTr("Imprimer")
            busy: page.morning.printing === "printing"
            available: page.morning.looking === ""
            whyDisabled: qsTr("Ce contrôle n’est pas fini.")
            Layout.fillWidth: Metrics.portrait
            Layout.columnSpan: Metrics.portrait ? 2 : 1
            onActivated: page.morning.printSheet()
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.px(14)
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.morning.rows

            PaperCard {
                id: card
                required property string topic
                required property string light
                required property string name
                required property string said
                objectName: "morning-" + topic
                implicitHeight: Math.max(Metrics.px(106), line.implicitHeight + Metrics.s16)
                Layout.fillWidth: true

                RowLayout {
                    id: line
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Metrics.s24
                    anchors.rightMargin: Metrics.s24
                    spacing: Metrics.s24

                    CabinIcon {
                        name: page._icons[card.topic] ?? "info-circle"
                        size: Metrics.px(48)
                        colour: card.light === "fault" ? Theme.brick : Theme.ink
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        CabinText {
                            role: "label"
                            text: card.name
                            Layout.fillWidth: true
                        }

                        CabinText {
                            role: "small"
                            color: Theme.ink2
                            text: card.said
                            Layout.fillWidth: true
                        }
                    }

                    Tag {
                        tone: page._lights[card.light][0]
                        iconName: page._lights[card.light][1]
                        text: page._lights[card.light][2]
                        Layout.minimumWidth: Metrics.px(150)
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
