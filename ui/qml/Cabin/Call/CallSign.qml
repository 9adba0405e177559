// A sentence over the picture: what is going on, and since when.
import QtQuick
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: sign

    property string sentence
    property string more
    property bool small: false

    visible: sentence !== ""
    height: words.implicitHeight + (small ? Metrics.s16 : Metrics.s32)
    color: Qt.alpha("#0B1F1B", 0.94)
    radius: small ? 0 : Metrics.radiusButton
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence

    Column {
        id: words
        anchors.centerIn: parent
        width: parent.width - Metrics.s32
        spacing: Metrics.px(4)

        CabinText {
            width: parent.width
            role: sign.small ? "small" : "heading"
            color: "#FFFDF8"
            horizontalAlignment: Text.AlignHCenter
            text: sign.sentence
        }

        CabinText {
            visible: text !== "" && !(sign.small && Metrics.large)
            width: parent.width
            role: "small"
            color: "#E3ECE2"
            horizontalAlignment: Text.AlignHCenter
            text: sign.more
        }
    }
}
