// Less, how much, more.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

RowLayout {
    id: counter

    property string value
    property string less
    property string more
    property bool canLess: true
    property bool canMore: true
    readonly property int tall: Metrics.large && !Metrics.portrait ? Metrics.px(100) : Metrics.target

    signal moved(direction: int)

    spacing: Metrics.s24
    Layout.fillWidth: true

    CabinButton {
        objectName: counter.objectName + "Less"
        kind: "plain"
        iconName: Metrics.large ? "" : "minus"
        text: counter.less
        enabled: counter.canLess
        Layout.fillWidth: true
        Layout.preferredWidth: Metrics.px(200)
        Layout.preferredHeight: counter.tall
        onActivated: counter.moved(-1)
    }

    CabinText {
        role: "heading"
        text: counter.value
        horizontalAlignment: Text.AlignHCenter
        Layout.preferredWidth: Metrics.px([130, 150, 180, 210][Metrics.textSize - 1])
    }

    CabinButton {
        objectName: counter.objectName + "More"
        kind: "plain"
        iconName: Metrics.large ? "" : "plus"
        text: counter.more
        enabled: counter.canMore
        Layout.fillWidth: true
        Layout.preferredWidth: Metrics.px(200)
        Layout.preferredHeight: counter.tall
        onActivated: counter.moved(1)
    }
}
