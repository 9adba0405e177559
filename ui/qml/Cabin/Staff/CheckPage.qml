// Everything that was looked at, the worst first: where, what, what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property CheckViewModel check
    property bool narrow: Metrics.portrait
    readonly property var _tones: ({
            "fault": ["broken", "x", qsTr("Panne")],
            "attention": ["attention", "alert-triangle", qsTr("À voir")],
            "ok": ["neutral", "check", qsTr("Bon")]
        })

    spacing: Metrics.s16

    RowLayout {
        spacing: Metrics.s24

        CabinText {
            role: "title"
            text: qsTr("Contrôle de la cabine")
            Layout.fillWidth: true
        }

        CabinText {
            visible: !page.check.looking && !page.narrow
            text: qsTr("%1 bons, %2 à voir, %3 en panne").arg(page.check.good).arg(page.check.attentions).arg(page.check.faults)
        }

        CabinButton {
            objectName: "lookAtSitesButton"
            visible: !page.check.looking
            kind: "plain"
            iconName: "world"
            text: page.narrow ? qsTr("Les sites") : qsTr("Avec les sites")
            onActivated: page.check.lookAtSites()
        }

        CabinButton {
            objectName: "lookAgainButton"
            kind: "secondary"
            iconName: "refresh"
            text: page.check.looking ? qsTr("Nous regardons") : qsTr("Regarder encore")
            busy: page.check.looking
            available: !page.check.looking
            whyDisabled: qsTr("Ce contrôle n’est pas fini.")
            onActivated: page.check.lookAgain()
        }
    }

    CabinText {
        // What was seen before stays meanwhile; the button says that we look again.
        visible: page.check.looking && page.check.good === 0
        text: qsTr("Nous regardons tout : appareils, fichiers, chiffres. Quelques secondes.")
        Layout.fillWidth: true
    }

    Repeater {
        model: page.check.rows

        PaperCard {
            id: card
            required property string place
            required property string condition
            required property string message
            required property string remedy
            implicitHeight: words.implicitHeight + Metrics.s32
            Layout.fillWidth: true

            RowLayout {
                id: words
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Metrics.s24
                spacing: Metrics.s24

                Tag {
                    tone: page._tones[card.condition][0]
                    iconName: page._tones[card.condition][1]
                    text: page._tones[card.condition][2]
                    Layout.minimumWidth: Metrics.px(160)
                }

                ColumnLayout {
                    spacing: Metrics.px(2)
                    Layout.fillWidth: true

                    CabinText {
                        role: "small"
                        strong: true
                        text: card.place
                        wrapMode: Text.WrapAnywhere
                        Layout.fillWidth: true
                    }

                    CabinText {
                        role: "small"
                        text: card.remedy === "" ? card.message : card.message + " → " + card.remedy
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        visible: page.check.hasMore || page.check.hasLess
        spacing: Metrics.s16
        Layout.bottomMargin: Metrics.s24

        CabinButton {
            objectName: "findingsBeforeButton"
            kind: "quiet"
            iconName: "chevron-left"
            text: qsTr("Précédents")
            available: page.check.hasLess
            whyDisabled: qsTr("C’est le début.")
            onActivated: page.check.move(-1)
        }

        CabinButton {
            objectName: "findingsAfterButton"
            kind: "quiet"
            iconName: "chevron-right"
            iconAtEnd: true
            text: qsTr("Suivants")
            available: page.check.hasMore
            whyDisabled: qsTr("C’est la fin.")
            onActivated: page.check.move(1)
        }
    }
}
