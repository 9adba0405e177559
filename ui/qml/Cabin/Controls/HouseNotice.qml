// What the house wants to be known by who comes; nothing while nothing is up.
import QtQuick
import Cabin.Theme

Rectangle {
    id: card

    property string notice
    property bool quiet: false

    objectName: "houseNotice"
    visible: words.text !== ""
    implicitHeight: words.implicitHeight + Metrics.px(card.quiet ? 16 : 24)
    radius: Metrics.radiusButton
    color: Theme.honeyTint
    border.width: Metrics.px(3)
    border.color: Theme.honeyLine

    HouseNoticeWords {
        id: said
        notice: card.notice
    }

    CabinIcon {
        id: sign
        name: "info-circle"
        size: beside("body", 44)
        colour: Theme.honeyInk
        anchors.left: parent.left
        anchors.leftMargin: Metrics.s24
        anchors.verticalCenter: parent.verticalCenter
    }

    CabinText {
        id: words
        objectName: "houseNoticeText"
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Metrics.s16
        anchors.rightMargin: Metrics.s24
        anchors.verticalCenter: parent.verticalCenter
        role: Metrics.large || card.quiet ? "body" : "heading"
        strong: true
        color: Theme.honeyInk
        text: said.text
    }
}
