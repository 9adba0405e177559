// One thing to have: touched, it is at hand; a number has a second target that helps to find it.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

RowLayout {
    id: thing

    required property string name
    required property string icon
    required property string label
    required property string hint
    required property bool ready
    required property bool findable
    required property rect place
    property bool hinted: true

    signal activated
    signal numberAsked

    visible: place.width > 0
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    spacing: Metrics.s16

    TouchFace {
        id: face
        objectName: "thing-" + thing.name
        name: thing.hint === "" ? thing.label : thing.label + ". " + thing.hint
        thickness: Metrics.edgeQuiet
        fill: thing.ready ? Theme.pineTint : Theme.surface
        edge: thing.ready ? Theme.pineEdge : Theme.edge
        outline: thing.ready ? Theme.pine : Theme.line
        outlineWidth: Metrics.px(thing.ready ? 4 : Theme.contrasted ? 3 : 1)
        Accessible.checkable: true
        Accessible.checked: thing.ready
        Layout.fillWidth: true
        Layout.fillHeight: true
        onActivated: thing.activated()

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Metrics.px(20)
            anchors.rightMargin: Metrics.px(20)
            spacing: Metrics.px(20)

            CabinIcon {
                name: thing.icon
                size: Metrics.px(44)
                colour: Theme.contrasted ? Theme.ink : Theme.pine
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                CabinText {
                    id: label
                    strong: true
                    text: thing.label
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                CabinText {
                    // A name on two lines leaves no room, and says enough.
                    visible: thing.hinted && text !== "" && label.implicitHeight + implicitHeight <= face.height - Metrics.s8
                    role: "small"
                    text: thing.hint
                    color: Theme.ink2
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            CheckDisc {
                visible: thing.ready
            }

            Rectangle {
                visible: !thing.ready
                implicitWidth: Metrics.px(48)
                implicitHeight: Metrics.px(48)
                radius: width / 2
                color: "transparent"
                border.width: Metrics.px(3)
                border.color: Theme.control
            }
        }
    }

    CabinButton {
        objectName: "where-" + thing.name
        visible: thing.findable
        kind: "quiet"
        iconName: "search"
        text: qsTr("Où ?")
        name: qsTr("Où le trouver ?") + " " + thing.label
        Layout.fillHeight: true
        onActivated: thing.numberAsked()
    }
}
