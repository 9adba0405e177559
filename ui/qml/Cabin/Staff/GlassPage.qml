// The glass: five targets over the whole screen, then what was felt, drawn.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

ColumnLayout {
    id: page

    required property SensesViewModel senses
    required property Item screen
    // Each touch: where the target was, where the finger was felt.
    property var felt: []
    property bool trying: false
    readonly property real _worstPx: felt.reduce((worst, each) => Math.max(worst, Math.hypot(each.x - each.wantedX, each.y - each.wantedY)), 0)
    readonly property real _worstMm: _worstPx / Metrics.pixelsPerMm
    // A target of the cabin is 15 mm at least: a third of that is felt as a miss.
    readonly property real _allowedMm: 5
    readonly property bool _done: felt.length === glass.targets.length

    function begin(): void {
        felt = [];
        trying = true;
        senses.beginTouching();
    }

    function touch(x: real, y: real): void {
        const target = glass.targets[felt.length];
        felt = [...felt, {
                "x": x,
                "y": y,
                "wantedX": target[0],
                "wantedY": target[1]
            }];
        if (felt.length === glass.targets.length) {
            trying = false;
            senses.touched(_worstMm <= _allowedMm);
        }
    }

    spacing: Metrics.s32

    CabinText {
        role: "title"
        text: qsTr("Écran tactile")
        Layout.fillWidth: true
    }

    CabinText {
        text: page._done ? qsTr("Plus grand écart : %1 mm, soit %2 pixels. Permis : %3 mm.").arg(page._worstMm.toFixed(1)).arg(Math.round(page._worstPx)).arg(page._allowedMm) : page.senses.touchTrialAt === "" ? qsTr("Touchez cinq cibles, l’une après l’autre, au centre de la croix.") : qsTr("Dernier essai le %1 : %2").arg(page.senses.touchTrialAt).arg(page.senses.touchTrial === "good" ? qsTr("réussi") : qsTr("raté"))
        Layout.fillWidth: true
    }

    Tag {
        visible: page._done
        objectName: "glassVerdict"
        tone: page._worstMm <= page._allowedMm ? "neutral" : "broken"
        iconName: page._worstMm <= page._allowedMm ? "check" : "x"
        text: page._worstMm <= page._allowedMm ? qsTr("Réussi") : qsTr("Raté")
    }

    CabinText {
        visible: page._done && page._worstMm > page._allowedMm
        text: qsTr("Nettoyez le verre et réglez l’écran dans le système, puis recommencez.")
        strong: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Metrics.s48

        CabinButton {
            objectName: "beginGlassButton"
            kind: "main"
            iconName: "hand-finger-left"
            text: page._done ? qsTr("Recommencer") : qsTr("Commencer")
            Layout.preferredWidth: Metrics.px(420)
            onActivated: page.begin()
        }

        GlassMap {
            visible: page._done
            felt: page.felt
            screen: page.screen
        }

        CabinText {
            visible: page._done
            role: "small"
            color: Theme.ink2
            text: qsTr("Croix : la cible. Rond : le doigt senti, écart grossi cinq fois.")
            Layout.fillWidth: true
        }
    }

    PaperCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Metrics.s24

        CabinText {
            anchors.top: parent.top
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.topMargin: Metrics.s24
            text: pad.fingers > 0 ? qsTr("Doigts sentis : %1").arg(pad.fingers) : qsTr("Posez ici plusieurs doigts : chacun est dessiné.")
            color: Theme.ink2
        }

        GlassPad {
            id: pad
            anchors.fill: parent
        }
    }

    GlassTargets {
        id: glass
        parent: page.screen
        anchors.fill: parent
        visible: page.trying
        done: page.felt.length
        onTouched: (x, y) => page.touch(x, y)
        onStopped: page.trying = false
    }
}
