// Knows of every finger on what lies beneath, and takes none.
import QtQuick

Item {
    readonly property bool down: point.active

    PointHandler {
        id: point
    }
}
