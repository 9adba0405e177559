// The sites that pages asked for and the cabin refused: for who keeps the catalogue.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property FiguresViewModel figures
    readonly property bool _shown: figures.stage === "shown"
    readonly property bool _empty: _shown && figures.hostsShown === 0

    spacing: Metrics.s24

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinText {
            role: "title"
            text: page._shown ? qsTr("Sites refusés : %1").arg(page.figures.title) : qsTr("Les sites refusés")
            Layout.fillWidth: true
        }

        MonthButtons {
            figures: page.figures
        }
    }

    MonthStage {
        stage: page.figures.stage
        Layout.fillWidth: true
    }

    CabinText {
        visible: page._shown && !page._empty
        text: qsTr("Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.")
        Layout.fillWidth: true
    }

    CabinText {
        visible: page._empty
        text: page.figures.hostsHidden ? qsTr("Rien à montrer : aucun site refusé n’est demandé assez souvent.") : qsTr("Rien à montrer : la cabine n’a refusé aucun site.")
        Layout.fillWidth: true
    }

    PaperCard {
        visible: page._shown && !page._empty
        implicitHeight: list.implicitHeight + Metrics.s64
        Layout.fillWidth: true

        GridLayout {
            id: list
            anchors.fill: parent
            anchors.margins: Metrics.s32
            columns: Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.px(72)
            rowSpacing: Metrics.s24
            uniformCellWidths: true

            Repeater {
                model: page.figures.hosts

                RowLayout {
                    id: row
                    required property string name
                    required property string figure
                    spacing: Metrics.s24
                    Layout.fillWidth: true

                    CabinText {
                        strong: true
                        text: row.name
                        wrapMode: Text.NoWrap
                        elide: Text.ElideMiddle
                        Layout.fillWidth: true
                    }

                    CabinText {
                        color: Theme.ink2
                        text: qsTr("%1 fois").arg(row.figure)
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    CabinText {
        visible: page._shown && page.figures.hostsMore > 0
        text: qsTr("Et d’autres, moins demandés : %1.").arg(page.figures.hostsMore)
        Layout.fillWidth: true
    }

    RowLayout {
        visible: page._shown && page.figures.hostsHidden
        spacing: Metrics.s16
        Layout.fillWidth: true

        CabinIcon {
            name: "lock"
            colour: Theme.pine
            Layout.alignment: Qt.AlignTop
        }

        CabinText {
            role: "small"
            color: Theme.ink2
            text: qsTr("D’autres sont peut-être cachés : en dessous de %1 fois, on ne montre pas.").arg(page.figures.least)
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
