// Beside the site: where we are, what to look for, what to do next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: card

    required property GuideViewModel guide
    // A call stands above: only the title of the step, and the ways on.
    property bool brief: false
    required property AddressViewModel address
    // Two rows of acts and larger words leave no room for the picture.
    readonly property bool _full: Metrics.textSize === 2 && !Metrics.portrait && _acting && guide.step > 1
    // So do a paper to be named and two lines of heading.
    readonly property bool _crowded: !Metrics.large && !Metrics.portrait && words.stepShown && guide.paper !== ""
    // What is copied into the page has its place before what explains it.
    readonly property bool _copying: address.beside && words.stepShown
    readonly property bool _acting: words.act !== "none"
    readonly property bool _foldAtFoot: Metrics.textSize === 1 && !Metrics.portrait && !_copying

    GuideWords {
        id: words
        guide: card.guide
    }

    radius: Metrics.radiusCard
    color: Theme.guide
    border.width: Theme.contrasted ? Metrics.px(3) : Metrics.px(2)
    border.color: Theme.guideLine

    implicitHeight: places.implicitHeight + 2 * places.anchors.margins

    GridLayout {
        id: places
        anchors.fill: parent
        anchors.margins: Metrics.px(Metrics.portrait || Metrics.large ? 28 : 30)
        columns: Metrics.portrait ? 2 : 1
        columnSpacing: Metrics.s40
        rowSpacing: Metrics.large ? Metrics.s16 : Metrics.s24

        ColumnLayout {
            visible: !card.brief || (Metrics.textSize === 1 && !card._acting)
            spacing: Metrics.s16
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            RowLayout {
                spacing: Metrics.s8

                Repeater {
                    model: card.guide.stepCount

                    Rectangle {
                        required property int index
                        implicitWidth: Metrics.px(fold.visible || card.guide.stepCount > 4 ? 24 : 40)
                        implicitHeight: Metrics.px(10)
                        radius: height / 2
                        color: index < card.guide.step ? Theme.pine : "transparent"
                        border.width: index < card.guide.step ? 0 : Metrics.px(2)
                        border.color: Theme.control
                    }
                }

                CabinText {
                    role: "small"
                    color: Theme.ink2
                    text: qsTr("%1 sur %2").arg(card.guide.step).arg(card.guide.stepCount)
                    wrapMode: Text.NoWrap
                    Layout.leftMargin: Metrics.s8
                    Layout.minimumWidth: implicitWidth
                }

                CabinButton {
                    id: fold
                    objectName: "foldGuideButton"
                    visible: !card._foldAtFoot
                    kind: "quiet"
                    role: "small"
                    iconName: Metrics.portrait ? "minus" : "chevron-right"
                    text: Metrics.portrait && Metrics.textSize === 1 ? qsTr("Replier le guide") : ""
                    name: qsTr("Replier le guide")
                    implicitHeight: Metrics.px(56)
                    Layout.leftMargin: Metrics.s8
                    onActivated: card.guide.fold(true)
                }
            }

            CabinText {
                objectName: "guideHeading"
                visible: !(card._copying && Metrics.large && !Metrics.portrait)
                role: "heading"
                font.pixelSize: Math.max(Type.size("heading"), Metrics.px(42))
                text: words.heading
                Layout.fillWidth: true
            }

            CabinText {
                visible: !card.brief && !((words.stuck || card._copying) && Metrics.large && !Metrics.portrait)
                text: words.first
                Layout.fillWidth: true
            }

            CabinText {
                visible: !card.brief && text !== "" && !(card._copying && Metrics.textSize > 1) && (words.stuck || Metrics.portrait || Metrics.textSize < (card.guide.fileAwaited ? 3 : 4))
                text: words.second
                Layout.fillWidth: true
            }

            CabinText {
                objectName: "guideAddress"
                visible: text !== "" && card._copying
                strong: true
                own: true
                role: Metrics.large ? "small" : "body"
                text: card.address.local
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }

            CabinText {
                objectName: "guidePassphrase"
                visible: text !== "" && card._copying
                strong: true
                own: true
                role: Metrics.large ? "small" : "body"
                text: card.address.passphrase
                Layout.fillWidth: true
            }
        }

        PaperCard {
            visible: words.picture !== "" && !card.brief && !card._copying && !Metrics.large && !card._full && !card._crowded
            // A little narrower beside words that are longer.
            Layout.minimumWidth: Metrics.portrait ? Metrics.px(320) : -1
            Layout.preferredWidth: Metrics.portrait ? Metrics.px(380) : -1
            Layout.maximumWidth: Metrics.portrait ? Metrics.px(380) : -1
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.px(176)
            Layout.minimumHeight: Metrics.px(80)
            Layout.maximumHeight: Metrics.px(176)
            Layout.fillHeight: true
            radius: Metrics.px(20)
            outline: Theme.guideLine

            Illustration {
                anchors.fill: parent
                anchors.margins: Metrics.s8
                name: words.picture === "" ? "" : "guide-" + words.picture
            }
        }

        Item {
            visible: !Metrics.portrait
            Layout.fillHeight: true
        }

        GuideActs {
            guide: card.guide
            said: words
            brief: card.brief
            foldAtFoot: card._foldAtFoot
            Layout.fillWidth: true
            Layout.columnSpan: Metrics.portrait ? 2 : 1
        }
    }
}
