// A document onto the visitor's stick: asked, written, safely there.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property StickViewModel stick
    readonly property string stage: stick.stage
    readonly property bool asking: stage === "offered"
    readonly property bool writing: stage === "putting"
    readonly property bool wide: Metrics.portrait && Metrics.large
    readonly property DocumentWords _document: DocumentWords {
        title: sheet.stick.documentTitle
        origin: sheet.stick.documentOrigin
        ordinal: sheet.stick.documentOrdinal
    }
    readonly property var _titles: ({
            offered: qsTr("Copier sur votre clé ?"),
            putting: qsTr("Nous copions votre papier"),
            put: qsTr("C’est copié")
        })
    readonly property var _sentences: ({
            offered: qsTr("La copie reste sur votre clé après la visite. Ici, tout est effacé."),
            putting: qsTr("Ne retirez pas la clé."),
            put: qsTr("Vous pouvez retirer votre clé.")
        })

    trayIsPicture: true
    Accessible.name: title.text
    tray: Item {
        anchors.fill: parent

        Miniature {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.px(36)
            width: Math.min(Metrics.px(440), parent.width - Metrics.px(120))
            height: parent.height - Metrics.px(72)
            source: sheet.stick.documentPicture
            pages: sheet.stick.documentPages
            picturePx: Metrics.px(440)
        }
    }

    CabinText {
        id: title
        role: "title"
        text: sheet._titles[sheet.stage] ?? ""
        Layout.fillWidth: true
    }

    CabinText {
        role: "heading"
        own: true
        text: sheet._document.label
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }

    CabinText {
        text: sheet._sentences[sheet.stage] ?? ""
        Layout.fillWidth: true
    }

    DeviceNote {
        objectName: "copyNote"
        source: "stick"
        reason: sheet.stick.trouble
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: sheet.writing
        waiting: true
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: sheet.wide ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "copyButton"
            visible: sheet.asking
            kind: "main"
            iconName: "usb"
            text: qsTr("Copier")
            Layout.fillWidth: sheet.wide
            onActivated: sheet.stick.put()
        }

        CabinButton {
            objectName: "closeCopyButton"
            visible: !sheet.writing
            kind: sheet.asking ? "secondary" : "main"
            iconName: sheet.asking ? "x" : "check"
            text: sheet.asking ? qsTr("Ne pas copier") : qsTr("D’accord")
            Layout.fillWidth: sheet.wide
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.stick.close()
        }
    }
}
