// A page, small: white, with a second sheet behind when there are several.
import QtQuick
import Cabin.Theme

Item {
    id: miniature

    property string source
    property int pages: 1
    property int picturePx: width

    Rectangle {
        visible: miniature.pages > 1
        anchors.fill: paper
        radius: Metrics.px(6)
        color: "#FFFFFF"
        border.width: 1
        border.color: "#D5D6CC"
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
        border.width: 1
        border.color: "#D5D6CC"

        Image {
            // Never kept: a picture lives as long as it is shown.
            id: picture
            anchors.fill: parent
            anchors.margins: 1
            asynchronous: true
            cache: false
            source: miniature.source
            sourceSize.width: miniature.picturePx
            fillMode: Image.PreserveAspectFit
        }
    }
}
