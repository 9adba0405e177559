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
    readonly property string label: title !== "" ? title : origin === "scanned" ? qsTr("Papier %1").arg(ordinal) : qsTr("Document du site %1").arg(ordinal)

    name: label + ", " + source.text + (chosen ? ", " + qsTr("choisi") : "")
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: chosen ? Theme.pine : Theme.line
    outlineWidth: chosen ? Metrics.px(5) : Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
    edge: chosen ? Theme.pineEdge : Theme.edge
    Accessible.checkable: true
    Accessible.checked: chosen

    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.s16

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Metrics.px(20)
            Layout.bottomMargin: 0
            Layout.minimumHeight: Metrics.px(160)
            radius: Metrics.radiusButton
            color: Theme.well

            Miniature {
                anchors.fill: parent
                anchors.margins: Metrics.px(24)
                source: tile.picture
                pages: tile.pageCount
                picturePx: Metrics.px(320)
            }
        }

        CabinText {
            role: "label"
            text: tile.label
            maximumLineCount: 2
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.s24
            Layout.rightMargin: Metrics.s24
            Accessible.ignored: true
        }

        RowLayout {
            spacing: Metrics.px(10)
            Layout.leftMargin: Metrics.s24
            Layout.rightMargin: Metrics.s24

            CabinIcon {
                name: tile.origin === "scanned" ? "scan" : "file-download"
                size: Metrics.px(32)
                colour: Theme.ink2
            }

            CabinText {
                id: source
                role: "small"
                color: Theme.ink2
                text: tile.origin === "scanned" ? qsTr("Scanné ici, %n pages", "", tile.pageCount) : qsTr("Du site, %n pages", "", tile.pageCount)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Metrics.px(72), Type.size("label") * 1.7)
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
                    text: tile.chosen ? qsTr("Choisi") : qsTr("Choisir")
                    color: tile.chosen ? Theme.pineText : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
