// What was done, the ticket, the proof that nothing is left; how did it go?
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property FarewellViewModel farewell
    readonly property bool _flat: Metrics.large && !Metrics.portrait
    readonly property int _tight: _flat ? Metrics.s16 : Metrics.s24

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(6)
        anchors.bottomMargin: screen._tight
        spacing: screen._tight

        RowLayout {
            spacing: Metrics.s32

            Illustration {
                visible: !Metrics.large && !Metrics.portrait
                name: "morning"
                Layout.preferredWidth: Metrics.px(112)
                Layout.preferredHeight: Metrics.px(139)
            }

            ColumnLayout {
                spacing: Metrics.s8
                Layout.fillWidth: true

                CabinText {
                    role: "title"
                    text: qsTr("C’est fait. Merci de votre visite.")
                    Layout.fillWidth: true
                }

                CabinText {
                    color: Theme.ink2
                    objectName: "papersReminder"
                    text: qsTr("Reprenez vos papiers, et celui posé sur la vitre du scanner.")
                    Layout.fillWidth: true
                }
            }
        }

        GridLayout {
            columns: Metrics.portrait || Metrics.large ? 1 : 3
            columnSpacing: Metrics.s24
            rowSpacing: screen._tight
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeedsCard {
                visible: !Metrics.large
                farewell: screen.farewell
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            TicketCard {
                farewell: screen.farewell
                bare: screen._flat
                Layout.fillWidth: true
                Layout.fillHeight: !flat
            }

            PaperCard {
                fill: Theme.pineTint
                outline: Theme.contrasted ? Theme.edge : Theme.path
                implicitHeight: erased.implicitHeight + 2 * erased.anchors.margins
                Layout.fillWidth: true
                Layout.fillHeight: true

                GridLayout {
                    id: erased
                    anchors.fill: parent
                    anchors.margins: screen._flat ? Metrics.px(20) : Metrics.squeezed || (Metrics.textSize === 2 && !Metrics.portrait) ? Metrics.s24 : Metrics.s32
                    columns: screen._flat ? 2 : 1
                    columnSpacing: Metrics.s24
                    rowSpacing: screen._flat || Metrics.lowered > 0 ? Metrics.s8 : Metrics.s16

                    CabinText {
                        role: "heading"
                        text: list.finished ? qsTr("Tout est effacé") : qsTr("Nous effaçons tout")
                        Layout.fillWidth: true
                        Layout.row: 0
                        Layout.column: 0
                    }

                    ErasureList {
                        id: list
                        visible: !(Metrics.lowered > 0 && finished)
                        objectName: "erasureList"
                        farewell: screen.farewell
                        Layout.row: 1
                        Layout.column: 0
                        Layout.columnSpan: erased.columns
                        Layout.fillWidth: true
                    }

                    Item {
                        visible: !screen._flat
                        Layout.row: 2
                        Layout.column: 0
                        Layout.fillHeight: true
                    }

                    ProofBand {
                        objectName: "proof"
                        brief: screen._flat
                        verifiedAt: screen.farewell.verifiedAt
                        visible: list.finished || Metrics.lowered === 0
                        opacity: list.finished ? 1 : 0
                        Layout.fillWidth: !screen._flat
                        Layout.preferredWidth: screen._flat ? Metrics.px(760) : -1
                        Layout.row: screen._flat ? 0 : 3
                        Layout.column: screen._flat ? 1 : 0
                    }
                }
            }
        }

        FacesStrip {
            farewell: screen.farewell
            Layout.fillWidth: true
        }
    }
}
