// One document: its page, its name, where it came from; touching chooses it.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: tile

    property string title
    property string origin
    property int ordinal: 1
    property int pageCount: 1
    property string picture
    property bool chosen: false
    // Words beside the page rather than under it.
    property bool wide: false
    readonly property string label: words.label
    // Too low for a page, or even for two lines: the name stands where the choice is told.
    readonly property bool _low: height > 0 && height < Metrics.px(340)
    readonly property bool _flat: _low && height < Metrics.px(250)

    name: label + ", " + words.from + (chosen ? ", " + qsTr("choisi") : "")
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: chosen ? Theme.pine : Theme.line
    outlineWidth: chosen ? Metrics.px(5) : Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
    edge: chosen ? Theme.pineEdge : Theme.edge
    Accessible.checkable: true
    Accessible.checked: chosen

    DocumentWords {
        id: words
        title: tile.title
        origin: tile.origin
        ordinal: tile.ordinal
        pageCount: tile.pageCount
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.margins: Metrics.px(20)
        anchors.bottomMargin: Metrics.s16
        columns: tile.wide ? 2 : 1
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16

        Rectangle {
            visible: !tile._low
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.rowSpan: tile.wide ? 3 : 1
            Layout.minimumHeight: Metrics.px(140)
            radius: Metrics.radiusButton
            color: Theme.well

            Miniature {
                anchors.fill: parent
                anchors.margins: Metrics.px(tile.wide ? 16 : 24)
                source: tile.picture
                pages: tile.pageCount
                picturePx: Metrics.px(320)
            }
        }

        CabinText {
            id: named
            visible: !tile._flat
            role: "label"
            text: tile.label
            own: true
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Accessible.ignored: true
        }

        RowLayout {
            // Three lines of a name leave no room beside the page, nor a low tile under it.
            visible: tile.wide ? named.lineCount < 3 : !Metrics.large && foot.y - Metrics.px(208) >= named.contentHeight + 2 * origin.lineHeight
            spacing: Metrics.px(10)
            Layout.fillWidth: true
            Layout.preferredWidth: 3

            CabinIcon {
                visible: !tile.wide
                name: words.iconName
                size: Metrics.px(32)
                colour: Theme.ink2
            }

            CabinText {
                id: origin
                role: "small"
                color: Theme.ink2
                text: words.from
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Item {
            visible: tile.wide
            Layout.fillHeight: true
        }
    }

    Rectangle {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: tile._flat ? parent.height : Math.max(Metrics.px(72), Type.size("label") * 1.7)
        radius: tile._flat ? tile.radius : 0
        color: tile.chosen ? Theme.pine : Theme.well
        bottomLeftRadius: tile.radius
        bottomRightRadius: tile.radius

        Row {
            anchors.centerIn: parent
            spacing: Metrics.px(12)

            CabinIcon {
                visible: tile.chosen
                name: "check"
                stroke: 2.6
                colour: Theme.pineText
                size: Metrics.px(34)
                anchors.verticalCenter: parent.verticalCenter
            }

            CabinText {
                role: "label"
                text: tile._flat ? tile.label : tile.chosen ? qsTr("Choisi") : qsTr("Choisir")
                own: tile._flat
                maximumLineCount: 2
                elide: Text.ElideRight
                width: tile._flat ? tile.width - Metrics.px(90) : implicitWidth
                color: tile.chosen ? Theme.pineText : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
