// The chosen setting: what it does, its control, why a value was refused, its source.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property SettingsViewModel settings
    required property SettingWords words
    readonly property string _refused: settings.kind === "number" ? qsTr("Refusé : donnez un nombre de %1 à %2.").arg(settings.least).arg(settings.most) : qsTr("Refusé : cette valeur ne convient pas.")

    readonly property string _source: words.sources[settings.source] ?? ""
    readonly property string _usual: settings.source === "default" || settings.kind === "fixed" ? "" : qsTr("Origine : %1").arg(words.brief(settings.usual === "" ? "–" : settings.usual))
    readonly property string _from: [_source, settings.source === "here" ? "" : settings.place, _usual].filter(text => text !== "").join(" · ")

    implicitHeight: column.implicitHeight + 2 * Metrics.s24

    SettingHints {
        id: hints
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Metrics.s24
        spacing: Metrics.s16

        CabinText {
            role: "heading"
            text: card.words.names[card.settings.key] ?? ""
            Layout.fillWidth: true
        }

        CabinText {
            text: hints.of(card.settings.key)
            color: Theme.ink2
            Layout.fillWidth: true
        }

        SettingEditor {
            settings: card.settings
            words: card.words
            Layout.fillWidth: true
            Layout.topMargin: Metrics.s8
        }

        Rectangle {
            objectName: "settingRefused"
            visible: card.settings.told !== ""
            radius: Metrics.radiusButton
            color: Theme.brickTint
            border.width: Theme.contrasted ? Metrics.px(3) : 0
            border.color: Theme.ink
            implicitHeight: why.implicitHeight + Metrics.s32
            Layout.fillWidth: true

            ColumnLayout {
                id: why
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Metrics.s24
                spacing: Metrics.px(4)

                CabinText {
                    strong: true
                    text: card.settings.broken ? qsTr("Un fichier est faux : les derniers bons réglages servent.") : card._refused
                    color: Theme.brick
                    Layout.fillWidth: true
                }

                CabinText {
                    role: "small"
                    text: card.settings.told
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Metrics.s16

            CabinText {
                role: "small"
                color: Theme.ink2
                text: card._from
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }

            CabinButton {
                objectName: "forgetSettingButton"
                visible: card.settings.source === "here"
                kind: "quiet"
                iconName: "eraser"
                text: qsTr("Oublier ce changement")
                available: !card.settings.busy
                whyDisabled: qsTr("Ce réglage s’enregistre.")
                onActivated: card.settings.forget()
            }
        }
    }
}
