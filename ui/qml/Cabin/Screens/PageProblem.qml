// A page that is not there: a sentence, the next step, never a blank.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: problem

    required property GuideViewModel guide
    readonly property bool waiting: guide.load === "loading"
    readonly property var _words: ({
            no_network: [qsTr("Il n’y a pas d’internet en ce moment."), qsTr("Ce n’est pas vous. Essayez encore dans un moment.")],
            site_down: [qsTr("Le site ne répond pas."), qsTr("Rien n’est perdu. Essayez encore, ou revenez plus tard.")],
            too_slow: [qsTr("Le site est très lent."), qsTr("Vous pouvez essayer encore.")],
            unsafe: [qsTr("Cette page n’est pas sûre."), qsTr("Nous ne l’ouvrons pas, pour vous protéger.")],
            renderer_died: [qsTr("La page s’est arrêtée."), qsTr("Vos documents sont gardés. Essayez encore.")]
        })

    color: waiting ? "transparent" : Theme.surface

    MouseArea {
        // Nothing behind can be touched while the page is not there.
        anchors.fill: parent
        enabled: !problem.waiting
    }

    Rectangle {
        visible: problem.waiting
        width: words.implicitWidth + Metrics.s64
        height: Metrics.px(72)
        radius: height / 2
        color: Theme.honeyTint
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.s24

        CabinText {
            id: words
            anchors.centerIn: parent
            color: Theme.honeyInk
            wrapMode: Text.NoWrap
            text: late.running ? qsTr("La page arrive.") : qsTr("Le site est lent. Nous attendons avec vous.")
        }

        Timer {
            id: late
            interval: 8000
            running: problem.waiting
        }
    }

    ColumnLayout {
        visible: !problem.waiting
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Metrics.s64, Metrics.px(900))
        spacing: Metrics.s24

        Illustration {
            visible: !Metrics.large
            name: "site-unreachable"
            Layout.preferredWidth: Metrics.px(240)
            Layout.preferredHeight: Metrics.px(200)
        }

        CabinText {
            role: "title"
            text: problem.waiting || problem.guide.problem === "" ? "" : problem._words[problem.guide.problem][0]
            Layout.fillWidth: true
        }

        CabinText {
            role: "heading"
            font.weight: Font.Normal
            color: Theme.ink2
            text: problem.waiting || problem.guide.problem === "" ? "" : problem._words[problem.guide.problem][1]
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "reloadButton"
            visible: problem.guide.problem !== "unsafe"
            kind: "main"
            iconName: "refresh"
            text: qsTr("Essayer encore")
            onActivated: problem.guide.reload()
        }
    }
}
