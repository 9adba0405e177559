// Before anybody is disturbed: my picture, my voice, the sound. One passes it alone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtWebEngine
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels
import Cabin.Web

Rectangle {
    id: check

    required property CallViewModel call
    required property RoomViewModel room
    readonly property CheckView _view: picture.item as CheckView
    readonly property bool _noMicrophone: call.trouble === "no_microphone"

    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.s16
        anchors.bottomMargin: Metrics.s40
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s64
        rowSpacing: Metrics.s32

        Rectangle {
            color: Theme.well
            Layout.fillHeight: !Metrics.portrait
            Layout.fillWidth: Metrics.portrait
            Layout.preferredWidth: Metrics.px(Metrics.large ? 620 : 860)
            Layout.preferredHeight: Metrics.portrait ? Metrics.px(Metrics.large ? 480 : 640) : -1

            Loader {
                id: picture
                anchors.fill: parent
                active: check.room.checking
                visible: check.call.trouble !== "no_camera" && !check._noMicrophone
                onLoaded: check.room.tab.viewReady(item)
                sourceComponent: CheckView {
                    room: check.room
                    tab: check.room.tab as WebTabViewModel
                    profile: check.room.profile as WebEngineProfile
                }
            }

            CabinIcon {
                anchors.centerIn: parent
                visible: !picture.visible
                name: "video-off"
                size: Metrics.px(160)
                colour: Theme.ink2
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Metrics.px(14)
                radius: Metrics.radiusCard + Metrics.px(14)
                color: "transparent"
                border.width: Metrics.px(14)
                border.color: Theme.ground
            }
        }

        ColumnLayout {
            spacing: Metrics.large ? Metrics.s16 : Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            CabinText {
                id: title
                objectName: "checkTitle"
                role: "title"
                text: check._noMicrophone ? qsTr("Il n’y a pas de micro") : qsTr("Vérifions l’image et le son")
                Layout.fillWidth: true
            }

            CabinText {
                objectName: "checkAdvice"
                text: check._noMicrophone ? qsTr("L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.") : check.call.trouble === "no_camera" ? qsTr("Il n’y a pas d’image. Vous pouvez parler sans image.") : qsTr("Dites quelque chose : la barre doit bouger.")
                Layout.fillWidth: true
            }

            Rectangle {
                visible: !check._noMicrophone
                radius: height / 2
                color: Theme.well
                border.width: Theme.contrasted ? Metrics.px(3) : 0
                border.color: Theme.edge
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(44)

                Rectangle {
                    objectName: "voiceLevel"
                    x: check.LayoutMirroring.enabled ? parent.width - width : 0
                    width: Math.max(height, parent.width * (check._view ? check._view.level : 0))
                    height: parent.height
                    radius: height / 2
                    color: Theme.pine
                }
            }

            CabinButton {
                objectName: "chimeButton"
                visible: !check._noMicrophone
                kind: "secondary"
                iconName: "volume"
                text: qsTr("Écouter un son")
                Layout.fillWidth: true
                onActivated: if (check._view)
                    check._view.chime()
            }

            CabinText {
                visible: !check._noMicrophone
                role: "small"
                color: Theme.ink2
                text: qsTr("Vous n’entendez rien ? Mettez le casque.")
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "callNowButton"
                kind: "main"
                iconName: "video"
                text: qsTr("Appeler maintenant")
                available: !check._noMicrophone && check._view !== null && check._view.answered
                whyDisabled: check._noMicrophone ? qsTr("Il n’y a pas de micro.") : qsTr("La caméra s’allume. Un instant.")
                Layout.fillWidth: true
                onActivated: check.call.callNow()
            }

            CabinButton {
                objectName: "cancelCallButton"
                kind: "quiet"
                text: qsTr("Ne pas appeler")
                Layout.fillWidth: true
                onActivated: check.call.hangUp()
            }
        }
    }
}
