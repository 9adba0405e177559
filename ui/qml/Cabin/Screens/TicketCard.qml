// The ticket: what was done and what comes next, on paper.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

PaperCard {
    id: card

    required property FarewellViewModel farewell
    // Words beside the button; bare: without paper around them.
    property bool bare: false
    readonly property bool onA4: farewell.ticket === "printed_on_a4"
    readonly property bool out: onA4 || farewell.ticket === "printed"
    readonly property bool flat: bare || (Metrics.portrait && !Metrics.large)
    readonly property bool drawn: !flat && !Metrics.portrait

    implicitHeight: column.implicitHeight + 2 * column.anchors.topMargin
    fill: bare ? "transparent" : Theme.surface
    outline: bare ? "transparent" : Theme.line
    shadowed: !bare

    GridLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.bare ? 0 : Metrics.s32
        columns: card.flat || card.drawn ? 2 : 1
        columnSpacing: card.drawn ? Metrics.s16 : Metrics.s32
        rowSpacing: card.flat ? 0 : Metrics.s16

        CabinText {
            visible: !card.bare
            role: "heading"
            text: qsTr("Votre ticket")
            Layout.fillWidth: true
            Layout.column: 0
            Layout.row: 0
            Layout.alignment: card.flat ? Qt.AlignBottom : Qt.AlignTop
        }

        Loader {
            active: card.flat
            visible: active
            sourceComponent: take
            Layout.rowSpan: card.bare ? 1 : 2
            Layout.column: 1
            Layout.row: 0
            Layout.preferredWidth: Metrics.px(card.bare ? 760 : Metrics.large ? 580 : 480)
        }

        CabinText {
            visible: !(Metrics.portrait && Metrics.large)
            color: Theme.ink2
            text: card.onA4 ? qsTr("Votre ticket sort de l’imprimante.") : card.out ? qsTr("Prenez votre ticket sous l’écran.") : qsTr("Ce que vous avez fait, et la suite.")
            Layout.fillWidth: true
            Layout.column: 0
            Layout.row: card.bare ? 0 : 1
            Layout.alignment: card.bare ? Qt.AlignVCenter : Qt.AlignTop
        }

        Item {
            visible: !card.flat
            Layout.column: 0
            Layout.row: 2
            Layout.fillHeight: true
        }

        Illustration {
            visible: card.drawn
            name: "ticket"
            Layout.column: 1
            Layout.row: 0
            Layout.rowSpan: 3
            Layout.preferredWidth: Metrics.px(Metrics.textSize === 1 ? 184 : 132)
            Layout.preferredHeight: Metrics.px(Metrics.textSize === 1 ? 230 : 165)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -Metrics.s8
            Layout.rightMargin: -Metrics.s8
        }

        Loader {
            active: !card.flat
            visible: active
            sourceComponent: take
            Layout.column: 0
            Layout.columnSpan: card.drawn ? 2 : 1
            Layout.row: 3
            Layout.fillWidth: true
        }
    }

    Component {
        id: take

        CabinButton {
            objectName: "ticketButton"
            kind: "main"
            implicitHeight: card.bare ? Metrics.px(112) : Metrics.mainTarget
            iconName: card.out ? "check" : "receipt"
            busy: card.farewell.ticket === "printing"
            text: card.farewell.ticket === "printing" ? qsTr("Impression…") : card.out ? qsTr("Ticket imprimé") : qsTr("Prendre le ticket")
            enabled: card.farewell.ticket === "offered"
            onActivated: card.farewell.takeTicket()
        }
    }
}
