// My picture, my voice, a sound: our own page, with the devices that a call will use.
import QtQuick
import QtWebEngine
import Cabin.ViewModels

PageView {
    id: view

    required property RoomViewModel room
    // How loud the microphone is, 0 to 1.
    property real level: 0
    property bool camera: false
    property bool microphone: false
    property bool answered: false

    objectName: "checkView"
    settings.playbackRequiresUserGesture: false
    permitted: (origin, kind) => view.room.mayUse(origin, kind)
    onDialogAsked: request => request.dialogReject()
    Component.onCompleted: view.loadHtml(view.room.checkPage, view.room.checkAddress)

    function chime(): void {
        view.runJavaScript("chime()");
    }

    function heard(said: string): void {
        const told = JSON.parse(said);
        view.level = Math.min(1, told.level * 4);
        view.camera = told.camera;
        view.microphone = told.microphone;
        view.answered = told.camera || told.microphone || told.refused !== "";
        if (view.answered)
            view.room.checked(told.camera, told.microphone);
    }

    // By the console, as in the room of a call.
    onJavaScriptConsoleMessage: (level, message) => {
        if (message.startsWith("cabin-check:"))
            view.heard(message.slice(12));
    }

    readonly property Timer ear: Timer {
        interval: 150
        running: true
        repeat: true
        onTriggered: view.runJavaScript("typeof told === 'undefined' || console.info('cabin-check:' + JSON.stringify(told))")
    }
}
