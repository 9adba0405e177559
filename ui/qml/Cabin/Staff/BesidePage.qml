// What distinguishes this cabin: each share beside that of the cabin in the middle.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property BesideViewModel beside
    readonly property var _sentences: ({
            "reading": qsTr("Nous demandons les chiffres de la ville."),
            "usual": qsTr("Cette cabine ressemble aux autres de la ville."),
            "few": qsTr("Il n’y a pas encore assez de cabines à comparer."),
            "unreachable": qsTr("La ville ne répond pas. Les chiffres d’ici sont gardés.")
        })

    spacing: Metrics.s24

    CabinText {
        role: "title"
        text: qsTr("Ce qui distingue cette cabine")
        Layout.fillWidth: true
    }

    CabinText {
        visible: text !== ""
        role: "heading"
        text: page._sentences[page.beside.stage] ?? ""
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "askTownAgainButton"
        visible: page.beside.stage === "unreachable"
        kind: "main"
        iconName: "refresh"
        text: qsTr("Essayer encore")
        onActivated: page.beside.ask()
    }

    PaperCard {
        visible: page.beside.stage === "shown"
        implicitHeight: rows.implicitHeight + Metrics.s64
        Layout.fillWidth: true

        ColumnLayout {
            id: rows
            anchors.fill: parent
            anchors.margins: Metrics.s32
            spacing: Metrics.s24

            Repeater {
                model: page.beside.differences

                GridLayout {
                    id: row
                    required property string name
                    required property int here
                    required property int elsewhere
                    columns: Metrics.portrait ? 1 : 2
                    columnSpacing: Metrics.s32
                    rowSpacing: Metrics.s8
                    Layout.fillWidth: true

                    CabinText {
                        role: "label"
                        text: row.name
                        Layout.fillWidth: Metrics.portrait
                        Layout.preferredWidth: Metrics.px(560)
                    }

                    ColumnLayout {
                        spacing: Metrics.px(6)
                        Layout.fillWidth: true

                        Repeater {
                            model: [[row.here, qsTr("ici : %1 sur 100").arg(row.here), Theme.pine], [row.elsewhere, qsTr("ailleurs : %1 sur 100").arg(row.elsewhere), Theme.chart]]

                            RowLayout {
                                id: bar
                                required property var modelData
                                spacing: Metrics.s16
                                Layout.fillWidth: true

                                Item {
                                    implicitHeight: Metrics.px(30)
                                    Layout.fillWidth: true

                                    Rectangle {
                                        width: Math.max(Metrics.px(6), parent.width * bar.modelData[0] / 100)
                                        height: parent.height
                                        radius: Metrics.px(8)
                                        color: bar.modelData[2]
                                    }
                                }

                                CabinText {
                                    role: "small"
                                    strong: true
                                    text: bar.modelData[1]
                                    wrapMode: Text.NoWrap
                                    Layout.preferredWidth: Metrics.px(270)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    CabinText {
        visible: page.beside.rule !== "" && page.beside.stage !== "few"
        role: "small"
        color: Theme.ink2
        text: page.beside.rule
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
