// A card to take home: lines to write on, or all of it printed, with a warning.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: card

    required property AddressViewModel address
    property bool withPassword: false

    spacing: Metrics.large && !Metrics.portrait ? Metrics.s16 : Metrics.s24

    CabinText {
        text: qsTr("Sans mot de passe noté, la boîte ne s’ouvre plus.")
        Layout.fillWidth: true
    }

    ComfortRow {
        name: qsTr("Sur la fiche")
        most: 2

        Repeater {
            model: [[false, qsTr("Des lignes à remplir")], [true, qsTr("Le mot de passe aussi")]]

            ComfortTile {
                required property var modelData
                objectName: modelData[0] ? "printPasswordTile" : "writePasswordTile"
                name: modelData[1]
                chosen: card.withPassword === modelData[0]
                onActivated: card.withPassword = modelData[0]
            }
        }
    }

    CabinText {
        objectName: "passwordWarning"
        strong: card.withPassword
        color: card.withPassword ? Theme.brick : Theme.ink2
        text: card.withPassword ? qsTr("Attention : qui lit ce papier peut ouvrir votre boîte.") : qsTr("Vous écrivez le mot de passe à la main, chez vous ou ici.")
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "printCardButton"
        kind: "secondary"
        iconName: "printer"
        busy: card.address.printing
        text: card.address.printing ? qsTr("Impression…") : qsTr("Imprimer ma fiche")
        Layout.preferredHeight: Metrics.mainTarget
        onActivated: card.address.printCard(card.withPassword)
    }

    Item {
        Layout.fillHeight: true
    }
}
