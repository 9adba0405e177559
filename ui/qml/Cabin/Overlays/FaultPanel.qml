// What stopped, in everyday words: first what is safe, then the step, then the way round.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: panel

    required property OverlayViewModel overlay
    readonly property var _pictures: ({
            scanner: "scanner",
            printer: "printer",
            ticket: "ticket-printer",
            spool: "document",
            document: "document"
        })
    readonly property var _tags: ({
            scanner: qsTr("Le scanner attend"),
            printer: qsTr("L’imprimante attend"),
            ticket: qsTr("Le ticket attend"),
            spool: qsTr("Plus de place"),
            document: qsTr("Ce document")
        })

    color: Theme.ground

    FaultWords {
        id: words
        source: panel.overlay.faultSource
        reason: panel.overlay.faultReason
    }

    MouseArea {
        anchors.fill: parent
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.s16
        anchors.bottomMargin: Metrics.s32
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s64
        rowSpacing: Metrics.s32

        Illustration {
            visible: !Metrics.large || Metrics.portrait
            name: panel._pictures[panel.overlay.faultSource] ?? ""
            Layout.preferredWidth: Metrics.px(Metrics.portrait ? 460 : 640)
            Layout.preferredHeight: Metrics.px(Metrics.portrait ? 480 : 660)
            Layout.alignment: Metrics.portrait ? Qt.AlignHCenter : Qt.AlignTop
        }

        ColumnLayout {
            spacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            Tag {
                tone: "attention"
                iconName: "alert-triangle"
                text: panel._tags[panel.overlay.faultSource] ?? ""
            }

            CabinText {
                objectName: "faultTitle"
                role: "display"
                font.pixelSize: Metrics.px(80)
                lineHeight: Metrics.px(88)
                text: words.title
                Layout.fillWidth: true
            }

            CabinText {
                visible: panel.overlay.pagesSafe > 0
                role: "heading"
                font.weight: Font.Normal
                text: qsTr("Vos %n pages sont gardées.", "", panel.overlay.pagesSafe)
                Layout.fillWidth: true
            }

            CabinText {
                role: "heading"
                font.weight: Font.Normal
                color: Theme.ink2
                text: words.step
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            CabinButton {
                objectName: "retryButton"
                visible: panel.overlay.canRetry
                kind: "main"
                iconName: "refresh"
                text: words.act
                Layout.fillWidth: true
                onActivated: panel.overlay.retry()
            }

            CabinButton {
                objectName: "withoutButton"
                kind: panel.overlay.canRetry ? "secondary" : "main"
                text: panel.overlay.faultSource === "scanner" ? qsTr("Continuer sans scanner") : panel.overlay.faultSource === "document" ? qsTr("Revenir à mes documents") : panel.overlay.faultSource === "spool" ? qsTr("D’accord") : qsTr("Continuer sans imprimer")
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mainTarget
                onActivated: panel.overlay.goOnWithout()
            }
        }
    }
}
