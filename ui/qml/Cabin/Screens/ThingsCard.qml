// What to have at hand, as a card of text with two quiet helps at its foot.
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
    readonly property bool _many: things.count > 4
    readonly property bool _grid: !Metrics.portrait && (Metrics.large || _many)
    readonly property bool _hinted: !(brief && _compact) && !(_many && (_grid || _compact)) && !(Metrics.portrait && Metrics.textSize === 4)

    implicitHeight: column.implicitHeight + 2 * Metrics.s32

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card._compact ? Metrics.s24 : Metrics.s32
        spacing: card._compact ? Metrics.s8 : Metrics.s16

        GridLayout {
            columns: Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.s16

            CabinText {
                role: "heading"
                text: qsTr("À avoir avec vous")
                Layout.fillWidth: true
            }

            Loader {
                // No room under the list: the sheet it opens prints the list too.
                active: card._compact
                visible: active
                sourceComponent: missing
            }
        }

        GridLayout {
            columns: card._grid ? 2 : 1
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.px(Metrics.textSize > 1 || card._many ? 12 : 20)
            Layout.fillWidth: true

            Repeater {
                id: things
                model: card.procedure.things

                RowLayout {
                    id: thing
                    required property string icon
                    required property string label
                    required property string hint
                    spacing: Metrics.s24
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    Rectangle {
                        implicitWidth: Metrics.px(80)
                        implicitHeight: Metrics.px(80)
                        radius: Metrics.px(16)
                        color: Theme.pineTint
                        border.width: Theme.contrasted ? Metrics.px(2) : 0
                        border.color: Theme.ink

                        CabinIcon {
                            anchors.centerIn: parent
                            name: thing.icon
                            size: Metrics.px(44)
                            colour: Theme.contrasted ? Theme.ink : Theme.pine
                        }
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        CabinText {
                            strong: true
                            text: thing.label
                            Layout.fillWidth: true
                        }

                        CabinText {
                            visible: text !== "" && card._hinted
                            role: "small"
                            text: thing.hint
                            color: Theme.ink2
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Flow {
            visible: !card._compact
            spacing: Metrics.s16
            Layout.fillWidth: true

            CabinButton {
                objectName: "printListButton"
                kind: "quiet"
                iconName: "printer"
                text: qsTr("Imprimer la liste")
                onActivated: card.procedure.printList()
            }

            Loader {
                active: !card._compact
                sourceComponent: missing
            }
        }
    }

    Component {
        id: missing

        CabinButton {
            objectName: "missingButton"
            kind: "quiet"
            iconName: "info-circle"
            text: qsTr("Il me manque un papier")
            onActivated: card.procedure.missPaper()
        }
    }
}
