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
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: pages
                model: sheet.documents.viewed

                Miniature {
                    required property int index
                    required property string picture
                    anchors.fill: parent
                    anchors.margins: Metrics.s16
                    visible: index === sheet.page
                    source: visible ? picture : ""
                    picturePx: Metrics.px(1400)
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

            CabinButton {
                objectName: "nextPageButton"
                visible: pages.count > 1
                kind: "plain"
                iconName: "arrow-right"
                text: qsTr("Page suivante")
                available: sheet.page + 1 < pages.count
                whyDisabled: qsTr("C’est la dernière page.")
                Layout.fillWidth: true
                onActivated: sheet.page += 1
            }

            CabinButton {
                objectName: "previousPageButton"
                visible: pages.count > 1
                kind: "plain"
                iconName: "arrow-left"
                text: qsTr("Page précédente")
                available: sheet.page > 0
                whyDisabled: qsTr("C’est la première page.")
                Layout.fillWidth: true
                onActivated: sheet.page -= 1
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
