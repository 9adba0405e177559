// Facts of the chosen machine, what to do, and its trial.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property MachinesViewModel machines
    required property MachineWords words
    // Only a technician tries machines; an agent sees how they are.
    property bool tries: true
    readonly property string _trial: machines.trial === "" ? qsTr("Jamais essayé ici") : machines.trial === "running" ? qsTr("En cours") : machines.trial === "good" ? qsTr("%1, réussi en %2 s").arg(machines.trialAt).arg(machines.trialTookS) : qsTr("%1, raté").arg(machines.trialAt)
    readonly property var _acts: ({
            "scanner": qsTr("Lire une page d’essai"),
            "document_printer": qsTr("Imprimer une page d’essai"),
            "ticket_printer": qsTr("Imprimer un ticket d’essai"),
            "audio": qsTr("Jouer un son et l’écouter"),
            "camera": qsTr("Prendre une image d’essai")
        })
    readonly property string _advice: machines.state === "broken" || machines.state === "attention" ? words.remedy(machines.reason) : machines.trial === "fault" ? words.remedy(machines.trialReason) : ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.s40
        spacing: Metrics.s24

        RowLayout {
            spacing: Metrics.s24

            Rectangle {
                implicitWidth: Metrics.px(84)
                implicitHeight: Metrics.px(84)
                radius: Metrics.px(20)
                color: card.machines.state === "broken" ? Theme.brickTint : card.machines.state === "attention" ? Theme.honeyTint : Theme.pineTint

                CabinIcon {
                    anchors.centerIn: parent
                    name: card.words.icons[card.machines.family] ?? "tool"
                    size: Metrics.px(46)
                    colour: card.machines.state === "broken" ? Theme.brick : Theme.ink
                }
            }

            CabinText {
                role: "heading"
                text: card.words.names[card.machines.family] ?? ""
                Layout.fillWidth: true
            }
        }

        Rectangle {
            implicitHeight: Metrics.px(2)
            color: Theme.line
            Layout.fillWidth: true
        }

        Repeater {
            model: [[qsTr("État"), card.machines.state === "good" ? qsTr("En marche") : card.words.fact(card.machines.reason)], [qsTr("Appareil"), card.machines.detail], [qsTr("Dernier essai"), card.machines.canTry ? card._trial : ""]]

            RowLayout {
                id: fact
                required property var modelData
                visible: modelData[1] !== ""
                spacing: Metrics.s24

                CabinText {
                    role: "small"
                    color: Theme.ink2
                    text: fact.modelData[0]
                }

                CabinText {
                    role: "small"
                    strong: true
                    text: fact.modelData[1]
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }

        Rectangle {
            visible: card._advice !== ""
            radius: Metrics.radiusButton
            color: Theme.honeyTint
            implicitHeight: advice.implicitHeight + Metrics.s40
            Layout.fillWidth: true

            RowLayout {
                id: advice
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Metrics.s24
                spacing: Metrics.s16

                CabinIcon {
                    name: "bulb"
                    colour: Theme.honeyInk
                    size: Metrics.px(40)
                }

                CabinText {
                    text: card._advice
                    color: Theme.honeyInk
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        CabinButton {
            objectName: "tryMachineButton"
            visible: card.tries && card.machines.canTry
            kind: "main"
            iconName: card.words.icons[card.machines.family] ?? "tool"
            text: card.machines.trial === "running" ? qsTr("Essai en cours") : card._acts[card.machines.family] ?? ""
            busy: card.machines.trial === "running"
            available: card.machines.trial !== "running"
            whyDisabled: qsTr("Cet essai n’est pas fini.")
            Layout.fillWidth: true
            onActivated: card.machines.tryChosen()
        }
    }
}
