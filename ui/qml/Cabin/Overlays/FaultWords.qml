// The sentences of every fault: title, step, and what the main button says.
import QtQuick

QtObject {
    id: words

    required property string source
    required property string reason
    readonly property var _found: _all[source + "/" + reason] ?? _any[source] ?? ["", "", ""]
    readonly property string title: _found[0]
    readonly property string step: _found[1]
    readonly property string act: _found[2] ?? again

    readonly property string again: qsTr("Essayer encore")
    readonly property string place: qsTr("Retirez un document, puis essayez encore.")
    readonly property string welcome: qsTr("Demandez à l’accueil, ou essayez encore.")
    readonly property var _any: ({
            scanner: [qsTr("Le scanner ne répond pas"), welcome],
            printer: [qsTr("L’imprimante ne répond pas"), welcome],
            ticket: [qsTr("Le ticket ne sort pas"), welcome],
            spool: [qsTr("Il n’y a plus de place"), place],
            document: [qsTr("Ce document ne passe pas"), qsTr("Choisissez un autre document, ou scannez le papier encore.")]
        })
    readonly property var _all: ({
            "scanner/no_paper": [qsTr("Le scanner n’a pas de papier"), qsTr("Posez votre page dans le scanner."), qsTr("C’est fait")],
            "scanner/jam": [qsTr("Une feuille est coincée"), qsTr("Ouvrez le capot. Retirez la feuille doucement. Fermez."), qsTr("C’est fait")],
            "scanner/cover_open": [qsTr("Le couvercle est ouvert"), qsTr("Fermez le couvercle du scanner."), qsTr("C’est fermé")],
            "scanner/busy": [qsTr("Le scanner est occupé"), qsTr("Attendez un moment, puis essayez encore.")],
            "scanner/unplugged": [qsTr("Le scanner n’est pas branché"), qsTr("Prévenez l’accueil. Vous pouvez continuer sans scanner.")],
            "scanner/short_page": [qsTr("La page est coupée"), qsTr("Nous ne la gardons pas. Scannez la page encore."), qsTr("Scanner encore")],
            "scanner/timed_out": [qsTr("Le scanner s’est arrêté"), qsTr("Nous l’avons relancé. Scannez la page encore."), qsTr("Scanner encore")],
            "scanner/worker_died": [qsTr("Le scanner s’est arrêté"), qsTr("Nous l’avons relancé. Scannez la page encore."), qsTr("Scanner encore")],
            "scanner/spool_full": [qsTr("Il n’y a plus de place"), place],
            "printer/no_paper": [qsTr("Il n’y a plus de papier"), qsTr("Mettez des feuilles dans le bac, ou demandez à l’accueil. L’impression repart seule."), qsTr("Le papier est remis")],
            "printer/jam": [qsTr("Une feuille est coincée"), qsTr("Demandez à l’accueil de l’aide pour la retirer."), qsTr("C’est fait")],
            "printer/cover_open": [qsTr("Le capot est ouvert"), qsTr("Fermez le capot de l’imprimante. L’impression repart seule."), qsTr("C’est fermé")],
            "printer/toner_empty": [qsTr("Il n’y a plus d’encre"), qsTr("Prévenez l’accueil. Votre document reste ici.")],
            "printer/off": [qsTr("L’imprimante est éteinte"), qsTr("Prévenez l’accueil. Votre document reste ici.")],
            "printer/spool_full": [qsTr("Il n’y a plus de place"), place],
            "ticket/no_paper": [qsTr("Il n’y a plus de papier pour le ticket"), qsTr("Prévenez l’accueil. Vous pouvez noter la suite.")],
            "ticket/cover_open": [qsTr("Le capot du ticket est ouvert"), qsTr("Fermez le capot, puis essayez encore."), qsTr("C’est fermé")],
            "document/too_large": [qsTr("Ce document est trop lourd pour le site"), qsTr("Donnez moins de pages à la fois, ou scannez le papier encore.")],
            "document/format_not_made": [qsTr("Le site demande un autre type de fichier"), qsTr("Nous ne savons pas le faire ici. Une personne peut vous aider.")],
            "document/unreadable": [qsTr("Ce document est abîmé"), qsTr("Essayez de le télécharger encore, ou scannez le papier.")]
        })
}
