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

    // Where words are long, the language is told by its code, then the path by numbers.
    readonly property string _code: languageCode.charAt(0).toUpperCase() + languageCode.slice(1)
    readonly property real _pathWidth: !path.visible ? 0 : Metrics.compactPath ? path.narrowWidth : path.wideWidth
    readonly property bool _tight: !Metrics.portrait && _buttons(languageName) + _pathWidth > width
    readonly property bool _tighter: _tight && _buttons(_code) + _pathWidth > width

    function _buttons(language: string): real {
        const said = [listen.text, language, comfort.text].concat(assisted ? [aid.text] : []);
        const words = said.reduce((sum, text) => sum + letters.advanceWidth(text), 0);
        const icons = said.length * (1.3 * letters.font.pixelSize + Metrics.px(14 + 56 + 16));
        return words + icons + 2 * Metrics.margin + Metrics.px(62 + 16 + 3 * 16);
    }

    FontMetrics {
        id: letters
        font.family: Type.family
        font.pixelSize: Type.size(bar._role)
        font.weight: Font.DemiBold
    }

    // Nothing is heard while everything is erased.
    property bool heard: true

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
            Layout.rightMargin: Metrics.portrait ? 0 : Metrics.px(16)

            StaffPlace {
                anchors.fill: parent
                anchors.margins: -Metrics.s16
                onAsked: bar.staffAsked()
            }
        }

        StepPath {
            id: path
            compact: Metrics.compactPath || bar._tighter
            // An agent beside knows where one is; upright, their button needs the room.
            visible: bar.step > 0 && !(bar.assisted && Metrics.portrait)
            step: bar.step
            Layout.alignment: Qt.AlignVCenter
        }

        CabinText {
            // The way begins with the next screen.
            objectName: "welcomeWord"
            visible: bar.step === 0 && !bar.assisted && !(Metrics.portrait && Metrics.textSize === 4)
            role: "label"
            text: qsTr("Bienvenue")
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
        }

        ListenButton {
            id: listen
            objectName: "listenButton"
            speaking: bar.speaking
            stacked: Metrics.stackedTop
            role: bar._role
            Layout.preferredWidth: implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.topButton
            available: bar.heard
            whyDisabled: qsTr("Nous effaçons tout. Encore un moment.")
            onActivated: bar.listenAsked()
        }

        CabinButton {
            id: aid
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
            text: Metrics.portrait || bar._tight ? bar._code : bar.languageName
            name: qsTr("Langue : %1").arg(bar.languageName)
            Layout.preferredHeight: Metrics.topButton
            available: bar.heard
            whyDisabled: qsTr("Nous effaçons tout. Encore un moment.")
            onActivated: bar.languageAsked()
        }

        CabinButton {
            id: comfort
            objectName: "comfortButton"
            kind: "quiet"
            iconName: "text-size"
            stacked: Metrics.stackedTop
            role: bar._role
            Layout.preferredWidth: implicitWidth - bar._spare
            text: qsTr("Confort")
            Layout.preferredHeight: Metrics.topButton
            available: bar.heard
            whyDisabled: qsTr("Nous effaçons tout. Encore un moment.")
            onActivated: bar.comfortAsked()
        }
    }
}
