// A round-topped door: a place one can enter. Width to height about 100 to 113.
import QtQuick
import Cabin.Theme

Rectangle {
    property int line: 0
    property color lineColour: "transparent"

    topLeftRadius: width / 2
    topRightRadius: width / 2
    bottomLeftRadius: Metrics.px(14)
    bottomRightRadius: Metrics.px(14)
    border.width: line
    border.color: lineColour
}
