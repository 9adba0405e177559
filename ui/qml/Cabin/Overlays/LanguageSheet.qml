// Another language, without losing anything.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property LanguagesViewModel languages

    hasTray: false
    Accessible.name: title.text

    CabinText {
        id: title
        role: "title"
        text: qsTr("Choisissez votre langue")
        Layout.fillWidth: true
    }

    CabinText {
        color: Theme.ink2
        text: qsTr("Votre démarche reste ouverte.")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: sheet.languages.count > 3 ? 2 : 1
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: sheet.languages.languages

            ChoiceTile {
                id: tile
                required property string code
                required property string ownName
                required chosen
                objectName: "sheetLanguage-" + code
                name: ownName
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(120)
                onActivated: sheet.languages.choose(code)

                CabinText {
                    anchors.centerIn: parent
                    role: "heading"
                    text: tile.ownName
                    Accessible.ignored: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
