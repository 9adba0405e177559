// Paper put upright on the table: words at the end side, an object in a tray at the start.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Item {
    id: sheet

    property bool hasTray: true
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

    Rectangle {
        id: paper
        readonly property int inset: Metrics.portrait ? 0 : Metrics.px(128)
        x: inset
        width: parent.width - 2 * inset
        y: Metrics.px(28)
        height: parent.height - y
        color: Theme.surface
        topLeftRadius: Metrics.radiusSheet
        topRightRadius: Metrics.radiusSheet
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.edge

        NumberAnimation on y {
            running: !Theme.reducedMotion
            from: sheet.height
            to: Metrics.px(28)
            duration: 280
            easing.type: Easing.OutCubic
        }

        GridLayout {
            anchors.fill: parent
            anchors.leftMargin: Metrics.s40
            anchors.rightMargin: Metrics.s40 + Metrics.s16
            anchors.topMargin: Metrics.s40
            columns: Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.s64
            rowSpacing: Metrics.s32

            Rectangle {
                visible: sheet.hasTray
                Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(640)
                Layout.preferredHeight: Metrics.portrait ? paper.height * 0.4 : -1
                Layout.fillWidth: Metrics.portrait
                Layout.fillHeight: !Metrics.portrait
                color: Theme.well
                topLeftRadius: Metrics.radiusCard
                topRightRadius: Metrics.radiusCard
                bottomLeftRadius: Metrics.portrait ? Metrics.radiusCard : 0
                bottomRightRadius: bottomLeftRadius

                Item {
                    id: tray
                    anchors.fill: parent
                }
            }

            ColumnLayout {
                id: column
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.bottomMargin: Metrics.s40
                spacing: Metrics.s24
            }
        }
    }
}
