// A service on the menu: door, name, one line; the whole tile is the target.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

TouchFace {
    id: tile

    property string title
    property string line
    property string iconName
    property int door: 0
    property bool wide: false

    implicitHeight: places.implicitHeight + 2 * places.anchors.margins + thickness
    name: line === "" ? title : title + ". " + line
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: Theme.line
    outlineWidth: Theme.contrasted ? Metrics.px(3) : Metrics.px(1)

    SoftShadow {
        anchors.fill: parent
        z: -1
        strength: 0.6
        radius: tile.radius
        visible: Theme.shadows && tile.usable && !tile.pressed
        parent: tile
    }

    CabinIcon {
        name: "chevron-right"
        colour: Theme.ink2
        size: beside("heading", 34)
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(24)
        y: tile.wide ? (parent.height - height) / 2 : Metrics.px(36)
    }

    GridLayout {
        id: places
        anchors.fill: parent
        anchors.margins: Metrics.px(tile.wide ? 16 : 20)
        anchors.topMargin: Metrics.px(tile.wide ? 12 : 16)
        anchors.bottomMargin: Metrics.px(tile.wide ? 12 : 16)
        anchors.leftMargin: Metrics.px(tile.wide ? 28 : 24)
        anchors.rightMargin: Metrics.px(tile.wide ? 70 : 18)
        columns: tile.wide ? 2 : 1
        columnSpacing: Metrics.px(28)
        rowSpacing: 0

        Door {
            door: tile.door
            iconName: tile.iconName
            Layout.rowSpan: tile.wide ? 2 : 1
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            Layout.alignment: tile.wide ? Qt.AlignVCenter : Qt.AlignTop
            width: Metrics.px(Metrics.portrait || tile.wide ? 108 : 96)
        }

        Item {
            // Names of a row stand at one height, whatever is under them.
            visible: !tile.wide
            Layout.fillHeight: true
            Layout.maximumHeight: Metrics.px(3)
        }

        CabinText {
            id: heading
            role: "heading"
            font.weight: Font.Bold
            text: tile.title
            Layout.fillWidth: true
            Layout.rowSpan: tile.wide && tile.line === "" ? 2 : 1
            Layout.alignment: tile.wide && tile.line !== "" ? Qt.AlignBottom : Qt.AlignVCenter
            Accessible.ignored: true
        }

        CabinText {
            role: "small"
            text: tile.line
            // A name on two lines leaves no room, and says enough.
            visible: text !== "" && (tile.wide || heading.lineCount < 2)
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        Item {
            visible: !tile.wide
            Layout.fillHeight: true
        }
    }
}
