// The page in the tray, uncovered from the top as the machine reads it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: tray

    required property ScanViewModel scan
    readonly property bool reading: scan.stage === "reading"
    readonly property bool empty: !reading && scan.shownPicture === ""
    readonly property real share: Theme.reducedMotion ? Math.floor(scan.progress * 10) / 10 : scan.progress

    Rectangle {
        id: page
        readonly property real ratio: tray.reading && tray.scan.paper === "card" ? 0.762 : 1.414
        width: Math.min(Metrics.px(500), parent.width - 2 * Metrics.px(60), (parent.height - 2 * Metrics.px(36)) / 1.414)
        height: width * ratio
        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.px(36)
        radius: Metrics.px(8)
        color: tray.empty ? "transparent" : tray.reading ? Theme.surface : "#FFFFFF"
        border.width: tray.empty ? 0 : Metrics.px(2)
        border.color: Theme.line

        Illustration {
            visible: tray.empty
            anchors.fill: parent
            name: "scanner"
        }

        Miniature {
            visible: !tray.reading && tray.scan.shownPicture !== ""
            anchors.fill: parent
            source: visible ? tray.scan.shownPicture : ""
            picturePx: Metrics.px(500)
        }

        Rectangle {
            // Where the machine has been: what it saw, never kept.
            visible: tray.reading
            x: Metrics.px(2)
            y: Metrics.px(2)
            width: parent.width - Metrics.px(4)
            height: (parent.height - Metrics.px(4)) * tray.share
            color: "#FFFFFF"
            clip: true

            Image {
                // Asked anew once the look before has come: on a slow machine each would
                // otherwise push out the one before, and nothing would ever be seen.
                id: seen
                readonly property string wanted: tray.reading ? tray.scan.livePicture : ""

                function look(): void {
                    if (status !== Image.Loading || wanted === "")
                        source = wanted;
                }

                width: parent.width
                height: page.height - Metrics.px(4)
                asynchronous: true
                retainWhileLoading: wanted !== ""
                cache: false
                onWantedChanged: look()
                onStatusChanged: Qt.callLater(seen.look)
                Component.onCompleted: look()
            }
        }

        Column {
            visible: tray.reading
            width: parent.width
            y: parent.height * tray.share - height

            Repeater {
                model: [0.15, 0.3, 0.5, 0.75]

                Rectangle {
                    required property real modelData
                    width: page.width
                    height: Metrics.px(11)
                    color: Theme.honeyTint
                    opacity: modelData
                }
            }
        }

        Rectangle {
            visible: tray.reading
            width: parent.width + Metrics.px(44)
            height: Metrics.px(7)
            radius: height / 2
            x: -Metrics.px(22)
            y: parent.height * tray.share
            color: Theme.honeyLine
        }
    }
}
