// Whose mailbox? Asked once; the second tab then stays open.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: choice

    required property GuideViewModel guide

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.s48
        spacing: Metrics.s32

        CabinText {
            role: "title"
            text: qsTr("Où sont vos e-mails ?")
            Layout.fillWidth: true
        }

        CabinText {
            text: qsTr("Regardez ce qui est écrit après le signe @ de votre adresse.")
            color: Theme.ink2
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Metrics.portrait || Metrics.textSize === 4 ? 1 : 2
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.s24
            Layout.fillWidth: true

            Repeater {
                model: choice.guide.providers

                CabinButton {
                    required property string providerId
                    required property string label
                    objectName: "provider-" + providerId
                    kind: "plain"
                    iconName: "mail"
                    alignStart: true
                    text: label
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onActivated: choice.guide.chooseProvider(providerId)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
