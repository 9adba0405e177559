// A call in one of its two places: over the screen, or beside the page. Elsewhere it
// goes on unseen, and the button of the human brings it back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: panel

    required property CallViewModel call
    required property RoomViewModel room
    property bool online: false
    // Where the guide card ends up below us: the end column, or a band in portrait.
    property int cardX: 0
    property int cardY: 0
    property int cardWidth: 0

    readonly property bool open: ["ringing", "in_call", "reconnecting"].includes(call.stage)
    readonly property bool beside: open && online && !call.covers
    readonly property int besideHeight: !beside ? 0 : Metrics.s16 + (Metrics.portrait ? Math.max(video.height, controls.implicitHeight) : video.height + Metrics.s16 + controls.implicitHeight)
    readonly property int _endColumn: Metrics.px(Metrics.large ? 520 : 466)

    visible: call.covers || beside

    Rectangle {
        anchors.fill: parent
        visible: panel.open && panel.call.covers
        color: Theme.ground

        MouseArea {
            anchors.fill: parent
        }
    }

    CallVideo {
        id: video
        objectName: "callVideo"
        visible: panel.open
        call: panel.call
        room: panel.room
        small: panel.beside
        x: panel.LayoutMirroring.enabled ? panel.width - startX - width : startX
        y: panel.beside ? panel.cardY - panel.besideHeight : 0
        width: panel.beside ? (Metrics.portrait ? Metrics.px(400) : panel.cardWidth) : Metrics.portrait ? panel.width - 2 * Metrics.margin : panel.width - 2 * Metrics.margin - Metrics.px(36) - panel._endColumn
        height: panel.beside ? (Metrics.large && !Metrics.portrait ? Metrics.px(Metrics.textSize === 4 ? 150 : 200) : width * 9 / 16) : Metrics.portrait ? width * (Metrics.squeezed ? 2 / 5 : Metrics.large ? 9 / 16 : 3 / 4) : panel.height - Metrics.px(Metrics.large ? 190 : 124)

        readonly property int startX: panel.beside ? panel._start : Metrics.margin
    }

    readonly property int _start: LayoutMirroring.enabled ? width - cardX - cardWidth : cardX

    CabinText {
        id: line
        visible: panel.open && !panel.beside
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin + Metrics.px(48)
        anchors.top: video.bottom
        anchors.topMargin: Metrics.squeezed ? Metrics.s16 : Metrics.s24
        width: video.width - Metrics.px(48)
        text: (panel.call.muted && panel.call.cameraOff ? qsTr("On ne vous voit pas et on ne vous entend pas.") : panel.call.muted ? qsTr("On vous voit, on ne vous entend pas.") : panel.call.cameraOff ? qsTr("On vous entend, on ne vous voit pas.") : qsTr("On vous voit et on vous entend.")) + " " + qsTr("La cabine n’enregistre rien.")
    }

    CabinIcon {
        visible: line.visible
        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.verticalCenter: line.verticalCenter
        name: "lock"
        size: Metrics.px(34)
        colour: Theme.pine
    }

    CallControls {
        id: controls
        visible: panel.open
        call: panel.call
        small: panel.beside
        online: panel.online
        x: panel.LayoutMirroring.enabled ? panel.width - startX - width : startX
        y: panel.beside ? (Metrics.portrait ? video.y : video.y + video.height + Metrics.s16) : Metrics.portrait ? line.y + line.height + (Metrics.squeezed ? Metrics.s16 : Metrics.s32) : 0
        width: panel.beside ? (Metrics.portrait ? panel.cardWidth - video.width - Metrics.s16 : panel.cardWidth) : Metrics.portrait ? panel.width - 2 * Metrics.margin : panel._endColumn
        height: panel.beside || Metrics.portrait ? implicitHeight : panel.height - Metrics.s24

        readonly property int startX: panel.beside ? panel._start + (Metrics.portrait ? video.width + Metrics.s16 : 0) : Metrics.portrait ? Metrics.margin : video.startX + video.width + Metrics.px(36)
    }

    Loader {
        anchors.fill: parent
        active: panel.call.stage === "checking"
        sourceComponent: CallCheck {
            objectName: "callCheck"
            call: panel.call
            room: panel.room
        }
    }

    CallOver {
        objectName: "callOver"
        anchors.fill: parent
        visible: ["unanswered", "cut"].includes(panel.call.stage)
        call: panel.call
    }
}
