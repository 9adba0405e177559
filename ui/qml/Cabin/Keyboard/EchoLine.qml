// What is being typed, where the eyes are: people look at their finger.
import QtQuick
import Cabin.Controls
import Cabin.Theme

Item {
    id: line

    property string written
    property bool secret: false
    property bool revealed: false
    property bool guarded: false
    readonly property string _echo: secret && !revealed ? "•".repeat(written.length) : written

    onSecretChanged: revealed = false
    onGuardedChanged: revealed = false

    Row {
        id: words
        anchors.left: parent.left
        anchors.right: show.visible ? show.left : parent.right
        anchors.rightMargin: Metrics.s16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(14)

        CabinIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: "pencil"
            size: Metrics.px(32)
            colour: Theme.ink2
        }

        CabinText {
            id: title
            anchors.verticalCenter: parent.verticalCenter
            role: "body"
            color: Theme.ink2
            text: qsTr("Vous écrivez :")
            wrapMode: Text.NoWrap
        }

        Item {
            // The end of a long text stays in sight.
            width: words.width - title.width - Metrics.px(32 + 28)
            height: line.height
            clip: true
            anchors.verticalCenter: parent.verticalCenter

            CabinText {
                id: echo
                objectName: "echo"
                anchors.verticalCenter: parent.verticalCenter
                x: line.LayoutMirroring.enabled ? Math.max(parent.width - width, 0) : Math.min(0, parent.width - width)
                role: "heading"
                font.weight: Font.Bold
                text: line._echo
                wrapMode: Text.NoWrap
            }
        }
    }

    CabinButton {
        id: show
        objectName: "showSecret"
        visible: line.secret && !line.guarded && line.written !== ""
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Metrics.px(62)
        kind: "plain"
        role: "small"
        iconName: "eye"
        text: line.revealed ? qsTr("Cacher") : qsTr("Montrer")
        onActivated: line.revealed = !line.revealed
    }
}
