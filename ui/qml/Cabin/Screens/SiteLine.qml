// Whose page this is, and for e-mails the way to another mailbox.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

RowLayout {
    id: line

    required property GuideViewModel guide
    property bool mail: false
    readonly property bool changing: mail && !guide.choosingMail && !guide.isPractice

    spacing: Metrics.s16

    CabinText {
        id: measured
        visible: false
        role: "small"
        font.weight: Font.Bold
        text: whose.text
        wrapMode: Text.NoWrap
    }

    CabinIcon {
        visible: (line.guide.verified || line.guide.isPractice) && !(line.mail && Metrics.portrait && Metrics.large)
        name: line.guide.isPractice ? "school" : "shield-check"
        size: beside("small", 36)
        colour: Theme.pine
    }

    CabinText {
        id: whose
        role: "small"
        font.weight: Font.Bold
        color: Theme.pine
        Layout.fillWidth: true
        // Not its own implicit width: that stays as it was when the text size changes.
        Layout.maximumWidth: Math.ceil(measured.implicitWidth)
        visible: !(line.mail && Metrics.portrait && Metrics.large)
        text: line.guide.openingMail ? qsTr("Votre boîte e-mail") : line.guide.choosingMail ? qsTr("Vos e-mails") : line.guide.isPractice ? (Metrics.portrait && Metrics.large ? qsTr("Entraînement") : qsTr("Site d’entraînement de la cabine")) : line.guide.verified ? line.mail || line.guide.atHomeInMail ? qsTr("Votre boîte e-mail") : qsTr("Site officiel vérifié") : ""
    }

    CabinText {
        id: host
        role: "small"
        text: line.guide.choosingMail || line.guide.isPractice || (line.mail && (Metrics.portrait || Metrics.large)) || (Metrics.portrait && Metrics.textSize > 1) ? "" : line.guide.host
        // Empty, it would still take half the line.
        visible: text !== ""
        Layout.fillWidth: true
        maximumLineCount: 1
        // Half a name could be another one's.
        opacity: truncated ? 0 : 1
    }

    Item {
        visible: !host.visible
        Layout.fillWidth: true
    }

    CabinButton {
        objectName: "changeMailButton"
        visible: line.changing
        kind: "quiet"
        text: qsTr("Changer de boîte")
        Layout.preferredHeight: Math.max(Metrics.px(56), Math.min(line.height - Metrics.s24, Metrics.quietTarget))
        onActivated: line.guide.changeProvider()
    }
}
