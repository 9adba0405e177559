// A page, small: white, with a second sheet behind when there are several.
import QtQuick
import Cabin.Theme

Item {
    id: miniature

    property string source
    property int pages: 1
    property int picturePx: width
    // White on white needs an edge one sees.
    readonly property color edge: Theme.contrasted ? Theme.edge : "#D5D6CC"
    readonly property int edgeWidth: Theme.contrasted ? Metrics.px(2) : 1

    Rectangle {
        visible: miniature.pages > 1
        anchors.fill: paper
        radius: Metrics.px(6)
        color: "#FFFFFF"
        border.width: miniature.edgeWidth
        border.color: miniature.edge
        rotation: 2.5
        antialiasing: true
    }

    Rectangle {
        id: paper
        readonly property real ratio: picture.implicitWidth > 0 ? picture.implicitHeight / picture.implicitWidth : 1.414
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height / ratio)
        height: width * ratio
        radius: Metrics.px(6)
        color: "#FFFFFF"
        border.width: miniature.edgeWidth
        border.color: miniature.edge

        Image {
            // Never kept: a picture lives as long as it is shown.
            id: picture
            anchors.fill: parent
            anchors.margins: miniature.edgeWidth
            asynchronous: true
            cache: false
            source: miniature.source
            sourceSize.width: miniature.picturePx
            fillMode: Image.PreserveAspectFit
        }
    }
}
