// The cabin anew, or the whole machine: each with a second touch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: acts

    required property RestartViewModel restart
    // "", "application" or "machine": what waits for a second touch.
    property string asked: ""
    readonly property var _refusals: ({
            "": "",
            "not_here": qsTr("Impossible ici : la cabine a été lancée à la main."),
            "not_allowed": qsTr("Refusé : la cabine n’a pas ce droit sur cette machine."),
            "practice": qsTr("C’est un entraînement : la machine reste allumée.")
        })

    spacing: Metrics.s16

    CabinText {
        objectName: "restartRefused"
        visible: text !== ""
        text: acts._refusals[acts.restart.refusal] ?? ""
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
                    acts.restart.restartMachine();
                else
                    acts.restart.restartApplication();
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
