// What can be done with the chosen document; one main action when a site waits.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: acts

    required property DocumentsViewModel documents
    property int pages: 1
    property int page: 0
    readonly property bool _any: documents.chosen !== 0

    signal turned

    columns: Metrics.portrait ? 2 : 1
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
        enabled: acts._any && !acts.documents.handingOver
        Layout.fillWidth: true
        Layout.columnSpan: acts.columns
        onActivated: acts.documents.giveToSite()
    }

    CabinButton {
        objectName: "printButton"
        kind: acts.documents.fileAwaited ? "plain" : "main"
        iconName: "printer"
        alignStart: true
        text: qsTr("Imprimer")
        enabled: acts._any
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.documents.printChosen()
    }

    CabinButton {
        objectName: "viewButton"
        kind: "plain"
        iconName: "eye"
        alignStart: true
        text: qsTr("Voir en grand")
        enabled: acts._any
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.documents.viewChosen()
    }

    CabinButton {
        objectName: "turnButton"
        kind: "plain"
        iconName: "rotate-clockwise"
        alignStart: true
        text: qsTr("Tourner la page")
        enabled: acts._any
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.documents.turnChosen()
    }

    CabinButton {
        objectName: "joinButton"
        kind: "plain"
        iconName: "stack-2"
        alignStart: true
        text: qsTr("Réunir deux papiers")
        enabled: acts.documents.canJoin
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.documents.joinChosen()
    }

    CabinButton {
        objectName: "morePagesButton"
        visible: acts.pages > 1
        kind: "quiet"
        iconName: "arrow-right"
        alignStart: true
        text: acts.page + 1 < acts.pages ? qsTr("Documents suivants") : qsTr("Premiers documents")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.turned()
    }

    Item {
        visible: !Metrics.portrait
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "removeButton"
        kind: "danger"
        iconName: "trash"
        alignStart: true
        text: qsTr("Retirer")
        enabled: acts._any
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onActivated: acts.documents.removeChosen()
    }
}
