// One way to a human: who, when, and the act or the number.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: way

    property string iconName
    property string who
    property string when
    property string act
    property string actName
    property bool busy: false
    property string number
    property string hint
    property bool wide: false

    signal activated

    implicitHeight: places.implicitHeight + 2 * places.anchors.margins
    radius: Metrics.radiusCard
    color: Theme.well
    border.width: Theme.contrasted ? Metrics.px(3) : 0
    border.color: Theme.edge

    GridLayout {
        id: places
        anchors.fill: parent
        anchors.margins: way.wide ? Metrics.px(Metrics.textSize === 4 ? 10 : 20) : Metrics.squeezed ? Metrics.s16 : Metrics.s32
        columns: way.wide ? 2 : 1
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s16

        ColumnLayout {
            spacing: Metrics.s8
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: way.wide ? Qt.AlignVCenter : Qt.AlignTop

            RowLayout {
                spacing: Metrics.s16

                CabinIcon {
                    name: way.iconName
                    size: beside("heading", 44)
                    colour: Theme.pine
                    Layout.alignment: Qt.AlignVCenter
                }

                CabinText {
                    role: "heading"
                    text: way.who
                    Layout.fillWidth: true
                }
            }

            CabinText {
                visible: text !== ""
                role: "body"
                color: Theme.ink2
                text: way.when
                Layout.fillWidth: true
            }

            CabinText {
                visible: text !== "" && (Metrics.textSize === 1 || (Metrics.portrait && !Metrics.large))
                role: "small"
                color: Theme.ink2
                text: way.hint
                Layout.fillWidth: true
            }
        }

        Item {
            visible: !way.wide && !Metrics.portrait
            Layout.fillHeight: true
        }

        CabinText {
            objectName: "helpNumber"
            visible: way.number !== ""
            role: way.wide || !Metrics.portrait ? "heading" : "title"
            font.weight: Font.Bold
            font.pixelSize: Math.max(Type.size(role), Metrics.px(44))
            text: way.number
            Layout.fillWidth: !way.wide
            Layout.alignment: Qt.AlignVCenter
        }

        CabinButton {
            objectName: way.actName
            visible: way.act !== ""
            kind: "secondary"
            text: way.act
            busy: way.busy
            Layout.fillWidth: !way.wide
            Layout.maximumWidth: way.wide ? way.width / 2 : Number.POSITIVE_INFINITY
            Layout.preferredHeight: way.wide ? Metrics.target : Metrics.mainTarget
            onActivated: way.activated()
        }
    }
}
