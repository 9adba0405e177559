// The guide card, folded: the page has its room, and one touch brings the card back.
import QtQuick
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

TouchFace {
    id: strip

    required property GuideViewModel guide
    readonly property bool _called: words.stuck || guide.fileAwaited

    objectName: "unfoldGuideButton"
    implicitWidth: Metrics.px(Metrics.large ? 200 : 128)
    implicitHeight: Metrics.px(Metrics.large ? 132 : 104)
    radius: Metrics.radiusCard
    thickness: Metrics.edgeButton
    fill: Theme.guide
    pressedFill: Theme.honeyTint
    edge: Theme.honeyEdge
    outline: _called ? Theme.honeyLine : Theme.guideLine
    outlineWidth: Metrics.px(_called ? 5 : Theme.contrasted ? 3 : 2)
    name: qsTr("Ouvrir le guide") + ", " + words.heading
    onActivated: guide.fold(false)

    GuideWords {
        id: words
        guide: strip.guide
    }

    Grid {
        anchors.centerIn: parent
        columns: Metrics.portrait ? 3 : 1
        spacing: Metrics.s16
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        CabinIcon {
            name: strip._called ? "alert-triangle" : "list-check"
            size: Metrics.px(52)
        }

        CabinText {
            role: "label"
            text: qsTr("Guide")
            wrapMode: Text.NoWrap
        }

        CabinText {
            role: "small"
            color: Theme.ink2
            text: qsTr("%1 sur %2").arg(strip.guide.step).arg(strip.guide.stepCount)
            wrapMode: Text.NoWrap
        }
    }
}
