// Digits, 1-2-3 on top as on a cash machine; never mirrored.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Grid {
    id: pad

    property real keyWidth: Metrics.px(100)
    property real keyHeight: Metrics.px(68)
    property string extras

    signal written(text: string)
    signal erased
    signal nextAsked

    columns: 3
    columnSpacing: Metrics.px(Rows.gap)
    rowSpacing: Metrics.px(Rows.gap)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

        KeyCap {
            required property string modelData
            objectName: "digit " + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            text: modelData
            onStruck: pad.written(modelData)
        }
    }

    KeyCap {
        objectName: "digit erase"
        width: pad.keyWidth
        height: pad.keyHeight
        functional: true
        iconName: "backspace"
        spoken: qsTr("Effacer")
        onStruck: pad.erased()
    }

    KeyCap {
        objectName: "digit next"
        width: pad.keyWidth
        height: pad.keyHeight
        leads: true
        iconName: "arrow-right"
        spoken: qsTr("Case suivante")
        onStruck: pad.nextAsked()
    }

    Repeater {
        model: pad.extras.length

        KeyCap {
            required property int index
            objectName: "digit " + text
            width: pad.keyWidth
            height: pad.keyHeight
            functional: true
            text: pad.extras.charAt(index)
            onStruck: pad.written(text)
        }
    }
}
