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

    spacing: Metrics.s16

    CabinButton {
        objectName: "zoomOutButton"
        kind: "quiet"
        iconName: "zoom-out"
        text: zoom.brief ? "" : qsTr("Réduire")
        name: qsTr("Réduire")
        available: zoom.guide.zoomPercent > 100
        whyDisabled: qsTr("La page ne peut pas être plus petite.")
        onActivated: zoom.guide.zoomOut()
    }

    CabinButton {
        objectName: "zoomInButton"
        kind: "quiet"
        iconName: "zoom-in"
        text: zoom.brief ? "" : qsTr("Agrandir")
        name: qsTr("Agrandir")
        available: zoom.guide.zoomPercent < 300
        whyDisabled: qsTr("La page ne peut pas être plus grande.")
        onActivated: zoom.guide.zoomIn()
    }
}
