// Sizes of text by role, for the four sizes a visitor may choose.
pragma Singleton

import QtQuick

QtObject {
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property string arabic: "Noto Sans Arabic"
    readonly property string cyrillic: "Noto Sans"

    // Noto's glyphs sit low in lines measured for Atkinson (the look, section 3).
    readonly property real arabicLift: 0.27
    readonly property real cyrillicLift: 0.05

    readonly property var _sizes: ({
            display: [104, 112, 120, 124],
            title: [60, 66, 72, 80],
            heading: [38, 44, 50, 58],
            label: [30, 36, 42, 50],
            body: [28, 34, 40, 48],
            small: [24, 29, 40, 44]
        })
    readonly property var _lines: ({
            display: 1.05,
            title: 1.12,
            heading: 1.2,
            label: 1.2,
            body: 1.3,
            small: 1.3
        })
    readonly property var _weights: ({
            display: Font.Bold,
            title: Font.Bold,
            heading: Font.DemiBold,
            label: Font.DemiBold,
            body: Font.Normal,
            small: Font.Normal
        })

    function size(role: string): int {
        return Metrics.px(_sizes[role][Metrics.textSize - 1]);
    }

    function sizeAt(role: string, textSize: int): int {
        return Metrics.px(_sizes[role][textSize - 1]);
    }

    function line(role: string): real {
        return _lines[role];
    }

    function weight(role: string): int {
        return _weights[role];
    }

    function tracking(role: string): real {
        return role === "display" ? -1.5 * Metrics.scale : role === "title" ? -0.6 * Metrics.scale : 0;
    }
}
