// What to know before one has a mailbox, said plainly.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

ColumnLayout {
    id: before

    readonly property var _facts: [["gift", qsTr("Une boîte e-mail est gratuite.")], ["phone", qsTr("Le site peut demander un téléphone portable.")], ["calendar", qsTr("Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.")], ["lock", qsTr("Le mot de passe est à vous. Ne le donnez à personne.")]]

    spacing: Metrics.large && !Metrics.portrait ? Metrics.s16 : Metrics.s32

    Repeater {
        model: before._facts

        RowLayout {
            id: fact
            required property var modelData
            spacing: Metrics.s24
            Layout.fillWidth: true

            CabinIcon {
                name: fact.modelData[0]
                size: Metrics.px(56)
                colour: Theme.pine
            }

            CabinText {
                text: fact.modelData[1]
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
