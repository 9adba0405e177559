// Names of the machines, and of what can be made to go wrong with them.
import QtQuick

QtObject {
    readonly property var machines: ({
            scanner: qsTr("Scanner"),
            document_printer: qsTr("Imprimante"),
            ticket_printer: qsTr("Tickets"),
            usb: qsTr("Prises USB"),
            audio: qsTr("Son"),
            camera: qsTr("Caméra")
        })
    readonly property var icons: ({
            scanner: "scan",
            document_printer: "printer",
            ticket_printer: "receipt",
            usb: "usb",
            audio: "volume",
            camera: "camera"
        })
    readonly property var troubles: ({
            no_paper: qsTr("Bac vide"),
            jam: qsTr("Feuille coincée"),
            cover_open: qsTr("Capot ouvert"),
            toner_low: qsTr("Encre bientôt finie"),
            toner_empty: qsTr("Plus d’encre"),
            off: qsTr("Éteinte"),
            slow: qsTr("Très lent"),
            hang: qsTr("Ne répond plus"),
            refusal: qsTr("Refuse un document"),
            page_jam: qsTr("Feuille coincée"),
            page_missing: qsTr("Pas de feuille"),
            page_short: qsTr("Page coupée"),
            page_hang: qsTr("Ne répond plus"),
            page_crash: qsTr("Pilote en panne"),
            unplugged: qsTr("Débranché"),
            no_roll: qsTr("Rouleau fini"),
            near_end: qsTr("Rouleau presque fini"),
            offline: qsTr("En pause"),
            stick: qsTr("Clé USB d’un visiteur"),
            stick_unreadable: qsTr("Clé abîmée"),
            stick_locked: qsTr("Clé verrouillée"),
            stick_full: qsTr("Clé pleine"),
            keyboard: qsTr("Clavier inconnu"),
            network: qsTr("Carte réseau inconnue"),
            headset: qsTr("Casque branché"),
            no_microphone: qsTr("Plus de micro"),
            deaf: qsTr("Micro sourd"),
            no_output: qsTr("Plus de haut-parleur"),
            no_server: qsTr("Serveur de son arrêté"),
            shutter_closed: qsTr("Cache fermé"),
            camera_busy: qsTr("Prise par un autre"),
            no_picture: qsTr("Pas d’image")
        })
    readonly property var conditions: ({
            ready: qsTr("Bon"),
            attention: qsTr("À voir"),
            stopped: qsTr("Panne"),
            absent: qsTr("Absent")
        })
}
