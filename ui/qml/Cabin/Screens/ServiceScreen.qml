// One service: its procedures, and its telephone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property ServiceViewModel service

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s32

        RowLayout {
            spacing: Metrics.s32

            Door {
                door: screen.service.door
                iconName: screen.service.icon
            }

            ColumnLayout {
                spacing: Metrics.s8
                Layout.fillWidth: true

                CabinText {
                    role: "title"
                    text: screen.service.name
                    Layout.fillWidth: true
                }

                CabinText {
                    text: screen.service.description
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }

        Repeater {
            model: screen.service.procedures

            TouchFace {
                id: row
                required property string procedureId
                required property string title
                required property string summary
                required property int minutes

                objectName: "procedure-" + procedureId
                name: title + ". " + summary
                radius: Metrics.radiusCard
                thickness: Metrics.edgeTile
                outline: Theme.line
                outlineWidth: Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Metrics.px(Metrics.portrait ? 260 : 170)
                Layout.minimumHeight: Metrics.px(110)
                onActivated: screen.service.chooseProcedure(procedureId)

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Metrics.s40
                    anchors.rightMargin: Metrics.s32
                    spacing: Metrics.s24

                    ColumnLayout {
                        spacing: Metrics.px(4)
                        Layout.fillWidth: true

                        CabinText {
                            role: "heading"
                            font.weight: Font.Bold
                            text: row.title
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }

                        CabinText {
                            visible: Metrics.textSize < 4 || Metrics.portrait
                            role: "small"
                            text: row.summary
                            color: Theme.ink2
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }

                    Tag {
                        visible: !(Metrics.portrait && Metrics.large)
                        iconName: "clock"
                        text: qsTr("%n minutes", "", row.minutes)
                    }

                    CabinIcon {
                        name: "chevron-right"
                        colour: Theme.ink2
                        size: Metrics.px(40)
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            visible: screen.service.helpline !== ""
            spacing: Metrics.s16

            CabinIcon {
                name: "phone"
                colour: Theme.ink2
            }

            CabinText {
                text: qsTr("Par téléphone : %1").arg(screen.service.helpline)
                strong: true
            }

            CabinText {
                text: screen.service.helplineHours
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
