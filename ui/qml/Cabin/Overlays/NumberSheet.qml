// Where a number is, on a drawing of its paper; and whether the one typed can be right.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property NumberViewModel number
    readonly property var _sentences: ({
            unfinished: qsTr("Continuez. Nous regardons avec vous."),
            too_long: qsTr("Il y a trop de chiffres. Regardez encore votre papier."),
            wrong: qsTr("Un chiffre n’est pas bon. Regardez les groupes marqués."),
            well_formed: qsTr("La forme est bonne."),
            right: qsTr("Ce numéro est bien écrit.")
        })
    // The keyboard leaves little room: what is typed, and what is said of it.
    readonly property bool _typing: field.typing && !Metrics.portrait
    readonly property bool _good: ["right", "well_formed"].includes(number.verdict)

    trayIsPicture: true
    Accessible.name: title.text
    tray: Illustration {
        anchors.fill: parent
        anchors.margins: Metrics.s48
        name: sheet.number.shownOn === "" ? "" : "where-" + sheet.number.shownOn
    }

    CabinText {
        id: title
        visible: !(sheet._typing && Metrics.large)
        role: sheet._typing ? "heading" : "title"
        text: sheet.number.label
        Layout.fillWidth: true
    }

    CabinText {
        visible: !sheet._typing
        role: "heading"
        font.weight: Font.Normal
        text: sheet.number.hint
        Layout.fillWidth: true
    }

    CabinField {
        id: field
        objectName: "numberField"
        name: qsTr("Écrivez-le ici pour vérifier")
        hint: name
        iconName: "numbers"
        Layout.fillWidth: true
        onEdited: text => sheet.number.judge(text)
    }

    Flow {
        spacing: Metrics.s8
        Layout.fillWidth: true
        LayoutMirroring.enabled: false

        Repeater {
            model: sheet.number.groups

            Rectangle {
                id: group
                required property string digits
                required property bool suspect
                implicitWidth: said.implicitWidth + Metrics.s32
                implicitHeight: said.implicitHeight + Metrics.s16
                radius: Metrics.px(14)
                color: suspect ? Theme.honeyTint : Theme.well
                border.width: Metrics.px(suspect ? 4 : Theme.contrasted ? 2 : 0)
                border.color: suspect ? Theme.honeyLine : Theme.ink

                CabinText {
                    id: said
                    anchors.centerIn: parent
                    role: "heading"
                    own: true
                    text: group.digits
                    color: group.suspect ? Theme.honeyInk : Theme.ink
                }
            }
        }
    }

    RowLayout {
        spacing: Metrics.s16
        visible: verdict.text !== ""

        CabinIcon {
            name: sheet._good ? "circle-check" : sheet.number.verdict === "unfinished" ? "pencil" : "alert-triangle"
            colour: sheet._good ? Theme.pine : Theme.ink
            size: Metrics.px(44)
        }

        CabinText {
            id: verdict
            objectName: "numberVerdict"
            strong: true
            text: sheet._sentences[sheet.number.verdict] ?? ""
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }

    CabinText {
        visible: !Metrics.large
        role: "small"
        color: Theme.ink2
        text: qsTr("Rien n’est gardé, rien n’est envoyé.")
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "numberCloseButton"
        kind: "main"
        iconName: "check"
        text: qsTr("J’ai mon numéro")
        Layout.fillWidth: true
        onActivated: sheet.number.close()
    }
}
