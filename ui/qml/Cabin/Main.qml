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
    readonly property bool _open: !door.closed && room.status === Loader.Ready

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
        // As the words of the door read, which is not always as the room's.
        LayoutMirroring.enabled: Qt.locale(Qt.uiLanguage).textDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        visible: !window._open
        notice: window.door.notice
        invitations: window.door.invitations
        onWoken: window.door.wake()
        onStaffAsked: window.door.askGate()
    }

    Loader {
        // Built in slices behind the door, which stays in sight until then. Never turned
        // synchronous on the way: that loses the properties it is given (seen in 6.12).
        id: room
        objectName: "room"
        anchors.fill: parent
        visible: window._open
        asynchronous: true
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
