// The settings of the cabin: a section at a time, the chosen one large, a way back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property SettingsViewModel settings

    signal restartAsked

    spacing: Metrics.s24

    SettingWords {
        id: settingWords
    }

    RowLayout {
        spacing: Metrics.s16

        CabinText {
            role: Metrics.portrait ? "heading" : "title"
            text: settingWords.sections[page.settings.section] ?? ""
            Layout.fillWidth: true
        }

        CabinText {
            text: qsTr("%1 sur %2").arg(page.settings.position).arg(page.settings.pages)
            color: Theme.ink2
            wrapMode: Text.NoWrap
        }

        CabinButton {
            objectName: "sectionBeforeButton"
            kind: "quiet"
            iconName: "chevron-left"
            text: qsTr("Précédents")
            onActivated: page.settings.move(-1)
        }

        CabinButton {
            objectName: "sectionAfterButton"
            kind: "quiet"
            iconName: "chevron-right"
            iconAtEnd: true
            text: qsTr("Suivants")
            onActivated: page.settings.move(1)
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: !Metrics.portrait

        ColumnLayout {
            spacing: Metrics.s16
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.row: Metrics.portrait ? 1 : 0
            Layout.column: 0

            Repeater {
                model: page.settings.rows

                SettingLine {
                    id: line
                    required property int index
                    required property string key
                    required property var model
                    objectName: "setting-" + key
                    title: settingWords.names[key] ?? key
                    value: settingWords.brief(model.value)
                    changedHere: model.here
                    chosen: index === page.settings.chosen
                    Layout.fillWidth: true
                    onActivated: page.settings.choose(index)
                }
            }
        }

        SettingCard {
            // First on an upright screen: the keyboard covers what is low.
            settings: page.settings
            words: settingWords
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.row: 0
            Layout.column: Metrics.portrait ? 0 : 1
        }
    }

    Item {
        visible: Metrics.portrait
        Layout.fillHeight: true
    }

    GridLayout {
        // An upright screen has room for two side by side.
        columns: Metrics.portrait ? 2 : 5
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.bottomMargin: Metrics.s24

        CabinText {
            role: "small"
            strong: true
            visible: !Metrics.portrait
            text: page.settings.restart ? qsTr("Ces réglages valent au prochain démarrage.") : page.settings.here > 0 ? qsTr("Changés ici : %1").arg(page.settings.here) : ""
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "undoSettingButton"
            Layout.fillWidth: Metrics.portrait
            kind: "quiet"
            iconName: "arrow-left"
            text: qsTr("Annuler le dernier")
            available: page.settings.canUndo && !page.settings.busy
            whyDisabled: qsTr("Rien n’a été changé.")
            onActivated: page.settings.undo()
        }

        CabinButton {
            objectName: "entrySettingButton"
            Layout.fillWidth: Metrics.portrait
            kind: "quiet"
            iconName: "refresh"
            text: qsTr("Comme en entrant")
            available: !page.settings.busy
            whyDisabled: qsTr("Ce réglage s’enregistre.")
            onActivated: page.settings.goBackToEntry()
        }

        CabinButton {
            objectName: "dropSettingsButton"
            Layout.fillWidth: Metrics.portrait
            visible: page.settings.here > 0 || page.settings.broken
            kind: "danger"
            iconName: "eraser"
            text: qsTr("Tout oublier")
            available: !page.settings.busy
            whyDisabled: qsTr("Ce réglage s’enregistre.")
            onActivated: page.settings.dropAll()
        }

        CabinButton {
            objectName: "settingsRestartButton"
            Layout.fillWidth: Metrics.portrait
            visible: page.settings.restart
            kind: "secondary"
            iconName: "refresh"
            text: qsTr("Relancer la cabine")
            onActivated: page.restartAsked()
        }
    }
}
