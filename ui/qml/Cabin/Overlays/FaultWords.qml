// The sentences of every fault: title, one to three steps, what the main button says.
import QtQuick

QtObject {
    id: words

    required property string source
    required property string reason
    // What had stopped goes on by itself; else it has to be asked for again.
    property bool goesOn: true
    readonly property var _found: _all[source + "/" + reason] ?? _any[source] ?? ["", []]
    readonly property string title: _found[0]
    readonly property list<string> steps: goesOn ? _found[1] : _found[1].filter(step => step !== resumes)
    readonly property string act: _found[2] ?? again
    readonly property string tag: _tags[source] ?? ""
    // Short enough to be told before anything was begun.
    readonly property string ahead: title === "" ? "" : title + ". " + (steps[0] ?? "")

    // The machine as it is now; a picture of a reason, or else of its source.
    readonly property string picture: _pictures[source + "/" + reason] ?? _pictures[source] ?? ""
    readonly property var _pictures: ({
            scanner: "scanner-stopped",
            printer: "printer-waiting",
            ticket: "ticket-printer-waiting",
            stick: "stick",
            spool: "document",
            document: "document-refused",
            "scanner/no_paper": "scanner",
            "scanner/jam": "scanner-jam",
            "scanner/cover_open": "scanner-open",
            "scanner/busy": "scanner-busy",
            "scanner/unplugged": "scanner-unplugged",
            "scanner/access_refused": "scanner-locked",
            "scanner/hardware": "scanner-broken",
            "scanner/short_page": "scanner-short",
            "printer/no_paper": "printer",
            "printer/refused_document": "document-refused",
            "printer/spool_full": "document",
            "printer/jam": "printer-jam",
            "printer/cover_open": "printer-open",
            "printer/toner_empty": "printer-ink",
            "printer/off": "printer-off",
            "ticket/no_paper": "ticket-printer-empty",
            "ticket/cover_open": "ticket-printer-open",
            "ticket/unreachable": "ticket-printer-off"
        })
    readonly property string again: qsTr("Essayer encore")
    readonly property string done: qsTr("C’est fait")
    readonly property string closed: qsTr("C’est fermé")
    readonly property string scanAgain: qsTr("Scanner encore")
    readonly property string noAnswer: qsTr("Le scanner ne répond pas")
    readonly property string stopped: qsTr("Le scanner s’est arrêté")
    readonly property string stuck: qsTr("Une feuille est coincée")
    readonly property string full: qsTr("Il n’y a plus de place")
    readonly property string tell: qsTr("Prévenez l’accueil.")
    readonly property string resumes: qsTr("L’impression repart toute seule.")
    readonly property string kept: qsTr("Votre document reste dans « Mes documents ».")
    readonly property var _tags: ({
            scanner: qsTr("Le scanner attend"),
            printer: qsTr("L’imprimante attend"),
            ticket: qsTr("Le ticket attend"),
            stick: qsTr("Votre clé"),
            spool: qsTr("Plus de place"),
            document: qsTr("Ce document")
        })
    readonly property list<string> room: [qsTr("Retirez un document."), qsTr("Puis essayez encore.")]
    readonly property list<string> welcome: [qsTr("Attendez un moment, puis essayez encore."), qsTr("Toujours rien ? Demandez à l’accueil.")]
    readonly property list<string> restarted: [qsTr("Nous avons relancé le scanner."), qsTr("Scannez la page encore.")]
    readonly property var _any: ({
            scanner: [noAnswer, welcome],
            printer: [qsTr("L’imprimante ne répond pas"), welcome],
            ticket: [qsTr("Le ticket ne sort pas"), welcome],
            stick: [qsTr("La clé ne répond pas"), [qsTr("Retirez-la, puis branchez-la encore.")]],
            spool: [full, room],
            document: [qsTr("Ce document ne passe pas"), [qsTr("Choisissez un autre document."), qsTr("Ou scannez le papier encore.")]]
        })
    readonly property var _all: ({
            "scanner/no_paper": [qsTr("Le scanner n’a pas de papier"), [qsTr("Posez votre page dans le scanner."), qsTr("Touchez « C’est fait ».")], done],
            "scanner/jam": [stuck, [qsTr("Ouvrez le capot du scanner."), qsTr("Retirez la feuille doucement."), qsTr("Fermez le capot.")], done],
            "scanner/cover_open": [qsTr("Le couvercle est ouvert"), [qsTr("Fermez le couvercle du scanner.")], closed],
            "scanner/busy": [qsTr("Le scanner est occupé"), welcome],
            "scanner/unplugged": [qsTr("Le scanner n’est pas branché"), [tell, qsTr("Ou continuez sans scanner.")]],
            "scanner/access_refused": [noAnswer, [tell, qsTr("Ou continuez sans scanner.")]],
            "scanner/hardware": [qsTr("Le scanner est en panne"), [tell, qsTr("Ou continuez sans scanner.")]],
            "scanner/short_page": [qsTr("La page est coupée"), [qsTr("Nous ne gardons pas cette page."), qsTr("Posez-la bien droite, contre le bord."), qsTr("Scannez la page encore.")], scanAgain],
            "scanner/timed_out": [stopped, restarted, scanAgain],
            "scanner/worker_died": [stopped, restarted, scanAgain],
            "scanner/spool_full": [full, room],
            "printer/no_paper": [qsTr("Il n’y a plus de papier"), [tell, qsTr("L’accueil remet des feuilles dans le bac."), resumes], qsTr("Le papier est remis")],
            "printer/jam": [stuck, [tell, qsTr("L’accueil retire la feuille."), resumes], done],
            "printer/cover_open": [qsTr("Le capot est ouvert"), [qsTr("Fermez le capot de l’imprimante."), resumes], closed],
            "printer/toner_empty": [qsTr("Il n’y a plus d’encre"), [tell, kept]],
            "printer/off": [qsTr("L’imprimante est éteinte"), [tell, kept]],
            "printer/refused_document": [qsTr("Ce document ne s’imprime pas"), [qsTr("Choisissez un autre document."), qsTr("Ou demandez à l’accueil.")]],
            "printer/spool_full": [full, room],
            "ticket/no_paper": [qsTr("Il n’y a plus de papier pour le ticket"), [tell, qsTr("Vous pouvez aussi noter la suite.")]],
            "ticket/cover_open": [qsTr("Le capot du ticket est ouvert"), [qsTr("Fermez le capot.")], closed],
            "stick/gone": [qsTr("La clé n’est plus là"), [qsTr("Branchez-la encore.")]],
            "stick/unreadable": [qsTr("Cette clé ne se lit pas ici"), [qsTr("Essayez une autre clé.")]],
            "stick/not_a_file": [qsTr("Ce n’est pas un papier"), [qsTr("Choisissez un autre document.")]],
            "stick/too_large": [qsTr("Trop lourd pour la cabine"), [qsTr("Choisissez un autre document.")]],
            "stick/read_only": [qsTr("Rien ne s’écrit sur cette clé"), [qsTr("Essayez une autre clé.")]],
            "stick/full": [qsTr("Cette clé est pleine"), [qsTr("Essayez une autre clé.")]],
            "stick/document_broken": [qsTr("Ce document est abîmé"), [qsTr("Choisissez un autre document.")]],
            "stick/spool_full": [full, room],
            "document/too_large": [qsTr("Ce document est trop lourd pour le site"), [qsTr("Donnez moins de pages à la fois."), qsTr("Ou scannez le papier encore.")]],
            "document/format_not_made": [qsTr("Le site demande un autre type de fichier"), [qsTr("Nous ne savons pas le faire ici."), qsTr("Une personne peut vous aider.")]],
            "document/unreadable": [qsTr("Ce document est abîmé"), [qsTr("Téléchargez-le encore."), qsTr("Ou scannez le papier.")]]
        })
}
