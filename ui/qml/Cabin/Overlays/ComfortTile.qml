// One choice of the comfort sheet, its words in the middle.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

ChoiceTile {
    id: tile

    property int textPx: Type.size("label")
    property color ink: Theme.ink
    property bool own: false
    // A door in the colours it stands for.
    property color door: "transparent"
    readonly property bool _drawn: door.a > 0 && Metrics.textSize < (Metrics.portrait ? 3 : 2)

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
    Layout.preferredHeight: Math.max(Metrics.px(Metrics.lowered > 0 ? 84 : Metrics.large && !Metrics.portrait ? 100 : 112), words.height + Metrics.s24)

    CabinText {
        id: words
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: !tile._drawn ? 0 : (arch.width + Metrics.s16) / 2
        width: Math.min(implicitWidth, tile.width - Metrics.s32 - (tile._drawn ? arch.width + Metrics.s16 : 0))
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        font.pixelSize: tile.textPx
        color: tile.ink
        text: tile.name
        own: tile.own
        onPaper: true
        Accessible.ignored: true
    }

    Arch {
        id: arch
        visible: tile._drawn
        width: Metrics.px(32)
        height: Metrics.px(36)
        bottomLeftRadius: Metrics.px(4)
        bottomRightRadius: Metrics.px(4)
        color: tile.door
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: words.left
        anchors.rightMargin: Metrics.s16
    }
}
