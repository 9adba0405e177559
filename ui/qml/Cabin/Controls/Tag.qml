// Icon and two or three words; cannot be touched. Tones: neutral, attention, broken, lamp.
// Where its words do not fit they stand on two lines: a town writes its notices itself.
import QtQuick
import Cabin.Theme

Rectangle {
    id: tag

    property string text
    property string iconName
    property string tone: "neutral"
    readonly property color _ink: tone === "broken" ? Theme.brick : tone === "attention" ? Theme.honeyInk : tone === "lamp" ? Theme.honeyText : Theme.ink

    readonly property real _line: Math.max(Metrics.px(48), Type.size("small") * 2)
    readonly property real _beside: Metrics.px(40) + (icon.visible ? icon.width + row.spacing : 0)

    implicitHeight: Math.max(_line, words.implicitHeight + Metrics.px(16))
    implicitWidth: words.implicitWidth + _beside
    radius: _line / 2
    color: tone === "broken" ? Theme.brickTint : tone === "attention" ? Theme.honeyTint : tone === "lamp" ? Theme.honey : Theme.pineTint
    border.width: Theme.contrasted ? Metrics.px(2) : 0
    border.color: Theme.ink

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Metrics.px(10)

        CabinIcon {
            id: icon
            name: tag.iconName
            visible: tag.iconName !== ""
            colour: tag._ink
            size: Math.round(Type.size("small") * 1.2)
            anchors.verticalCenter: parent.verticalCenter
        }

        CabinText {
            id: words
            role: "small"
            strong: true
            onPaper: true
            text: tag.text
            color: tag._ink
            width: Math.min(implicitWidth, tag.width - tag._beside)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
