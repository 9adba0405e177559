// What is on the visitor's stick: papers and pictures to choose, page after page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property StickViewModel stick
    readonly property string stage: stick.stage
    readonly property bool looking: stage === "looking"
    readonly property bool choosing: stage === "choosing"
    readonly property bool taking: stage === "taking"
    readonly property bool empty: choosing && stick.count === 0
    readonly property bool wide: Metrics.portrait && Metrics.textSize > 1
    readonly property var _titles: ({
            looking: qsTr("Nous regardons votre clé"),
            choosing: empty ? qsTr("Rien à prendre sur cette clé") : qsTr("Quels papiers prendre ?"),
            taking: qsTr("Nous prenons vos papiers"),
            troubled: qsTr("Votre clé")
        })
    readonly property var _sentences: ({
            looking: qsTr("Ne retirez pas la clé."),
            choosing: empty ? qsTr("Elle ne contient ni papier PDF ni image.") : stick.unseen ? qsTr("Votre clé est très pleine : voici le plus récent.") : qsTr("Touchez un papier, ou plusieurs. Rien ne change sur votre clé."),
            taking: qsTr("Ne retirez pas la clé."),
            troubled: ""
        })

    hasTray: false
    Accessible.name: title.text

    CabinText {
        id: title
        role: "title"
        text: sheet._titles[sheet.stage] ?? ""
        Layout.fillWidth: true
    }

    CabinText {
        visible: text !== ""
        color: Theme.ink2
        text: sheet._sentences[sheet.stage] ?? ""
        Layout.fillWidth: true
    }

    DeviceNote {
        id: note
        objectName: "stickNote"
        source: "stick"
        reason: sheet.stick.trouble
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: sheet.looking || sheet.taking
        waiting: sheet.looking
        value: sheet.stick.share
        Layout.fillWidth: true
    }

    PagedGrid {
        id: files
        visible: (sheet.choosing && !sheet.empty) || sheet.taking
        columns: Metrics.portrait ? (Metrics.textSize > 1 ? 1 : 2) : Metrics.large ? 2 : 3
        smallestRow: Metrics.px(Metrics.textSize > 1 ? 230 : 196)
        largestRow: Metrics.px(300)
        model: sheet.stick.files
        count: sheet.stick.count
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: StickTile {
            required property int index
            required property int number
            required chosen
            objectName: "stickFile-" + number
            place: files.placeOf(index)
            ordinal: number
            full: sheet.stick.full
            locked: sheet.taking
            onActivated: sheet.stick.touch(number)
        }
    }

    Illustration {
        id: drawing
        visible: (!files.visible || sheet.empty) && !(sheet.large && note.visible)
        name: "stick"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        Layout.maximumHeight: Metrics.px(560)
    }

    Item {
        visible: !files.visible && !drawing.visible
        Layout.fillHeight: true
    }

    GridLayout {
        columns: sheet.wide ? 1 : 4
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "takeButton"
            visible: sheet.choosing && !sheet.empty
            kind: "main"
            iconName: "download"
            text: sheet.stick.chosenCount > 0 ? qsTr("Prendre %n papiers", "", sheet.stick.chosenCount) : qsTr("Prendre")
            available: sheet.stick.chosenCount > 0
            whyDisabled: qsTr("Touchez d’abord un papier.")
            Layout.fillWidth: sheet.wide
            onActivated: sheet.stick.take()
        }

        MoreButton {
            objectName: "moreFilesButton"
            grid: files
            visible: files.visible && files.pageCount > 1
            Layout.fillWidth: sheet.wide
            Layout.preferredHeight: Metrics.mainTarget
        }

        Item {
            visible: !sheet.wide
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "closeStickButton"
            kind: sheet.empty || sheet.stage === "troubled" ? "main" : "secondary"
            iconName: sheet.taking ? "square" : "x"
            text: sheet.taking ? qsTr("Arrêter") : qsTr("Fermer")
            Layout.fillWidth: sheet.wide
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.stick.close()
        }
    }
}
