// A first e-mail address: what to know, a name, a password, a card to take home.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property AddressViewModel address
    property int page: address.passphrase !== "" ? 2 : address.local !== "" ? 1 : 0
    readonly property var _titles: [qsTr("Avant de commencer"), qsTr("Votre adresse"), qsTr("Votre mot de passe"), qsTr("Votre fiche")]

    hasTray: false
    Accessible.name: title.text

    CabinText {
        id: title
        role: "title"
        text: sheet._titles[sheet.page]
        Layout.fillWidth: true
    }

    Loader {
        sourceComponent: [before, naming, guarding, card][sheet.page]
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillHeight: false

        CabinButton {
            objectName: "addressBackButton"
            visible: sheet.page > 0
            kind: "plain"
            iconName: "arrow-left"
            //: To the step before; not "earlier".
            text: qsTr("Avant")
            Layout.fillWidth: Metrics.portrait
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: sheet.page -= 1
        }

        CabinButton {
            objectName: "addressNextButton"
            kind: "main"
            iconName: sheet.page === 3 ? "check" : "arrow-right"
            iconAtEnd: sheet.page < 3
            text: sheet.page === 3 ? qsTr("Recopier dans la page") : qsTr("Suite")
            available: sheet.page !== 1 || sheet.address.local !== ""
            whyDisabled: qsTr("Choisissez d’abord une adresse.")
            Layout.fillWidth: Metrics.portrait
            onActivated: {
                if (sheet.page === 3) {
                    sheet.address.close();
                    return;
                }
                if (sheet.page === 1 && sheet.address.passphrase === "")
                    sheet.address.makePassphrase();
                sheet.page += 1;
            }
        }
    }

    Component {
        id: before
        AddressBefore {}
    }

    Component {
        id: naming
        AddressNames {
            address: sheet.address
        }
    }

    Component {
        id: guarding
        AddressPassphrase {
            address: sheet.address
        }
    }

    Component {
        id: card
        AddressCard {
            address: sheet.address
        }
    }
}
