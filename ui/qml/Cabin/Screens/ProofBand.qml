// The proof: checked at this hour, nothing is left.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: band

    property string verifiedAt
    property bool brief: false

    implicitHeight: row.implicitHeight + Metrics.s32
    radius: Metrics.radiusButton
    color: Theme.pine
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ". " + line.text

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s24
        spacing: Metrics.s16

        CabinIcon {
            name: "shield-check"
            size: Metrics.px(52)
            colour: Theme.contrasted ? Theme.pineText : Theme.honey
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            CabinText {
                id: title
                role: "label"
                color: Theme.pineText
                text: qsTr("Vérifié à %1 h %2").arg(band.verifiedAt.split(":")[0]).arg(band.verifiedAt.split(":")[1] ?? "")
                Layout.fillWidth: true
            }

            CabinText {
                id: line
                visible: !band.brief
                role: "small"
                color: Theme.pineText
                text: qsTr("Il ne reste rien dans la cabine")
                Layout.fillWidth: true
            }
        }
    }
}
