// One column of a picker: its name, its lines, the one it stands at with an outline.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: place

    required property ColumnViewModel column
    property bool dense: false
    readonly property string _role: dense && Metrics.large ? "small" : "label"
    readonly property var _names: ({
            "day": qsTr("Jour"),
            "month": qsTr("Mois"),
            "week": qsTr("Semaine"),
            "year": qsTr("Année"),
            "hour": qsTr("Heure"),
            "minute": qsTr("Minute")
        })

    signal touched(line: int)

    spacing: Metrics.s8

    CabinText {
        role: place._role
        color: Theme.ink2
        visible: text !== ""
        text: place._names[place.column.part] ?? ""
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    ListView {
        id: lines
        objectName: "picker-" + place.column.part
        clip: true
        spacing: Metrics.s8
        boundsBehavior: Flickable.StopAtBounds
        topMargin: Metrics.s16
        bottomMargin: Metrics.s8
        model: place.column.rows
        Layout.fillWidth: true
        Layout.fillHeight: true
        onHeightChanged: Qt.callLater(stand)
        Component.onCompleted: Qt.callLater(stand)

        // The line it stands at begins in the middle; a finger moves the rest freely.
        function stand(): void {
            forceLayout();
            positionViewAtIndex(place.column.at, ListView.Center);
        }

        delegate: Item {
            id: line

            required property int index
            required property string text
            required property bool usable
            required property string heading
            readonly property bool here: index === place.column.at

            width: ListView.view.width
            height: told.height

            Column {
                id: told
                // The list itself puts its lines at the left, in every language.
                anchors.left: parent.left
                width: parent.width - hint.width - Metrics.s16
                spacing: Metrics.s8

                CabinText {
                    visible: line.heading !== ""
                    role: "label"
                    color: Theme.ink2
                    text: line.heading
                    width: parent.width
                    topPadding: Metrics.s8
                }

                ChoiceTile {
                    property bool aloud: words.aloud
                    property bool own: true
                    objectName: place.column.part + "-" + line.index
                    width: parent.width
                    height: Math.max(Metrics.target, words.implicitHeight + Metrics.s24)
                    name: line.text
                    available: line.usable
                    chosen: line.here
                    onActivated: place.touched(line.index)

                    CabinText {
                        id: words
                        anchors.verticalCenter: parent.verticalCenter
                        x: place.dense ? Metrics.s8 : Metrics.s24
                        width: parent.width - 2 * x
                        role: place._role
                        // A hundred years, read one by one, help nobody.
                        aloud: place.column.part === "option"
                        own: true
                        text: line.text
                        color: line.usable ? Theme.ink : Theme.ink2
                        horizontalAlignment: place.column.part === "option" ? Text.AlignLeft : Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }

        Rectangle {
            // Says that there is more above or below, and where one stands.
            id: hint
            parent: lines
            visible: lines.visibleArea.heightRatio < 1
            width: Metrics.px(10)
            radius: width / 2
            x: lines.LayoutMirroring.enabled ? 0 : lines.width - width
            y: lines.visibleArea.yPosition * lines.height
            height: Math.max(Metrics.s24, lines.visibleArea.heightRatio * lines.height)
            color: Theme.control
        }
    }
}
