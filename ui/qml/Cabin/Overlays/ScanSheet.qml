// Place, read, look, go on. The page is uncovered by the machine's real progress.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property ScanViewModel scan
    required property HealthViewModel health
    readonly property bool reading: scan.stage === "reading"
    readonly property bool read: scan.stage === "page_read"

    Accessible.name: title.text
    tray: ScanTray {
        anchors.fill: parent
        scan: sheet.scan
    }

    CabinText {
        id: title
        role: "title"
        text: sheet.reading ? qsTr("Nous lisons votre page") : sheet.read ? qsTr("Votre page est lue") : qsTr("Posez votre page")
        Layout.fillWidth: true
    }

    CabinText {
        color: Theme.ink2
        text: sheet.reading ? qsTr("Ne soulevez pas le couvercle.") : sheet.read ? qsTr("Regardez : tout se lit bien ?") : qsTr("Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.")
        Layout.fillWidth: true
    }

    DeviceNote {
        id: note
        objectName: "scanNote"
        source: "scanner"
        reason: sheet.reading ? "" : sheet.health.scanner
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: sheet.reading
        value: sheet.scan.progress
        Layout.fillWidth: true
    }

    CabinText {
        role: "label"
        text: qsTr("Vos pages")
        visible: !sheet.large && (pages.count > 0 || sheet.reading)
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Metrics.s32

        Repeater {
            id: pages
            model: sheet.scan.pages

            ColumnLayout {
                id: page
                required property int index
                required property int number
                required property string picture
                visible: index >= pages.count - (sheet.read ? 3 : 2)
                spacing: Metrics.s8

                Item {
                    implicitWidth: Metrics.px(sheet.large ? 120 : 150)
                    implicitHeight: Metrics.px(sheet.large ? 170 : 212)

                    Miniature {
                        anchors.fill: parent
                        source: page.picture
                    }

                    CheckDisc {
                        x: parent.width - width * 0.7
                        y: -height * 0.3
                    }
                }

                CabinText {
                    role: "small"
                    strong: true
                    text: qsTr("Page %1").arg(page.number)
                    Layout.alignment: Qt.AlignHCenter
                }

                CabinText {
                    role: "small"
                    color: Theme.ink2
                    visible: !Metrics.large
                    text: qsTr("lue")
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }

        ColumnLayout {
            visible: !sheet.read && !(note.visible && sheet.large)
            spacing: Metrics.s8

            Rectangle {
                implicitWidth: Metrics.px(sheet.large ? 120 : 150)
                implicitHeight: Metrics.px(sheet.large ? 170 : 212)
                radius: Metrics.px(8)
                color: sheet.reading ? Theme.honeyTint : "transparent"
                border.width: Metrics.px(sheet.reading ? 4 : 2)
                border.color: sheet.reading ? Theme.honeyLine : Theme.control

                CabinIcon {
                    anchors.centerIn: parent
                    name: sheet.reading ? "scan" : "plus"
                    size: Metrics.px(56)
                    colour: sheet.reading ? Theme.honeyInk : Theme.ink2
                }
            }

            CabinText {
                role: "small"
                strong: true
                text: qsTr("Page %1").arg(sheet.scan.pageNumber)
                Layout.alignment: Qt.AlignHCenter
            }

            CabinText {
                role: "small"
                color: Theme.ink2
                visible: !Metrics.large
                text: sheet.reading ? qsTr("en cours") : qsTr("à poser")
                Layout.alignment: Qt.AlignHCenter
            }
        }

        CabinButton {
            objectName: "redoPageButton"
            visible: sheet.read
            kind: "quiet"
            iconName: "refresh"
            text: qsTr("Refaire")
            Layout.alignment: Qt.AlignVCenter
            onActivated: sheet.scan.redo()
        }
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: Metrics.portrait && Metrics.large ? 1 : 3
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "scanPageButton"
            visible: !sheet.reading
            kind: sheet.read ? "secondary" : "main"
            iconName: "scan"
            text: sheet.read ? qsTr("Une autre page") : qsTr("Scanner la page")
            Layout.fillWidth: Metrics.portrait && Metrics.large
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.scan.scanPage()
        }

        CabinButton {
            objectName: "finishScanButton"
            visible: pages.count > 0 || sheet.reading
            kind: sheet.read ? "main" : "secondary"
            iconName: "check"
            text: qsTr("J’ai fini")
            available: !sheet.reading && pages.count > 0
            whyDisabled: qsTr("Nous lisons encore votre page.")
            Layout.fillWidth: Metrics.portrait && Metrics.large
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.scan.finish()
        }

        CabinButton {
            objectName: "stopScanButton"
            visible: sheet.reading || (!sheet.read && pages.count === 0)
            kind: "secondary"
            iconName: sheet.reading ? "square" : "x"
            text: sheet.reading ? qsTr("Arrêter") : qsTr("Annuler")
            Layout.fillWidth: Metrics.portrait && Metrics.large
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.reading ? sheet.scan.stop() : sheet.scan.close()
        }
    }
}
