// Icon and two or three words; cannot be touched. Tones: neutral, attention, broken, lamp.
import QtQuick
import Cabin.Theme

Rectangle {
    id: tag

    property string text
    property string iconName
    property string tone: "neutral"
    readonly property color _ink: tone === "broken" ? Theme.brick : tone === "attention" ? Theme.honeyInk : tone === "lamp" ? Theme.honeyText : Theme.ink

    implicitHeight: Math.max(Metrics.px(48), Type.size("small") * 2)
    implicitWidth: row.implicitWidth + Metrics.px(40)
    radius: height / 2
    color: tone === "broken" ? Theme.brickTint : tone === "attention" ? Theme.honeyTint : tone === "lamp" ? Theme.honey : Theme.pineTint
    border.width: Theme.contrasted ? Metrics.px(2) : 0
    border.color: Theme.ink

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Metrics.px(10)

        CabinIcon {
            name: tag.iconName
            visible: tag.iconName !== ""
            colour: tag._ink
            size: Math.round(Type.size("small") * 1.2)
            anchors.verticalCenter: parent.verticalCenter
        }

        CabinText {
            role: "small"
            strong: true
            onPaper: true
            text: tag.text
            color: tag._ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
