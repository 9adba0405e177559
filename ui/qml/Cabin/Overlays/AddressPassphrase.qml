// Four words and two digits: easy to copy, hard to guess.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: guarding

    required property AddressViewModel address

    spacing: Metrics.large && !Metrics.portrait ? Metrics.s16 : Metrics.s24

    Rectangle {
        radius: Metrics.radiusButton
        color: Theme.pineTint
        border.width: Metrics.px(Theme.contrasted ? 3 : 0)
        border.color: Theme.ink
        Layout.fillWidth: true
        Layout.preferredHeight: phrase.implicitHeight + Metrics.s48

        CabinText {
            id: phrase
            objectName: "passphrase"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Metrics.s32
            role: "heading"
            own: true
            // It may be cut at a hyphen, never inside a word.
            text: guarding.address.passphrase
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Tag {
        objectName: "passphraseStrength"
        visible: guarding.address.strong
        iconName: "shield-check"
        text: qsTr("Très difficile à deviner")
    }

    CabinText {
        visible: Metrics.textSize < 4 || Metrics.portrait
        text: qsTr("Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.")
        Layout.fillWidth: true
    }

    CabinText {
        visible: Metrics.portrait ? !(Metrics.squeezed && Metrics.textSize === 4) : !Metrics.large
        color: Theme.ink2
        text: qsTr("Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.")
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "otherPassphraseButton"
        kind: "plain"
        iconName: "refresh"
        text: qsTr("En proposer un autre")
        onActivated: guarding.address.makePassphrase()
    }

    Item {
        Layout.fillHeight: true
    }
}
