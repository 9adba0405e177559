// The control that suits a setting: a switch, a choice, several, a number, a text.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: editor

    required property SettingsViewModel settings
    required property SettingWords words
    readonly property bool number: settings.kind === "number"
    readonly property bool typed: number || settings.kind === "text" || settings.kind === "words"
    readonly property var _marked: settings.value.split(", ")
    readonly property string _key: settings.key
    readonly property string _value: settings.value

    // What is written stands until another setting is chosen or this one was saved.
    function begin(): void {
        field.text = settings.secret ? "" : settings.value;
    }

    spacing: Metrics.s16

    on_KeyChanged: begin()
    on_ValueChanged: begin()
    Component.onCompleted: begin()

    GridLayout {
        visible: !editor.typed && editor.settings.kind !== "fixed"
        columns: editor.settings.choices.length > 4 ? 3 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: editor.settings.kind === "switch" ? ["true", "false"] : editor.settings.choices

            ChoiceTile {
                id: choice
                required property string modelData
                objectName: "choice-" + modelData
                chosen: editor._marked.includes(modelData)
                name: editor.words.value(modelData)
                // The source of every sentence: the rules refuse to be without it.
                available: !editor.settings.busy && !(editor.settings.kind === "several" && modelData === "fr")
                whyDisabled: editor.settings.busy ? qsTr("Ce réglage s’enregistre.") : qsTr("Le français reste toujours.")
                Layout.fillWidth: true
                Layout.preferredHeight: editor.settings.choices.length > 4 ? Metrics.px(72) : Metrics.target
                onActivated: editor.settings.kind === "several" ? editor.settings.mark(modelData, !chosen) : editor.settings.save(modelData)

                CabinText {
                    anchors.centerIn: parent
                    width: parent.width - Metrics.s32
                    horizontalAlignment: Text.AlignHCenter
                    strong: true
                    onPaper: true
                    text: choice.name
                    Accessible.ignored: true
                }
            }
        }
    }

    RowLayout {
        visible: editor.typed
        spacing: Metrics.s16
        Layout.fillWidth: true

        CabinField {
            id: field
            objectName: "settingField"
            iconName: editor.number ? "numbers" : "pencil"
            name: editor.words.names[editor.settings.key] ?? ""
            hint: editor.settings.secret ? editor.settings.value : name
            hints: editor.number ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            longest: editor.settings.longest
            Layout.fillWidth: true
        }

        CabinButton {
            visible: editor.number
            objectName: "lessButton"
            kind: "plain"
            iconName: "minus"
            text: qsTr("Moins")
            onActivated: field.text = editor.settings.stepped(field.text, -1)
        }

        CabinButton {
            visible: editor.number
            objectName: "moreButton"
            kind: "plain"
            iconName: "plus"
            text: qsTr("Plus")
            onActivated: field.text = editor.settings.stepped(field.text, 1)
        }
    }

    CabinButton {
        visible: editor.typed
        objectName: "saveSettingButton"
        kind: "main"
        iconName: "check"
        text: qsTr("Enregistrer")
        busy: editor.settings.busy
        available: !editor.settings.busy
        whyDisabled: qsTr("Ce réglage s’enregistre.")
        Layout.fillWidth: true
        Layout.preferredHeight: Metrics.target
        onActivated: editor.settings.save(field.text)
    }
}
