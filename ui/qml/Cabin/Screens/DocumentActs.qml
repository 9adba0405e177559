// What can be done with the chosen document; one main action when a site waits.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

GridLayout {
    id: acts

    required property DocumentsViewModel documents
    required property StickViewModel stick
    readonly property bool _any: documents.chosen !== 0
    readonly property string _why: qsTr("Touchez d’abord un document.")
    readonly property bool _giving: documents.fileAwaited
    readonly property bool _canGive: _any && documents.canGive && !documents.handingOver
    readonly property string _whyNot: documents.handingOver ? qsTr("Encore un moment.") : !documents.canGive ? qsTr("Le site demande un film ou un son.") : _why

    // Large words take the place of the pictures before they break.
    readonly property bool _bare: Metrics.portrait && Metrics.large
    readonly property int _width: columns === 3 ? -1 : 1
    readonly property int _height: _bare && Metrics.textSize === 4 ? Metrics.px(136) : Metrics.target

    columns: Metrics.portrait ? 2 : Metrics.large ? 3 : 1
    columnSpacing: Metrics.s16
    rowSpacing: Metrics.s16

    CabinButton {
        objectName: "giveButton"
        visible: acts._giving
        kind: "main"
        iconName: "send"
        alignStart: true
        busy: acts.documents.handingOver
        text: acts.documents.handingOver ? qsTr("Nous préparons…") : qsTr("Donner au site")
        available: acts._canGive
        whyDisabled: acts._whyNot
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        Layout.preferredHeight: acts.columns === 3 ? Metrics.target : Metrics.mainTarget
        Layout.columnSpan: Metrics.portrait ? acts.columns : 1
        onActivated: acts.documents.giveToSite()
    }

    GridLayout {
        visible: acts._giving
        columns: 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        Layout.columnSpan: acts.columns === 1 ? 1 : 2

        CabinButton {
            objectName: "giveLighterButton"
            kind: acts.documents.askedAgain ? "secondary" : "plain"
            text: qsTr("Plus léger")
            available: acts._canGive
            whyDisabled: acts._whyNot
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: acts._height
            onActivated: acts.documents.giveLighter()
        }

        CabinButton {
            objectName: "givePictureButton"
            kind: acts.documents.askedAgain ? "secondary" : "plain"
            text: qsTr("En image")
            available: acts._canGive && acts.documents.canPicture
            whyDisabled: acts._canGive ? qsTr("Le site ne prend pas les images.") : acts._whyNot
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: acts._height
            onActivated: acts.documents.givePicture()
        }
    }

    CabinButton {
        objectName: "printButton"
        visible: !acts._giving
        kind: "main"
        iconName: "printer"
        alignStart: true
        text: qsTr("Imprimer")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts.columns === 3 ? acts._height : Metrics.mainTarget
        Layout.columnSpan: Metrics.portrait ? acts.columns : 1
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.documents.printChosen()
    }

    CabinButton {
        objectName: "copyToStickButton"
        visible: acts.stick.writable && !acts._giving
        kind: "plain"
        iconName: acts._bare ? "" : "usb"
        alignStart: true
        text: qsTr("Copier sur ma clé")
        available: acts._any
        whyDisabled: acts._why
        Layout.preferredHeight: acts._height
        Layout.fillWidth: true
        Layout.preferredWidth: acts._width
        onActivated: acts.stick.offerChosen()
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
        visible: !(acts._giving && acts.columns === 3)
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
