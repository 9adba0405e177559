// What was done, and what comes next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property FarewellViewModel farewell
    // What the card holds; the ticket holds everything.
    readonly property int _room: farewell.nextWords === "" ? 5 : Metrics.textSize === 1 && Metrics.lowered === 0 ? 4 : 3
    readonly property bool _over: farewell.deedCount > _room
    // Larger words beside the ticket, or less of the screen: what comes next keeps its place.
    readonly property bool _narrow: (Metrics.textSize === 2 && !Metrics.portrait) || Metrics.lowered > 0
    readonly property int _margin: Metrics.lowered > 0 ? Metrics.px(20) : _narrow ? Metrics.s24 : Metrics.s32

    function words(kind: string, count: int, text: string): string {
        switch (kind) {
        case "given":
            return qsTr("%n documents donnés au site", "", count);
        case "scanned":
            return qsTr("%n pages scannées", "", count);
        case "printed":
            return qsTr("%n pages imprimées", "", count);
        default:
            return text;
        }
    }

    implicitHeight: column.implicitHeight + 2 * _margin

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card._margin
        spacing: card._narrow || card.farewell.deedCount > 3 ? Metrics.s8 : Metrics.s16

        CabinText {
            role: "heading"
            text: qsTr("Ce que vous avez fait")
            Layout.fillWidth: true
        }

        CabinText {
            visible: card.farewell.deedCount === 0
            color: Theme.ink2
            text: qsTr("Vous avez regardé. Revenez quand vous voulez.")
            Layout.fillWidth: true
        }

        Repeater {
            model: card.farewell.deeds

            RowLayout {
                id: deed
                required property string kind
                required property string text
                required property int count
                required property int index
                visible: index < (card._over ? card._room - 1 : card._room)
                spacing: Metrics.s16

                CheckDisc {
                    tinted: true
                    size: Metrics.px(44)
                }

                CabinText {
                    strong: true
                    text: card.words(deed.kind, deed.count, deed.text)
                    Layout.fillWidth: true
                }
            }
        }

        CabinText {
            visible: card._over
            color: Theme.ink2
            text: qsTr("Le reste est écrit sur votre ticket.")
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        Rectangle {
            visible: card.farewell.nextWords !== ""
            implicitHeight: next.implicitHeight + Metrics.s32
            radius: Metrics.radiusButton
            color: Theme.honeyTint
            Layout.fillWidth: true

            ColumnLayout {
                id: next
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Metrics.s24
                spacing: 0

                CabinText {
                    role: "label"
                    color: Theme.honeyInk
                    text: qsTr("La suite")
                    Layout.fillWidth: true
                }

                CabinText {
                    role: "small"
                    color: Theme.honeyInk
                    text: card.farewell.nextWords
                    Layout.fillWidth: true
                }
            }
        }
    }
}
