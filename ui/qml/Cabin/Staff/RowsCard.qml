// Bars one under the other, value at the end; a withheld one is a hatched stub.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

PaperCard {
    id: card

    property string title
    property var rows
    property int least

    implicitHeight: column.implicitHeight + Metrics.s64

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Metrics.s32
        spacing: Metrics.portrait ? Metrics.s8 : Metrics.s16

        CabinText {
            role: "heading"
            text: card.title
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.s8
        }

        Repeater {
            model: card.rows

            RowLayout {
                id: row
                required property string name
                required property string figure
                required property real share
                required property bool strongest
                spacing: Metrics.s16
                Layout.fillWidth: true

                CabinText {
                    role: "small"
                    text: row.name
                    Layout.preferredWidth: Metrics.px(Metrics.portrait ? 420 : 250)
                }

                Item {
                    implicitHeight: Metrics.px(Metrics.portrait ? 32 : 36)
                    Layout.fillWidth: true

                    Rectangle {
                        id: told
                        visible: row.figure !== ""
                        width: Math.max(Metrics.px(6), row.share * (parent.width - Metrics.px(70)))
                        height: parent.height
                        radius: Metrics.px(8)
                        color: row.strongest ? Theme.pine : Theme.chart
                    }

                    CabinText {
                        x: row.LayoutMirroring.enabled ? parent.width - told.width - width - Metrics.px(14) : told.width + Metrics.px(14)
                        anchors.verticalCenter: parent.verticalCenter
                        visible: row.figure !== ""
                        strong: true
                        text: row.figure
                        wrapMode: Text.NoWrap
                    }

                    Row {
                        visible: row.figure === ""
                        spacing: Metrics.s16
                        anchors.verticalCenter: parent.verticalCenter

                        Hatched {
                            anchors.verticalCenter: parent.verticalCenter
                        }

                        CabinText {
                            role: "small"
                            color: Theme.ink2
                            text: qsTr("caché")
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
