// A field to type in, with an example as hint.
import QtQuick
import Cabin.Theme

Rectangle {
    id: field

    property alias text: input.text
    property alias hints: input.inputMethodHints
    property alias longest: input.maximumLength
    property string hint
    property string iconName: "search"
    property string name: hint
    readonly property bool typing: input.activeFocus

    signal edited(string text)

    function clear() {
        input.clear();
        input.focus = false;
    }

    implicitHeight: Math.max(Metrics.px(98), Type.size("body") * 2.4)
    radius: Metrics.radiusButton
    color: Theme.surface
    border.width: Metrics.px(typing ? 4 : 2)
    border.color: typing ? Theme.pine : Theme.control

    CabinIcon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Metrics.px(28)
        anchors.verticalCenter: parent.verticalCenter
        name: field.iconName
        size: beside("body", 44)
        colour: Theme.pine
    }

    CabinText {
        anchors.left: icon.right
        anchors.leftMargin: Metrics.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(20)
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text === "" && input.preeditText === ""
        text: field.hint
        color: Theme.ink2
        maximumLineCount: 1
        Accessible.ignored: true
    }

    TextInput {
        id: input
        // Typed by the visitor: said to nobody else.
        property bool aloud: text !== ""
        property bool own: true
        anchors.left: icon.right
        anchors.leftMargin: Metrics.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(20)
        anchors.verticalCenter: parent.verticalCenter
        font.family: Type.family
        font.pixelSize: Type.size("body")
        color: Theme.ink
        clip: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 80
        horizontalAlignment: field.LayoutMirroring.enabled ? TextInput.AlignRight : TextInput.AlignLeft
        Accessible.role: Accessible.EditableText
        Accessible.name: field.name
        onTextEdited: field.edited(text)
    }

    TapHandler {
        onTapped: input.forceActiveFocus()
    }
}
