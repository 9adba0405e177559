// Columns side by side: each is written, none needs an axis.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

PaperCard {
    id: card

    property string title
    property var rows

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.s32
        spacing: Metrics.s24

        CabinText {
            role: "heading"
            text: card.title
            Layout.fillWidth: true
        }

        RowLayout {
            id: columns
            spacing: Metrics.portrait ? Metrics.s32 : Metrics.s16
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: card.rows

                ColumnLayout {
                    id: column
                    required property string name
                    required property string figure
                    required property real share
                    required property bool strongest
                    spacing: Metrics.s8
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumWidth: Metrics.px(Metrics.portrait ? 160 : 120)

                    Item {
                        Layout.fillHeight: true
                    }

                    CabinText {
                        strong: true
                        text: column.figure
                        wrapMode: Text.NoWrap
                        Layout.alignment: Qt.AlignHCenter
                    }

                    Rectangle {
                        implicitHeight: Math.max(Metrics.px(6), column.share * (columns.height - Metrics.px(96)))
                        topLeftRadius: Metrics.px(10)
                        topRightRadius: Metrics.px(10)
                        color: column.strongest ? Theme.pine : Theme.chart
                        Layout.fillWidth: true
                    }

                    CabinText {
                        role: "small"
                        color: Theme.ink2
                        text: column.name
                        wrapMode: Text.NoWrap
                        Layout.alignment: Qt.AlignHCenter
                    }
                }
            }
        }
    }
}
