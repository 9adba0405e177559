// One service: its procedures in pages, and its telephone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property ServiceViewModel service
    readonly property bool _two: !Metrics.portrait && Metrics.textSize < 3 && service.procedureCount > 4

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.large || screen._two ? Metrics.s24 : Metrics.s32

        RowLayout {
            spacing: Metrics.s32

            Door {
                visible: !(Metrics.large && !Metrics.portrait)
                door: screen.service.door
                iconName: screen.service.icon
            }

            ColumnLayout {
                spacing: Metrics.s8
                Layout.fillWidth: true

                CabinText {
                    role: "title"
                    text: screen.service.letter ? qsTr("Le courrier vient de : %1").arg(screen.service.name) : screen.service.name
                    Layout.fillWidth: true
                }

                Tag {
                    objectName: "serviceNotice"
                    visible: screen.service.notice !== ""
                    iconName: "info-circle"
                    tone: "attention"
                    text: screen.service.notice
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                }

                CabinText {
                    visible: screen.service.notice === "" && !(Metrics.large && !Metrics.portrait)
                    text: screen.service.letter ? qsTr("Que demande le courrier ?") : screen.service.description
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }

        PagedGrid {
            id: pages
            columns: screen._two ? 2 : 1
            smallestRow: Metrics.px(screen._two ? 108 : Metrics.portrait && Metrics.large ? 64 * Metrics.textSize : Metrics.textSize === 4 ? 144 : 120)
            largestRow: Metrics.px(Metrics.portrait ? 260 : 170)
            model: screen.service.procedures
            count: screen.service.procedureCount
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ProcedureTile {
                required property int index

                summaryWanted: Metrics.textSize < 4 || Metrics.portrait
                timeShown: !screen._two && !(Metrics.portrait && Metrics.large)
                place: pages.placeOf(index)
                onActivated: screen.service.chooseProcedure(procedureId)
            }
        }

        GridLayout {
            columns: Metrics.portrait ? 1 : 4
            columnSpacing: Metrics.s16
            rowSpacing: Metrics.s16

            CabinIcon {
                visible: screen.service.helpline !== "" && !Metrics.portrait
                name: "phone"
                colour: Theme.ink2
            }

            CabinText {
                visible: screen.service.helpline !== ""
                text: qsTr("Par téléphone : %1").arg(screen.service.helpline)
                strong: true
            }

            CabinText {
                text: Metrics.large && !Metrics.portrait ? "" : screen.service.office === "" ? screen.service.helplineHours : screen.service.office
                visible: !Metrics.portrait || text !== ""
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Flow {
                spacing: Metrics.s16
                layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
                Layout.fillWidth: Metrics.portrait

                CabinButton {
                    objectName: "allProceduresButton"
                    visible: screen.service.letter
                    kind: "quiet"
                    iconName: "list-check"
                    text: qsTr("Toutes les démarches")
                    onActivated: screen.service.showAll()
                }

                CabinButton {
                    objectName: "nothingHereButton"
                    kind: "quiet"
                    iconName: "headset"
                    text: qsTr("Je ne trouve pas")
                    onActivated: screen.service.findNothing()
                }

                MoreButton {
                    objectName: "moreProcedures"
                    grid: pages
                }
            }
        }
    }
}
