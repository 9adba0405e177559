// A sheet of text: no edge, so it cannot be touched.
import QtQuick
import Cabin.Theme

Item {
    id: card

    property color fill: Theme.surface
    property color outline: Theme.line
    property real radius: Metrics.radiusCard
    property real shadowStrength: 0.35
    property bool shadowed: true
    default property alias content: content.data

    SoftShadow {
        visible: Theme.shadows && card.shadowed
        anchors.fill: parent
        radius: card.radius
        strength: card.shadowStrength
    }

    Rectangle {
        id: content
        anchors.fill: parent
        radius: card.radius
        color: card.fill
        border.width: Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
        border.color: card.outline
    }
}
