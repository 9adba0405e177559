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

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
    Layout.preferredHeight: Math.max(Metrics.px(Metrics.lowered > 0 ? 84 : Metrics.large && !Metrics.portrait ? 100 : 112), words.height + Metrics.s24)

    CabinText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tile.width - Metrics.s32)
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        font.pixelSize: tile.textPx
        color: tile.ink
        text: tile.name
        own: tile.own
        onPaper: true
        Accessible.ignored: true
    }
}
