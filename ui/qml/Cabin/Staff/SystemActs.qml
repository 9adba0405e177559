// What leaves the cabin for who helps from afar, and what starts it anew.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: acts

    required property SystemViewModel system
    // "", "application" or "machine": what waits for a second touch.
    property string asked: ""
    readonly property var _archives: ({
            "": qsTr("Ni hôtes, ni secrets, ni rien des visiteurs."),
            "writing": qsTr("L’archive s’écrit. Quelques secondes."),
            "no_stick": qsTr("Aucune clé USB. Branchez-en une, puis recommencez."),
            "refused": qsTr("Elle ne s’écrit pas. Regardez la place et les droits.")
        })
    readonly property var _refusals: ({
            "": "",
            "not_here": qsTr("Impossible ici : la cabine a été lancée à la main."),
            "not_allowed": qsTr("Refusé : la cabine n’a pas ce droit sur cette machine."),
            "practice": qsTr("C’est un entraînement : la machine reste allumée.")
        })

    spacing: Metrics.s16

    CabinButton {
        objectName: "printReadinessButton"
        kind: "plain"
        iconName: "printer"
        text: acts.system.printing === "printing" ? qsTr("Impression en cours") : acts.system.printing === "printed" ? qsTr("État imprimé") : acts.system.printing === "failed" ? qsTr("Pas imprimé : regardez l’imprimante") : qsTr("Imprimer l’état de la cabine")
        busy: acts.system.printing === "printing"
        available: acts.system.printing !== "printing"
        whyDisabled: qsTr("La page s’imprime.")
        Layout.fillWidth: true
        onActivated: acts.system.printReadiness()
    }

    CabinButton {
        objectName: "archiveStickButton"
        kind: "plain"
        iconName: "usb"
        text: qsTr("Archive de dépannage sur une clé")
        busy: acts.system.archive === "writing"
        available: acts.system.archive !== "writing"
        whyDisabled: qsTr("L’archive s’écrit.")
        Layout.fillWidth: true
        onActivated: acts.system.writeArchive(true)
    }

    CabinButton {
        objectName: "archiveHereButton"
        kind: "plain"
        iconName: "download"
        text: qsTr("Archive dans la cabine")
        available: acts.system.archive !== "writing"
        whyDisabled: qsTr("L’archive s’écrit.")
        Layout.fillWidth: true
        onActivated: acts.system.writeArchive(false)
    }

    CabinText {
        objectName: "archiveState"
        role: "small"
        color: Theme.ink2
        text: acts._archives[acts.system.archive] ?? qsTr("Écrite : %1").arg(acts.system.archive)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
        Layout.minimumHeight: Metrics.s16
    }

    CabinText {
        objectName: "restartRefused"
        visible: text !== ""
        text: acts._refusals[acts.system.refusal] ?? ""
        color: Theme.brick
        strong: true
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "restartApplicationButton"
        visible: acts.asked === ""
        kind: "secondary"
        iconName: "refresh"
        text: qsTr("Relancer la cabine")
        Layout.fillWidth: true
        onActivated: acts.asked = "application"
    }

    CabinButton {
        objectName: "restartMachineButton"
        visible: acts.asked === ""
        kind: "danger"
        iconName: "rotate"
        text: qsTr("Redémarrer la machine")
        Layout.fillWidth: true
        onActivated: acts.asked = "machine"
    }

    CabinText {
        visible: acts.asked !== ""
        strong: true
        text: acts.asked === "machine" ? qsTr("La machine s’arrête et revient dans une minute environ.") : qsTr("L’écran devient noir, la cabine revient en quelques secondes.")
        Layout.fillWidth: true
    }

    RowLayout {
        visible: acts.asked !== ""
        spacing: Metrics.s24

        CabinButton {
            objectName: "confirmRestartButton"
            kind: "dangerFilled"
            iconName: "refresh"
            text: acts.asked === "machine" ? qsTr("Oui, redémarrer") : qsTr("Oui, relancer")
            Layout.fillWidth: true
            onActivated: {
                const wanted = acts.asked;
                acts.asked = "";
                if (wanted === "machine")
                    acts.system.restartMachine();
                else
                    acts.system.restartApplication();
            }
        }

        CabinButton {
            objectName: "keepRunningButton"
            kind: "plain"
            iconName: "x"
            text: qsTr("Non, continuer")
            Layout.fillWidth: true
            onActivated: acts.asked = ""
        }
    }
}
