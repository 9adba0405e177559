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

    RowLayout {
        spacing: Metrics.s40
        Layout.fillWidth: true
        Layout.fillHeight: true

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: pages
                model: sheet.documents.viewed

                Miniature {
                    required property int index
                    required property string picture
                    anchors.fill: parent
                    visible: index === sheet.page
                    source: visible ? picture : ""
                    picturePx: Metrics.px(1400)
                }
            }
        }

        ColumnLayout {
            spacing: Metrics.s16
            Layout.preferredWidth: Metrics.px(420)

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
                text: sheet.page + 1 < pages.count ? qsTr("Page suivante") : qsTr("Première page")
                Layout.fillWidth: true
                onActivated: sheet.page = (sheet.page + 1) % pages.count
            }

            Item {
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
