// The frame of the staff: title of the space, and at the table only back and out.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: frame

    property string title
    property bool canLeave: true
    default property alias content: content.data

    signal backAsked
    signal leaveAsked

    color: Theme.ground

    Row {
        height: Metrics.topBar
        x: Metrics.margin
        spacing: Metrics.px(24)

        Mark {
            anchors.verticalCenter: parent.verticalCenter
        }

        CabinText {
            role: "heading"
            text: frame.title
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Item {
        id: content
        anchors.fill: parent
        anchors.topMargin: Metrics.topBar
        anchors.bottomMargin: Metrics.bottomBar
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Metrics.bottomBar
        color: Theme.bar

        Rectangle {
            visible: Theme.contrasted
            width: parent.width
            height: Metrics.px(3)
            color: Theme.barEdge
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Metrics.margin
            anchors.rightMargin: Metrics.margin

            CabinButton {
                objectName: "staffBackButton"
                kind: "bar"
                iconName: "arrow-left"
                text: qsTr("Retour")
                Layout.preferredHeight: Metrics.barButton
                onActivated: frame.backAsked()
            }

            Item {
                Layout.fillWidth: true
            }

            CabinButton {
                objectName: "staffLeaveButton"
                visible: frame.canLeave
                kind: "bar"
                iconName: "door-exit"
                text: qsTr("Fermer ma session")
                Layout.preferredHeight: Metrics.barButton
                onActivated: frame.leaveAsked()
            }
        }
    }
}
