// The online screen, built once the web engine is wanted: naming its type here would
// load the engine before the first screen. It then lives through the visit.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.ViewModels

Loader {
    id: late

    required property GuideViewModel guide
    required property WebViewModel web
    required property AddressViewModel address
    required property PageTroubleViewModel trouble
    property bool wanted: false
    property int keyboardHeight: 0
    property int callHeight: 0
    readonly property var _screen: item
    readonly property int pageX: _screen ? _screen.pageX : 0
    readonly property int pageWidth: _screen ? _screen.pageWidth : width
    readonly property int under: _screen ? _screen.under : 0
    readonly property Item told: _screen ? _screen.told : late
    readonly property int cardX: _screen ? _screen.cardX : 0
    readonly property int cardY: _screen ? _screen.cardY : 0
    readonly property int cardWidth: _screen ? _screen.cardWidth : 0

    // Decided once: a load that turns synchronous half way loses what it was given.
    asynchronous: false
    onWantedChanged: if (wanted && status === Loader.Null) {
        asynchronous = !visible;
        setSource("OnlineScreen.qml", {
            guide: guide,
            web: web,
            address: address,
            trouble: trouble,
            keyboardHeight: Qt.binding(() => late.keyboardHeight),
            callHeight: Qt.binding(() => late.callHeight)
        });
    }
}
