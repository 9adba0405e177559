// Colours of the cabin, by role, in its four modes. Hex values: the look's table 2.1.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // 0 light, 1 dark contrast, 2 light contrast, 3 soft; set once by Main.
    property int mode: 0
    property bool reducedMotion: false
    // A second touch soon after the first is a hand that trembles.
    property bool patient: false
    signal touched
    property url assets

    readonly property bool contrasted: mode === 1 || mode === 2
    readonly property bool shadows: !contrasted
    readonly property real veilOpacity: contrasted ? 1 : 0.78
    readonly property int outline: contrasted ? 3 : 2

    readonly property color ground: pick("#F3F1E8", "#000000", "#FFFFFF", "#E4E1D6")
    readonly property color surface: pick("#FFFDF8", "#0F1513", "#FFFFFF", "#EEEBE1")
    readonly property color well: pick("#E8EAE0", "#1B2421", "#F0F0EC", "#DAD9CD")
    readonly property color ink: pick("#14211E", "#FFFFFF", "#000000", "#39433F")
    readonly property color ink2: pick("#3A4843", "#E4EAE6", "#000000", "#48524D")
    readonly property color pine: pick("#0C4A42", "#FFD35C", "#00332C", "#35605A")
    readonly property color pineText: pick("#FFFDF8", "#000000", "#FFFFFF", "#EEEBE1")
    readonly property color pineEdge: pick("#062B27", "#A87C10", "#000000", "#264A45")
    readonly property color pineTint: pick("#D9E8E0", "#12332C", "#E4F0EA", "#D2DDD4")
    readonly property color honey: pick("#FFC845", "#FFD35C", "#FFD35C", "#E6C77E")
    readonly property color honeyText: pick("#14211E", "#000000", "#000000", "#39433F")
    readonly property color honeyEdge: pick("#C48A12", "#A87C10", "#000000", "#A88C4E")
    readonly property color honeyLine: pick("#9A6700", "#FFD35C", "#000000", "#7A5A16")
    readonly property color honeyTint: pick("#FFF0C9", "#3A2E08", "#FFF3D1", "#EBDFC0")
    readonly property color honeyInk: pick("#4A3204", "#FFFFFF", "#000000", "#39433F")
    readonly property color brick: pick("#8A2718", "#FFB4A2", "#6B1508", "#7E4237")
    readonly property color brickEdge: pick("#561409", "#FFFFFF", "#000000", "#5C2E26")
    readonly property color brickTint: pick("#F9E2DA", "#33110B", "#FFE9E2", "#E8D3CA")
    readonly property color bar: pick("#0D3D37", "#000000", "#00201C", "#3B5A55")
    readonly property color barText: pick("#FFFDF8", "#FFFFFF", "#FFFFFF", "#F2EFE6")
    readonly property color barButton: pick("#1D5149", "#000000", "#00201C", "#4A6964")
    readonly property color barEdge: pick("#06241F", "#FFFFFF", "#FFFFFF", "#2B4541")
    // What stands on the table and cannot be touched now: words, outline.
    readonly property color barFaint: pick("#C9DBD1", "#BFC8C3", "#BFCBC6", "#E0E3DC")
    readonly property color barFaintLine: pick("#6F978B", "#8A938E", "#7F918B", "#A3B6AF")
    readonly property color edge: pick("#7A867C", "#FFFFFF", "#000000", "#7A796D")
    readonly property color line: pick("#DCDED2", "#FFFFFF", "#000000", "#CFCEC1")
    readonly property color control: pick("#6B776F", "#FFFFFF", "#000000", "#6A746D")
    readonly property color veil: pick("#0A2622", "#000000", "#000000", "#2A3F3B")
    readonly property color shadow: pick("#1C3A33", "transparent", "transparent", "#39433F")
    readonly property color guide: pick("#FFF7E2", "#0F1513", "#FFFFFF", "#EBE1C6")
    readonly property color guideLine: pick("#F0DFB2", "#FFFFFF", "#000000", "#D9CCA6")
    readonly property color night: pick("#0A342E", "#000000", "#00201C", "#2A3F3B")
    readonly property color floor: pick("#E6D6B6", "transparent", "transparent", "#D9CBB0")
    readonly property color floorLine: pick("#D6C39C", "transparent", "transparent", "#C9B996")
    readonly property color pinePressed: pick("#083A33", "#E6B93F", "#001F1C", "#2A504A")
    readonly property color honeyPressed: pick("#F3B72C", "#E6B93F", "#E6B93F", "#D8B668")
    readonly property color chart: pick("#5E9582", "#5E9582", "#5E9582", "#54897A")
    readonly property color path: pick("#A9C4B6", "#FFFFFF", "#000000", "#9DB3A8")

    // Doors: CAF, tax, work, health, pension, papers, housing, e-mail; then again.
    readonly property var _doorFill: ["#DCE9DF", "#F8E3C2", "#D9E6F0", "#F6DDD8", "#E6E0F0", "#EDE9C8", "#F3DFC9", "#D5EAEA"]
    readonly property var _doorInk: ["#1E5240", "#654106", "#1F4A68", "#7A2F26", "#47366F", "#504C0D", "#673B0F", "#0F4F57"]
    readonly property var _softFill: ["#CDD9CD", "#E4D5B8", "#CBD6DC", "#E2CFC8", "#D4D0DC", "#DBD8B9", "#DFD0BB", "#C8D8D6"]
    readonly property var _softInk: ["#35605A", "#6A5220", "#3C5A70", "#7E4237", "#564B72", "#5C5824", "#6C4C2A", "#2F5C62"]

    function pick(light: string, dark: string, lightContrast: string, soft: string): color {
        return [light, dark, lightContrast, soft][mode];
    }

    function doorFill(door: int): color {
        if (contrasted)
            return well;
        return (mode === 3 ? _softFill : _doorFill)[door % 8];
    }

    function doorInk(door: int): color {
        if (contrasted)
            return ink;
        return (mode === 3 ? _softInk : _doorInk)[door % 8];
    }

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }

    function picture(name: string): url {
        return assets.toString() === "" ? "" : assets + "/pictures/" + name + ".svg";
    }
}
