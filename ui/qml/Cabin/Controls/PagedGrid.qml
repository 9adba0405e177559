// Tiles in pages, never scrolling: as many rows as the room holds, the others a touch away.
import QtQuick
import Cabin.Theme

Item {
    id: grid

    property int columns: 1
    property int smallestRow: Metrics.px(110)
    property int largestRow: Metrics.px(266)
    property int gap: Metrics.s16
    property int count: 0
    property alias model: tiles.model
    property alias delegate: tiles.delegate
    readonly property int rows: Math.max(1, Math.min(Math.floor((height + gap) / (smallestRow + gap)), Math.ceil(count / columns)))
    readonly property int perPage: rows * columns
    readonly property int pageCount: Math.max(1, Math.ceil(count / perPage))
    property int page: 0
    readonly property int _cellWidth: (width - (columns - 1) * gap) / columns
    readonly property int _cellHeight: Math.min(largestRow, (height - (rows - 1) * gap) / rows)

    // Where a tile stands; without width while its page is not shown.
    function placeOf(index: int): rect {
        if (Math.floor(index / perPage) !== page)
            return Qt.rect(0, 0, 0, 0);
        const here = index % perPage;
        const column = here % columns;
        const start = LayoutMirroring.enabled ? columns - 1 - column : column;
        return Qt.rect(start * (_cellWidth + gap), Math.floor(here / columns) * (_cellHeight + gap), _cellWidth, _cellHeight);
    }

    function turn() {
        page = (page + 1) % pageCount;
    }

    onPageCountChanged: page = Math.min(page, pageCount - 1)

    Repeater {
        id: tiles
    }
}
