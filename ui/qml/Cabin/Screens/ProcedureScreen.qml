// What to bring, what we shall do, and the way in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property ProcedureViewModel procedure
    readonly property bool _compact: Metrics.large
    property bool showSteps: false

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
                    role: "title"
                    text: screen.procedure.title
                    Layout.fillWidth: true
                }

                Flow {
                    visible: Metrics.textSize < (Metrics.portrait ? 4 : 3)
                    spacing: Metrics.s16
                    Layout.fillWidth: true

                    Tag {
                        iconName: "clock"
                        text: qsTr("Environ %n minutes", "", screen.procedure.minutes)
                    }

                    Tag {
                        iconName: "list-check"
                        text: qsTr("%n étapes", "", screen.procedure.stepCount)
                    }

                    Tag {
                        visible: screen.procedure.isFree
                        iconName: "gift"
                        text: qsTr("Gratuit")
                    }

                    Tag {
                        visible: screen.procedure.isPractice
                        iconName: "school"
                        text: qsTr("Pour s’entraîner")
                    }
                }
            }
        }

        GridLayout {
            columns: Metrics.portrait || screen._compact ? 1 : 2
            columnSpacing: Metrics.s40
            rowSpacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            ThingsCard {
                visible: !screen.showSteps
                procedure: screen.procedure
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
                    Layout.topMargin: Metrics.portrait || Metrics.textSize > 1 ? 0 : Metrics.s32

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
                            Layout.fillWidth: true
                        }
                    }
                }

                Item {
                    Layout.fillHeight: true
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
                        Layout.preferredHeight: Metrics.px(124)
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
}
