// The way to one more document: the scanner. Flat: words beside the plus.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: tile

    property bool flat: false
    // Something stands under it: large words take the place of the plus.
    property bool brief: false
    readonly property int _plus: Metrics.px(flat ? 96 : 120)

    name: add.text
    fill: Theme.pineTint
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: Theme.edge
    outlineWidth: Theme.contrasted ? Metrics.px(3) : 0

    GridLayout {
        anchors.centerIn: parent
        width: parent.width - (tile.flat ? Metrics.s64 : Metrics.s40)
        columns: tile.flat ? 2 : 1
        columnSpacing: Metrics.s32
        rowSpacing: tile.flat ? 0 : Metrics.s24

        Rectangle {
            visible: !tile.brief
            implicitWidth: tile._plus
            implicitHeight: tile._plus
            radius: width / 2
            color: Theme.pine
            Layout.rowSpan: tile.flat ? 2 : 1
            Layout.alignment: tile.flat ? Qt.AlignVCenter : Qt.AlignHCenter

            CabinIcon {
                anchors.centerIn: parent
                name: "plus"
                size: Metrics.px(tile.flat ? 52 : 64)
                stroke: 2
                colour: Theme.pineText
            }
        }

        CabinText {
            id: add
            role: Metrics.large && !Metrics.portrait ? "label" : "heading"
            horizontalAlignment: tile.flat ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("Ajouter un document")
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        CabinText {
            visible: !Metrics.squeezed && (tile.flat || Metrics.portrait || !Metrics.large)
            role: "small"
            color: Theme.ink2
            horizontalAlignment: tile.flat ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("Avec le scanner")
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
