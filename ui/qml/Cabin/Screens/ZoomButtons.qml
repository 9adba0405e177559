// Smaller and larger, for the page in front.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

RowLayout {
    id: zoom

    required property GuideViewModel guide
    property bool brief: Metrics.large
    // A little closer to their words than other buttons, so that the words find room.
    readonly property int _closer: Metrics.portrait ? 0 : Metrics.s16
    // Both with their words, whether they are shown or not.
    readonly property real spelled: letters.advanceWidth(smaller.name) + letters.advanceWidth(larger.name) + 2 * (Type.size("label") * 1.3 + Metrics.px(14 + 56) - _closer) + spacing

    FontMetrics {
        id: letters
        font.family: Type.family
        font.pixelSize: Type.size("label")
        font.weight: Font.DemiBold
    }

    spacing: Metrics.s16

    CabinButton {
        id: smaller
        objectName: "zoomOutButton"
        kind: "quiet"
        iconName: "zoom-out"
        text: zoom.brief ? "" : qsTr("Réduire")
        name: qsTr("Réduire")
        available: zoom.guide.zoomPercent > 100
        whyDisabled: qsTr("La page ne peut pas être plus petite.")
        Layout.preferredWidth: implicitWidth - (zoom.brief ? Metrics.s16 : zoom._closer)
        onActivated: zoom.guide.zoomOut()
    }

    CabinButton {
        id: larger
        objectName: "zoomInButton"
        kind: "quiet"
        iconName: "zoom-in"
        text: zoom.brief ? "" : qsTr("Agrandir")
        name: qsTr("Agrandir")
        available: zoom.guide.zoomPercent < 300
        whyDisabled: qsTr("La page ne peut pas être plus grande.")
        Layout.preferredWidth: implicitWidth - (zoom.brief ? Metrics.s16 : zoom._closer)
        onActivated: zoom.guide.zoomIn()
    }
}
