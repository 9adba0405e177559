// A procedure of a service: its name, one line, about how long; the whole tile is the target.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

TouchFace {
    id: row

    required property string procedureId
    required property string title
    required property string summary
    required property int minutes
    required property rect place
    property bool summaryWanted: true
    property bool timeShown: true

    objectName: "procedure-" + procedureId
    visible: place.width > 0
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    name: title + ". " + summary
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    outline: Theme.line
    outlineWidth: Theme.contrasted ? Metrics.px(3) : Metrics.px(1)

    CabinText {
        // What is not shown has no place, and would keep the height of another text size.
        id: measured
        visible: false
        role: "small"
        text: row.summary
        width: heading.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(row.timeShown ? 40 : 32)
        anchors.rightMargin: Metrics.s32
        spacing: Metrics.s24

        ColumnLayout {
            spacing: Metrics.px(4)
            Layout.fillWidth: true

            CabinText {
                id: heading
                role: "heading"
                font.weight: Font.Bold
                text: row.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                // A name on two lines leaves no room, and says enough; two lines under one
                // need air around them.
                visible: row.summaryWanted && heading.implicitHeight + measured.implicitHeight + (measured.lineCount > 1 ? Metrics.s24 : 0) < row.height - Metrics.s16
                role: "small"
                text: row.summary
                color: Theme.ink2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Tag {
            visible: row.timeShown
            iconName: "clock"
            text: qsTr("%n minutes", "", row.minutes)
        }

        CabinIcon {
            name: "chevron-right"
            colour: Theme.ink2
            size: beside("heading", 40)
        }
    }
}
