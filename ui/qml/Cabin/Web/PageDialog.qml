// What a page says or asks over itself (alert, confirm, prompt, leave without saving).
import QtQuick
import QtQuick.Controls.Basic

Item {
    id: dialog

    property var request: null
    property int shown: 0
    property bool muted: false

    readonly property int alert: 0
    readonly property int prompt: 2
    readonly property int beforeUnload: 3

    visible: request !== null

    // A page that has said two things may be told to be quiet until its next load.
    function show(asked: var): void {
        if (muted || request !== null) {
            asked.dialogReject();
            return;
        }
        shown += 1;
        answer.text = asked.defaultText ?? "";
        request = asked;
    }

    function forget(): void {
        if (request !== null)
            close(false);
        shown = 0;
        muted = false;
    }

    function close(accepted: bool): void {
        const asked = request;
        request = null;
        if (accepted)
            asked.dialogAccept(answer.text);
        else
            asked.dialogReject();
    }

    Rectangle {
        anchors.fill: parent
        color: "#99000000"
        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 720)
        height: words.implicitHeight + 64
        radius: 16

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - 64
            spacing: 24

            Text {
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: 12
                elide: Text.ElideRight
                textFormat: Text.PlainText
                font.pixelSize: 26
                text: dialog.request === null ? "" : dialog.request.type === dialog.beforeUnload ? qsTr("Quitter cette page ? Ce que vous avez écrit peut être perdu.") : dialog.request.message
            }
            TextField {
                id: answer
                width: parent.width
                visible: dialog.request !== null && dialog.request.type === dialog.prompt
                font.pixelSize: 26
            }
            Button {
                objectName: "dialogAccept"
                text: dialog.request !== null && dialog.request.type === dialog.beforeUnload ? qsTr("Quitter la page") : qsTr("D’accord")
                onClicked: dialog.close(true)
            }
            Button {
                objectName: "dialogReject"
                visible: dialog.request !== null && dialog.request.type !== dialog.alert
                text: qsTr("Non, revenir")
                onClicked: dialog.close(false)
            }
            Button {
                objectName: "dialogMute"
                visible: dialog.shown > 2
                text: qsTr("Arrêter ces messages")
                onClicked: {
                    dialog.muted = true;
                    dialog.close(false);
                }
            }
        }
    }
}
