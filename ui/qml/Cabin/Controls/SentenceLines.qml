// On which lines one sentence of a text stands, and from where to where.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Item {
    id: found

    property CabinText passage: null
    property int begin: 0
    property int end: 0
    readonly property string _text: passage ? passage.text : ""
    readonly property int _first: begin === 0 ? 0 : word.lineCount > head.lineCount ? head.lineCount : head.lineCount - 1
    readonly property int count: passage ? Math.max(1, tail.lineCount - _first) : 0

    // The part of one line that belongs to it; y is where a line under it goes.
    function place(index: int): rect {
        const line = _first + index;
        const from = index === 0 && begin > 0 && line === head.lineCount - 1 ? head.widths[line] ?? 0 : 0;
        const to = (line === tail.lineCount - 1 ? tail.widths : whole.widths)[line] ?? 0;
        return Qt.rect(from, (line + 0.92) * (passage ? passage.lineHeight : 0), Math.max(0, to - from), 0);
    }

    function lineWidth(index: int): real {
        return whole.widths[_first + index] ?? 0;
    }

    visible: false

    component Measure: Text {
        id: measure
        property var widths: []
        property var _met: []

        width: found.passage ? found.passage.width : 0
        font: found.passage ? found.passage.font : Qt.font({
            family: Type.family
        })
        textFormat: Text.PlainText
        wrapMode: found.passage ? found.passage.wrapMode : Text.Wrap
        lineHeightMode: Text.FixedHeight
        lineHeight: found.passage ? found.passage.lineHeight : 1
        onLineLaidOut: line => {
            _met = line.number === 0 ? [line.implicitWidth] : [..._met, line.implicitWidth];
            if (line.isLast)
                widths = _met;
        }
    }

    Measure {
        id: head
        text: found._text.substring(0, found.begin)
    }

    Measure {
        id: word
        text: found._text.substring(0, found.begin) + found._text.substring(found.begin).split(/\s/)[0]
    }

    Measure {
        id: tail
        text: found._text.substring(0, found.end)
    }

    Measure {
        id: whole
        text: found._text
    }
}
