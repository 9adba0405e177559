// What is being read aloud, on a band of lamp light, its sentence underlined; no word moves.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Item {
    id: band

    property Item words: null
    // The sentence, as places in the words; to 0 for all of them.
    property int begin: 0
    property int end: 0
    readonly property CabinText _words: words as CabinText
    readonly property bool _aside: width > 0 && _words !== null
    readonly property point _at: _aside ? place(_words.width, _words.height) : Qt.point(0, 0)
    readonly property real _long: _aside ? Math.min(_words.contentWidth, _words.width) : 0
    readonly property bool _tight: _aside && _words.onPaper
    readonly property int _side: Metrics.px(_tight ? 10 : 24)
    readonly property int _above: Metrics.px(_tight ? 4 : 12)

    readonly property int _lifted: _aside ? _words.lifted : 0
    readonly property bool _part: _aside && end > begin && (begin > 0 || end < _words.text.length)

    // Its arguments are what the place depends on.
    function place(_width: real, _height: real): point {
        return mapFromItem(_words, 0, 0);
    }

    visible: _words !== null

    Rectangle {
        id: lamp
        x: copy.x + copy.indent - band._side
        y: copy.y + band._lifted - band._above
        width: band._long + 2 * band._side
        height: copy.height + 2 * band._above
        radius: Metrics.px(14)
        color: Theme.honeyTint
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.honeyLine

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.margins: Metrics.px(band._tight ? 2 : 6)
            width: Metrics.px(band._tight ? 4 : 8)
            radius: width / 2
            color: Theme.honeyLine
        }
    }

    SentenceLines {
        id: lines
        passage: band._part ? band._words : null
        begin: band.begin
        end: band.end
    }

    Repeater {
        model: band._part ? lines.count : 0

        Rectangle {
            id: line
            required property int index
            readonly property rect _place: lines.place(index)
            readonly property bool _fromRight: copy.horizontalAlignment === Text.AlignRight
            readonly property real _middle: copy.horizontalAlignment === Text.AlignHCenter ? (copy.width - lines.lineWidth(index)) / 2 : 0

            x: copy.x + (_fromRight ? copy.width - _place.x - width : _middle + _place.x)
            y: copy.y + band._lifted + _place.y
            width: _place.width
            height: Metrics.px(band._tight ? 4 : 6)
            radius: height / 2
            color: Theme.honeyLine
        }
    }

    Text {
        id: copy
        readonly property real indent: horizontalAlignment === Text.AlignRight ? width - band._long : horizontalAlignment === Text.AlignHCenter ? (width - band._long) / 2 : 0

        LayoutMirroring.enabled: false
        x: band._at.x
        y: band._at.y
        width: band._aside ? band._words.width : 0
        height: band._aside ? band._words.height : 0
        text: band._aside ? band._words.drawn : ""
        textFormat: Text.PlainText
        color: Theme.honeyInk
        font: band._aside ? band._words.font : Qt.font({
            family: Type.family
        })
        wrapMode: band._aside ? band._words.wrapMode : Text.Wrap
        lineHeightMode: Text.FixedHeight
        lineHeight: band._aside ? band._words.lineHeight : 1
        horizontalAlignment: band._aside ? band._words.effectiveHorizontalAlignment : Text.AlignLeft
        verticalAlignment: band._aside ? band._words.verticalAlignment : Text.AlignTop
        Accessible.ignored: true
    }
}
