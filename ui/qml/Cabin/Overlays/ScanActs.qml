// The buttons of the scan sheet; one of them is the main one, whatever the stage.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: acts

    required property ScanViewModel scan
    required property string act
    required property int count
    readonly property string stage: scan.stage
    readonly property bool reading: stage === "reading"
    readonly property bool doubtful: stage === "doubtful"
    readonly property bool wide: Metrics.portrait && Metrics.large

    columns: wide ? 1 : doubtful ? 2 : 3
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16
    Layout.fillHeight: false

    CabinButton {
        objectName: "scanPageButton"
        visible: acts.stage === "placing"
        kind: "main"
        iconName: "scan"
        text: acts.act
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.scanPage()
    }

    CabinButton {
        objectName: "finishScanButton"
        visible: !acts.doubtful && (acts.count > 0 || acts.reading)
        kind: acts.stage === "page_read" ? "main" : "secondary"
        iconName: "check"
        text: qsTr("J’ai fini")
        available: !acts.reading && acts.count > 0
        whyDisabled: qsTr("Nous lisons encore votre page.")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.finish()
    }

    CabinButton {
        objectName: "anotherPageButton"
        visible: acts.stage === "page_read"
        kind: "secondary"
        iconName: "plus"
        text: qsTr("Une autre page")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.another()
    }

    CabinButton {
        // An empty back of a pile is not to be read again, but kept or taken out.
        objectName: "redoPageButton"
        visible: acts.stage === "page_read" || (acts.doubtful && !(acts.scan.remark === "blank" && acts.count > 1))
        kind: acts.doubtful ? "main" : "quiet"
        iconName: "refresh"
        text: acts.doubtful ? qsTr("Refaire la page") : qsTr("Refaire")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.redo()
    }

    CabinButton {
        objectName: "keepPageButton"
        visible: acts.doubtful
        kind: "secondary"
        iconName: "check"
        text: qsTr("Garder la page")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.keep()
    }

    CabinButton {
        objectName: "removePageButton"
        visible: acts.doubtful && acts.count > 1
        kind: "secondary"
        iconName: "trash"
        text: qsTr("Retirer la page")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.scan.remove()
    }

    CabinButton {
        objectName: "stopScanButton"
        visible: acts.reading || (acts.stage === "placing" && acts.count === 0)
        kind: "secondary"
        iconName: acts.reading ? "square" : "x"
        text: acts.reading ? qsTr("Arrêter") : qsTr("Annuler")
        Layout.fillWidth: acts.wide
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: acts.reading ? acts.scan.stop() : acts.scan.close()
    }
}
