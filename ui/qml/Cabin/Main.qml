// The window: the door first, alone; then the room behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Screens
import Cabin.Theme
import Cabin.ViewModels

Window {
    id: window

    required property CabinViewModel cabin
    required property url assets
    readonly property ShellViewModel shell: cabin.shell

    color: Theme.ground
    width: 1920
    height: 1080
    title: qsTr("La cabine")
    LayoutMirroring.enabled: shell.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "mode"
        value: ["light", "dark", "light_contrast", "soft"].indexOf(window.shell.contrast)
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.shell.reducedMotion
    }

    Binding {
        target: Theme
        property: "assets"
        value: window.assets
    }

    Binding {
        target: Metrics
        property: "textSize"
        value: window.shell.textSize
    }

    Binding {
        target: Metrics
        property: "pixelsPerMm"
        value: window.cabin.pixelsPerMm
    }

    Binding {
        target: Metrics
        property: "portrait"
        value: window.height > window.width
    }

    RestingScreen {
        objectName: "restingScreen"
        anchors.fill: parent
        visible: window.shell.phase === "resting"
        onWoken: window.shell.wake()
    }

    Loader {
        // Behind the resting screen, and only once it is seen: it would wait for it.
        id: room
        anchors.fill: parent
        visible: window.shell.phase !== "resting"

        function enter() {
            if (status === Loader.Null)
                setSource("Room.qml", {
                    cabin: window.cabin
                });
        }
    }

    Connections {
        target: window.shell
        function onChanged() {
            if (window.shell.phase !== "resting")
                room.enter();
        }
    }

    Timer {
        // The first frame is told before anything else is built.
        id: soon
        interval: 20
        onTriggered: room.enter()
    }

    onFrameSwapped: if (room.status === Loader.Null)
        soon.start()
    Component.onCompleted: if (shell.phase !== "resting")
        room.enter()
}
