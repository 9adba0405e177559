// First name and surname become addresses; the names are kept nowhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: names

    required property AddressViewModel address

    spacing: Metrics.large && !Metrics.portrait ? Metrics.s16 : Metrics.s24

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinField {
            id: first
            objectName: "firstNameField"
            iconName: "user"
            hint: qsTr("Votre prénom")
            Layout.fillWidth: true
            onEdited: names.address.suggest(first.text, last.text)
        }

        CabinField {
            id: last
            objectName: "surnameField"
            iconName: "users"
            hint: qsTr("Votre nom")
            Layout.fillWidth: true
            onEdited: names.address.suggest(first.text, last.text)
        }
    }

    CabinText {
        visible: names.address.offered.length === 0
        color: Theme.ink2
        text: qsTr("Écrivez votre prénom et votre nom. Nous proposons des adresses.")
        Layout.fillWidth: true
    }

    CabinText {
        visible: names.address.offered.length > 0
        role: "label"
        text: qsTr("Touchez celle que vous préférez :")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        Repeater {
            model: names.address.offered

            ComfortTile {
                required property int index
                required property string modelData
                objectName: "offered" + index
                name: modelData
                own: true
                chosen: names.address.local === modelData
                onActivated: names.address.choose(modelData)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
