// The table: back, my documents, a human, leave. They never move.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Rectangle {
    id: bar

    property bool canGoBack: true
    property bool documentsEnabled: true
    property int documentsCount: 0
    property bool canLeave: true
    readonly property bool _tight: Metrics.portrait && Metrics.large

    signal backAsked
    signal documentsAsked
    signal humanAsked
    signal leaveAsked

    implicitHeight: Metrics.bottomBar
    color: Theme.bar

    Rectangle {
        visible: Theme.contrasted
        width: parent.width
        height: Metrics.px(3)
        color: Theme.barEdge
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.portrait ? Metrics.s32 : Metrics.margin
        anchors.rightMargin: Metrics.portrait ? Metrics.s32 : Metrics.margin
        spacing: Metrics.s16

        CabinButton {
            objectName: "backButton"
            kind: "bar"
            iconName: bar._tight ? "" : "arrow-left"
            text: qsTr("Retour")
            opacity: bar.canGoBack ? 1 : 0
            enabled: bar.canGoBack
            Layout.preferredHeight: Metrics.barButton
            onActivated: bar.backAsked()
        }

        CabinButton {
            objectName: "documentsButton"
            kind: "bar"
            iconName: bar._tight ? "" : "files"
            text: Metrics.portrait ? qsTr("Documents") : qsTr("Mes documents")
            name: qsTr("Mes documents : %n", "", bar.documentsCount)
            alignStart: true
            available: bar.documentsEnabled
            whyDisabled: qsTr("Il n’y a pas de document ici.")
            Layout.preferredHeight: Metrics.barButton
            Layout.preferredWidth: implicitWidth + (bar.documentsCount > 0 ? disc.width + Metrics.s8 : 0)
            onActivated: bar.documentsAsked()

            CountDisc {
                id: disc
                objectName: "documentsCount"
                count: bar.documentsCount
                anchors.right: parent.right
                anchors.rightMargin: Metrics.px(20)
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Item {
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "humanButton"
            kind: "human"
            iconName: "headset"
            text: Metrics.portrait && !bar._tight ? qsTr("Parler à quelqu’un") : bar._tight ? qsTr("Une personne") : qsTr("Parler à quelqu’un")
            Layout.preferredHeight: Metrics.barButton
            onActivated: bar.humanAsked()
        }

        CabinButton {
            objectName: "leaveButton"
            kind: "bar"
            iconName: bar._tight ? "" : "door-exit"
            text: qsTr("Quitter")
            enabled: bar.canLeave
            Layout.preferredHeight: Metrics.barButton
            onActivated: bar.leaveAsked()
        }
    }
}
