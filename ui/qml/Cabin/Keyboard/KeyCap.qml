// One key. Acts on release inside; no repeat, no long press; two fingers may overlap.
import QtQuick
import Cabin.Controls
import Cabin.Theme

Item {
    id: cap

    property string text
    property string shown: text
    property string iconName
    property string spoken: shown
    property bool functional: false
    property bool leads: false
    property bool held: false
    readonly property bool down: tap.pressed
    readonly property int _edge: Metrics.edgeQuiet
    readonly property color _ink: leads && !down ? Theme.pineText : functional && !down && Theme.mode === 0 ? "#14211E" : down || held ? Theme.honeyText : Theme.ink
    readonly property color _functionFill: ["#CDD3C8", Theme.well, Theme.well, "#C6C7BB"][Theme.mode]

    signal struck

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: struck()

    Rectangle {
        visible: !cap.down
        anchors.fill: parent
        anchors.topMargin: Metrics.px(14)
        radius: Metrics.px(14)
        color: cap.leads ? Theme.pineEdge : Theme.edge
    }

    Rectangle {
        y: cap.down ? cap._edge : 0
        width: parent.width
        height: parent.height - cap._edge
        radius: Metrics.px(14)
        color: cap.down || cap.held ? Theme.honey : cap.leads ? Theme.pine : cap.functional ? cap._functionFill : Theme.surface
        border.width: Theme.contrasted ? Metrics.px(2) : 0
        border.color: Theme.ink

        CabinText {
            visible: cap.iconName === ""
            anchors.centerIn: parent
            text: cap.shown
            role: "label"
            color: cap._ink
            font.pixelSize: Metrics.px(cap.shown.length > 3 ? 30 : 34)
            font.weight: Font.DemiBold
            lineHeight: Math.round(font.pixelSize * 1.2)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        CabinIcon {
            visible: cap.iconName !== ""
            anchors.centerIn: parent
            name: cap.iconName
            size: Metrics.px(36)
            colour: cap._ink
        }
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: cap.struck()
    }
}
