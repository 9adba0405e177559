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
    readonly property bool _tight: Metrics.large

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: choice._tight ? Metrics.s32 : Metrics.s48
        spacing: choice._tight ? Metrics.s16 : Metrics.s32

        CabinText {
            role: choice._tight ? "heading" : "title"
            text: qsTr("Où sont vos e-mails ?")
            Layout.fillWidth: true
        }

        CabinText {
            visible: !choice._tight
            text: qsTr("Regardez ce qui est écrit après le signe @ de votre adresse.")
            color: Theme.ink2
            Layout.fillWidth: true
        }

        GridLayout {
            columns: 2
            columnSpacing: Metrics.s16
            rowSpacing: choice._tight ? Metrics.px(12) : Metrics.s16
            Layout.fillWidth: true

            Repeater {
                model: choice.guide.providers

                CabinButton {
                    required property string providerId
                    required property string label
                    objectName: "provider-" + providerId
                    kind: "plain"
                    iconName: choice._tight && Metrics.portrait ? "" : "mail"
                    alignStart: true
                    text: label
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: choice._tight ? Metrics.px(96) : Metrics.target
                    onActivated: choice.guide.chooseProvider(providerId)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
