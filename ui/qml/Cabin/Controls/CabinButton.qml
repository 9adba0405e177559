// Kinds: main, secondary, plain, quiet, human, danger, dangerFilled, bar.
import QtQuick
import Cabin.Theme

TouchFace {
    id: button

    property string kind: "plain"
    property string text
    property string secondLine
    property string iconName
    property bool iconAtEnd: false
    property bool busy: false
    property bool alignStart: false
    property bool stacked: false
    property bool aloud: true
    property string role: kind === "main" && height >= Metrics.px(110) ? "heading" : "label"
    readonly property bool _filled: ["main", "human", "dangerFilled", "bar"].includes(kind)
    readonly property color ink: !usable ? (onBar ? Theme.barFaint : Theme.ink2) : kind === "main" ? Theme.pineText : kind === "human" ? Theme.honeyText : kind === "danger" ? Theme.brick : kind === "dangerFilled" ? Theme.surface : kind === "bar" ? Theme.barText : Theme.ink

    implicitHeight: kind === "main" ? Metrics.mainTarget : kind === "quiet" ? Metrics.quietTarget : Metrics.target
    implicitWidth: Math.ceil(words.wanted) + row.iconRoom + 2 * Math.max(Metrics.px(28), row.inset)
    name: secondLine === "" ? text : text + ", " + secondLine
    onBar: kind === "bar"
    radius: kind === "main" ? Metrics.radiusMain : Metrics.radiusButton
    thickness: kind === "quiet" ? Metrics.edgeQuiet : Metrics.edgeButton
    fill: kind === "main" ? Theme.pine : kind === "human" ? Theme.honey : kind === "quiet" ? Theme.well : kind === "bar" ? Theme.barButton : kind === "dangerFilled" ? Theme.brick : Theme.surface
    pressedFill: kind === "main" ? Theme.pinePressed : kind === "human" ? Theme.honeyPressed : kind === "bar" ? Theme.barEdge : kind === "dangerFilled" ? Theme.brickEdge : Theme.well
    edge: kind === "main" ? Theme.pineEdge : kind === "secondary" ? Theme.pine : kind === "human" ? Theme.honeyEdge : kind === "danger" ? Theme.brick : kind === "dangerFilled" ? Theme.brickEdge : kind === "bar" ? Theme.barEdge : Theme.edge
    outline: kind === "secondary" ? Theme.pine : kind === "danger" ? Theme.brick : kind === "plain" ? Theme.line : !Theme.contrasted ? "transparent" : kind === "bar" ? Theme.barEdge : Theme.edge
    outlineWidth: kind === "plain" && !Theme.contrasted ? Metrics.px(1) : kind === "secondary" || kind === "danger" || (Theme.contrasted && !_filled) || (Theme.contrasted && kind === "bar") ? Metrics.px(Theme.outline) : 0

    Grid {
        id: row

        // The words keep clear of the rounded sides; only a long label wraps.
        readonly property int inset: Metrics.px(button.stacked ? 10 : !button.alignStart ? 14 : Metrics.portrait ? 20 : 30)
        readonly property int iconRoom: !picture.visible || button.stacked ? 0 : picture.width + (words.visible ? columnSpacing : 0)

        anchors.verticalCenter: parent.verticalCenter
        x: !button.alignStart || button.stacked ? (parent.width - width) / 2 : button.LayoutMirroring.enabled ? parent.width - width - inset : inset
        columns: button.stacked ? 1 : 2
        columnSpacing: Metrics.px(14)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        layoutDirection: button.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        CabinIcon {
            id: picture
            visible: button.iconName !== ""
            name: button.iconName
            colour: button.ink
            size: Math.round(Type.size(button.role) * (button.stacked ? 1 : button.kind === "human" && button.height >= Metrics.px(90) ? 1.5 : 1.3))
        }

        Column {
            id: words
            readonly property real wanted: Math.max(label.implicitWidth, second.visible ? second.implicitWidth : 0)

            // An icon alone stands in the middle.
            visible: button.text !== ""
            width: Math.min(wanted, button.width - 2 * row.inset - row.iconRoom)

            CabinText {
                id: label
                role: button.role
                font.weight: Font.DemiBold
                text: button.text
                color: button.ink
                width: words.width
                horizontalAlignment: picture.visible && !button.stacked || button.alignStart ? Text.AlignLeft : Text.AlignHCenter
                aloud: button.aloud
                onPaper: true
                Accessible.ignored: true
            }

            CabinText {
                id: second
                visible: button.secondLine !== ""
                role: "small"
                text: button.secondLine
                color: button.ink
                width: words.width
                aloud: button.aloud
                onPaper: true
                Accessible.ignored: true
            }

            WaitingBar {
                visible: button.busy
                width: parent.width
                colour: button.ink
            }
        }
    }
}
