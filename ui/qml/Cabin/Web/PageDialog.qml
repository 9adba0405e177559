// What a page says or asks over itself (alert, confirm, prompt, leave without saving).
import QtQuick
import Cabin.Controls
import Cabin.Theme

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

    readonly property int asked: request === null ? -1 : request.type
    readonly property bool leaving: asked === beforeUnload

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: Theme.veilOpacity
    }

    MouseArea {
        // The page behind cannot be touched.
        anchors.fill: parent
    }

    Rectangle {
        id: paper

        // The page may be low (the keyboard stands under it): the acts always show.
        // So do enough words of the message, where a third act stands under large ones.
        readonly property bool low: dialog.height < Metrics.px(dialog.shown > 2 && Metrics.large ? 640 : 400)
        readonly property int pad: low ? Metrics.s16 : dialog.height < Metrics.px(640) ? Metrics.s24 : Metrics.s40
        readonly property int actHeight: !low ? Metrics.mainTarget : Metrics.px(dialog.height < Metrics.px(400) ? 84 : 136)
        readonly property string actRole: low ? "small" : "label"
        readonly property bool beside: width >= Metrics.px(800) && dialog.asked > dialog.alert && dialog.shown <= 2
        readonly property int columns: low ? 1 + (dialog.asked > dialog.alert ? 1 : 0) + (dialog.shown > 2 ? 1 : 0) : beside ? 2 : 1
        readonly property real share: (words.width - (columns - 1) * Metrics.s16) / columns
        readonly property real room: dialog.height - Metrics.s32 - 2 * pad - acts.height - (answer.visible ? answer.height + words.spacing : 0) - words.spacing

        anchors.centerIn: parent
        width: Math.min(parent.width - Metrics.s64, Metrics.px(1100))
        height: words.implicitHeight + 2 * pad
        radius: Metrics.radiusCard
        color: Theme.surface
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.edge
        Accessible.role: Accessible.Dialog
        Accessible.name: message.text

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - 2 * paper.pad
            spacing: paper.low ? Metrics.s16 : Metrics.s24

            CabinText {
                id: message
                visible: !(paper.low && dialog.asked === dialog.prompt)
                width: parent.width
                maximumLineCount: Math.max(1, Math.min(10, Math.floor(paper.room / lineHeight)))
                elide: Text.ElideRight
                own: !dialog.leaving
                text: dialog.asked < 0 ? "" : dialog.leaving ? qsTr("Quitter cette page ? Ce que vous avez écrit peut être perdu.") : dialog.request.message
            }
            CabinField {
                id: answer
                width: parent.width
                iconName: "pencil"
                visible: dialog.asked === dialog.prompt
                name: message.text
            }
            Grid {
                id: acts
                columns: paper.columns
                spacing: Metrics.s16

                CabinButton {
                    objectName: "dialogAccept"
                    kind: dialog.leaving ? "plain" : "main"
                    height: paper.actHeight
                    role: paper.actRole
                    width: paper.share
                    text: dialog.leaving ? qsTr("Quitter la page") : qsTr("D’accord")
                    onActivated: dialog.close(true)
                }
                CabinButton {
                    objectName: "dialogReject"
                    kind: dialog.leaving ? "main" : "plain"
                    height: paper.actHeight
                    role: paper.actRole
                    width: paper.share
                    visible: dialog.asked > dialog.alert
                    text: dialog.leaving ? qsTr("Rester sur la page") : qsTr("Non, annuler")
                    onActivated: dialog.close(false)
                }
                CabinButton {
                    objectName: "dialogMute"
                    kind: "quiet"
                    height: paper.low ? paper.actHeight : implicitHeight
                    role: paper.actRole
                    width: paper.low ? paper.share : words.width
                    visible: dialog.shown > 2
                    text: qsTr("Arrêter ces messages")
                    onActivated: {
                        dialog.muted = true;
                        dialog.close(false);
                    }
                }
            }
        }
    }
}
