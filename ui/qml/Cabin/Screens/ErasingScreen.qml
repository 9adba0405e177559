// Nobody answered: everything is erased, and seen to be.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: screen

    required property FarewellViewModel farewell

    color: Theme.ground

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Metrics.margin, Metrics.px(Metrics.large ? 1560 : 1100))
        spacing: Metrics.s40

        CabinText {
            role: "display"
            font.pixelSize: Math.max(Metrics.px(76), Type.size("title"))
            text: qsTr("Nous effaçons tout")
            Layout.fillWidth: true
        }

        CabinText {
            role: "heading"
            font.weight: Font.Normal
            color: Theme.ink2
            text: qsTr("La cabine sera prête dans un instant.")
            Layout.fillWidth: true
        }

        ErasureList {
            farewell: screen.farewell
            Layout.fillWidth: true
        }
    }
}
