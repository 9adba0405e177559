// The notices of the house, ready in every language.
import QtQuick

QtObject {
    id: words

    property string notice
    readonly property string text: said[notice] ?? ""
    readonly property var said: ({
            closes_early: qsTr("Aujourd’hui, la cabine ferme plus tôt."),
            desk_closed: qsTr("L’accueil est fermé aujourd’hui. La cabine marche."),
            soon_back: qsTr("L’accueil revient bientôt. Vous pouvez commencer."),
            appointments: qsTr("Pour être aidé, prenez un rendez-vous à l’accueil."),
            no_printer: qsTr("On ne peut pas imprimer. Le reste marche."),
            no_scanner: qsTr("On ne peut pas scanner. Le reste marche."),
            sites_slow: qsTr("Les sites sont lents aujourd’hui. Prenez votre temps."),
            holidays: qsTr("La cabine ferme bientôt pour les congés."),
            closed_monday: qsTr("La cabine est fermée le lundi."),
            closed_tuesday: qsTr("La cabine est fermée le mardi."),
            closed_wednesday: qsTr("La cabine est fermée le mercredi."),
            closed_thursday: qsTr("La cabine est fermée le jeudi."),
            closed_friday: qsTr("La cabine est fermée le vendredi."),
            closed_saturday: qsTr("La cabine est fermée le samedi.")
        })
}
