// The real site, and beside it the guide. Two tabs that never lose their state.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels
import Cabin.Web

Item {
    id: screen

    required property GuideViewModel guide
    required property WebViewModel web
    required property AddressViewModel address
    required property PageTroubleViewModel trouble
    readonly property bool mail: guide.tab === "mail"
    property int keyboardHeight: 0
    // A call beside the page stands over the guide card.
    property int callHeight: 0
    readonly property bool folded: guide.folded && callHeight === 0
    // A choice or a problem in the lower part says itself what to do: no room for both.
    readonly property bool _alone: Metrics.lowered > 0 && Metrics.textSize > 1 && callHeight === 0 && (guide.choosingMail || (problem.active && !problem.waiting))
    // What is said of it: the step at hand, and where a question, a mailbox or a problem
    // stands, that.
    readonly property Item told: pages.visible && pages.asking ? pages.asking : guide.choosingMail ? choice : problem.active ? problem : screen.folded ? strip : card
    readonly property int cardX: grid.x + card.x
    readonly property int cardY: grid.y + card.y
    readonly property int cardWidth: card.width
    readonly property int pageX: grid.x + column.x
    readonly property int pageWidth: column.width
    // Long words of a language beside an awaited code: the zoom keeps its pictures only.
    readonly property real _spelled: (beside.item as ZoomButtons)?.spelled ?? 0
    readonly property bool _tight: procedureTab.implicitWidth + mailTab.implicitWidth + _spelled + 3 * Metrics.s16 > width - 2 * Metrics.margin - Metrics.s32 - Metrics.px(432)
    // What stands between the page and the table: the keyboard covers it first.
    readonly property int under: Metrics.s24 + (Metrics.portrait && !_alone ? Metrics.s24 + (screen.folded ? strip.height : callHeight + card.height) : 0)

    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        // Two rows of words in the top bar end near the tabs.
        anchors.topMargin: Metrics.stackedTop ? Metrics.s8 : 0
        anchors.bottomMargin: Metrics.s24
        columns: Metrics.portrait ? 1 : 2
        layoutDirection: Metrics.handSide
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s24

        ColumnLayout {
            id: column
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Metrics.s16
                Layout.fillWidth: true

                PageTab {
                    id: procedureTab
                    objectName: "procedureTab"
                    iconName: "clipboard-list"
                    text: qsTr("Ma démarche")
                    front: !screen.mail
                    Layout.fillWidth: Metrics.portrait
                    onActivated: screen.guide.chooseTab("procedure")
                }

                PageTab {
                    id: mailTab
                    objectName: "mailTab"
                    iconName: "mail"
                    text: qsTr("Mes e-mails")
                    front: screen.mail
                    sign: screen.guide.codeAwaited ? qsTr("Code attendu") : ""
                    Layout.fillWidth: Metrics.portrait
                    onActivated: screen.guide.chooseTab("mail")
                }

                Item {
                    visible: !Metrics.portrait
                    Layout.fillWidth: true
                }

                Loader {
                    id: beside
                    active: !Metrics.portrait
                    visible: active
                    sourceComponent: zoom
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                SoftShadow {
                    anchors.fill: parent
                    strength: 0.35
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Metrics.radiusCard
                    topLeftRadius: screen.mail || screen.LayoutMirroring.enabled ? Metrics.radiusCard : 0
                    topRightRadius: screen.mail || !screen.LayoutMirroring.enabled ? Metrics.radiusCard : 0
                    color: Theme.surface
                    border.width: Theme.contrasted ? Metrics.px(3) : 0
                    border.color: Theme.edge
                }

                SiteLine {
                    id: line
                    guide: screen.guide
                    mail: screen.mail
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Metrics.s32
                    height: Metrics.px(Metrics.portrait ? (Metrics.large ? 120 : 100) : Metrics.large ? (line.changing ? 92 : 76) : line.changing ? 80 : 58)

                    Loader {
                        // Beside the tabs there is no room for them.
                        active: Metrics.portrait
                        visible: active
                        sourceComponent: zoom
                    }
                }

                Rectangle {
                    id: page
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: line.bottom
                    anchors.bottom: parent.bottom
                    anchors.margins: Metrics.px(10)
                    anchors.topMargin: 0
                    anchors.bottomMargin: Math.max(Metrics.px(10), screen.keyboardHeight - screen.under)
                    color: "#FFFFFF"
                    border.width: Metrics.px(1)
                    border.color: Theme.line
                    clip: true

                    SiteTabs {
                        id: pages
                        objectName: "siteTabs"
                        anchors.fill: parent
                        anchors.margins: Metrics.px(1)
                        web: screen.web
                        visible: screen.visible && !screen.guide.choosingMail
                    }

                    PageProblem {
                        id: problem
                        objectName: "pageProblem"
                        anchors.fill: parent
                        trouble: screen.trouble
                        percent: (screen.mail ? screen.web.mailTab : screen.web.procedureTab).percent
                        visible: !screen.guide.choosingMail && active
                    }

                    MailChoice {
                        id: choice
                        objectName: "mailChoice"
                        anchors.fill: parent
                        guide: screen.guide
                        visible: screen.guide.choosingMail
                    }
                }
            }
        }

        GuideCard {
            id: card
            visible: !screen.folded && !screen._alone
            guide: screen.guide
            brief: screen.callHeight > 0 && !Metrics.portrait
            Layout.topMargin: screen.callHeight
            address: screen.address
            Layout.fillHeight: !Metrics.portrait
            Layout.fillWidth: Metrics.portrait
            Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(Metrics.large ? 520 : 432)
            Layout.preferredHeight: Metrics.portrait ? Math.max(implicitHeight, Metrics.px(432)) : -1
        }

        GuideStrip {
            id: strip
            visible: screen.folded && !screen._alone
            guide: screen.guide
            Layout.fillHeight: !Metrics.portrait
            Layout.fillWidth: Metrics.portrait
        }
    }

    Component {
        id: zoom

        ZoomButtons {
            guide: screen.guide
            brief: Metrics.large || (Metrics.portrait ? screen.mail || Metrics.textSize > 1 : screen._tight)
        }
    }
}
