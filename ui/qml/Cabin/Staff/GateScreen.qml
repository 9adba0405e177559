// The code of the staff: everything of the visitor is hidden behind it, and kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Keyboard
import Cabin.Theme
import Cabin.ViewModels

SpaceFrame {
    id: screen

    required property GateViewModel gate
    readonly property bool _asks: ["open", "refused", "looking", "second_asked"].includes(gate.stage)
    readonly property var _words: ({
            "looking": qsTr("Nous regardons le code."),
            "open": qsTr("Écrivez votre code, puis touchez « Entrer »."),
            "second_asked": qsTr("Écrivez maintenant le code de votre téléphone."),
            "refused": gate.waitS > 0 ? qsTr("Ce code ne marche pas. Essayez encore dans %n secondes.", "", gate.waitS) : qsTr("Ce code ne marche pas. Essayez encore."),
            "visit_first": qsTr("Une visite est en cours. Terminez-la d’abord, à sa manière."),
            "no_codes": qsTr("Aucun code n’est posé. Le technicien en pose un à l’installation."),
            "unreadable": qsTr("Les codes ne se lisent plus. Le technicien peut les poser de nouveau.")
        })

    title: qsTr("Espace de l’équipe")
    canLeave: false
    onBackAsked: gate.leave()

    GridLayout {
        anchors.centerIn: parent
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s96
        rowSpacing: Metrics.s48

        ColumnLayout {
            spacing: Metrics.s32
            Layout.preferredWidth: Metrics.px(760)
            Layout.alignment: Qt.AlignVCenter

            CabinText {
                role: "title"
                text: screen._asks ? qsTr("Votre code") : qsTr("L’espace reste fermé")
                Layout.fillWidth: true
            }

            CabinText {
                objectName: "gateSentence"
                text: screen._words[screen.gate.stage] ?? ""
                color: Theme.ink2
                Layout.fillWidth: true
                Layout.minimumHeight: 2 * lineHeight
            }

            Rectangle {
                visible: screen._asks
                color: Theme.surface
                radius: Metrics.radiusButton
                border.width: Metrics.px(screen.gate.types ? 4 : 2)
                border.color: screen.gate.types ? Theme.pine : Theme.control
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(98)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n chiffres écrits", "", screen.gate.digits)

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.px(22)

                    Repeater {
                        model: Math.max(6, screen.gate.digits)

                        Rectangle {
                            required property int index
                            readonly property bool full: index < screen.gate.digits
                            width: Metrics.px(26)
                            height: width
                            radius: width / 2
                            color: full ? Theme.ink : "transparent"
                            border.width: full ? 0 : Metrics.px(2)
                            border.color: Theme.control
                        }
                    }
                }
            }

            CabinButton {
                objectName: "gateEnterButton"
                visible: screen._asks
                kind: "main"
                iconName: "login"
                text: qsTr("Entrer")
                available: screen.gate.tries
                whyDisabled: screen.gate.waitS > 0 ? qsTr("Attendez la fin du délai.") : qsTr("Un code a six chiffres au moins.")
                busy: screen.gate.stage === "looking"
                Layout.fillWidth: true
                onActivated: screen.gate.enter()
            }
        }

        DigitPad {
            objectName: "gatePad"
            visible: screen._asks
            opacity: screen.gate.types ? 1 : 0.4
            keyWidth: Metrics.px(150)
            keyHeight: Metrics.px(112)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Layout.alignment: Qt.AlignCenter
            onWritten: text => screen.gate.write(text)
            onErased: screen.gate.erase()
            onNextAsked: screen.gate.enter()
        }
    }
}
