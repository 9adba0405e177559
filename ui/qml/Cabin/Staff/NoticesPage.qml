// The notice of the house: what is up, the ready ones, and until when.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property BoardViewModel board
    readonly property var _lasts: ({
            "today": qsTr("Aujourd’hui"),
            "tomorrow": qsTr("Jusqu’à demain"),
            "week": qsTr("Une semaine"),
            "month": qsTr("Un mois")
        })

    spacing: Metrics.s24

    HouseNoticeWords {
        id: words
        notice: page.board.shown
    }

    CabinText {
        role: "title"
        text: qsTr("Un mot pour les visiteurs")
        Layout.fillWidth: true
    }

    CabinText {
        text: page.board.shown === "" ? qsTr("Rien n’est affiché. Choisissez un mot, puis sa durée.") : page.board.kept ? qsTr("Affiché jusqu’au %1 :").arg(page.board.until) : qsTr("Affiché, mais oublié au prochain démarrage : le disque refuse.")
        color: Theme.ink2
        Layout.fillWidth: true
    }

    GridLayout {
        visible: page.board.shown !== "" && page.board.chosen === ""
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        HouseNotice {
            notice: page.board.shown
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "takeDownButton"
            kind: "danger"
            iconName: "trash"
            text: qsTr("Retirer ce mot")
            Layout.fillWidth: Metrics.portrait
            onActivated: page.board.takeDown()
        }
    }

    GridLayout {
        // In the place of what is up: one or the other.
        visible: page.board.chosen !== ""
        columns: Metrics.portrait ? 2 : 5
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true

        CabinText {
            role: "label"
            text: qsTr("Afficher :")
            wrapMode: Text.NoWrap
            Layout.columnSpan: Metrics.portrait ? 2 : 1
        }

        Repeater {
            model: page.board.lasts

            CabinButton {
                required property string modelData
                required property int index
                objectName: "lasts-" + modelData
                kind: index === 0 ? "main" : "secondary"
                text: page._lasts[modelData]
                Layout.fillWidth: Metrics.portrait
                Layout.preferredHeight: Metrics.target
                onActivated: page.board.put(modelData)
            }
        }
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.board.notices

            ChoiceTile {
                id: choice
                required property string notice
                required chosen
                objectName: "notice-" + notice
                name: words.said[notice] ?? ""
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(Metrics.portrait ? 72 : 66)
                onActivated: page.board.choose(notice)

                CabinText {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Metrics.s24
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.name
                    onPaper: true
                    Accessible.ignored: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
