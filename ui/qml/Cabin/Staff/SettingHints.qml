// What each setting does, in one sentence for the technician.
import QtQuick

QtObject {
    readonly property string _seconds: qsTr("En secondes.")
    readonly property string _kind: qsTr("Un vrai, un simulé, ou aucun.")
    readonly property string _inFile: qsTr("Trop long pour cet écran : dans le fichier de l’installateur.")
    readonly property var _hints: ({
            "screen.density_px_per_mm": qsTr("Pixels par millimètre. 3,66 pour 24 pouces."),
            "screen.orientation": qsTr("Automatique suit la forme de l’écran."),
            "languages": qsTr("Le français reste toujours."),
            "audio.volume_percent": qsTr("En pour cent, au début de chaque visite."),
            "speech.kind": qsTr("La voix qui lit les écrans."),
            "speech.sink": qsTr("Nom donné par le serveur de son. Vide : il choisit."),
            "speech.headset": qsTr("Oui, si seul un casque est branché."),
            "timeouts.idle_warning_s": qsTr("Secondes sans toucher l’écran."),
            "timeouts.still_there_s": qsTr("Secondes avant de tout effacer."),
            "timeouts.welcome_s": qsTr("Secondes avant de revenir au repos."),
            "timeouts.farewell_s": qsTr("Secondes pour prendre papiers et ticket."),
            "timeouts.page_load_s": qsTr("Secondes d’attente d’une page."),
            "timeouts.code_wait_s": qsTr("Secondes où la personne cherche son code."),
            "timeouts.staff_s": qsTr("Secondes sans toucher, dans ces espaces."),
            "timeouts.ring_s": _seconds,
            "timeouts.reconnect_s": _seconds,
            "scanner.kind": _kind,
            "scanner.device": qsTr("Nom SANE, ou auto pour le premier trouvé."),
            "printing.kind": _kind,
            "printing.queue": qsTr("Nom de la file, ou auto."),
            "printing.server": qsTr("Vide : celui de cette machine."),
            "printing.pages_per_visit": qsTr("Un agent peut en permettre plus."),
            "ticket.kind": qsTr("Comment elle est branchée."),
            "ticket.host": qsTr("Nom ou numéro de l’imprimante."),
            "ticket.port": qsTr("9100 le plus souvent."),
            "ticket.vendor_id": qsTr("La commande lsusb le donne."),
            "ticket.product_id": qsTr("La commande lsusb le donne."),
            "ticket.device": qsTr("Par exemple /dev/ttyS0."),
            "ticket.baud_rate": qsTr("Écrite sur la notice de l’imprimante."),
            "ticket.paper_width_mm": qsTr("En millimètres."),
            "spool.size_limit_mb": qsTr("Mégaoctets en mémoire, pour une visite."),
            "journal.path": qsTr("Chemin complet, depuis la racine."),
            "journal.threshold": qsTr("Un chiffre plus petit est caché."),
            "metrics.folder": qsTr("Pour le collecteur d’un parc de cabines."),
            "town.database": qsTr("Adresse PostgreSQL. Vide : aucune."),
            "town.cabin": qsTr("Lettres, chiffres et tirets ; un nom par cabine."),
            "practice.enabled": qsTr("Servis par la cabine elle-même."),
            "human_help.telephone": qsTr("Montré aux visiteurs."),
            "human_help.hours": _inFile,
            "calling.cabin": qsTr("Les conseillers lisent ce nom."),
            "calling.here": _inFile,
            "calling.desks": _inFile,
            "place.town": qsTr("Imprimée sur les pages."),
            "place.centre": qsTr("Imprimé sur les pages."),
            "place.catalogue_folder": qsTr("Dossier des services ajoutés par la ville."),
            "printing.tray_sheets": qsTr("Pour prévenir avant qu’il soit vide."),
            "usb.sticks": qsTr("Ce que les visiteurs peuvent en faire."),
            "folders.state": qsTr("Chiffres, codes, réglages changés ici."),
            "folders.runtime": qsTr("Documents d’une visite, jamais sur un disque."),
            "folders.assets": qsTr("Ce qui est livré avec la cabine."),
            "usb.expected": qsTr("Comme lsusb les écrit : 046d:c31c, 0bda:8153.")
        })

    function of(key: string): string {
        return _hints[key] ?? "";
    }
}
