// One large figure, what it counts, and the same before.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

PaperCard {
    id: tile

    property string figure
    property string caption
    property string before

    implicitHeight: Metrics.px(Metrics.portrait ? 128 : 146)
    Accessible.role: Accessible.StaticText
    Accessible.name: (figure === "" ? qsTr("caché") : figure) + " " + caption

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(30)
        anchors.rightMargin: Metrics.s24
        spacing: Metrics.s16

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            CabinText {
                role: tile.figure.length > 9 ? "heading" : "title"
                font.weight: Font.Bold
                color: tile.figure === "" ? Theme.ink2 : Theme.pine
                text: tile.figure === "" ? qsTr("caché") : tile.figure
                wrapMode: Text.NoWrap
            }

            CabinText {
                role: "small"
                strong: true
                text: tile.caption
                Layout.fillWidth: true
            }
        }

        CabinText {
            // A long one would crowd the figure itself.
            visible: tile.before !== "" && tile.before.length <= 9 && !Metrics.portrait
            role: "small"
            color: Theme.ink2
            text: qsTr("avant :\n%1").arg(tile.before)
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Metrics.s24
        }
    }
}
