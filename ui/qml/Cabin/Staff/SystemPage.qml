// The machine and the program: versions, the figures' file, the log, and what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property SystemViewModel system
    required property RestartViewModel restart
    readonly property string _size: system.journalKb >= 1000 ? qsTr("%1 Mo").arg((system.journalKb / 1000).toFixed(1)) : qsTr("%1 ko").arg(system.journalKb)
    readonly property string _journal: system.reading ? qsTr("Nous regardons.") : system.journalKb === 0 ? qsTr("Pas encore commencé") : system.journalSound ? qsTr("Sain, %1").arg(_size) : qsTr("À voir, %1").arg(_size)
    readonly property var _names: ({
            "cabin": qsTr("Cabine"),
            "catalogue": qsTr("Catalogue"),
            "town's catalogue": qsTr("Catalogue de la ville"),
            "system": qsTr("Système"),
            "kernel": qsTr("Noyau")
        })

    spacing: Metrics.s24

    CabinText {
        role: "title"
        text: qsTr("La machine et le logiciel")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Metrics.s24

        PaperCard {
            implicitHeight: facts.implicitHeight + 2 * Metrics.s32
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: facts
                anchors.fill: parent
                anchors.margins: Metrics.s32
                spacing: Metrics.px(10)

                Repeater {
                    model: page.system.versions

                    RowLayout {
                        id: version
                        required property string name
                        required property string number
                        spacing: Metrics.s24

                        CabinText {
                            role: "small"
                            color: Theme.ink2
                            text: page._names[version.name] ?? version.name
                        }

                        CabinText {
                            role: "small"
                            strong: true
                            text: version.number === "" ? "–" : version.number
                            horizontalAlignment: Text.AlignRight
                            Layout.fillWidth: true
                        }
                    }
                }

                RowLayout {
                    spacing: Metrics.s24

                    CabinText {
                        role: "small"
                        color: Theme.ink2
                        text: qsTr("Fichier des chiffres")
                    }

                    CabinText {
                        objectName: "journalState"
                        role: "small"
                        strong: true
                        text: page._journal
                        color: page.system.journalSound ? Theme.ink : Theme.brick
                        horizontalAlignment: Text.AlignRight
                        Layout.fillWidth: true
                    }
                }

                CabinText {
                    visible: page.system.journalSaid !== ""
                    role: "small"
                    text: page.system.journalSaid
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                }

                CabinText {
                    role: "small"
                    strong: true
                    text: page.system.logLines === 0 ? qsTr("Aucun incident noté.") : qsTr("Derniers incidents, sans rien des visiteurs :")
                    Layout.fillWidth: true
                    Layout.topMargin: Metrics.s16
                }

                Repeater {
                    model: page.system.log

                    CabinText {
                        required property string line
                        role: "small"
                        color: Theme.ink2
                        text: line
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Layout.fillWidth: true
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        SystemActs {
            system: page.system
            restart: page.restart
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
        }
    }
}
