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

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(6)
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s24

        RowLayout {
            spacing: Metrics.s32

            Illustration {
                visible: !Metrics.large || Metrics.portrait
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
                    text: qsTr("Reprenez vos papiers, et celui posé sur la vitre du scanner.")
                    Layout.fillWidth: true
                }
            }
        }

        GridLayout {
            columns: Metrics.portrait ? 1 : Metrics.large ? 2 : 3
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.s24
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeedsCard {
                visible: !Metrics.large || Metrics.portrait
                farewell: screen.farewell
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            TicketCard {
                farewell: screen.farewell
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            PaperCard {
                fill: Theme.pineTint
                outline: Theme.contrasted ? Theme.edge : Theme.path
                implicitHeight: erased.implicitHeight + 2 * Metrics.s32
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: erased
                    anchors.fill: parent
                    anchors.margins: Metrics.s32
                    spacing: Metrics.s16

                    CabinText {
                        role: "heading"
                        text: list.finished ? qsTr("Tout est effacé") : qsTr("Nous effaçons tout")
                        Layout.fillWidth: true
                    }

                    ErasureList {
                        id: list
                        objectName: "erasureList"
                        farewell: screen.farewell
                        Layout.fillWidth: true
                    }

                    Item {
                        Layout.fillHeight: true
                    }

                    ProofBand {
                        objectName: "proof"
                        verifiedAt: screen.farewell.verifiedAt
                        opacity: list.finished ? 1 : 0
                        Layout.fillWidth: true
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
