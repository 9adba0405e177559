// One bar for all, its parts written under it; and the promise about small numbers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

PaperCard {
    id: card

    property string title
    property string promise
    property var rows
    readonly property var _fills: [Theme.pine, Theme.chart, Theme.honey, Theme.well]

    implicitHeight: column.implicitHeight + Metrics.s64

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Metrics.s32
        spacing: Metrics.px(18)

        CabinText {
            role: "heading"
            text: card.title
            Layout.fillWidth: true
        }

        Row {
            id: bar
            spacing: Metrics.px(4)
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.px(56)

            Repeater {
                model: card.rows

                Rectangle {
                    required property int index
                    required property real part
                    visible: part > 0
                    width: part * (bar.width - Metrics.px(16))
                    height: bar.height
                    radius: Metrics.px(8)
                    color: card._fills[index % 4]
                    border.width: index >= 2 ? Metrics.px(3) : 0
                    border.color: Theme.ink
                }
            }
        }

        GridLayout {
            columns: Metrics.portrait ? 2 : 1
            columnSpacing: Metrics.s48
            rowSpacing: Metrics.px(18)
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: card.rows

                RowLayout {
                    id: row
                    required property int index
                    required property string name
                    required property string figure
                    spacing: Metrics.s16
                    Layout.fillWidth: true

                    Rectangle {
                        implicitWidth: Metrics.px(28)
                        implicitHeight: Metrics.px(28)
                        radius: Metrics.px(7)
                        color: card._fills[row.index % 4]
                        border.width: row.index >= 2 ? Metrics.px(3) : 0
                        border.color: Theme.ink
                    }

                    CabinText {
                        role: "small"
                        text: row.name
                        Layout.fillWidth: true
                    }

                    CabinText {
                        visible: row.figure !== ""
                        strong: true
                        text: row.figure
                        wrapMode: Text.NoWrap
                    }

                    Hatched {
                        visible: row.figure === ""
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Rectangle {
            visible: !Metrics.portrait
            implicitHeight: Metrics.px(2)
            color: Theme.line
            Layout.fillWidth: true
        }

        RowLayout {
            visible: !Metrics.portrait
            spacing: Metrics.s16

            CabinIcon {
                name: "lock"
                colour: Theme.pine
                Layout.alignment: Qt.AlignTop
            }

            CabinText {
                role: "small"
                color: Theme.ink2
                text: card.promise
                Layout.fillWidth: true
            }
        }
    }
}
