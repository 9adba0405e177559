// The call, built when the first one is asked: its type would load the web engine.
import QtQuick
import Cabin.ViewModels

Loader {
    id: late

    required property CallViewModel call
    required property RoomViewModel roomView
    property bool besidePage: false
    property int cardX: 0
    property int cardY: 0
    property int cardWidth: 0
    readonly property var _panel: item
    readonly property int besideHeight: _panel ? _panel.besideHeight : 0
    readonly property bool wanted: call.stage !== ""

    onWantedChanged: if (wanted && status === Loader.Null)
        setSource("CallPanel.qml", {
            call: call,
            room: roomView,
            online: Qt.binding(() => late.besidePage),
            cardX: Qt.binding(() => late.cardX),
            cardY: Qt.binding(() => late.cardY),
            cardWidth: Qt.binding(() => late.cardWidth)
        })
}
