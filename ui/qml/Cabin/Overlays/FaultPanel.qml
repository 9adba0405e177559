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
    readonly property bool _large: Metrics.large && !Metrics.portrait
    readonly property bool _beside: !Metrics.portrait

    color: Theme.ground

    FaultWords {
        id: words
        source: panel.overlay.faultSource
        reason: panel.overlay.faultReason
        goesOn: !panel.overlay.canRetry
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
        layoutDirection: Metrics.handSide
        columnSpacing: Metrics.s64
        rowSpacing: Metrics.s32

        Illustration {
            // Words first: in portrait it takes what they leave.
            visible: !panel._large
            name: words.picture
            Layout.preferredWidth: Metrics.px(Metrics.portrait ? 580 : 640)
            Layout.preferredHeight: Metrics.px(Metrics.portrait ? 560 : 660)
            Layout.minimumHeight: 0
            Layout.maximumHeight: Metrics.px(660)
            Layout.fillHeight: Metrics.portrait
            Layout.alignment: Metrics.portrait ? Qt.AlignHCenter : Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: panel._large ? Metrics.s16 : Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                visible: !Metrics.portrait
                Layout.fillHeight: true
                Layout.maximumHeight: Metrics.px(72)
            }

            Tag {
                tone: "attention"
                iconName: "alert-triangle"
                text: words.tag
            }

            CabinText {
                objectName: "faultTitle"
                role: "display"
                font.pixelSize: Metrics.px(80)
                lineHeight: Metrics.px(hasArabic ? 108 : 88)
                text: words.title
                Layout.fillWidth: true
            }

            CabinText {
                objectName: "faultSafe"
                role: "heading"
                font.weight: Font.Normal
                text: panel.overlay.pagesSafe > 0 ? qsTr("Vos %n pages sont gardées.", "", panel.overlay.pagesSafe) : qsTr("Rien n’est perdu.")
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: 0
                Layout.fillHeight: false
                Layout.topMargin: Metrics.s8

                Repeater {
                    id: steps
                    model: words.steps

                    NumberedStep {
                        required property int index
                        required property string modelData
                        number: index + 1
                        text: modelData
                        gap: Metrics.s16
                        last: index === steps.count - 1
                        Layout.fillWidth: true
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            GridLayout {
                columns: panel._beside ? 2 : 1
                columnSpacing: Metrics.s16
                rowSpacing: Metrics.s16
                Layout.fillHeight: false

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
                    // A print that waits goes on by itself: giving up is then never the main act.
                    objectName: "withoutButton"
                    kind: panel.overlay.canRetry || panel.overlay.faultSource === "printer" ? "secondary" : "main"
                    text: panel.overlay.faultSource === "scanner" ? qsTr("Continuer sans scanner") : panel.overlay.faultSource === "document" ? qsTr("Revenir à mes documents") : panel.overlay.faultSource === "spool" ? qsTr("D’accord") : qsTr("Continuer sans imprimer")
                    Layout.fillWidth: true
                    Layout.preferredHeight: Metrics.mainTarget
                    onActivated: panel.overlay.goOnWithout()
                }
            }
        }
    }
}
