// The visitor's screen larger, live: it is touched and goes on as it is.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Item {
    id: lens

    property bool magnified: false
    readonly property real by: magnified ? 1.6 : 1
    // Which of the nine places is looked at; the middle of the top first.
    property int column: 1
    property int row: 0
    default property alias content: held.data

    clip: magnified
    onMagnifiedChanged: {
        column = 1;
        row = 0;
    }

    Item {
        id: held
        width: lens.width
        height: lens.height
        transform: [
            Scale {
                xScale: lens.by
                yScale: lens.by
            },
            Translate {
                x: -lens.column / 2 * (lens.by - 1) * lens.width
                y: -lens.row / 2 * (lens.by - 1) * lens.height
            }
        ]
    }

    Loader {
        // On the side that is not looked at: nothing is under it from every place.
        active: lens.magnified
        y: lens.row === 2 ? Metrics.s16 : lens.height - height - Metrics.s16
        x: lens.column === 2 ? Metrics.s16 : lens.width - width - Metrics.s16
        sourceComponent: Component {
            LensPad {
                column: lens.column
                row: lens.row
                onLooked: (column, row) => {
                    lens.column = column;
                    lens.row = row;
                }
            }
        }
    }
}
