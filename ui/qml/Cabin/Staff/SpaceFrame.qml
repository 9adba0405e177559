// The frame of the staff: title of the space, and at the table only back and out.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: frame

    property string title
    property bool canLeave: true
    property bool canMagnify: false
    property bool magnified: false
    property string otherLanguage
    default property alias content: content.content

    signal magnifyAsked
    signal coloursAsked
    signal languageAsked

    signal backAsked
    signal leaveAsked

    color: Theme.ground

    RowLayout {
        height: Metrics.topBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        spacing: Metrics.s16

        Mark {
            Layout.rightMargin: Metrics.s8
        }

        CabinText {
            role: Metrics.portrait ? "label" : "heading"
            text: frame.title
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "staffLanguageButton"
            visible: frame.otherLanguage !== ""
            kind: "quiet"
            iconName: Metrics.portrait ? "" : "language"
            text: frame.otherLanguage
            Layout.preferredHeight: Metrics.topButton
            onActivated: frame.languageAsked()
        }

        CabinButton {
            objectName: "staffColoursButton"
            visible: frame.canMagnify
            kind: "quiet"
            iconName: Metrics.portrait ? "" : "palette"
            text: qsTr("Couleurs")
            Layout.preferredHeight: Metrics.topButton
            onActivated: frame.coloursAsked()
        }

        CabinButton {
            objectName: "staffMagnifyButton"
            visible: frame.canMagnify
            kind: "quiet"
            iconName: Metrics.portrait ? "" : frame.magnified ? "zoom-out" : "zoom-in"
            text: frame.magnified ? qsTr("Réduire") : qsTr("Agrandir")
            Layout.preferredHeight: Metrics.topButton
            onActivated: frame.magnifyAsked()
        }
    }

    Lens {
        id: content
        objectName: "staffLens"
        magnified: frame.magnified
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
