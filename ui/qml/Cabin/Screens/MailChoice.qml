// Whose mailbox? Asked once; the second tab then stays open. Who has none yet reads
// first what each provider may ask.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: choice

    required property GuideViewModel guide
    readonly property bool opening: guide.openingMail
    readonly property bool _tight: Metrics.large
    // How many its conditions may take on a tile.
    readonly property int _lines: !Metrics.portrait ? 4 : Metrics.textSize > 1 ? 6 : 3

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: choice._tight ? Metrics.s32 : Metrics.s48
        spacing: choice._tight ? Metrics.s16 : Metrics.s32

        RowLayout {
            spacing: Metrics.s16

            CabinText {
                role: choice._tight ? "heading" : "title"
                text: choice.opening ? qsTr("Où ouvrir votre boîte ?") : qsTr("Où sont vos e-mails ?")
                Layout.fillWidth: true
            }

            Loader {
                active: choice.opening && !Metrics.portrait
                visible: active
                sourceComponent: more
            }
        }

        CabinText {
            visible: !choice._tight
            text: choice.opening ? qsTr("Une boîte gratuite suffit. Vous pourrez changer d’avis.") : qsTr("Regardez ce qui est écrit après le signe @ de votre adresse.")
            color: Theme.ink2
            Layout.fillWidth: true
        }

        GridLayout {
            visible: !choice.opening
            columns: 2
            columnSpacing: Metrics.s16
            rowSpacing: Metrics.s16
            Layout.fillWidth: true

            Repeater {
                model: choice.opening ? null : choice.guide.providers

                CabinButton {
                    required property string providerId
                    required property string label
                    objectName: "provider-" + providerId
                    kind: "plain"
                    iconName: choice._tight && Metrics.portrait ? "" : "mail"
                    alignStart: true
                    text: label
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: choice._tight ? Metrics.px(92) : Metrics.target
                    onActivated: choice.guide.chooseProvider(providerId)
                }
            }
        }

        PagedGrid {
            id: pages
            visible: choice.opening
            columns: Metrics.portrait || choice._tight ? 1 : count
            smallestRow: Type.size("heading") * 1.3 + 2 * Metrics.s16 + choice._lines * Type.size(Metrics.textSize === 1 ? "body" : "small") * 1.4
            largestRow: Metrics.px(choice._tight ? 420 : 360)
            model: choice.opening ? choice.guide.providers : null
            count: Math.max(1, choice.guide.providerCount)
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ProviderTile {
                required property int index

                place: pages.placeOf(index)
                onActivated: choice.guide.chooseProvider(providerId)
            }
        }

        Loader {
            active: choice.opening && Metrics.portrait
            visible: active && pages.pageCount > 1
            sourceComponent: more
        }

        Item {
            visible: !choice.opening
            Layout.fillHeight: true
        }
    }

    Component {
        id: more

        MoreButton {
            objectName: "moreProviders"
            grid: pages
        }
    }
}
