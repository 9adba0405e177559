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
    required property RestartViewModel restart
    readonly property var _archives: ({
            "": qsTr("Ni hôtes, ni secrets, ni rien des visiteurs."),
            "writing": qsTr("L’archive s’écrit. Quelques secondes."),
            "no_stick": qsTr("Aucune clé USB. Branchez-en une, puis recommencez."),
            "refused": qsTr("Elle ne s’écrit pas. Regardez la place et les droits.")
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

    RestartActs {
        restart: acts.restart
        Layout.fillWidth: true
    }
}
