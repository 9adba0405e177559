// One document, large; page after page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property DocumentsViewModel documents
    property int page: 0
    property int zoom: 1
    readonly property bool _brief: Metrics.textSize > 1 && !Metrics.portrait

    function turn(by: int): void {
        page += by;
        desk.contentY = 0;
    }

    hasTray: false
    Accessible.name: qsTr("Document en grand")

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s40
        rowSpacing: Metrics.s24
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            color: Theme.well
            radius: Metrics.radiusCard
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                // Moved by the finger, or by the buttons beside it.
                id: desk
                objectName: "viewDesk"
                readonly property real reach: Math.max(0, contentHeight - height)

                function move(by: real): void {
                    contentY = Math.max(0, Math.min(reach, contentY + by * height * 0.8));
                }

                anchors.fill: parent
                anchors.margins: Metrics.s16
                contentWidth: width * sheet.zoom
                contentHeight: height * sheet.zoom
                interactive: sheet.zoom > 1
                boundsBehavior: Flickable.StopAtBounds
                onContentWidthChanged: contentX = (contentWidth - width) / 2

                Repeater {
                    id: pages
                    model: sheet.documents.viewed

                    Miniature {
                        required property int index
                        required property string picture
                        width: desk.contentWidth
                        height: desk.contentHeight
                        visible: index === sheet.page
                        source: visible ? picture : ""
                        picturePx: Metrics.px(1400) * sheet.zoom
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Metrics.s16
            Layout.fillWidth: Metrics.portrait
            Layout.fillHeight: !Metrics.portrait
            Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(Metrics.large ? 560 : 420)

            CabinText {
                role: "heading"
                text: qsTr("Page %1 sur %2").arg(sheet.page + 1).arg(pages.count)
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Metrics.s16
                Layout.fillWidth: true

                CabinButton {
                    objectName: "viewSmallerButton"
                    kind: "plain"
                    iconName: "zoom-out"
                    text: sheet._brief ? "" : qsTr("Réduire")
                    name: qsTr("Réduire")
                    available: sheet.zoom > 1
                    whyDisabled: qsTr("La page ne peut pas être plus petite.")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onActivated: sheet.zoom -= 1
                }

                CabinButton {
                    objectName: "viewLargerButton"
                    kind: "plain"
                    iconName: "zoom-in"
                    text: sheet._brief ? "" : qsTr("Agrandir")
                    name: qsTr("Agrandir")
                    available: sheet.zoom < 3
                    whyDisabled: qsTr("La page ne peut pas être plus grande.")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onActivated: sheet.zoom += 1
                }
            }

            CabinButton {
                objectName: "nextPageButton"
                readonly property bool down: desk.contentY < desk.reach - 1
                visible: pages.count > 1 || sheet.zoom > 1
                kind: "plain"
                iconName: down ? "" : "arrow-right"
                text: down ? qsTr("Plus bas") : qsTr("Page suivante")
                available: down || sheet.page + 1 < pages.count
                whyDisabled: qsTr("C’est la dernière page.")
                Layout.fillWidth: true
                onActivated: down ? desk.move(1) : sheet.turn(1)
            }

            CabinButton {
                objectName: "previousPageButton"
                readonly property bool up: desk.contentY > 1
                visible: pages.count > 1 || sheet.zoom > 1
                kind: "plain"
                iconName: up ? "" : "arrow-left"
                text: up ? qsTr("Plus haut") : qsTr("Page précédente")
                available: up || sheet.page > 0
                whyDisabled: qsTr("C’est la première page.")
                Layout.fillWidth: true
                onActivated: up ? desk.move(-1) : sheet.turn(-1)
            }

            Item {
                visible: !Metrics.portrait
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "closeViewButton"
                kind: "main"
                iconName: "check"
                text: qsTr("J’ai vu")
                Layout.fillWidth: true
                onActivated: sheet.documents.closeSheet()
            }
        }
    }
}
