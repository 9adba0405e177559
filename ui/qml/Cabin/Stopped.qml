// The window of a process that can only say that the cabin is out of order.
import QtQuick
import Cabin.Screens
import Cabin.Theme
import Cabin.ViewModels

Window {
    id: window

    required property OverlayViewModel overlay
    required property url assets
    required property real pixelsPerMm

    color: Theme.ground
    width: 1920
    height: 1080
    title: qsTr("La cabine")

    Binding {
        target: Theme
        property: "assets"
        value: window.assets
    }

    Binding {
        target: Metrics
        property: "pixelsPerMm"
        value: window.pixelsPerMm
    }

    Binding {
        target: Metrics
        property: "portrait"
        value: window.height > window.width
    }

    OutOfOrderScreen {
        objectName: "outOfOrderScreen"
        anchors.fill: parent
        overlay: window.overlay
    }
}
