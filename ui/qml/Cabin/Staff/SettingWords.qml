// The words of the settings for the technician: what each is called.
import QtQuick

QtObject {
    readonly property var sections: ({
            "screen": qsTr("Écran et voix"),
            "visit": qsTr("Durée des écrans"),
            "scanner": qsTr("Scanner et imprimante"),
            "ticket": qsTr("Tickets"),
            "human": qsTr("Aide humaine"),
            "figures": qsTr("Chiffres"),
            "place": qsTr("Lieu et prises")
        })
    readonly property var names: ({
            "screen.density_px_per_mm": qsTr("Finesse de l’écran"),
            "screen.orientation": qsTr("Sens de l’écran"),
            "languages": qsTr("Langues offertes"),
            "audio.volume_percent": qsTr("Volume au départ"),
            "speech.kind": qsTr("Voix"),
            "speech.sink": qsTr("Sortie de la voix"),
            "speech.headset": qsTr("Casque seulement"),
            "timeouts.idle_warning_s": qsTr("Avant la question de présence"),
            "timeouts.still_there_s": qsTr("Durée de cette question"),
            "timeouts.welcome_s": qsTr("Écran des langues"),
            "timeouts.farewell_s": qsTr("Écran de fin"),
            "timeouts.page_load_s": qsTr("Avant de dire un site lent"),
            "timeouts.code_wait_s": qsTr("Attente d’un code"),
            "timeouts.staff_s": qsTr("Fin de votre session"),
            "timeouts.ring_s": qsTr("Sonnerie d’un conseiller"),
            "timeouts.reconnect_s": qsTr("Attente d’un appel coupé"),
            "scanner.kind": qsTr("Scanner"),
            "scanner.device": qsTr("Nom du scanner"),
            "printing.kind": qsTr("Imprimante A4"),
            "printing.queue": qsTr("File d’impression"),
            "printing.server": qsTr("Serveur d’impression"),
            "printing.pages_per_visit": qsTr("Feuilles par visite"),
            "ticket.kind": qsTr("Imprimante de tickets"),
            "ticket.host": qsTr("Adresse sur le réseau"),
            "ticket.port": qsTr("Port sur le réseau"),
            "ticket.vendor_id": qsTr("Numéro du fabricant"),
            "ticket.product_id": qsTr("Numéro du modèle"),
            "ticket.device": qsTr("Port série"),
            "ticket.baud_rate": qsTr("Vitesse du port série"),
            "ticket.paper_width_mm": qsTr("Largeur du ticket"),
            "spool.size_limit_mb": qsTr("Place pour les documents"),
            "journal.path": qsTr("Fichier des chiffres"),
            "journal.threshold": qsTr("Plus petit chiffre montré"),
            "metrics.folder": qsTr("Dossier des mesures"),
            "town.database": qsTr("Base de la ville"),
            "town.cabin": qsTr("Nom dans la base"),
            "practice.enabled": qsTr("Sites d’entraînement"),
            "human_help.telephone": qsTr("Téléphone d’aide"),
            "human_help.hours": qsTr("Horaires du téléphone"),
            "calling.cabin": qsTr("Nom dit à qui est appelé"),
            "calling.here": qsTr("Équipe d’ici"),
            "calling.desks": qsTr("Conseillers par vidéo"),
            "place.town": qsTr("Ville"),
            "place.centre": qsTr("Lieu"),
            "place.catalogue_folder": qsTr("Catalogue de la ville"),
            "printing.tray_sheets": qsTr("Feuilles d’un bac plein"),
            "usb.expected": qsTr("Claviers et cartes admis"),
            "usb.sticks": qsTr("Clés USB des visiteurs"),
            "folders.state": qsTr("Dossier de la cabine"),
            "folders.runtime": qsTr("Dossier en mémoire"),
            "folders.assets": qsTr("Dossier du programme")
        })
    readonly property var sources: ({
            "default": qsTr("Valeur d’origine"),
            "file": qsTr("Fichier de l’installateur"),
            "here": qsTr("Changé ici"),
            "environment": qsTr("Choisi au lancement"),
            "last_good": qsTr("Dernière valeur bonne")
        })
    readonly property var _values: ({
            "true": qsTr("Oui"),
            "false": qsTr("Non"),
            "real": qsTr("Vrai appareil"),
            "simulated": qsTr("Appareil simulé"),
            "none": qsTr("Aucun"),
            "auto": qsTr("Automatique"),
            "landscape": qsTr("Couché"),
            "portrait": qsTr("Debout"),
            "network": qsTr("Réseau"),
            "usb": qsTr("USB"),
            "serial": qsTr("Port série"),
            "read_and_write": qsTr("Lire et écrire"),
            "read": qsTr("Lire seulement"),
            "fr": qsTr("Français"),
            "en": qsTr("Anglais"),
            "ar": qsTr("Arabe"),
            "es": qsTr("Espagnol"),
            "pt": qsTr("Portugais"),
            "tr": qsTr("Turc"),
            "uk": qsTr("Ukrainien")
        })

    // In a line there is room for three.
    function brief(text: string): string {
        const count = text.split(", ").length;
        return count > 3 ? qsTr("%1 choix").arg(count) : value(text);
    }

    function value(text: string): string {
        return text.split(", ").map(word => _values[word] ?? word).join(", ");
    }
}
