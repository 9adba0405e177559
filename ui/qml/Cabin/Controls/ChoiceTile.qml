// A choice among equals: chosen is an outline and a check, never a small round button.
import QtQuick
import Cabin.Theme

TouchFace {
    id: tile

    property bool chosen: false

    implicitHeight: Metrics.target
    outline: chosen ? Theme.pine : Theme.line
    outlineWidth: chosen ? Metrics.px(5) : Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
    edge: chosen ? Theme.pineEdge : Theme.edge
    Accessible.checkable: true
    Accessible.checked: chosen

    CheckDisc {
        visible: tile.chosen
        parent: tile
        x: tile.LayoutMirroring.enabled ? -width * 0.3 : tile.width - width * 0.7
        y: -height * 0.3
    }
}
