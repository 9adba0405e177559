// A picture of a place or an object, in an arch when it tells of a fault.
import QtQuick
import Cabin.Theme

Item {
    id: illustration

    property string name
    property bool arched: false

    Accessible.ignored: true

    Arch {
        visible: illustration.arched
        anchors.fill: parent
        color: Theme.honeyTint
        line: Theme.contrasted ? Metrics.px(3) : 0
        lineColour: Theme.ink
        bottomLeftRadius: Metrics.px(28)
        bottomRightRadius: Metrics.px(28)
    }

    Image {
        anchors.fill: parent
        anchors.margins: illustration.arched ? illustration.width * 0.12 : 0
        source: illustration.name === "" ? "" : Theme.picture(illustration.name)
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }
}
