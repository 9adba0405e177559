// The discreet place of the staff: the mark, held for two seconds.
import QtQuick

MouseArea {
    objectName: "staffPlace"

    signal asked

    // A visitor's touch does nothing here, and nobody holds a finger so long by chance.
    pressAndHoldInterval: 2000
    onPressAndHold: asked()
}
