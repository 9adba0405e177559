// A page on its way; after some seconds, that the site is slow, and how far it is.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: arriving

    property bool slow: false
    property int percent: 0

    implicitWidth: Metrics.px(slow ? 980 : 420)
    implicitHeight: column.implicitHeight + Metrics.px(slow ? 48 : 28)
    radius: slow ? Metrics.radiusCard : height / 2
    color: Theme.honeyTint
    border.width: Theme.contrasted ? Metrics.px(3) : 0
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s32
        spacing: Metrics.s16

        CabinText {
            id: words
            objectName: "arrivingWords"
            role: arriving.slow ? "label" : "body"
            color: Theme.honeyInk
            horizontalAlignment: arriving.slow ? Text.AlignLeft : Text.AlignHCenter
            text: arriving.slow ? qsTr("Le site est lent. Nous attendons avec vous.") : qsTr("La page arrive.")
            Layout.fillWidth: true
        }

        CabinProgress {
            visible: arriving.slow
            value: arriving.percent / 100
            waiting: arriving.percent === 0
            Layout.fillWidth: true
        }
    }
}
