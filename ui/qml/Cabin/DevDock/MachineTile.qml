// One machine: what it is, and how it is, in a word and a sign.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: tile

    required property string iconName
    required property string condition
    required property string conditionWord
    property bool chosen: false
    readonly property bool _well: condition === "ready"
    readonly property color _ink: chosen ? Theme.ink : Theme.barText

    implicitHeight: Metrics.px(116)
    radius: Metrics.px(20)
    thickness: Metrics.px(4)
    fill: chosen ? Theme.surface : Theme.barButton
    pressedFill: chosen ? Theme.well : Theme.barEdge
    edge: Theme.barEdge

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Metrics.px(4)

        CabinIcon {
            name: tile.iconName
            size: Metrics.px(38)
            colour: tile._ink
            Layout.alignment: Qt.AlignHCenter
        }

        CabinText {
            text: tile.name
            color: tile._ink
            font.pixelSize: Metrics.px(20)
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true
        }

        RowLayout {
            visible: tile.condition !== ""
            spacing: Metrics.px(6)
            Layout.alignment: Qt.AlignHCenter

            CabinIcon {
                name: tile._well ? "check" : "alert-triangle"
                size: Metrics.px(22)
                colour: tile.chosen ? (tile._well ? Theme.pine : Theme.brick) : (tile._well ? Theme.barText : Theme.honey)
            }

            CabinText {
                text: tile.conditionWord
                color: tile.chosen ? (tile._well ? Theme.pine : Theme.brick) : (tile._well ? Theme.barText : Theme.honey)
                font.pixelSize: Metrics.px(21)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
