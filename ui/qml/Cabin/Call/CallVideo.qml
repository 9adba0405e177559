// The room's page in its frame: who is there, and what to know about the line.
pragma ComponentBehavior: Bound

import QtQuick
import QtWebEngine
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels
import Cabin.Web

Item {
    id: video

    required property CallViewModel call
    required property RoomViewModel room
    property bool small: false
    property color around: Theme.ground
    readonly property int _rim: Metrics.px(small ? 10 : 14)
    readonly property int _corner: small ? Metrics.px(20) : Metrics.radiusCard
    readonly property bool ringing: call.stage === "ringing"
    readonly property string _since: call.waitedS < 5 ? "" : call.waitedS < 60 ? qsTr("depuis %n secondes", "", 5 * Math.floor(call.waitedS / 5)) : qsTr("depuis %n minutes", "", Math.floor(call.waitedS / 60))
    readonly property var _troubles: ({
            camera_gone: qsTr("La caméra s’est arrêtée. On vous entend toujours."),
            no_camera: qsTr("Il n’y a pas de caméra. On vous entend."),
            microphone_gone: qsTr("Le micro s’est arrêté. Raccrochez, puis téléphonez."),
            no_microphone: qsTr("Il n’y a pas de micro. Raccrochez, puis téléphonez.")
        })
    readonly property string _trouble: _troubles[call.trouble] ?? ""

    Rectangle {
        anchors.fill: parent
        color: "#10302B"
    }

    Loader {
        anchors.fill: parent
        active: video.room.alive
        onLoaded: video.room.tab.viewReady(item)
        sourceComponent: CallView {
            room: video.room
            tab: video.room.tab as WebTabViewModel
            profile: video.room.profile as WebEngineProfile
        }
    }

    Rectangle {
        // The web page has sharp corners; what is around it is drawn over them.
        anchors.fill: parent
        anchors.margins: -video._rim
        radius: video._corner + video._rim
        color: "transparent"
        border.width: video._rim
        border.color: video.around
    }

    Rectangle {
        // Where everything is outlined, the picture is too: a white page has no edge.
        anchors.fill: parent
        visible: Theme.contrasted
        radius: video._corner
        color: "transparent"
        border.width: Metrics.px(3)
        border.color: Theme.edge
    }

    Rectangle {
        id: plate
        x: video.LayoutMirroring.enabled ? parent.width - width - y : y
        y: Metrics.px(video.small ? 12 : 28)
        width: plateRow.implicitWidth + Metrics.s48
        height: plateRow.implicitHeight + (video.small ? Metrics.s8 : Metrics.s32)
        radius: height / 2
        color: Theme.bar

        Row {
            id: plateRow
            anchors.centerIn: parent
            spacing: Metrics.s16

            Rectangle {
                // The lamp: camera or microphone are open.
                visible: !video.call.cameraOff || !video.call.muted
                width: Metrics.px(14)
                height: width
                radius: width / 2
                color: Theme.honey
                anchors.verticalCenter: parent.verticalCenter
            }

            CabinText {
                // A name that does not fit leaves the lamp alone.
                visible: !video.small || implicitWidth + Metrics.s96 < video.width
                role: video.small ? "small" : "label"
                color: Theme.barText
                text: video.call.desk
                wrapMode: Text.NoWrap
            }
        }
    }

    CallSign {
        objectName: "callSign"
        small: video.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: video.small ? 0 : Metrics.s32
        sentence: video.call.stage === "reconnecting" ? qsTr("La connexion est coupée. Nous vous reconnectons.") : video._trouble !== "" ? video._trouble : video.ringing ? qsTr("Nous appelons. Restez ici.") : video.call.frozen ? qsTr("L’image est arrêtée. Le son continue.") : ""
        more: video.call.stage === "reconnecting" || !video.ringing ? "" : [video._since, video.call.staffComes ? qsTr("Quelqu’un arrive") : "", video.small || video.call.staffComes ? "" : qsTr("Vous pouvez continuer votre démarche.")].filter(words => words !== "").join(". ")
    }
}
