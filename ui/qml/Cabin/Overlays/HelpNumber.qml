// A telephone number in large type, with its hours.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: card

    property string who
    property string number
    property string hours

    implicitHeight: column.implicitHeight + Metrics.s48
    radius: Metrics.radiusButton
    color: Theme.well

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.s32
        spacing: Metrics.px(4)

        CabinText {
            role: "label"
            text: card.who
            Layout.fillWidth: true
        }

        CabinText {
            role: "title"
            text: card.number
            Layout.fillWidth: true
        }

        CabinText {
            visible: text.trim() !== ""
            role: "small"
            color: Theme.ink2
            text: card.hours
            Layout.fillWidth: true
        }
    }
}
