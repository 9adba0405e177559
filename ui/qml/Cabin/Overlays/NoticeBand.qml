// What happened, in a sentence that stays until it is closed, with one way on.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Rectangle {
    id: band

    required property OverlayViewModel overlay
    required property bool stickMayOpen
    readonly property bool _stick: overlay.notice === "stick_came" && stickMayOpen
    readonly property var _words: ({
            link_refused: [qsTr("Cette page ne s’ouvre pas ici."), qsTr("Revenir à la démarche")],
            wants_to_phone: [qsTr("Cette page propose d’appeler le %1. Notez le numéro.").arg(overlay.noticeDetail), qsTr("C’est noté")],
            wants_to_mail: [qsTr("Pour écrire un e-mail, ouvrez « Mes e-mails »."), qsTr("D’accord")],
            document_arrived: [qsTr("Le document est dans « Mes documents »."), qsTr("Continuer")],
            download_refused: [qsTr("Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent."), qsTr("Continuer")],
            document_given: [qsTr("Le document est donné au site. Vérifiez, puis envoyez."), qsTr("Continuer")],
            page_limit: [qsTr("Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil."), qsTr("Continuer")],
            call_back_printed: [qsTr("Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil."), qsTr("C’est pris")],
            staff_coming: [qsTr("Quelqu’un arrive. Attendez ici."), qsTr("D’accord")],
            ticket_printed: [qsTr("Votre feuille est imprimée. Prenez-la sous l’écran."), qsTr("C’est pris")],
            ticket_on_a4: [qsTr("Votre feuille sort de l’imprimante. Prenez-la."), qsTr("C’est pris")],
            basket_full: [qsTr("Il n’y a plus de place. Retirez un document."), qsTr("Continuer")],
            voice_silent: [qsTr("La voix ne marche pas. Tout reste écrit à l’écran."), qsTr("Continuer")],
            stick_came: [qsTr("Votre clé USB est branchée. Rien n’est copié sans vous."), qsTr("Plus tard")],
            stick_went: [qsTr("La clé est retirée. Les papiers déjà pris restent ici."), qsTr("Continuer")],
            stick_cut: [qsTr("La clé est retirée trop tôt. Branchez-la encore pour finir."), qsTr("Continuer")],
            stick_taken: [qsTr("Vos papiers sont là. Vous pouvez retirer la clé."), qsTr("Continuer")],
            stick_left: [qsTr("Votre clé USB est encore branchée. Reprenez-la."), qsTr("C’est pris")],
            stick_forgotten: [qsTr("Une clé USB est déjà branchée. À vous ? Rebranchez-la. Sinon, donnez-la à l’accueil."), qsTr("D’accord")],
            stick_off: [qsTr("Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider."), qsTr("Continuer")],
            stick_unreadable: [qsTr("Cette clé ne se lit pas ici. Essayez une autre clé."), qsTr("Continuer")],
            own_words_kept: [qsTr("Ce qui est à vous n’est pas lu tout haut. Cela se change dans « Confort »."), qsTr("D’accord")]
        })
    readonly property var _now: _words[overlay.notice] ?? ["", ""]

    // Beside the guide, large words leave none to buttons next to them.
    readonly property bool _upright: Metrics.portrait || (Metrics.large && width < Metrics.px(1500))

    signal documentsAsked
    signal humanAsked
    signal stickAsked

    implicitHeight: row.implicitHeight + Metrics.s48
    color: Theme.honeyTint
    border.width: Theme.contrasted ? Metrics.px(3) : 0
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: _now[0]

    Rectangle {
        width: parent.width
        height: Metrics.px(5)
        color: Theme.honeyLine
    }

    MouseArea {
        anchors.fill: parent
    }

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.margin
        columns: band._upright ? 1 : 4
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s16

        CabinText {
            objectName: "noticeText"
            role: "heading"
            color: Theme.honeyInk
            text: band._now[0]
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "noticeDocumentsButton"
            visible: band.overlay.notice === "document_arrived"
            kind: "plain"
            iconName: "files"
            text: qsTr("Voir le document")
            Layout.fillWidth: band._upright
            Layout.preferredHeight: Metrics.mainTarget
            onActivated: {
                band.overlay.closeNotice();
                band.documentsAsked();
            }
        }

        CabinButton {
            objectName: "noticeStickButton"
            visible: band._stick
            kind: "main"
            iconName: "usb"
            text: qsTr("Voir ma clé")
            Layout.fillWidth: band._upright
            onActivated: band.stickAsked()
        }

        CabinButton {
            objectName: "noticeCloseButton"
            kind: band._stick ? "plain" : "main"
            Layout.preferredHeight: Metrics.mainTarget
            text: band._now[1]
            Layout.fillWidth: band._upright
            onActivated: band.overlay.closeNotice()
        }
    }
}
