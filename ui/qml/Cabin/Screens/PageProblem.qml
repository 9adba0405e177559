// A page that is not there: a sentence, the next step, never a blank.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: screen

    required property PageTroubleViewModel trouble
    property int percent: 0
    readonly property bool waiting: trouble.load === "loading"
    readonly property bool _drawn: !Metrics.large && height > Metrics.px(780)
    // One stands on the table: where words are large it is enough.
    readonly property int _tall: Metrics.px([92, 104, 124, 152][Metrics.textSize - 1])
    readonly property bool _humanHere: !Metrics.large || words.act === "human"

    readonly property bool active: waiting || trouble.load === "failed"

    color: waiting ? "transparent" : Theme.surface

    MouseArea {
        // Nothing behind can be touched while the page is not there.
        anchors.fill: parent
        enabled: !screen.waiting
    }

    TroubleWords {
        id: words
        problem: screen.trouble.problem
    }

    PageArriving {
        visible: screen.waiting
        slow: screen.trouble.slow
        percent: screen.percent
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.s24
        width: Math.min(parent.width - Metrics.s48, implicitWidth)
    }

    ColumnLayout {
        visible: !screen.waiting
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * (Metrics.large ? Metrics.s24 : Metrics.s64), Metrics.px(1040))
        spacing: Metrics.large ? Metrics.s16 : Metrics.s24

        Illustration {
            visible: screen._drawn
            name: "site-unreachable"
            Layout.preferredWidth: Metrics.px(216)
            Layout.preferredHeight: Metrics.px(180)
        }

        CabinText {
            objectName: "problemTitle"
            role: Metrics.large ? "heading" : "title"
            font.weight: Font.Bold
            text: words.title
            Layout.fillWidth: true
        }

        CabinText {
            role: Metrics.large ? "body" : "heading"
            font.weight: Font.Normal
            color: Theme.ink2
            text: words.sentence
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Metrics.portrait && Metrics.large ? 1 : 2
            columnSpacing: Metrics.s16
            rowSpacing: Metrics.s16
            Layout.fillWidth: true
            Layout.topMargin: Metrics.s8

            CabinButton {
                objectName: "reloadButton"
                visible: !(Metrics.large && screen.trouble.hasWords)
                kind: words.act === "again" ? "main" : "plain"
                role: "label"
                iconName: "refresh"
                text: words.again
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: screen._tall
                onActivated: screen.trouble.reload()
            }

            CabinButton {
                objectName: "firstPageButton"
                kind: words.act === "start" ? "main" : "plain"
                role: "label"
                iconName: "home"
                text: words.start
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: screen._tall
                onActivated: screen.trouble.firstPage()
            }

            CabinButton {
                objectName: "problemHumanButton"
                visible: screen._humanHere
                kind: "human"
                role: "label"
                iconName: "headset"
                text: words.human
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: screen._tall
                onActivated: screen.trouble.human()
            }

            CabinButton {
                objectName: "siteWordsButton"
                visible: screen.trouble.hasWords
                kind: "plain"
                role: "label"
                iconName: "eye"
                text: words.site
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: screen._tall
                onActivated: screen.trouble.siteWords()
            }
        }

        CabinText {
            objectName: "problemHelpline"
            visible: screen.trouble.helpline !== "" && !(Metrics.large && (Metrics.portrait || screen.trouble.hasWords))
            color: Theme.ink2
            text: [qsTr("Par téléphone, %1 : %2.").arg(screen.trouble.serviceName).arg(screen.trouble.helpline), Metrics.textSize > 1 ? "" : screen.trouble.helplineHours].join(" ").trim()
            Layout.fillWidth: true
        }
    }
}
