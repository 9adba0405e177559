// What a hand may do in a call, always in this order; hanging up is always last.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: controls

    required property CallViewModel call
    property bool small: false
    // Beside means something only where a page stands.
    property bool online: false
    readonly property int _span: columns
    readonly property int _lastHeight: Metrics.large ? smallHeight : Metrics.target
    readonly property int smallHeight: Metrics.px([92, 100, 112, 116][Metrics.textSize - 1])

    // Four beside one another, where the longest of their words has room.
    readonly property bool _four: (Metrics.textSize === 1 || (Metrics.portrait && !Metrics.large)) && longest + Metrics.px(20) <= (width - 3 * columnSpacing) / 4
    readonly property real longest: [mute.brief, camera.brief, softer.text, louder.text].reduce((most, text) => Math.max(most, letters.advanceWidth(text)), 0)

    columns: small && _four ? 4 : 2
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16

    FontMetrics {
        id: letters
        font.family: Type.family
        font.pixelSize: Type.size("small")
        font.weight: Font.DemiBold
    }

    CallSwitch {
        id: mute
        objectName: "muteButton"
        small: controls.small
        iconName: controls.call.muted ? "microphone-off" : "microphone"
        state_: controls.call.muted ? qsTr("Micro coupé") : qsTr("Micro ouvert")
        deed: controls.call.muted ? qsTr("Toucher pour ouvrir") : qsTr("Toucher pour couper")
        brief: controls.call.muted ? qsTr("Coupé") : qsTr("Micro")
        Layout.columnSpan: controls.small || (Metrics.portrait && !Metrics.large) ? 1 : 2
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: controls.call.toggleMute()
    }

    CallSwitch {
        id: camera
        objectName: "cameraButton"
        small: controls.small
        iconName: controls.call.cameraOff ? "video-off" : "video"
        state_: controls.call.cameraOff ? qsTr("Caméra coupée") : qsTr("Caméra ouverte")
        deed: controls.call.cameraOff ? qsTr("Toucher pour ouvrir") : qsTr("Toucher pour couper")
        brief: controls.call.cameraOff ? qsTr("Coupé") : qsTr("Image")
        Layout.columnSpan: controls.small || (Metrics.portrait && !Metrics.large) ? 1 : 2
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: controls.call.toggleCamera()
    }

    CabinButton {
        id: softer
        objectName: "softerButton"
        kind: "plain"
        role: controls.small || Metrics.textSize === 4 ? "small" : "label"
        stacked: true
        iconName: "minus"
        text: controls.small ? qsTr("Bas") : qsTr("Moins fort")
        name: qsTr("Moins fort")
        available: controls.call.volume > 1
        whyDisabled: qsTr("Le son est au plus bas.")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: controls.small ? controls.smallHeight : Metrics.px(Metrics.large ? 132 : 110)
        onActivated: controls.call.softer()
    }

    CabinButton {
        id: louder
        objectName: "louderButton"
        kind: "plain"
        role: controls.small || Metrics.textSize === 4 ? "small" : "label"
        stacked: true
        iconName: "plus"
        text: controls.small ? qsTr("Fort") : qsTr("Plus fort")
        name: qsTr("Plus fort")
        available: controls.call.volume < 5
        whyDisabled: qsTr("Le son est au plus haut.")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: controls.small ? controls.smallHeight : Metrics.px(Metrics.large ? 132 : 110)
        onActivated: controls.call.louder()
    }

    CabinButton {
        objectName: "placeButton"
        kind: controls.small ? "plain" : "quiet"
        role: controls.small ? "small" : "label"
        stacked: controls.small && Metrics.large
        iconName: controls.small ? "arrows-maximize" : "arrows-minimize"
        text: controls.small ? qsTr("En grand") : controls.online ? qsTr("À côté de ma page") : qsTr("Continuer ma visite")
        Layout.columnSpan: controls.small ? controls._span / 2 : controls._span
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: controls.small ? controls._lastHeight : Metrics.textSize === 4 ? Metrics.px(136) : Metrics.quietTarget
        onActivated: controls.call.place(controls.small)
    }

    Item {
        visible: !controls.small && !Metrics.portrait
        Layout.columnSpan: controls._span
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "hangUpButton"
        kind: "dangerFilled"
        role: controls.small ? "small" : "label"
        stacked: controls.small && Metrics.large
        iconName: "phone-off"
        text: qsTr("Raccrocher")
        Layout.columnSpan: controls.small ? controls._span / 2 : controls._span
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: controls.small ? controls._lastHeight : Metrics.px(Metrics.large ? 132 : 120)
        onActivated: controls.call.hangUp()
    }
}
