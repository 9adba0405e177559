// The cabin's keyboard. Opens when a field of ours or of a page takes the focus.
import QtQuick
import Cabin.Controls
import Cabin.Theme

Item {
    id: keyboard

    property string language: "fr"
    // Somebody stands beside: what is secret stays so.
    property bool guarded: false
    // A finger is on the screen, or just was: what it taps does not move away beneath it.
    property bool touched: false
    property int patience: 0
    readonly property bool active: typist.wanted && _come
    readonly property bool digitsOnly: typist.digitsOnly
    property bool _come: false
    readonly property real _stretch: Math.min(width, Metrics.px(1600)) / Metrics.px(1328)
    readonly property color _fill: ["#E6E9DF", Theme.ground, Theme.well, Theme.well][Theme.mode]

    signal closed

    visible: active
    height: active ? Metrics.px(!digitsOnly ? 432 : pad.extras.length > 0 ? 595 : 496) : 0

    // Each field begins with small letters, whatever was left of the field before.
    // Called later: several of these change at once, in no certain order.
    onActiveChanged: Qt.callLater(begin)
    onLanguageChanged: Qt.callLater(begin)

    function begin(): void {
        letters.reset(!typist.latinWanted);
    }

    Timer {
        // A page that takes up the field it kept says so before it has heard the tap: made
        // shorter then, it would hear it elsewhere, and leave the field. A hand that rests
        // on the screen holds nothing back for long.
        interval: keyboard.touched ? 2000 : keyboard.patience
        running: typist.wanted && !keyboard._come
        onTriggered: keyboard._come = true
    }

    Typist {
        id: typist
        onWantedChanged: {
            if (!wanted)
                keyboard._come = false;
        }
        onHintsChanged: Qt.callLater(keyboard.begin)
    }

    Rectangle {
        anchors.fill: parent
        topLeftRadius: Metrics.radiusCard
        topRightRadius: Metrics.radiusCard
        color: keyboard._fill
        border.width: Theme.contrasted ? Metrics.px(3) : 0
        border.color: Theme.ink
    }

    MouseArea {
        // Between the keys nothing is touched, above all not the page behind.
        anchors.fill: parent
    }

    EchoLine {
        id: echo
        anchors.left: parent.left
        anchors.right: close.left
        anchors.leftMargin: Metrics.px(28)
        anchors.rightMargin: Metrics.s16
        y: Metrics.px(12)
        height: Metrics.px(66)
        written: typist.written
        secret: typist.secret
        guarded: keyboard.guarded
    }

    CabinButton {
        id: close
        objectName: "closeKeyboard"
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(20)
        y: Metrics.px(8)
        height: Metrics.px(74)
        role: Metrics.large ? "small" : "label"
        kind: "secondary"
        iconName: "keyboard-hide"
        text: qsTr("Fermer le clavier")
        onActivated: {
            typist.close();
            keyboard.closed();
        }
    }

    Item {
        // Keys keep their places in every language: a keyboard is not a sentence.
        y: Metrics.px(91)
        anchors.horizontalCenter: parent.horizontalCenter
        width: keyboard._stretch * Metrics.px(1288)
        height: parent.height - y
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        LetterBlock {
            id: letters
            visible: !keyboard.digitsOnly
            x: Metrics.leftHanded ? parent.width - width : 0
            width: keyboard._stretch * Metrics.px(Rows.block)
            language: keyboard.language
            latinWanted: typist.latinWanted
            kind: typist.kind
            onWritten: text => typist.type(text)
            onErased: typist.erase()
        }

        Rectangle {
            visible: !keyboard.digitsOnly
            x: Metrics.leftHanded ? (pad.width + letters.x) / 2 : (letters.width + pad.x) / 2
            width: Metrics.px(2)
            height: letters.height
            color: Theme.contrasted ? Theme.ink : "#C2C9BD"
        }

        DigitPad {
            id: pad
            readonly property real side: (parent.width - letters.width - Metrics.px(43) - 2 * columnSpacing) / 3
            x: keyboard.digitsOnly ? (parent.width - width) / 2 : Metrics.leftHanded ? 0 : parent.width - width
            extras: Rows.besideDigits(typist.kind)
            keyWidth: keyboard.digitsOnly ? Metrics.px(112) : side
            keyHeight: Metrics.px(keyboard.digitsOnly ? 84 : 68)
            onWritten: text => typist.type(text)
            onErased: typist.erase()
            onNextAsked: typist.nextField()
        }
    }
}
