// Where I am, language, comfort: the same places on every screen.
import QtQuick
import QtQuick.Layouts
import Cabin.Theme

Rectangle {
    id: bar

    property int step: 0
    property string languageName
    property string languageCode

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
        }

        StepPath {
            step: bar.step
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "languageButton"
            kind: "quiet"
            iconName: "language"
            text: Metrics.portrait && Metrics.large ? bar.languageCode.charAt(0).toUpperCase() + bar.languageCode.slice(1) : bar.languageName
            name: qsTr("Langue : %1").arg(bar.languageName)
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.languageAsked()
        }

        CabinButton {
            objectName: "comfortButton"
            kind: "quiet"
            iconName: "text-size"
            text: qsTr("Confort")
            Layout.preferredHeight: Metrics.topButton
            onActivated: bar.comfortAsked()
        }
    }
}
