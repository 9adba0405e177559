// One thing that can go wrong: lit while it lasts; a single shot says that it is one.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: tile

    required property string word
    required property bool lasts
    required property bool active
    readonly property color _ink: active ? Theme.honeyText : Theme.barText

    implicitHeight: Metrics.px(87)
    radius: Metrics.px(16)
    thickness: Metrics.px(4)
    fill: active ? Theme.honey : Theme.barButton
    pressedFill: active ? Theme.honeyPressed : Theme.barEdge
    edge: active ? Theme.honeyEdge : Theme.barEdge
    Accessible.checkable: lasts
    Accessible.checked: active

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.s16
        anchors.rightMargin: Metrics.s16
        spacing: Metrics.px(12)

        CabinIcon {
            name: tile.lasts ? (tile.active ? "check" : "circle") : "hand-click"
            size: Metrics.px(28)
            colour: tile._ink
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            CabinText {
                text: tile.word
                color: tile._ink
                font.pixelSize: Metrics.px(22)
                font.weight: Font.DemiBold
                lineHeight: Metrics.px(26)
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                visible: !tile.lasts
                text: qsTr("une seule fois")
                color: Theme.barText
                font.pixelSize: Metrics.px(18)
                lineHeight: Metrics.px(22)
                Layout.fillWidth: true
            }
        }
    }
}
