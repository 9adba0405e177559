// Lengths: pixels from millimetres and the screen's declared density.
pragma Singleton

import QtQuick

QtObject {
    id: metrics

    // Set once by Main.
    property real pixelsPerMm: 3.66
    property bool portrait: false
    property int textSize: 1
    property bool leftHanded: false
    property bool actsAtStart: false
    property bool lowReach: false

    // The look is drawn for 3.66 pixels a millimetre; everything scales from there.
    readonly property real scale: pixelsPerMm / 3.66
    readonly property bool large: textSize >= 3
    // The side of what is touched most: where lines end, unless a hand was chosen.
    readonly property int handSide: actsAtStart ? Qt.RightToLeft : Qt.LeftToRight
    // How far down an upright screen begins, for who sits or is small.
    readonly property int lowered: portrait && lowReach ? px(300) : 0
    // Large words in the lower part only: what can be done without gives way.
    readonly property bool squeezed: lowered > 0 && large
    readonly property bool compactPath: large || portrait

    readonly property int s8: px(8)
    readonly property int s16: px(16)
    readonly property int s24: px(24)
    readonly property int s32: px(32)
    readonly property int s40: px(40)
    readonly property int s48: px(48)
    readonly property int s64: px(64)
    readonly property int s96: px(96)

    readonly property int margin: px(portrait ? 48 : 64)
    readonly property int topBar: px(compactPath ? 128 : 116)
    readonly property int bottomBar: px(compactPath ? 148 : 132)
    // Set by the bar: in this language its words need the room of their icons.
    property bool wordyBar: false
    readonly property bool stackedBar: portrait && (textSize >= 2 || wordyBar)
    readonly property int barButton: px(stackedBar ? 124 : compactPath ? 104 : 92)
    readonly property bool stackedTop: portrait && textSize >= 2
    readonly property int topButton: px(stackedTop ? 112 : compactPath ? 88 : 76)

    readonly property int mainTarget: px(textSize >= 4 ? 128 : 104)
    readonly property int target: px(textSize >= 4 ? 108 : textSize === 3 ? 96 : 84)
    readonly property int quietTarget: px(textSize >= 4 ? 100 : textSize === 3 ? 88 : 76)

    readonly property int radiusButton: px(24)
    readonly property int radiusMain: px(30)
    readonly property int radiusCard: px(32)
    readonly property int radiusStrip: px(28)
    readonly property int radiusSheet: px(40)
    readonly property int edgeTile: px(6)
    readonly property int edgeButton: px(5)
    readonly property int edgeQuiet: px(4)

    function px(atReference: real): int {
        return Math.round(atReference * scale);
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMm);
    }
}
