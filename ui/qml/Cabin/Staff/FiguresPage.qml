// The cabin in a month: figures to be read across a room, small ones hidden.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property FiguresViewModel figures
    property bool compares: false
    readonly property bool _shown: figures.stage === "shown"
    readonly property var _prints: ({
            "printing": qsTr("Impression en cours"),
            "printed": qsTr("Rapport imprimé"),
            "failed": qsTr("Raté. Essayer encore")
        })

    signal compareAsked

    spacing: Metrics.portrait ? Metrics.s16 : Metrics.s24

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinText {
            role: "title"
            text: page._shown ? qsTr("La cabine : %1").arg(page.figures.title) : qsTr("Les chiffres")
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Metrics.s16

            MonthButtons {
                figures: page.figures
            }

            CabinButton {
                objectName: "compareButton"
                visible: page.compares
                kind: "quiet"
                iconName: Metrics.portrait ? "" : "scale"
                text: qsTr("Comparer")
                onActivated: page.compareAsked()
            }

            CabinButton {
                objectName: "printReportButton"
                visible: page._shown
                kind: "secondary"
                iconName: Metrics.portrait ? "" : "printer"
                text: page._prints[page.figures.printing] ?? (Metrics.portrait ? qsTr("Imprimer") : qsTr("Imprimer le rapport"))
                busy: page.figures.printing === "printing"
                onActivated: page.figures.printReport()
            }
        }
    }

    MonthStage {
        stage: page.figures.stage
        Layout.fillWidth: true
    }

    GridLayout {
        visible: page._shown
        columns: Metrics.portrait ? 2 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.figures.tiles

            FigureTile {
                required property var model
                figure: model.figure
                caption: model.name
                before: model.before
                Layout.fillWidth: true
            }
        }
    }

    GridLayout {
        visible: page._shown
        columns: Metrics.portrait ? 1 : 3
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Metrics.s24

        ColumnsCard {
            title: qsTr("Visites par semaine")
            rows: page.figures.weeks
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 31
        }

        RowsCard {
            title: qsTr("Pour quelles démarches")
            rows: page.figures.themes
            least: page.figures.least
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.minimumHeight: implicitHeight
            Layout.preferredWidth: 37
        }

        SharesCard {
            title: qsTr("Comment ça finit")
            rows: page.figures.endings
            promise: page.figures.least > 1 ? qsTr("Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.").arg(page.figures.least) : qsTr("Visites d’entraînement : rien n’est caché.")
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.minimumHeight: implicitHeight
            Layout.preferredWidth: 28
        }
    }

    Item {
        visible: !page._shown
        Layout.fillHeight: true
    }
}
