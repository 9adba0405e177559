// A row of keys; widths in the picture's pixels, stretched to the row's width.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Row {
    id: row

    property list<string> keys
    property bool capitals: false
    property string held
    // How the key of accents is called, and what a letter becomes as a capital.
    property string accents
    property var capitalOf: key => key.toUpperCase()
    // Keys of the design's own width, or spread over the whole row.
    property bool spread: false
    readonly property real _stretch: width / Rows.block
    readonly property real _gap: Rows.gap * _stretch
    readonly property real _fixed: keys.reduce((sum, key) => sum + _wanted(key), 0) * _stretch
    readonly property real _free: width - _fixed - _gap * (keys.length - 1)
    readonly property int _flexible: keys.filter(key => _wanted(key) === 0).length

    signal struck(key: string)

    spacing: _gap
    height: Metrics.px(68)

    function _wanted(key: string): int {
        // Without a space bar, the sign that the field is about is the widest.
        if (spread || ((key === "@" || key === "/") && !keys.includes("<space>")))
            return 0;
        return Rows.wide[key] ?? Rows.letter;
    }

    Repeater {
        model: row.keys

        KeyCap {
            required property string modelData
            readonly property bool letter: !modelData.startsWith("<") || modelData === "<"
            readonly property var _names: ({
                    "<shift>": qsTr("Majuscule"),
                    "<erase>": qsTr("Effacer"),
                    "<space>": qsTr("espace"),
                    "<accents>": row.accents,
                    "<hamzas>": "أ إ آ",
                    "<signs>": "?!#",
                    "<latin>": "abc",
                    "<arabic>": "ع",
                    "<cyrillic>": "абв"
                })

            objectName: "key " + modelData
            width: row._wanted(modelData) === 0 ? row._free / row._flexible : row._wanted(modelData) * row._stretch
            height: row.height
            text: letter ? (row.capitals ? row.capitalOf(modelData) : modelData) : modelData
            shown: letter ? text : _names[modelData]
            spoken: shown
            iconName: modelData === "<shift>" ? "arrow-big-up" : modelData === "<erase>" ? "backspace" : ""
            functional: modelData !== "<space>" && (!letter || (modelData.startsWith(".") && modelData.length > 1))
            held: row.held === modelData
            onStruck: row.struck(text)
        }
    }
}
