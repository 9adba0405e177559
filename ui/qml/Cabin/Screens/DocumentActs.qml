// What can be done with the chosen document; one main action when a site waits.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: acts

    required property DocumentsViewModel documents
    readonly property bool _any: documents.chosen !== 0
    readonly property string _why: qsTr("Touchez d’abord un document.")

    // Large words take the place of the pictures before they break.
    readonly property bool _bare: Metrics.portrait && Metrics.large
    readonly property int _width: columns === 3 ? -1 : 1
    readonly property int _height: _bare && Metrics.textSize === 4 ? Metrics.px(136) : Metrics.target

    columns: Metrics.portrait ? 2 : Metrics.large ? 3 : 1
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16

    CabinButton {
        objectName: "giveButton"
        visible: acts.documents.fileAwaited
        kind: "main"
        iconName: "send"
        alignStart: true
        busy: acts.documents.handingOver
        text: acts.documents.handingOver ? qsTr("Nous préparons…") : qsTr("Donner au site")
        available: acts._any && !acts.documents.handingOver
        whyDisabled: acts._any ? qsTr("Encore un moment.") : acts._why
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        Layout.preferredHeight: acts.columns === 3 ? Metrics.target : Metrics.mainTarget
        Layout.columnSpan: Metrics.portrait ? acts.columns : 1
        onActivated: acts.documents.giveToSite()
    }

    CabinButton {
        objectName: "printButton"
        kind: acts.documents.fileAwaited ? "plain" : "main"
        iconName: "printer"
        alignStart: true
        text: qsTr("Imprimer")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts.columns === 3 || kind === "plain" ? acts._height : Metrics.mainTarget
        Layout.columnSpan: Metrics.portrait && kind === "main" ? acts.columns : 1
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.printChosen()
    }

    CabinButton {
        objectName: "viewButton"
        kind: "plain"
        iconName: acts._bare ? "" : "eye"
        alignStart: true
        text: qsTr("Voir en grand")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts._height
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.viewChosen()
    }

    CabinButton {
        objectName: "turnButton"
        kind: "plain"
        iconName: acts._bare ? "" : "rotate-clockwise"
        alignStart: true
        text: qsTr("Tourner la page")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts._height
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.turnChosen()
    }

    CabinButton {
        objectName: "joinButton"
        kind: "plain"
        iconName: acts._bare ? "" : "stack-2"
        alignStart: true
        text: qsTr("Réunir deux papiers")
        available: acts.documents.canJoin
        whyDisabled: qsTr("Il faut deux papiers pour les réunir.")
        Layout.preferredHeight: acts._height
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.joinChosen()
    }

    Item {
        visible: acts.columns === 1 && !Metrics.portrait
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "removeButton"
        kind: "danger"
        iconName: acts._bare ? "" : "trash"
        alignStart: true
        text: qsTr("Retirer")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts._height
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.removeChosen()
    }
}
