// What to have at hand, ticked one by one, in pages; what is missing is printed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property ProcedureViewModel procedure
    // Something else is told below: large letters leave no room for hints.
    property bool brief: false
    readonly property bool _compact: Metrics.large || Metrics.lowered > 0 || (Metrics.textSize === 2 && !Metrics.portrait)
    readonly property bool _two: Metrics.large && !Metrics.portrait
    readonly property bool _hinted: !brief && Metrics.textSize < (Metrics.portrait ? 3 : 4)
    readonly property int _row: Metrics.px(_hinted ? [84, 96, 144, 124][Metrics.textSize - 1] : [72, 94, 108, 136][Metrics.textSize - 1])

    implicitHeight: column.implicitHeight + 2 * column.anchors.topMargin

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card._compact ? Metrics.s24 : Metrics.s32
        anchors.topMargin: card._two && Metrics.textSize === 4 ? Metrics.s16 : anchors.margins
        anchors.bottomMargin: anchors.topMargin
        spacing: Metrics.s16

        RowLayout {
            visible: !(card.brief && card._two)
            spacing: Metrics.s16

            CabinText {
                role: "heading"
                text: qsTr("À avoir avec vous")
                Layout.fillWidth: true
            }

            Tag {
                visible: card.procedure.readyCount > 0
                objectName: "readyCount"
                iconName: "check"
                text: qsTr("%1 sur %2").arg(card.procedure.readyCount).arg(card.procedure.thingCount)
            }
        }

        PagedGrid {
            id: pages
            columns: card._two ? 2 : 1
            smallestRow: card._row
            largestRow: card._row + Metrics.px(12)
            gap: Metrics.s16
            model: card.procedure.things
            count: card.procedure.thingCount
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: card._row
            Layout.preferredHeight: Math.ceil(count / columns) * (card._row + gap) - gap

            delegate: ThingTile {
                required property int index

                place: pages.placeOf(index)
                hinted: card._hinted
                onActivated: card.procedure.tick(name)
                onNumberAsked: card.procedure.findNumber(name)
            }
        }

        Flow {
            spacing: Metrics.s16
            Layout.fillWidth: true

            CabinButton {
                objectName: "missingButton"
                kind: "quiet"
                iconName: card._compact ? "" : "info-circle"
                text: qsTr("Il me manque un papier")
                onActivated: card.procedure.missPaper()
            }

            MoreButton {
                objectName: "moreThings"
                grid: pages
            }
        }
    }
}
