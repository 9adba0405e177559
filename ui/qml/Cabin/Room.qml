// Everything behind the door: the bars that never move, one screen, what stands over it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Call
import Cabin.Controls
import Cabin.DevDock
import Cabin.Keyboard
import Cabin.Overlays
import Cabin.Screens
import Cabin.Staff
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: room

    required property CabinViewModel cabin
    readonly property ShellViewModel shell: cabin.shell
    readonly property SpeechViewModel speech: cabin.speech

    // What is read aloud: what is in front.
    function front(): Item {
        return stillThere.visible ? stillThere : aid.item ? aid.item as Item : overlays.front() ?? (cabin.call.covers ? call : online.visible ? online.told : stage);
    }

    LayoutMirroring.enabled: shell.rightToLeft
    LayoutMirroring.childrenInherit: true

    ShownComfort {
        shell: room.shell
    }

    HumanWords {
        id: humanWords
        help: room.cabin.help
        call: room.cabin.call
    }

    TopBar {
        id: topBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Metrics.lowered
        height: Metrics.topBar
        visible: room.shell.bars
        step: room.shell.pathStep
        heard: room.shell.phase !== "erasing"
        languageName: room.shell.languageName
        languageCode: room.shell.language
        speaking: room.speech.speaking
        onListenAsked: room.speech.speaking ? room.speech.stop() : room.speech.read(room.front())
        assisted: room.shell.assisted
        onStaffAsked: room.shell.askGate()
        onAidAsked: room.cabin.aid.shown ? room.cabin.aid.close() : room.cabin.aid.ask()
        onLanguageAsked: room.shell.askLanguages()
        onComfortAsked: room.shell.askComfort()
    }

    Lens {
        id: content
        objectName: "lens"
        magnified: room.cabin.aid.magnified
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: room.shell.bars ? topBar.bottom : parent.top
        anchors.bottom: room.shell.bars ? bottomBar.top : parent.bottom

        LateOnlineScreen {
            id: online
            objectName: "onlineScreen"
            anchors.fill: parent
            visible: room.shell.phase === "online" && !room.cabin.call.covers
            wanted: visible || room.cabin.web.alive
            guide: room.cabin.guide
            web: room.cabin.web
            address: room.cabin.address
            trouble: room.cabin.pageTrouble
            keyboardHeight: keyboard.active ? keyboard.height : 0
            callHeight: call.besideHeight
        }

        Stage {
            id: stage
            objectName: "stage"
            anchors.fill: parent
            visible: !room.cabin.call.covers
            cabin: room.cabin
        }

        LateCall {
            id: call
            objectName: "call"
            anchors.fill: parent
            call: room.cabin.call
            roomView: room.cabin.room
            besidePage: room.shell.phase === "online"
            cardX: online.cardX
            cardY: online.cardY
            cardWidth: online.cardWidth
        }

        Overlays {
            id: overlays
            anchors.fill: parent
            visible: !room.cabin.aid.shown
            cabin: room.cabin
            pageX: online.pageX
            pageWidth: online.visible ? online.pageWidth : 0
            pageUnder: online.under
        }
    }

    Loader {
        id: aid
        anchors.fill: content
        active: room.cabin.aid.shown
        sourceComponent: Component {
            AidSheet {
                objectName: "aidSheet"
                aid: room.cabin.aid
                speech: room.speech
            }
        }
    }

    BottomBar {
        id: bottomBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Metrics.bottomBar
        visible: room.shell.bars
        canGoBack: room.shell.canGoBack
        documentsEnabled: room.shell.documentsEnabled
        documentsCount: room.shell.documentsCount
        canLeave: room.shell.canLeave
        humanText: humanWords.text
        humanLine: humanWords.line
        onBackAsked: room.shell.goBack()
        onDocumentsAsked: room.shell.showDocuments()
        onHumanAsked: room.shell.askHuman()
        onLeaveAsked: room.shell.leave()
    }

    StillThere {
        id: stillThere
        objectName: "stillThere"
        anchors.fill: parent
        visible: room.shell.stillThere
        stillThere: room.cabin.stillThere
        overlay: room.cabin.overlay
        onHumanAsked: room.shell.askHuman()
        onComfortAsked: room.shell.askComfort()
    }

    Patience {
        objectName: "patience"
        anchors.fill: parent
    }

    CabinKeyboard {
        // Beside the guide card on the online screen, never over it.
        id: keyboard
        objectName: "keyboard"
        readonly property bool beside: room.shell.phase === "online"
        touched: fingers.down
        patience: beside ? 120 : 0
        language: room.shell.language
        guarded: room.shell.assisted
        x: beside ? online.pageX : 0
        anchors.bottom: bottomBar.visible ? bottomBar.top : parent.bottom
        width: beside ? online.pageWidth : parent.width
        LayoutMirroring.enabled: false
        // A page keeps its field, and would call the keyboard back.
        onClosed: room.forceActiveFocus()
    }

    Loader {
        // Simulated machines only: see `run --simulate`.
        anchors.fill: parent
        active: room.cabin.devDock !== null
        sourceComponent: Component {
            DevDock {
                dock: room.cabin.devDock
            }
        }
    }

    ReadingBand {
        objectName: "readingBand"
        anchors.fill: parent
        // Under the lens words are larger than the band could copy.
        words: content.magnified && !room.cabin.aid.shown ? null : room.speech.words as Item
        begin: room.speech.begin
        end: room.speech.end
    }

    Fingers {
        id: fingers
        anchors.fill: parent
    }

    Connections {
        target: room.speech
        function onArrived() {
            room.speech.come(room.front());
        }
        function onLooked() {
            room.speech.look(room.front());
        }
    }
}
