// Where the lens looks: nine places, as on a small map of the screen.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Rectangle {
    id: pad

    property int column: 1
    property int row: 0
    readonly property var _rows: [qsTr("en haut"), qsTr("au milieu"), qsTr("en bas")]
    readonly property var _columns: [qsTr("au début"), qsTr("au centre"), qsTr("à la fin")]

    signal looked(int column, int row)

    width: places.width + Metrics.s32
    height: places.height + Metrics.s32
    radius: Metrics.radiusStrip
    color: Theme.honeyTint
    border.width: Metrics.px(3)
    border.color: Theme.honeyLine

    MouseArea {
        anchors.fill: parent
    }

    Grid {
        // A map does not turn round with the reading direction.
        id: places
        anchors.centerIn: parent
        columns: 3
        spacing: Metrics.s16
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: 9

            TouchFace {
                id: place
                required property int index
                readonly property bool here: index % 3 === pad.column && Math.floor(index / 3) === pad.row
                objectName: "look-" + (index % 3) + "-" + Math.floor(index / 3)
                width: Metrics.px(78)
                height: Metrics.px(60)
                radius: Metrics.px(14)
                name: qsTr("Regarder %1, %2").arg(pad._rows[Math.floor(index / 3)]).arg(pad._columns[index % 3])
                fill: here ? Theme.pine : Theme.surface
                onActivated: pad.looked(index % 3, Math.floor(index / 3))

                CabinIcon {
                    anchors.centerIn: parent
                    visible: place.here
                    name: "zoom-in"
                    colour: Theme.pineText
                    size: Metrics.px(34)
                }
            }
        }
    }
}
