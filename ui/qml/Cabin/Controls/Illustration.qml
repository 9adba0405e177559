// A picture of a place or an object; those of faults stand in an arch of their own.
// The room at rest is turned towards its words; machines stay as they stand.
import QtQuick
import Cabin.Theme

Item {
    id: illustration

    property string name

    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: illustration.name === "" ? "" : Theme.picture(illustration.name)
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        mirror: illustration.name === "resting" && illustration.LayoutMirroring.enabled
    }
}
