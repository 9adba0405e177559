// The four promises, checked one after the other when each is really kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: list

    required property FarewellViewModel farewell
    property int shown: 0
    readonly property int kept: farewell.keptCount
    readonly property bool finished: farewell.erased && shown >= 4
    readonly property var _words: ({
            pages: qsTr("Pages et mots de passe"),
            prints: qsTr("Impressions"),
            documents: qsTr("Documents"),
            words: qsTr("Mots écrits au clavier")
        })

    columns: Metrics.large && !Metrics.portrait ? 2 : 1
    columnSpacing: Metrics.s24
    rowSpacing: Metrics.textSize === 2 && !Metrics.portrait ? Metrics.px(4) : columns === 2 || Metrics.lowered > 0 ? Metrics.s8 : Metrics.s16

    Timer {
        // At least a quarter of a second apart: fast work is still seen.
        interval: 250
        repeat: true
        running: list.shown < list.kept
        onTriggered: list.shown += 1
    }

    Repeater {
        model: list.farewell.erasure

        CheckLine {
            required property int index
            required property string step
            text: list._words[step]
            done: index < list.shown
            Layout.fillWidth: true
        }
    }
}
