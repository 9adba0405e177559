// Sound and camera: a tone that the microphone must hear, a picture that people see.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property SensesViewModel senses

    readonly property var _outputs: ({
            "loudspeaker": qsTr("Haut-parleur"),
            "headset": qsTr("Casque"),
            "": qsTr("Aucune")
        })
    readonly property var _shutters: ({
            "open": qsTr("Ouvert"),
            "closed": qsTr("Fermé"),
            "unknown": qsTr("Cette caméra ne le dit pas")
        })
    readonly property var _sounds: ({
            "": "",
            "running": qsTr("Le son est joué."),
            "good": qsTr("Le micro a entendu le son."),
            "no_server": qsTr("Le serveur de son ne répond pas."),
            "no_output": qsTr("Ni haut-parleur ni casque."),
            "no_microphone": qsTr("Aucun micro."),
            "not_heard": qsTr("Le micro n’a pas entendu le son.")
        })
    readonly property var _soundAdvice: ({
            "no_server": qsTr("Relancez la machine. Sinon, appelez le réparateur."),
            "no_output": qsTr("Branchez un haut-parleur ou un casque."),
            "no_microphone": qsTr("Branchez le micro."),
            "not_heard": qsTr("Montez le volume, approchez le micro, recommencez.")
        })
    readonly property var _pictures: ({
            "": "",
            "running": qsTr("La caméra regarde."),
            "good": qsTr("La caméra donne une image."),
            "no_camera": qsTr("Aucune caméra."),
            "busy": qsTr("Un autre programme tient la caméra."),
            "shutter_closed": qsTr("Le cache est fermé."),
            "no_picture": qsTr("La caméra ne donne pas d’image.")
        })
    readonly property var _pictureAdvice: ({
            "no_camera": qsTr("Branchez la caméra."),
            "busy": qsTr("Attendez la fin de l’autre travail."),
            "shutter_closed": qsTr("Ouvrez le cache devant la caméra."),
            "no_picture": qsTr("Débranchez-la, attendez, rebranchez-la.")
        })

    function _of(words: var, outcome: string, reason: string): string {
        return words[outcome === "fault" ? reason : outcome] ?? qsTr("À regarder");
    }

    spacing: Metrics.s24

    CabinText {
        role: "title"
        text: qsTr("Son et caméra")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s32
        uniformCellWidths: true
        uniformCellHeights: Metrics.portrait
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Metrics.s24

        SenseCard {
            iconName: "volume"
            title: qsTr("Son")
            facts: [[qsTr("Sortie"), page._outputs[page.senses.output] ?? ""], [qsTr("Appareil"), page.senses.outputName === "" ? "–" : page.senses.outputName], [qsTr("Micro"), page.senses.microphone === "" ? qsTr("Aucun") : page.senses.microphone]]
            outcome: page.senses.soundTrial
            at: page.senses.soundTrialAt
            said: page._of(page._sounds, page.senses.soundTrial, page.senses.soundTrialReason)
            advice: page.senses.soundTrial === "fault" ? page._soundAdvice[page.senses.soundTrialReason] ?? "" : page._soundAdvice[page.senses.soundReason] ?? ""
            Layout.fillWidth: true
            Layout.fillHeight: true

            CabinText {
                text: qsTr("Essayez avec le haut-parleur, puis branchez le casque et recommencez.")
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "playToneButton"
                kind: "main"
                iconName: "volume"
                text: page.senses.soundTrial === "running" ? qsTr("Essai en cours") : qsTr("Jouer un son et écouter")
                busy: page.senses.soundTrial === "running"
                available: page.senses.soundTrial !== "running"
                whyDisabled: qsTr("Cet essai n’est pas fini.")
                Layout.fillWidth: true
                onActivated: page.senses.playTone()
            }
        }

        SenseCard {
            iconName: "camera"
            title: qsTr("Caméra")
            facts: [[qsTr("Appareil"), page.senses.camera === "" ? qsTr("Aucune") : page.senses.camera], [qsTr("Cache"), page.senses.camera === "" ? "–" : page._shutters[page.senses.shutter] ?? ""]]
            outcome: page.senses.cameraTrial
            at: page.senses.cameraTrialAt
            said: page._of(page._pictures, page.senses.cameraTrial, page.senses.cameraTrialReason)
            advice: page.senses.cameraTrial === "fault" ? page._pictureAdvice[page.senses.cameraTrialReason] ?? "" : ""
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                radius: Metrics.radiusButton
                color: Theme.well
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Metrics.px(160)

                Image {
                    objectName: "cameraPicture"
                    anchors.fill: parent
                    anchors.margins: Metrics.s8
                    source: page.senses.picture
                    fillMode: Image.PreserveAspectFit
                    // People see themselves as in a mirror.
                    mirror: true
                    cache: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Ce que voit la caméra")
                }

                CabinText {
                    visible: page.senses.picture === ""
                    anchors.centerIn: parent
                    text: qsTr("L’image s’affiche ici. Rien n’est gardé.")
                    width: parent.width - Metrics.s48
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.ink2
                }
            }

            CabinButton {
                objectName: "watchButton"
                kind: page.senses.watching ? "secondary" : "main"
                iconName: page.senses.watching ? "player-stop" : "camera"
                text: page.senses.watching ? qsTr("Arrêter la caméra") : qsTr("Voir l’image")
                Layout.fillWidth: true
                onActivated: page.senses.watch(!page.senses.watching)
            }
        }
    }
}
