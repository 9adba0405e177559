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
    property string humanText
    property string humanLine
    readonly property string _role: Metrics.stackedBar && Metrics.large ? "small" : "label"
    readonly property int _spare: Metrics.portrait ? Metrics.s16 : 0

    readonly property string _human: humanText !== "" ? humanText : qsTr("Une personne")
    // Four words with icons beside them, the gaps between, and a count.
    readonly property real _beside: letters.advanceWidth(back.text) + letters.advanceWidth(documents.text) + letters.advanceWidth(_human) + letters.advanceWidth(leave.text) + Metrics.px(4 * (39 + 14 + 56) + 3 * 16 + 64 + 60)

    // Lying down too, large words of some languages need shorter ones.
    readonly property string _asked: humanText !== "" ? humanText : qsTr("Parler à quelqu’un")
    readonly property bool _tight: !Metrics.portrait && _wide(qsTr("Mes documents"), _asked) > width
    readonly property bool _tighter: _tight && _wide(qsTr("Documents"), _asked) > width

    function _wide(documentsText: string, humanWords: string): real {
        const said = [back.text, documentsText, humanWords, leave.text];
        const words = said.reduce((sum, text) => sum + large.advanceWidth(text), 0);
        return words + 5.4 * large.font.pixelSize + Metrics.px(4 * (14 + 56) + 4 * 16 + 2 * 64 + 60);
    }

    FontMetrics {
        id: large
        font.family: Type.family
        font.pixelSize: Type.size("label")
        font.weight: Font.DemiBold
    }

    signal backAsked
    signal documentsAsked
    signal humanAsked
    signal leaveAsked

    implicitHeight: Metrics.bottomBar
    color: Theme.bar

    FontMetrics {
        id: letters
        font.family: Type.family
        font.pixelSize: Type.sizeAt("label", 1)
        font.weight: Font.DemiBold
    }

    Binding {
        target: Metrics
        property: "wordyBar"
        value: bar._beside > bar.width
    }

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
            id: back
            objectName: "backButton"
            kind: "bar"
            iconName: "arrow-left"
            role: bar._role
            stacked: Metrics.stackedBar
            text: qsTr("Retour")
            opacity: bar.canGoBack ? 1 : 0
            enabled: bar.canGoBack
            Layout.preferredWidth: implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.barButton
            onActivated: bar.backAsked()
        }

        CabinButton {
            id: documents
            objectName: "documentsButton"
            kind: "bar"
            iconName: "files"
            role: bar._role
            stacked: Metrics.stackedBar
            text: Metrics.portrait || bar._tight ? qsTr("Documents") : qsTr("Mes documents")
            name: qsTr("Mes documents : %n", "", bar.documentsCount)
            alignStart: true
            available: bar.documentsEnabled
            whyDisabled: qsTr("Il n’y a pas de document ici.")
            Layout.preferredHeight: Metrics.barButton
            Layout.preferredWidth: implicitWidth - bar._spare + (bar.documentsCount > 0 && !Metrics.stackedBar ? disc.width + Metrics.s8 : 0)
            onActivated: bar.documentsAsked()

            CountDisc {
                id: disc
                objectName: "documentsCount"
                count: bar.documentsCount
                anchors.right: parent.right
                anchors.rightMargin: Metrics.px(Metrics.stackedBar ? -6 : Metrics.portrait ? 14 : 20)
                y: Metrics.stackedBar ? -Metrics.s8 : (parent.height - height) / 2
            }
        }

        Item {
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "humanButton"
            kind: "human"
            iconName: "headset"
            role: bar._role
            text: bar.humanText !== "" && !Metrics.stackedBar ? bar.humanText : bar._tighter || (Metrics.portrait && !Metrics.stackedBar) ? bar._human : qsTr("Parler à quelqu’un")
            secondLine: Metrics.large || Metrics.portrait ? "" : bar.humanLine
            name: [bar.humanText !== "" ? bar.humanText : qsTr("Parler à quelqu’un"), bar.humanLine].filter(words => words !== "").join(", ")
            Layout.fillWidth: Metrics.stackedBar
            Layout.maximumWidth: implicitWidth
            Layout.preferredWidth: Metrics.stackedBar ? implicitWidth * 0.65 : implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.barButton
            available: bar.canLeave
            onBar: true
            whyDisabled: leave.whyDisabled
            onActivated: bar.humanAsked()
        }

        CabinButton {
            id: leave
            objectName: "leaveButton"
            kind: "bar"
            iconName: "door-exit"
            role: bar._role
            stacked: Metrics.stackedBar
            text: qsTr("Quitter")
            available: bar.canLeave
            whyDisabled: qsTr("Nous effaçons tout. Encore un moment.")
            Layout.preferredWidth: implicitWidth - bar._spare
            Layout.preferredHeight: Metrics.barButton
            onActivated: bar.leaveAsked()
        }
    }
}
