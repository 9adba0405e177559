// The foot of the guide card: what to do next is last, the way back and on before it.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: acts

    required property GuideViewModel guide
    required property GuideWords said
    property bool brief: false
    property bool foldAtFoot: false
    readonly property bool _acting: acts.said.act !== "none"
    // What may be done before the end, while the end itself is what is next.
    readonly property bool _noting: acts.said.act === "note"
    // Two words side by side need the room of their icons.
    readonly property bool _narrow: !Metrics.portrait && (Metrics.textSize > 1 || (_acting && guide.step > 1))
    readonly property bool _inRow: Metrics.portrait && !Metrics.large
    // Without an act of the step, back and on share a row: the picture has the room.
    readonly property bool _side: Metrics.textSize === 1 && !Metrics.portrait && !_acting && guide.step > 1

    columns: acts._inRow ? 3 : 2
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16

    CabinButton {
        objectName: "previousStepButton"
        kind: "quiet"
        iconName: acts._narrow || acts._side ? "" : "arrow-left"
        text: qsTr("Avant")
        visible: acts.guide.step > 1 && !acts.said.stuck
        Layout.columnSpan: acts._inRow || acts._acting || acts._side ? 1 : 2
        Layout.fillWidth: !acts._inRow && !acts._side
        Layout.preferredHeight: acts._inRow || acts._side ? Metrics.mainTarget : Math.max(Metrics.quietTarget, Metrics.px(84))
        onActivated: acts.guide.previousStep()
    }

    CabinButton {
        objectName: acts.guide.isLast ? "finishButton" : "nextStepButton"
        visible: !acts.said.stuck
        kind: acts._acting && !acts._noting ? "quiet" : "main"
        role: "label"
        iconName: acts._narrow && acts._acting ? "" : acts.guide.isLast ? "check" : "arrow-right"
        iconAtEnd: !acts.guide.isLast
        text: acts.guide.isLast ? qsTr("J’ai fini") : qsTr("Suite")
        Layout.columnSpan: (acts._acting || acts._side) && acts.guide.step > 1 ? 1 : 2
        Layout.fillWidth: !acts._inRow || !acts._acting
        Layout.preferredHeight: acts._inRow || !acts._acting ? Metrics.mainTarget : Math.max(Metrics.quietTarget, Metrics.px(84))
        onActivated: acts.guide.isLast ? acts.guide.finish() : acts.guide.nextStep()
    }

    CabinButton {
        objectName: "guideAction"
        visible: acts._acting
        kind: acts._noting ? "plain" : "main"
        role: "label"
        iconName: acts.said.actIcon
        text: acts.said.actText
        Layout.columnSpan: acts._inRow ? 1 : 2
        Layout.fillWidth: true
        Layout.preferredHeight: Metrics.portrait || !Metrics.large ? Metrics.mainTarget : Metrics.px(Metrics.textSize === 3 ? 124 : 152)
        onActivated: acts.said.doIt()
    }

    CabinButton {
        objectName: "foldGuideButton"
        visible: !acts.brief && acts.foldAtFoot
        kind: "quiet"
        role: "small"
        iconName: "chevron-right"
        iconAtEnd: true
        text: qsTr("Replier le guide")
        Layout.columnSpan: 2
        Layout.fillWidth: true
        Layout.preferredHeight: Metrics.px(60)
        onActivated: acts.guide.fold(true)
    }
}
