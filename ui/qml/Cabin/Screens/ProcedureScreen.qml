// What to bring, what we shall do, and the way in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Overlays
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property ProcedureViewModel procedure
    required property HealthViewModel health
    readonly property bool _compact: Metrics.large || Metrics.lowered > 0
    property bool showSteps: false
    readonly property bool _manySteps: procedure.stepCount > 5
    readonly property bool _fiveSteps: !Metrics.portrait && procedure.stepCount === 5
    readonly property bool _noted: health.procedureReason !== ""
    // The columns of a wide screen are full: its head has room.
    readonly property bool _noteInHead: !Metrics.portrait && !Metrics.large

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        anchors.bottomMargin: Metrics.s24
        spacing: screen._compact ? Metrics.s24 : Metrics.s32

        RowLayout {
            spacing: Metrics.s32

            Door {
                door: screen.procedure.door
                iconName: screen.procedure.icon
            }

            ColumnLayout {
                spacing: Metrics.px(14)
                Layout.fillWidth: true

                CabinText {
                    id: heading
                    role: "title"
                    text: screen.procedure.title
                    Layout.fillWidth: true
                }

                ProcedureTags {
                    // A long title beside a note takes their line.
                    visible: Metrics.textSize < (Metrics.portrait ? 4 : 3) && !(screen._noted && screen._noteInHead && heading.lineCount > 1)
                    procedure: screen.procedure
                    beside: screen._noted && screen._noteInHead
                    Layout.fillWidth: true
                }
            }

            Loader {
                active: screen._noted && screen._noteInHead
                visible: active
                sourceComponent: note
                Layout.preferredWidth: Metrics.px(820)
                Layout.maximumWidth: Metrics.px(820)
            }
        }

        GridLayout {
            columns: Metrics.portrait || screen._compact ? 1 : 2
            layoutDirection: Metrics.handSide
            columnSpacing: Metrics.s40
            rowSpacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            ThingsCard {
                visible: !screen.showSteps
                procedure: screen.procedure
                brief: screen._noted
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: Metrics.px(932)
            }

            ColumnLayout {
                spacing: Metrics.s24
                Layout.fillHeight: !screen._compact
                Layout.fillWidth: true
                Layout.preferredWidth: Metrics.px(820)

                ColumnLayout {
                    visible: !screen._compact || screen.showSteps
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.topMargin: Metrics.portrait || Metrics.textSize > 1 || screen.procedure.stepCount > 4 ? 0 : Metrics.s32

                    CabinText {
                        role: "heading"
                        text: qsTr("Ce que nous allons faire")
                        Layout.fillWidth: true
                        Layout.bottomMargin: Metrics.s24
                    }

                    Repeater {
                        id: steps
                        model: screen.procedure.steps

                        NumberedStep {
                            required property int index
                            required number
                            required property string title
                            required property int minutes
                            text: title
                            atEnd: qsTr("%n min", "", minutes)
                            last: index === screen.procedure.stepCount - 1
                            gap: Metrics.px(screen._manySteps ? 6 : screen._noted || screen._fiveSteps ? 14 : 28)
                            Layout.fillWidth: true
                        }
                    }
                }

                Item {
                    Layout.fillHeight: true
                }

                Loader {
                    active: screen._noted && !screen._noteInHead
                    visible: active
                    sourceComponent: note
                    Layout.fillWidth: true
                }

                GridLayout {
                    columns: Metrics.portrait ? 1 : 2
                    columnSpacing: Metrics.s24
                    rowSpacing: Metrics.s16

                    CabinButton {
                        objectName: "startButton"
                        kind: "main"
                        iconName: "arrow-right"
                        iconAtEnd: true
                        text: screen.procedure.underWay ? qsTr("Revenir à la démarche") : qsTr("Commencer la démarche")
                        Layout.fillWidth: true
                        Layout.preferredHeight: Metrics.px(screen._manySteps ? 108 : 124)
                        onActivated: screen.procedure.start()
                    }

                    CabinButton {
                        objectName: "seeStepsButton"
                        visible: screen._compact
                        kind: "secondary"
                        text: screen.showSteps ? qsTr("Voir les papiers") : qsTr("Voir les %n étapes", "", screen.procedure.stepCount)
                        Layout.fillWidth: Metrics.portrait
                        Layout.preferredHeight: Metrics.px(Metrics.portrait ? 108 : 124)
                        onActivated: screen.showSteps = !screen.showSteps
                    }
                }
            }
        }
    }

    Component {
        id: note

        DeviceNote {
            objectName: "procedureNote"
            source: screen.health.procedureSource
            reason: screen.health.procedureReason
            named: true
            anyway: qsTr("Vous pouvez commencer quand même.")
        }
    }
}
