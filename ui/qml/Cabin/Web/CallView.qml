// The room of a call: the one page that may use camera and microphone.
import QtQuick
import QtWebEngine
import Cabin.ViewModels

PageView {
    id: view

    required property RoomViewModel room

    objectName: "callView"
    settings.playbackRequiresUserGesture: false
    permitted: (origin, kind) => view.room.mayUse(origin, kind)
    userScripts.collection: [
        {
            name: "line",
            sourceCode: view.room.lineScript,
            injectionPoint: WebEngineScript.DocumentCreation,
            worldId: WebEngineScript.MainWorld,
            runsOnSubFrames: true
        }
    ]
    // Nobody looks at the page while the procedure stands before it.
    onDialogAsked: request => request.dialogReject()

    // By the console, not as an answer: one that is awaited when the view goes crashes
    // the engine (seen).
    onJavaScriptConsoleMessage: (level, message) => {
        if (message.startsWith("cabin-line:"))
            view.room.heard(message.slice(11));
    }

    readonly property Timer ear: Timer {
        interval: 500
        running: true
        repeat: true
        onTriggered: view.runJavaScript(view.room.question)
    }
}
