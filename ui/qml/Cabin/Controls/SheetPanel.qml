// Paper put upright on the table: words at the end side, an object in a tray at the start.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Item {
    id: sheet

    property bool hasTray: true
    // A picture gives its place up to large words; the object of the work does not.
    property bool trayIsPicture: false
    readonly property bool large: Metrics.large && !Metrics.portrait
    property alias tray: tray.data
    default property alias content: column.data

    Accessible.role: Accessible.Dialog

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: Theme.veilOpacity
    }

    MouseArea {
        // What is behind cannot be touched.
        anchors.fill: parent
    }

    Item {
        // The paper goes down behind the table, never over it.
        anchors.fill: parent
        clip: rising.running

        Rectangle {
            id: paper
            property real down: 0
            readonly property int inset: Metrics.portrait ? 0 : Metrics.px(Metrics.large ? 64 : 128)
            readonly property int headroom: Metrics.px(sheet.large ? 12 : 28)
            x: inset
            y: headroom + down * height
            width: parent.width - 2 * inset
            height: parent.height - headroom
            color: Theme.surface
            topLeftRadius: Metrics.radiusSheet
            topRightRadius: Metrics.radiusSheet
            border.width: Theme.contrasted ? Metrics.px(3) : 0
            border.color: Theme.edge

            NumberAnimation on down {
                id: rising
                running: false
                from: 1
                to: 0
                duration: 280
                easing.type: Easing.OutCubic
            }

            GridLayout {
                anchors.fill: parent
                anchors.leftMargin: Metrics.s40
                anchors.rightMargin: sheet.hasTray && !Metrics.portrait ? Metrics.s40 + Metrics.s16 : Metrics.s40
                anchors.topMargin: sheet.large ? Metrics.s24 : Metrics.s40
                columns: Metrics.portrait ? 1 : 2
                layoutDirection: Metrics.handSide
                columnSpacing: Metrics.px(Metrics.large ? 40 : 64)
                rowSpacing: Metrics.s32

                Rectangle {
                    // In portrait the words come first: the tray takes what they leave.
                    id: hollow
                    visible: sheet.hasTray && !(sheet.large && sheet.trayIsPicture)
                    Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(Metrics.large ? 480 : 640)
                    Layout.preferredHeight: Metrics.portrait ? paper.height * 0.4 : -1
                    Layout.maximumHeight: Metrics.portrait ? paper.height * 0.4 : Number.POSITIVE_INFINITY
                    Layout.minimumHeight: 0
                    Layout.fillWidth: Metrics.portrait
                    Layout.fillHeight: true
                    color: Theme.well
                    topLeftRadius: Metrics.radiusCard
                    topRightRadius: Metrics.radiusCard
                    bottomLeftRadius: Metrics.portrait ? Metrics.radiusCard : 0
                    bottomRightRadius: bottomLeftRadius

                    Item {
                        id: tray
                        anchors.fill: parent
                        visible: hollow.height > Metrics.px(160)
                    }
                }

                ColumnLayout {
                    id: column
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.bottomMargin: sheet.large ? Metrics.s24 : Metrics.s40
                    spacing: sheet.large ? Metrics.s16 : Metrics.s24
                }
            }
        }
    }

    Component.onCompleted: if (!Theme.reducedMotion)
        rising.start()
}
