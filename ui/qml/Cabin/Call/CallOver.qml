// Nobody answered, or the line was cut: what is safe, and the ways on.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: over

    required property CallViewModel call
    readonly property bool _cut: call.stage === "cut"
    readonly property string _title: _cut ? qsTr("L’appel est coupé") : call.trouble === "not_rung" || call.trouble === "no_room" ? qsTr("L’appel ne passe pas") : qsTr("Personne ne répond")

    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.s24
        anchors.bottomMargin: Metrics.s40
        spacing: Metrics.s64

        Illustration {
            visible: !Metrics.portrait && !Metrics.large
            name: "night"
            Layout.preferredWidth: Metrics.px(680)
            Layout.fillHeight: true
        }

        ColumnLayout {
            spacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                visible: Metrics.portrait
                Layout.fillHeight: true
            }

            CabinText {
                id: title
                objectName: "callOverTitle"
                role: "title"
                text: over._title
                Layout.fillWidth: true
            }

            CabinText {
                role: "heading"
                font.weight: Font.Normal
                text: over.call.staffComes ? qsTr("Quelqu’un arrive. Attendez ici.") : qsTr("Votre démarche est gardée. Ce n’est pas vous.")
                Layout.fillWidth: true
            }

            Item {
                visible: !Metrics.portrait
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "callAgainButton"
                visible: over._cut
                kind: "main"
                iconName: "video"
                text: qsTr("Rappeler")
                Layout.fillWidth: true
                onActivated: over.call.callAgain()
            }

            CabinButton {
                objectName: "callOtherButton"
                visible: !over._cut && over.call.otherDesk !== ""
                kind: "main"
                iconName: "video"
                text: qsTr("Appeler : %1").arg(over.call.otherDesk)
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.large ? Metrics.px(168) : Metrics.mainTarget
                onActivated: over.call.callOther()
            }

            CabinButton {
                objectName: "callBackButton"
                visible: !over._cut
                kind: over.call.otherDesk === "" ? "main" : "secondary"
                iconName: "receipt"
                text: qsTr("Imprimer un papier pour être rappelé")
                busy: over.call.printing
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.large ? Metrics.px(168) : Metrics.mainTarget
                onActivated: over.call.printSlip()
            }

            CabinButton {
                objectName: "withoutCallButton"
                kind: "plain"
                iconName: "arrow-left"
                text: qsTr("Continuer sans appeler")
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mainTarget
                onActivated: over.call.hangUp()
            }
        }
    }
}
