// One setting: its name, and beside it (in portrait under it) its choices among equals.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

GridLayout {
    id: row

    property string name
    property int wordsWidth: 0
    default property alias choices: choices.data

    columns: Metrics.portrait ? 1 : 2
    columnSpacing: Metrics.s24
    rowSpacing: Metrics.s16
    Layout.fillWidth: true
    Layout.fillHeight: false

    CabinText {
        role: "label"
        text: row.name
        Layout.fillWidth: Metrics.portrait
        Layout.preferredWidth: row.wordsWidth
    }

    GridLayout {
        id: choices
        columns: Metrics.portrait ? 2 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        Layout.fillWidth: true
    }
}
