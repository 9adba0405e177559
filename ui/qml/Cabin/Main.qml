// The window: the door first, alone; then the room behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Screens
import Cabin.Theme
import Cabin.ViewModels

Window {
    id: window

    required property DoorViewModel door
    required property url assets

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
        value: window.door.pixelsPerMm
    }

    Binding {
        target: Metrics
        property: "portrait"
        value: window.height > window.width
    }

    RestingScreen {
        objectName: "restingScreen"
        anchors.fill: parent
        visible: window.door.closed
        onWoken: window.door.wake()
    }

    Loader {
        // Built in slices behind the door, and at once for somebody who comes in.
        id: room
        anchors.fill: parent
        visible: !window.door.closed
        asynchronous: window.door.closed
    }

    Connections {
        target: window.door
        function onFurnished() {
            room.setSource("Room.qml", {
                cabin: window.door.room
            });
        }
    }
}
