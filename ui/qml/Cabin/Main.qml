// The window: bars that never move, one screen, what stands over it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Keyboard
import Cabin.Overlays
import Cabin.Screens
import Cabin.Theme
import Cabin.ViewModels

Window {
    id: window

    required property CabinViewModel cabin
    required property url assets
    readonly property ShellViewModel shell: cabin.shell

    color: Theme.ground
    width: 1920
    height: 1080
    title: qsTr("La cabine")
    LayoutMirroring.enabled: shell.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "mode"
        value: ["light", "dark", "light_contrast", "soft"].indexOf(window.shell.contrast)
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.shell.reducedMotion
    }

    Binding {
        target: Theme
        property: "assets"
        value: window.assets
    }

    Binding {
        target: Metrics
        property: "textSize"
        value: window.shell.textSize
    }

    Binding {
        target: Metrics
        property: "pixelsPerMm"
        value: window.cabin.pixelsPerMm
    }

    Binding {
        target: Metrics
        property: "portrait"
        value: window.height > window.width
    }

    Item {
        id: frame
        anchors.fill: parent

        TopBar {
            id: topBar
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: Metrics.topBar
            visible: window.shell.bars
            step: window.shell.pathStep
            languageName: window.shell.languageName
            languageCode: window.shell.language
            onLanguageAsked: window.shell.askLanguages()
            onComfortAsked: window.shell.askComfort()
        }

        Item {
            id: content
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: window.shell.bars ? topBar.bottom : parent.top
            anchors.bottom: window.shell.bars ? bottomBar.top : parent.bottom

            LateOnlineScreen {
                id: online
                anchors.fill: parent
                visible: window.shell.phase === "online"
                wanted: visible || window.cabin.web.alive
                guide: window.cabin.guide
                web: window.cabin.web
                keyboardHeight: keyboard.active ? keyboard.height : 0
            }

            Stage {
                anchors.fill: parent
                cabin: window.cabin
            }

            Overlays {
                anchors.fill: parent
                cabin: window.cabin
            }
        }

        BottomBar {
            id: bottomBar
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Metrics.bottomBar
            visible: window.shell.bars
            canGoBack: window.shell.canGoBack
            documentsEnabled: window.shell.documentsEnabled
            documentsCount: window.shell.documentsCount
            canLeave: window.shell.canLeave
            onBackAsked: window.shell.goBack()
            onDocumentsAsked: window.shell.showDocuments()
            onHumanAsked: window.shell.askHuman()
            onLeaveAsked: window.shell.leave()
        }

        StillThere {
            objectName: "stillThere"
            anchors.fill: parent
            visible: window.shell.stillThere
            stillThere: window.cabin.stillThere
            overlay: window.cabin.overlay
            onHumanAsked: window.shell.askHuman()
        }

        CabinKeyboard {
            // Beside the guide card on the online screen, never over it.
            id: keyboard
            objectName: "keyboard"
            readonly property bool beside: window.shell.phase === "online"
            language: window.shell.language
            x: beside ? online.pageX : 0
            anchors.bottom: bottomBar.visible ? bottomBar.top : parent.bottom
            width: beside ? online.pageWidth : parent.width
            LayoutMirroring.enabled: false
            // A page keeps its field, and would call the keyboard back.
            onClosed: frame.forceActiveFocus()
        }
    }
}
