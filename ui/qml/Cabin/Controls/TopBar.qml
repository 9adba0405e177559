// Where I am, language, comfort: the same places on every screen.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Rectangle {
    id: bar

    property int step: 0
    property string languageName
    property string languageCode
    property bool speaking: false
    readonly property string _role: Metrics.stackedTop ? "small" : "label"
    readonly property int _spare: Metrics.portrait ? Metrics.s24 : 0

    signal listenAsked
    property bool assisted: false

    signal staffAsked
    signal aidAsked
    signal languageAsked
    signal comfortAsked

    implicitHeight: Metrics.topBar
    color: Theme.ground

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        spacing: Metrics.s16

        Mark {
            Layout.alignment: Qt.AlignVCenter
            Layout.rightMargin: Metrics.px(16)

            StaffPlace {
                anchors.fill: parent
                anchors.margins: -Metrics.s16
                onAsked: bar.staffAsked()
            }
        }

        StepPath {
            // An agent beside knows where one is; upright, their button needs the room.
            visible: !(bar.assisted && Metrics.portrait)
            step: bar.step
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
        }

        ListenButton {
            objectName: "listenButton"
            speaking: bar.speaking
            stacked: Metrics.stackedTop
            role: bar._role
            Layout.preferredWidth: implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.listenAsked()
        }

        CabinButton {
            objectName: "aidButton"
            visible: bar.assisted
            kind: "human"
            iconName: "heart-handshake"
            stacked: Metrics.stackedTop
            role: bar._role
            text: qsTr("Aider")
            Layout.preferredWidth: implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.aidAsked()
        }

        CabinButton {
            objectName: "languageButton"
            kind: "quiet"
            iconName: "language"
            stacked: Metrics.stackedTop
            role: bar._role
            text: Metrics.portrait ? bar.languageCode.charAt(0).toUpperCase() + bar.languageCode.slice(1) : bar.languageName
            name: qsTr("Langue : %1").arg(bar.languageName)
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.languageAsked()
        }

        CabinButton {
            objectName: "comfortButton"
            kind: "quiet"
            iconName: "text-size"
            stacked: Metrics.stackedTop
            role: bar._role
            Layout.preferredWidth: implicitWidth - bar._spare
            text: qsTr("Confort")
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.comfortAsked()
        }
    }
}
