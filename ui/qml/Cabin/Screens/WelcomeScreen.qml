// Language first. One touch chooses and goes on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property LanguagesViewModel languages
    required property ComfortViewModel comfort

    // Seven and the way to a person fill the grid; three stand larger.
    readonly property bool _many: languages.count > 3

    signal humanAsked

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.s24
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s32

        ColumnLayout {
            spacing: Metrics.s8
            Layout.fillWidth: true

            CabinText {
                role: "title"
                text: "Choisissez votre langue"
                Layout.fillWidth: true
            }

            Flow {
                // Large tiles say it alone.
                visible: !Metrics.large
                Layout.fillWidth: true
                spacing: Metrics.px(26)

                Repeater {
                    model: screen.languages.languages

                    CabinText {
                        required property string code
                        required property string choose
                        visible: code !== "fr"
                        text: choose
                        color: Theme.ink2
                    }
                }
            }
        }

        GridLayout {
            columns: screen._many ? (Metrics.portrait ? 2 : 4) : Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.s24
            rowSpacing: Metrics.s24
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Metrics.px(Metrics.portrait ? 1100 : 480)

            Repeater {
                model: screen.languages.languages

                TouchFace {
                    id: tile
                    required property string code
                    required property string ownName
                    required property string greeting
                    required property bool rightToLeft
                    readonly property bool first: code === "fr"
                    readonly property color ink: first ? Theme.pineText : Theme.ink

                    objectName: "language-" + code
                    name: ownName + ", " + greeting
                    radius: Metrics.radiusCard
                    thickness: Metrics.edgeTile
                    fill: first ? Theme.pine : Theme.surface
                    pressedFill: first ? Theme.pinePressed : Theme.well
                    edge: first ? Theme.pineEdge : Theme.edge
                    outline: Theme.line
                    outlineWidth: first ? 0 : Theme.contrasted ? Metrics.px(3) : Metrics.px(1)
                    LayoutMirroring.enabled: rightToLeft
                    LayoutMirroring.childrenInherit: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onActivated: screen.languages.choose(code)

                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: screen._many ? Metrics.s24 : Metrics.s40
                        anchors.rightMargin: screen._many ? Metrics.s24 : Metrics.s40

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Metrics.s8

                            CabinText {
                                role: "title"
                                font.pixelSize: Metrics.px(52 + (screen._many ? 3 : 6) * (Metrics.textSize - 1))
                                text: tile.ownName
                                color: tile.ink
                                Layout.fillWidth: true
                                Accessible.ignored: true
                            }

                            CabinText {
                                visible: (Metrics.portrait || !Metrics.large) && Metrics.lowered === 0
                                text: tile.greeting
                                color: tile.first ? tile.ink : Theme.ink2
                                Layout.fillWidth: true
                                Accessible.ignored: true
                            }
                        }

                        CabinIcon {
                            visible: !screen._many || !Metrics.large
                            name: "arrow-right"
                            size: Metrics.px(screen._many ? 44 : 52)
                            colour: tile.ink
                        }
                    }
                }
            }

            CabinButton {
                objectName: "otherLanguage"
                kind: "quiet"
                iconName: "headset"
                text: qsTr("Une autre langue")
                secondLine: screen._many && Metrics.large ? "" : qsTr("Une personne vous aide")
                radius: Metrics.radiusCard
                role: screen._many && Metrics.large ? "label" : "heading"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: screen.humanAsked()
            }
        }

        ComfortStrip {
            comfort: screen.comfort
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
