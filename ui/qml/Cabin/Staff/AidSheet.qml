// Beside a person: what this screen is about, and what helps to see and do it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property AidViewModel aid
    required property SpeechViewModel speech

    hasTray: false
    Accessible.name: title.text

    AidWords {
        id: told
        screen: sheet.aid.explained
    }

    GridLayout {
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s64
        rowSpacing: Metrics.squeezed ? Metrics.s16 : Metrics.s32
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        ColumnLayout {
            spacing: sheet.large || Metrics.squeezed ? Metrics.s16 : Metrics.s24
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            CabinText {
                id: title
                role: "title"
                text: told.title
                Layout.fillWidth: true
            }

            Repeater {
                model: told.sentences

                RowLayout {
                    id: line
                    required property string modelData
                    required property int index
                    spacing: Metrics.s24
                    Layout.fillWidth: true
                    Layout.fillHeight: false

                    Rectangle {
                        // The lamp: somebody helps here.
                        implicitWidth: Metrics.px(8)
                        radius: width / 2
                        color: Theme.honeyLine
                        Layout.fillHeight: true
                    }

                    CabinText {
                        objectName: "explained-" + line.index
                        role: sheet.large || Metrics.squeezed ? "body" : "heading"
                        font.weight: Font.Normal
                        text: line.modelData
                        Layout.fillWidth: true
                    }
                }
            }

            ListenButton {
                objectName: "listenExplainedButton"
                visible: told.sentences.length > 0
                speaking: sheet.speech.speaking
                words: qsTr("Écouter l’explication")
                Layout.topMargin: Metrics.s8
                onActivated: sheet.speech.speaking ? sheet.speech.stop() : sheet.speech.read(sheet)
            }
        }

        ColumnLayout {
            spacing: Metrics.s16
            Layout.preferredWidth: Metrics.px(sheet.large ? 640 : 560)
            Layout.fillWidth: Metrics.portrait
            Layout.alignment: Qt.AlignTop

            CabinButton {
                objectName: "magnifyButton"
                kind: "plain"
                aloud: false
                iconName: sheet.aid.magnified ? "zoom-out" : "zoom-in"
                text: sheet.aid.magnified ? qsTr("Remettre la taille") : qsTr("Agrandir l’écran")
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mainTarget
                onActivated: sheet.aid.magnify()
            }

            CabinButton {
                objectName: "liftHereButton"
                kind: "plain"
                aloud: false
                iconName: "printer"
                text: sheet.aid.lifted ? qsTr("Plus de pages : permis") : qsTr("Permettre plus de pages")
                enabled: !sheet.aid.lifted
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mainTarget
                onActivated: sheet.aid.liftPageLimit()
            }

            CabinButton {
                objectName: "assistanceEndButton"
                kind: "plain"
                aloud: false
                iconName: "door-exit"
                text: qsTr("Terminer l’aide")
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mainTarget
                onActivated: sheet.aid.end()
            }

            CabinText {
                visible: (!Metrics.large || Metrics.portrait) && !Metrics.squeezed
                role: "small"
                aloud: false
                color: Theme.ink2
                text: qsTr("Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.")
                Layout.fillWidth: true
            }

            CabinButton {
                objectName: "closeAidButton"
                kind: "main"
                aloud: false
                iconName: "arrow-left"
                text: qsTr("Revenir à l’écran")
                Layout.fillWidth: true
                Layout.topMargin: sheet.large || Metrics.squeezed ? 0 : Metrics.s16
                onActivated: sheet.aid.close()
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
