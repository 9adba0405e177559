// Kinds: main, secondary, plain, quiet, human, danger, dangerFilled, bar.
import QtQuick
import QtQuick.Layouts
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
    property string role: kind === "main" && height >= Metrics.px(110) ? "heading" : "label"
    readonly property bool _filled: ["main", "human", "dangerFilled", "bar"].includes(kind)
    readonly property color ink: !enabled ? (onBar ? Theme.barText : Theme.ink2) : kind === "main" ? Theme.pineText : kind === "human" ? Theme.honeyText : kind === "danger" ? Theme.brick : kind === "dangerFilled" ? Theme.surface : kind === "bar" ? Theme.barText : Theme.ink

    implicitHeight: kind === "main" ? Metrics.mainTarget : kind === "quiet" ? Metrics.quietTarget : Metrics.target
    implicitWidth: row.implicitWidth + 2 * Metrics.px(30)
    name: secondLine === "" ? text : text + ", " + secondLine
    onBar: kind === "bar"
    radius: kind === "main" ? Metrics.radiusMain : Metrics.radiusButton
    thickness: kind === "quiet" ? Metrics.edgeQuiet : Metrics.edgeButton
    fill: kind === "main" ? Theme.pine : kind === "human" ? Theme.honey : kind === "quiet" ? Theme.well : kind === "bar" ? Theme.barButton : kind === "dangerFilled" ? Theme.brick : Theme.surface
    pressedFill: kind === "main" ? Theme.pinePressed : kind === "human" ? Theme.honeyPressed : kind === "bar" ? Theme.barEdge : kind === "dangerFilled" ? Theme.brickEdge : Theme.well
    edge: kind === "main" || kind === "secondary" ? Theme.pineEdge : kind === "human" ? Theme.honeyEdge : kind === "danger" || kind === "dangerFilled" ? Theme.brickEdge : kind === "bar" ? Theme.barEdge : Theme.edge
    outline: kind === "secondary" ? Theme.pine : kind === "danger" ? Theme.brick : kind === "plain" ? Theme.line : Theme.contrasted ? Theme.edge : "transparent"
    outlineWidth: kind === "plain" && !Theme.contrasted ? Metrics.px(1) : kind === "secondary" || kind === "danger" || (Theme.contrasted && !_filled) || (Theme.contrasted && kind === "bar") ? Metrics.px(Theme.outline) : 0

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(24)
        anchors.rightMargin: Metrics.px(24)
        spacing: Metrics.px(16)
        layoutDirection: button.LayoutMirroring.enabled !== button.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        Item {
            Layout.fillWidth: !button.alignStart
            Layout.preferredWidth: 0
        }

        CabinIcon {
            visible: button.iconName !== ""
            name: button.iconName
            colour: button.ink
            size: Math.round(Type.size(button.role) * 1.3)
            Layout.alignment: Qt.AlignVCenter
        }

        Column {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: button.alignStart
            Layout.maximumWidth: implicitWidth + Metrics.px(2)

            CabinText {
                role: button.role
                text: button.text
                color: button.ink
                width: Math.min(implicitWidth, button.width - Metrics.px(48) - (button.iconName === "" ? 0 : Type.size(button.role) * 1.3 + Metrics.px(16)))
                Accessible.ignored: true
            }

            CabinText {
                visible: button.secondLine !== ""
                role: "small"
                text: button.secondLine
                color: button.ink
                width: Math.min(implicitWidth, button.width - Metrics.px(48))
                Accessible.ignored: true
            }

            Rectangle {
                visible: button.busy
                width: parent.width
                height: Metrics.px(12)
                radius: height / 2
                color: Qt.alpha(button.ink, 0.3)

                Rectangle {
                    width: parent.width * 0.4
                    height: parent.height
                    radius: height / 2
                    color: button.ink
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
    }
}
