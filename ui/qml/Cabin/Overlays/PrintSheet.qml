// How many, which colours; then how far the printer is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property PrintViewModel printing
    required property HealthViewModel health
    readonly property bool choosing: printing.stage === "choosing"
    readonly property bool done: printing.stage === "done"
    // The largest letters, lying: two rows of choices need all the room.
    readonly property bool crowded: large && printing.pageCount > 1 && health.printsBothSides
    readonly property bool tooMany: printing.sheetCount > printing.sheetsLeft
    readonly property DocumentWords _document: DocumentWords {
        title: sheet.printing.title
        origin: sheet.printing.origin
        ordinal: sheet.printing.ordinal
    }

    // After a while the sentence says what is being waited for.
    property bool slow: false

    readonly property Timer _patience: Timer {
        interval: 8000
        running: !sheet.choosing && !sheet.done && sheet.printing.pagesDone === 0
        onRunningChanged: sheet.slow = false
        onTriggered: sheet.slow = true
    }

    Accessible.name: title.text
    tray: Item {
        anchors.fill: parent

        Miniature {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.px(36)
            width: Math.min(Metrics.px(440), parent.width - Metrics.px(120))
            height: parent.height - Metrics.px(150)
            source: sheet.printing.firstPicture
            pages: sheet.printing.pageCount
            picturePx: Metrics.px(440)
        }

        CabinText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.s32
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            own: true
            text: sheet._document.label
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinText {
            id: title
            role: "title"
            text: sheet.done ? qsTr("Prenez vos pages") : sheet.choosing ? qsTr("Imprimer") : qsTr("L’imprimante travaille")
            Layout.fillWidth: Metrics.portrait || !note.visible
        }

        DeviceNote {
            id: note
            objectName: "printNote"
            source: "printer"
            reason: sheet.choosing ? sheet.health.printer : ""
            Layout.fillWidth: true
        }
    }

    CabinText {
        visible: !sheet.choosing
        role: "heading"
        font.weight: Font.Normal
        color: Theme.ink2
        text: sheet.done ? qsTr("Elles sont sorties de l’imprimante.") : sheet.slow ? qsTr("L’imprimante se prépare. Nous attendons avec vous.") : sheet.printing.pagesDone > 0 ? qsTr("Page %1 sur %2").arg(sheet.printing.pagesDone).arg(sheet.printing.sheetCount) : qsTr("Vos pages arrivent. Restez ici.")
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: !sheet.choosing && !sheet.done
        waiting: sheet.printing.pagesDone === 0
        value: sheet.printing.sheetCount > 0 ? sheet.printing.pagesDone / sheet.printing.sheetCount : 0
        Layout.fillWidth: true
    }

    GridLayout {
        visible: sheet.choosing
        columns: Metrics.portrait && Metrics.large ? 3 : 4
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinText {
            role: "label"
            text: qsTr("Combien de fois ?")
            Layout.columnSpan: Metrics.portrait && Metrics.large ? 3 : 1
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "fewerButton"
            kind: "plain"
            iconName: "minus"
            text: qsTr("Moins")
            available: sheet.printing.copies > 1
            whyDisabled: qsTr("Il faut au moins une fois.")
            onActivated: sheet.printing.fewer()
        }

        CabinText {
            objectName: "copiesText"
            role: "title"
            text: sheet.printing.copies
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Metrics.px(100)
        }

        CabinButton {
            objectName: "moreButton"
            kind: "plain"
            iconName: "plus"
            text: qsTr("Plus")
            onActivated: sheet.printing.more()
        }
    }

    CabinText {
        // Each choice says what it is.
        visible: sheet.choosing && !sheet.crowded && sheet.health.printsColour
        role: "label"
        text: qsTr("Quelles couleurs ?")
        Layout.fillWidth: true
    }

    PrintColours {
        // A choice the printer has not is not offered.
        visible: sheet.choosing && sheet.health.printsColour
        printing: sheet.printing
        Layout.fillWidth: true
    }

    PrintSides {
        // A single page has only one side to print.
        visible: sheet.choosing && sheet.printing.pageCount > 1 && sheet.health.printsBothSides
        printing: sheet.printing
        Layout.fillWidth: true
    }

    CabinText {
        objectName: "costText"
        visible: sheet.choosing && (sheet.tooMany || !(sheet.crowded || (Metrics.squeezed && note.visible)))
        color: Theme.ink2
        text: sheet.tooMany ? qsTr("Il reste %n pages pour votre visite.", "", sheet.printing.sheetsLeft) : qsTr("Sur %n feuilles. C’est gratuit.", "", sheet.printing.paperCount)
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: Metrics.portrait && Metrics.large ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "printConfirmButton"
            visible: sheet.choosing
            kind: "main"
            iconName: "printer"
            text: qsTr("Imprimer %n pages", "", sheet.printing.sheetCount)
            available: !sheet.tooMany
            whyDisabled: qsTr("Il reste %n pages pour votre visite.", "", sheet.printing.sheetsLeft)
            Layout.fillWidth: true
            onActivated: sheet.printing.confirm()
        }

        CabinButton {
            objectName: "printCancelButton"
            visible: !sheet.done
            kind: "secondary"
            iconName: "x"
            text: qsTr("Annuler")
            Layout.fillWidth: Metrics.portrait && Metrics.large
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.printing.cancel()
        }

        CabinButton {
            objectName: "printDoneButton"
            visible: sheet.done
            kind: "main"
            iconName: "check"
            text: qsTr("J’ai mes pages")
            Layout.fillWidth: true
            onActivated: sheet.printing.close()
        }
    }
}
