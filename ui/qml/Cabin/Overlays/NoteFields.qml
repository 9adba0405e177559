// What may be noted: a number, an appointment, anything else. One field at a time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: fields

    required property NoteViewModel note
    readonly property alias typing: field.typing
    property int part: 0
    readonly property var _written: [note.number, note.appointment, note.words]
    readonly property string _kept: _written[part]
    readonly property var _parts: [[qsTr("Un numéro"), "numbers", qsTr("Numéro de dossier")], [qsTr("Un rendez-vous"), "calendar", qsTr("Jour, heure, lieu")], [qsTr("Autre chose"), "pencil", qsTr("Ce que vous voulez retenir")]]
    readonly property bool _close: typing && !Metrics.portrait

    function write(text: string): void {
        const all = [note.number, note.appointment, note.words];
        all[part] = text;
        note.write(all[0], all[1], all[2]);
    }

    // What is being typed stays as it is; its blanks are tidied only on the paper.
    on_KeptChanged: if (!field.typing)
        field.text = _kept

    spacing: Metrics.large && !Metrics.portrait ? Metrics.s16 : Metrics.s24

    CabinText {
        visible: !fields._close
        role: "heading"
        font.weight: Font.Normal
        text: qsTr("Elle sort sur le papier, et nulle part ailleurs.")
        Layout.fillWidth: true
    }

    GridLayout {
        visible: !(fields._close && Metrics.large)
        columns: Metrics.portrait && Metrics.large ? 1 : 3
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        Repeater {
            model: fields._parts

            ComfortTile {
                required property int index
                required property var modelData
                objectName: "notePart" + index
                Layout.fillHeight: false
                name: modelData[0]
                chosen: fields.part === index
                onActivated: {
                    fields.part = index;
                    field.text = fields._kept;
                    fields.write(field.text);
                }
            }
        }
    }

    CabinField {
        id: field
        objectName: "noteField"
        hint: fields._parts[fields.part][2]
        iconName: fields._parts[fields.part][1]
        longest: 200
        Layout.fillWidth: true
        onEdited: text => fields.write(text)
    }

    CabinText {
        objectName: "noteTooLong"
        visible: fields.note.tooLong
        strong: true
        color: Theme.brick
        text: qsTr("C’est trop long pour le ticket. Écrivez moins.")
        Layout.fillWidth: true
    }

    CabinText {
        visible: !fields.note.tooLong && !(fields._close && Metrics.large)
        color: Theme.ink2
        text: qsTr("La cabine l’efface à la fin de votre visite.")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    Component.onCompleted: field.text = _kept
}
