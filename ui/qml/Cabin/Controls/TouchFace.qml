// Paper with thickness: the face of anything that can be touched, and the touch itself.
import QtQuick
import Cabin.Theme

Item {
    id: face

    property color fill: Theme.surface
    property color pressedFill: Theme.well
    property color edge: Theme.edge
    property color outline: "transparent"
    property int outlineWidth: 0
    property int thickness: Metrics.edgeButton
    property real radius: Metrics.radiusButton
    property bool onBar: false
    property string name
    // Not `enabled: false` where the reason helps: a disabled item hears no touch.
    property bool available: true
    property string whyDisabled
    readonly property bool usable: enabled && available
    readonly property bool pressed: touch.pressed && touch.containsMouse && usable
    readonly property int sink: pressed ? thickness : 0
    default property alias content: content.data

    signal activated
    signal refused

    function act(): void {
        if (Theme.patient && again.running)
            return;
        again.start();
        Theme.touched();
        if (available) {
            activated();
            return;
        }
        refused();
        reason.tell();
    }

    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: usable ? "" : whyDisabled
    Accessible.onPressAction: act()
    Keys.onReturnPressed: act()
    Keys.onSpacePressed: act()

    Timer {
        id: again
        interval: 700
    }

    Rectangle {
        // The edge begins at the first corner radius: no dark thread around the top.
        visible: face.usable && face.thickness > 0 && !face.pressed
        anchors.fill: parent
        anchors.topMargin: Math.min(face.height / 2, face.radius)
        topLeftRadius: 0
        topRightRadius: 0
        bottomLeftRadius: face.radius
        bottomRightRadius: face.radius
        color: face.edge
    }

    Rectangle {
        id: paper

        width: parent.width
        height: parent.height - (face.usable ? face.thickness : 0)
        y: face.sink
        radius: Math.min(face.radius, height / 2)
        color: !face.usable ? "transparent" : face.pressed ? face.pressedFill : face.fill
        border.width: face.usable ? face.outlineWidth : Metrics.px(2)
        border.color: !face.usable ? (face.onBar ? Theme.barFaintLine : Theme.control) : face.outline

        Behavior on y {
            enabled: !Theme.reducedMotion
            NumberAnimation {
                duration: face.pressed ? 60 : 120
                easing.type: Easing.OutQuad
            }
        }

        Item {
            id: content
            anchors.fill: parent
        }
    }

    FocusRings {
        objectName: "focusRings"
        visible: face.activeFocus
        radius: face.radius
        onBar: face.onBar
    }

    MouseArea {
        // Acts on release inside; sliding off cancels.
        id: touch
        anchors.fill: parent
        onClicked: face.act()
    }

    Reason {
        id: reason
        owner: face
        objectName: "reason"
        text: face.whyDisabled
        above: face.onBar
    }
}
