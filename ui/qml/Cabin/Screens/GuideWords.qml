// What the guide card says now: the step, or what the page asks for before it.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.ViewModels

QtObject {
    id: words

    required property GuideViewModel guide
    readonly property bool _inMailbox: guide.tab === "mail"
    // A code is fetched there; who came to write or to read needs the step.
    readonly property bool mail: _inMailbox && !guide.atHomeInMail
    readonly property bool stuck: guide.obstacle !== ""
    readonly property string _now: stuck ? "stuck" : mail ? "mail" : guide.fileAwaited ? "file" : "step"
    readonly property bool stepShown: _now === "step"
    readonly property string picture: stuck ? "" : mail ? "mail-list" : guide.picture

    readonly property var _obstacles: ({
            phone_app: [qsTr("Il faut un téléphone"), qsTr("Cette page demande une application sur un smartphone.")],
            text_message: [qsTr("Il faut un téléphone"), qsTr("Cette page peut envoyer un code sur un téléphone portable.")],
            robot_test: [qsTr("Un petit test"), qsTr("Le site vérifie que vous n’êtes pas un robot.")],
            signed_out: [qsTr("Le site vous a déconnecté"), qsTr("Il a attendu trop longtemps. Vos documents sont gardés.")]
        })
    readonly property var _obstacle: _obstacles[guide.obstacle] ?? ["", ""]
    readonly property string _noOtherWay: guide.obstacle === "signed_out" ? qsTr("Connectez-vous à nouveau.") : qsTr("Trop difficile ? Une personne peut vous aider.")

    readonly property string heading: ({
            stuck: _obstacle[0],
            mail: qsTr("Vos e-mails"),
            file: qsTr("Le site demande un document"),
            step: guide.heading
        })[_now]
    readonly property string first: ({
            stuck: _obstacle[1],
            mail: qsTr("Ouvrez le message le plus récent. Notez le code."),
            file: guide.firstLine,
            step: guide.paper === "" ? guide.firstLine : qsTr("Scannez maintenant : %1").arg(guide.paper)
        })[_now]
    readonly property string second: ({
            stuck: guide.otherWay === "" ? _noOtherWay : guide.otherWay,
            mail: qsTr("Regardez aussi dans les indésirables."),
            file: guide.secondLine,
            step: guide.secondLine
        })[_now]

    readonly property var _acts: ({
            none: ["", ""],
            back: [qsTr("Revenir à ma démarche"), "clipboard-list"],
            start: [qsTr("Revenir au début du site"), "home"],
            file: [qsTr("Choisir un document"), "files"],
            mail: [qsTr("Voir mes e-mails"), "mail"],
            scan: [qsTr("Scanner mon papier"), "scan"],
            documents: [qsTr("Voir mes documents"), "files"],
            print: [qsTr("Voir mes documents"), "files"],
            address: [qsTr("Préparer mon adresse"), "at"],
            note: [qsTr("Noter pour moi"), "pencil"]
        })
    readonly property string act: mail ? "back" : stuck ? "start" : guide.fileAwaited ? "file" : _inMailbox && guide.action === "mail" ? "none" : guide.isLast && guide.action === "none" ? "note" : guide.action
    readonly property string actText: _acts[act][0]
    readonly property string actIcon: _acts[act][1]

    function doIt(): void {
        if (act === "back")
            guide.chooseTab("procedure");
        else if (act === "start")
            guide.firstPage();
        else if (act === "mail")
            guide.chooseTab("mail");
        else if (act === "scan")
            guide.scan();
        else if (act === "address")
            guide.prepareAddress();
        else if (act === "note")
            guide.noteForMyself();
        else
            guide.showDocuments();
    }
}
