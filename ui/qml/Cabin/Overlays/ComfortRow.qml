// One setting: its name, and beside it (in portrait under it) its choices among equals.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

GridLayout {
    id: row

    property string name
    property int most: Metrics.portrait ? 2 : 4
    default property alias choices: choices.data

    columns: Metrics.portrait ? 1 : 2
    columnSpacing: Metrics.s24
    rowSpacing: Metrics.squeezed ? Metrics.px(4) : Metrics.s16
    Layout.fillWidth: true
    Layout.fillHeight: false

    CabinText {
        role: "label"
        text: row.name
        Layout.fillWidth: Metrics.portrait
        Layout.preferredWidth: Metrics.px([320, 360, 400, 420][Metrics.textSize - 1])
    }

    GridLayout {
        id: choices
        columns: row.most
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16
        uniformCellHeights: true
        Layout.fillWidth: true
    }
}
