// One sense of the cabin: what is plugged in, how its trial went, the trial itself.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

PaperCard {
    id: card

    property string iconName
    property string title
    property var facts
    property string outcome
    property string said
    property string at
    property string advice
    default property alias more: inside.data

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.s40
        spacing: Metrics.s24

        RowLayout {
            spacing: Metrics.s24

            CabinIcon {
                name: card.iconName
                size: Metrics.px(46)
            }

            CabinText {
                role: "heading"
                text: card.title
                Layout.fillWidth: true
            }

            Tag {
                visible: card.outcome !== "" && card.outcome !== "running"
                tone: card.outcome === "fault" ? "broken" : "neutral"
                iconName: card.outcome === "fault" ? "x" : "check"
                text: card.outcome === "fault" ? qsTr("Raté") : qsTr("Réussi")
            }
        }

        Repeater {
            model: card.facts

            RowLayout {
                id: fact
                required property var modelData
                spacing: Metrics.s24

                CabinText {
                    role: "small"
                    color: Theme.ink2
                    text: fact.modelData[0]
                }

                CabinText {
                    role: "small"
                    strong: true
                    text: fact.modelData[1]
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                }
            }
        }

        CabinText {
            text: card.said === "" ? qsTr("Jamais essayé ici") : card.at === "" ? card.said : card.at + " : " + card.said
            Layout.fillWidth: true
        }

        CabinText {
            visible: card.advice !== ""
            text: card.advice
            strong: true
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: inside
            spacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
