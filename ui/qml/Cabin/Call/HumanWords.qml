// What the button of the human says: who is there, who comes, or from when.
import QtQuick
import Cabin.Controls
import Cabin.ViewModels

QtObject {
    id: words

    required property HelpViewModel help
    required property CallViewModel call
    readonly property bool _talking: ["in_call", "reconnecting"].includes(call.stage)
    readonly property bool _ringing: call.stage === "ringing"
    readonly property WhenWords _when: WhenWords {}
    readonly property string _open: help.hereUntil !== "" ? _when.said(help.hereUntil, "", "") : help.videoUntil !== "" ? _when.said(help.videoUntil, "", "") : help.hereDay !== "" ? _when.said("", help.hereDay, help.hereAt) : _when.said("", help.videoDay, help.videoAt)

    // "" leaves the words that ask for a human.
    readonly property string text: _talking ? qsTr("En ligne") : _ringing ? qsTr("Nous appelons") : ""
    readonly property string line: _talking ? (call.minutes < 1 ? qsTr("depuis moins d’une minute") : qsTr("depuis %n minutes", "", call.minutes)) : _ringing ? "" : help.staff === "coming" ? qsTr("Quelqu’un arrive") : help.staff === "rung" ? qsTr("Quelqu’un est prévenu") : _open
}
