// A provider for a first mailbox: its name, and what it may ask; the whole tile is
// the target.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: tile

    required property string providerId
    required property string label
    required property string conditions
    required property rect place

    objectName: "provider-" + providerId
    visible: place.width > 0
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    name: label + ". " + conditions
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: Theme.line
    outlineWidth: Theme.contrasted ? Metrics.px(3) : Metrics.px(1)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.s24
        anchors.rightMargin: Metrics.s24
        spacing: Metrics.s16

        ColumnLayout {
            spacing: Metrics.px(4)
            Layout.fillWidth: true

            CabinText {
                role: Metrics.large ? "label" : "heading"
                font.weight: Font.Bold
                text: tile.label
                onPaper: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                role: Metrics.textSize === 1 ? "body" : "small"
                text: tile.conditions
                color: Theme.ink2
                onPaper: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        CabinIcon {
            // Three side by side have the room for words only.
            visible: tile.width > Metrics.px(500)
            name: "chevron-right"
            colour: Theme.ink2
            size: Metrics.px(40)
        }
    }
}
