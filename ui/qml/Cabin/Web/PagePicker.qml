// A list or a date of the page, on a sheet over it: lines large enough for a finger.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: sheet

    required property PickerViewModel picker
    property var request: null

    visible: request !== null

    // Large words in a page that is low: room for lines to choose among comes first.
    readonly property bool low: Metrics.large && height < Metrics.px(860)

    // Whether the question was one of the script before the fields, and is dealt with.
    function show(asked: var): bool {
        if (!picker.isOurs(asked.message))
            return false;
        forget();
        if (picker.open(asked.message)) {
            request = asked;
        } else {
            asked.dialogReject();
        }
        return true;
    }

    function forget(): void {
        if (request !== null)
            close(false);
    }

    function close(chosen: bool): void {
        const asked = request;
        const value = picker.value;
        request = null;
        picker.close();
        if (chosen)
            asked.dialogAccept(value);
        else
            asked.dialogReject();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: Theme.veilOpacity
    }

    MouseArea {
        // The page behind cannot be touched.
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: sheet.low ? Metrics.s8 : Metrics.s24
        anchors.leftMargin: Math.max(anchors.margins, (parent.width - Metrics.px(1100)) / 2)
        anchors.rightMargin: anchors.leftMargin
        radius: Metrics.radiusCard
        color: Theme.surface
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.edge
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: sheet.low ? Metrics.s16 : Metrics.s24
            spacing: sheet.low ? Metrics.s8 : Metrics.s16

            CabinText {
                id: title
                role: "heading"
                text: sheet.picker.name !== "" ? sheet.picker.name : qsTr("Choisissez")
                maximumLineCount: sheet.low ? 1 : 2
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            GridLayout {
                // Day, month and year; hour and minute below where it is narrow.
                columns: parts.count > 3 && width < Metrics.px(900) ? 3 : Math.max(1, parts.count)
                columnSpacing: Metrics.s16
                rowSpacing: sheet.low ? Metrics.s8 : Metrics.s16
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    id: parts
                    model: sheet.picker.columns

                    PickerColumn {
                        required property int index
                        required property ColumnViewModel modelData
                        column: modelData
                        dense: parts.count > 3
                        onTouched: line => {
                            sheet.picker.choose(index, line);
                            if (sheet.picker.isList)
                                sheet.close(true);
                        }
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: column.part === "month" || column.part === "option" ? 3 : 2
                    }
                }
            }

            CabinText {
                role: "label"
                strong: true
                visible: text !== "" && !sheet.low
                own: true
                text: sheet.picker.spoken
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            GridLayout {
                columns: width >= Metrics.px(720) ? 2 : 1
                columnSpacing: Metrics.s16
                rowSpacing: Metrics.s16
                uniformCellWidths: true
                Layout.fillWidth: true

                CabinButton {
                    objectName: "pickerAccept"
                    kind: "main"
                    visible: !sheet.picker.isList
                    Layout.fillWidth: true
                    Layout.preferredHeight: sheet.low ? Metrics.quietTarget : Metrics.mainTarget
                    text: qsTr("D’accord")
                    onActivated: sheet.close(true)
                }

                CabinButton {
                    objectName: "pickerReject"
                    Layout.fillWidth: true
                    Layout.preferredHeight: sheet.low ? Metrics.quietTarget : sheet.picker.isList ? implicitHeight : Metrics.mainTarget
                    text: qsTr("Ne rien changer")
                    onActivated: sheet.close(false)
                }
            }
        }
    }
}
