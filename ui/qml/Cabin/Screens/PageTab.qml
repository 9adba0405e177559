// One of the two pages: the open one is of paper, the other reads as behind.
import QtQuick
import Cabin.Controls
import Cabin.Theme

Item {
    id: tab

    property string text
    property string iconName
    property string sign
    property bool front: false

    signal activated

    implicitWidth: row.implicitWidth + Metrics.px(Metrics.large ? 48 : 64)
    implicitHeight: Metrics.px(Metrics.large ? 108 : 92)

    Rectangle {
        visible: tab.front
        anchors.fill: parent
        topLeftRadius: Metrics.radiusButton
        topRightRadius: Metrics.radiusButton
        color: Theme.surface
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.edge

        Rectangle {
            width: parent.width - 2 * Metrics.px(26)
            height: Metrics.px(6)
            radius: height / 2
            x: Metrics.px(26)
            color: Theme.pine
        }
    }

    TouchFace {
        visible: !tab.front
        anchors.fill: parent
        anchors.bottomMargin: Metrics.px(14)
        fill: Theme.well
        thickness: Metrics.edgeQuiet
        outline: Theme.edge
        outlineWidth: Theme.contrasted ? Metrics.px(3) : 0
        name: tab.sign === "" ? tab.text : tab.text + ", " + tab.sign
        onActivated: tab.activated()
    }

    Row {
        id: row
        anchors.centerIn: parent
        anchors.verticalCenterOffset: tab.front ? 0 : -Metrics.px(9)
        spacing: Metrics.px(14)

        CabinIcon {
            visible: !Metrics.large
            name: tab.iconName
            anchors.verticalCenter: parent.verticalCenter
        }

        CabinText {
            role: "label"
            text: tab.text
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        Tag {
            visible: tab.sign !== ""
            tone: "lamp"
            iconName: "hourglass"
            text: Metrics.textSize > 1 ? "" : tab.sign
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
