// The words of the machines for the staff: names, icons, states, what to do.
import QtQuick

QtObject {
    readonly property var names: ({
            "scanner": qsTr("Scanner"),
            "document_printer": qsTr("Imprimante A4"),
            "ticket_printer": qsTr("Imprimante de tickets"),
            "usb": qsTr("Prises USB"),
            "audio": qsTr("Haut-parleur et micro"),
            "camera": qsTr("Caméra"),
            "speech": qsTr("Voix")
        })
    readonly property var icons: ({
            "scanner": "scan",
            "document_printer": "printer",
            "ticket_printer": "receipt",
            "usb": "usb",
            "audio": "volume",
            "camera": "camera",
            "speech": "message"
        })
    readonly property var states: ({
            "good": qsTr("Bon"),
            "attention": qsTr("À voir"),
            "broken": qsTr("Panne")
        })
    readonly property var _reasons: ({
            "no_paper": [qsTr("Plus de papier"), qsTr("Remettez du papier, puis relancez l’essai.")],
            "paper_near_end": [qsTr("Rouleau bientôt fini"), qsTr("Préparez un rouleau.")],
            "jam": [qsTr("Feuille coincée"), qsTr("Ouvrez, retirez la feuille, refermez.")],
            "cover_open": [qsTr("Capot ouvert"), qsTr("Fermez le capot.")],
            "busy": [qsTr("Occupé"), qsTr("Attendez la fin de l’autre travail.")],
            "unplugged": [qsTr("Débranché"), qsTr("Regardez le câble et le courant.")],
            "access_refused": [qsTr("Accès refusé"), qsTr("Donnez à la cabine le droit de s’en servir.")],
            "hardware": [qsTr("En panne"), qsTr("Éteignez-le, rallumez-le. Sinon, appelez le réparateur.")],
            "off": [qsTr("Éteint ou injoignable"), qsTr("Regardez le courant et le câble.")],
            "paused": [qsTr("File arrêtée"), qsTr("Relancez la file d’impression.")],
            "toner_low": [qsTr("Encre bientôt finie"), qsTr("Préparez une cartouche.")],
            "toner_empty": [qsTr("Plus d’encre"), qsTr("Changez la cartouche.")],
            "offline": [qsTr("Hors ligne"), qsTr("Appuyez sur son bouton de mise en ligne.")],
            "unreachable": [qsTr("Injoignable"), qsTr("Regardez le câble, le courant et l’adresse.")],
            "timed_out": [qsTr("Ne répond pas"), qsTr("Éteignez-le, attendez dix secondes, rallumez-le.")],
            "worker_died": [qsTr("Pilote arrêté"), qsTr("Relancez l’essai.")],
            "keyboard": [qsTr("Clavier inconnu branché"), qsTr("Débranchez-le, ou inscrivez-le dans les réglages.")],
            "network": [qsTr("Carte réseau inconnue branchée"), qsTr("Débranchez-la, ou inscrivez-la dans les réglages.")],
            "no_server": [qsTr("Serveur de son arrêté"), qsTr("Redémarrez la cabine.")],
            "no_output": [qsTr("Ni haut-parleur ni casque"), qsTr("Branchez le haut-parleur.")],
            "no_microphone": [qsTr("Pas de micro"), qsTr("Branchez le micro ou le casque.")],
            "not_heard": [qsTr("Le micro n’entend rien"), qsTr("Regardez le volume et le bouton du micro.")],
            "no_camera": [qsTr("Pas de caméra"), qsTr("Branchez la caméra.")],
            "shutter_closed": [qsTr("Cache fermé"), qsTr("Ouvrez le cache de la caméra.")],
            "no_picture": [qsTr("Pas d’image"), qsTr("Débranchez la caméra, puis branchez-la encore.")],
            "stick_left": [qsTr("Clé USB oubliée"), qsTr("Retirez-la et gardez-la pour son propriétaire.")],
            "no_sound": [qsTr("Pas de son"), qsTr("Regardez le haut-parleur, puis redémarrez la cabine.")],
            "no_voice": [qsTr("Voix absente"), qsTr("Appelez le réparateur : un logiciel manque.")],
            "no_library": [qsTr("Prises illisibles"), qsTr("Appelez le réparateur : un logiciel manque.")]
        })

    function fact(reason: string): string {
        return (_reasons[reason] ?? [qsTr("À regarder"), ""])[0];
    }

    function remedy(reason: string): string {
        return (_reasons[reason] ?? ["", qsTr("Relancez l’essai. Sinon, appelez le réparateur.")])[1];
    }
}
