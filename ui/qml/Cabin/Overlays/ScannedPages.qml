// The pages read so far, the last ones, and the place of the next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

RowLayout {
    id: row

    required property ScanViewModel scan
    required property bool large
    readonly property int count: pages.count
    readonly property bool reading: scan.stage === "reading"
    readonly property bool next: reading || scan.stage === "placing"
    readonly property var _remarks: ({
            blank: qsTr("vide"),
            blurred: qsTr("floue"),
            cut: qsTr("coupée")
        })

    spacing: Metrics.s32

    Repeater {
        id: pages
        model: row.scan.pages

        ColumnLayout {
            id: page
            required property int index
            required property int number
            required property string picture
            required property string remark
            visible: index >= pages.count - (row.next ? 2 : 3)
            spacing: Metrics.s8

            Item {
                implicitWidth: Metrics.px(row.large ? 120 : 150)
                implicitHeight: Metrics.px(row.large ? 170 : 212)

                Miniature {
                    anchors.fill: parent
                    source: page.visible ? page.picture : ""
                }

                CheckDisc {
                    visible: page.remark === ""
                    x: parent.width - width * 0.7
                    y: -height * 0.3
                }
            }

            CabinText {
                role: "small"
                strong: true
                text: qsTr("Page %1").arg(page.number)
                Layout.alignment: Qt.AlignHCenter
            }

            CabinText {
                role: "small"
                color: Theme.ink2
                visible: !Metrics.large
                text: row._remarks[page.remark] ?? qsTr("lue")
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }

    ColumnLayout {
        visible: row.next && !row.scan.secondSide
        spacing: Metrics.s8

        Rectangle {
            implicitWidth: Metrics.px(row.large ? 120 : 150)
            implicitHeight: Metrics.px(row.large ? 170 : 212)
            radius: Metrics.px(8)
            color: row.reading ? Theme.honeyTint : "transparent"
            border.width: Metrics.px(row.reading ? 4 : 2)
            border.color: row.reading ? Theme.honeyLine : Theme.control

            CabinIcon {
                anchors.centerIn: parent
                name: row.reading ? "scan" : "plus"
                size: Metrics.px(56)
                colour: row.reading ? Theme.honeyInk : Theme.ink2
            }
        }

        CabinText {
            role: "small"
            strong: true
            text: qsTr("Page %1").arg(row.scan.pageNumber)
            Layout.alignment: Qt.AlignHCenter
        }

        CabinText {
            role: "small"
            color: Theme.ink2
            visible: !Metrics.large
            text: row.reading ? qsTr("en cours") : qsTr("à poser")
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
