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
    readonly property bool choosing: printing.stage === "choosing"
    readonly property bool done: printing.stage === "done"
    readonly property bool tooMany: printing.sheetCount > printing.sheetsLeft
    readonly property string label: printing.title !== "" ? printing.title : printing.origin === "scanned" ? qsTr("Papier %1").arg(printing.ordinal) : qsTr("Document du site %1").arg(printing.ordinal)

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
            text: sheet.label
        }
    }

    CabinText {
        id: title
        role: "title"
        text: sheet.done ? qsTr("Prenez vos pages") : sheet.choosing ? qsTr("Imprimer") : qsTr("L’imprimante travaille")
        Layout.fillWidth: true
    }

    CabinText {
        visible: !sheet.choosing
        role: "heading"
        font.weight: Font.Normal
        color: Theme.ink2
        text: sheet.done ? qsTr("Elles sont sorties de l’imprimante.") : sheet.printing.pagesDone > 0 ? qsTr("Page %1 sur %2").arg(sheet.printing.pagesDone).arg(sheet.printing.sheetCount) : qsTr("Vos pages arrivent. Restez ici.")
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: !sheet.choosing && !sheet.done
        value: sheet.printing.sheetCount > 0 ? Math.max(0.05, sheet.printing.pagesDone / sheet.printing.sheetCount) : 0
        Layout.fillWidth: true
    }

    CabinText {
        visible: sheet.choosing
        role: "label"
        text: qsTr("Combien de fois ?")
        Layout.fillWidth: true
    }

    RowLayout {
        visible: sheet.choosing
        spacing: Metrics.s24

        CabinButton {
            objectName: "fewerButton"
            kind: "plain"
            iconName: "minus"
            text: qsTr("Moins")
            enabled: sheet.printing.copies > 1
            onActivated: sheet.printing.fewer()
        }

        CabinText {
            objectName: "copiesText"
            role: "title"
            text: sheet.printing.copies
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Metrics.px(120)
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
        visible: sheet.choosing
        role: "label"
        text: qsTr("Quelles couleurs ?")
        Layout.fillWidth: true
    }

    RowLayout {
        visible: sheet.choosing
        spacing: Metrics.s24

        Repeater {
            model: [[false, qsTr("Noir et blanc"), ["#2B2B2B", "#7D7D7D", "#C9C9C9"]], [true, qsTr("En couleur"), ["#2F7562", "#C97B5D", "#FFC845"]]]

            ChoiceTile {
                id: choice
                required property int index
                required property var modelData
                objectName: modelData[0] ? "colourTile" : "greyTile"
                name: modelData[1]
                chosen: sheet.printing.colour === modelData[0]
                Layout.preferredHeight: Metrics.mainTarget
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onActivated: sheet.printing.chooseColour(modelData[0])

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.s16

                    Row {
                        visible: !Metrics.large
                        spacing: -Metrics.px(8)
                        anchors.verticalCenter: parent.verticalCenter

                        Repeater {
                            model: choice.modelData[2]

                            Rectangle {
                                required property string modelData
                                width: Metrics.px(30)
                                height: width
                                radius: width / 2
                                color: modelData
                                border.width: Metrics.px(2)
                                border.color: Theme.surface
                            }
                        }
                    }

                    CabinText {
                        role: "label"
                        text: choice.modelData[1]
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    CabinText {
        visible: sheet.choosing
        color: Theme.ink2
        text: sheet.tooMany ? qsTr("Il reste %n pages pour votre visite.", "", sheet.printing.sheetsLeft) : qsTr("C’est gratuit.")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        spacing: Metrics.s16

        CabinButton {
            objectName: "printConfirmButton"
            visible: sheet.choosing
            kind: "main"
            iconName: "printer"
            text: qsTr("Imprimer %n pages", "", sheet.printing.sheetCount)
            enabled: !sheet.tooMany
            Layout.fillWidth: true
            onActivated: sheet.printing.confirm()
        }

        CabinButton {
            objectName: "printCancelButton"
            visible: !sheet.done
            kind: "secondary"
            iconName: "x"
            text: qsTr("Annuler")
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
