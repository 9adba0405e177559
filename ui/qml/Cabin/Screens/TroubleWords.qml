// What is said of a page that is not there: title, sentence, and the act that helps most.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: words

    property string problem

    readonly property string again: qsTr("Essayer encore")
    readonly property string start: qsTr("Revenir au début du site")
    readonly property string human: qsTr("Parler à quelqu’un")
    readonly property string site: qsTr("Voir ce que dit le site")

    readonly property var _all: ({
            no_network: [qsTr("Il n’y a pas d’internet en ce moment."), qsTr("Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment."), "again"],
            name_unknown: [qsTr("Nous ne trouvons pas ce site."), qsTr("Son adresse ne répond pas en ce moment. Vos documents sont gardés."), "again"],
            captive_portal: [qsTr("Le réseau de la cabine demande une connexion."), qsTr("Ce n’est pas vous. Prévenez l’accueil, puis essayez encore."), "again"],
            site_down: [qsTr("Le site ne répond pas."), qsTr("Vos documents sont gardés. Essayez encore, ou revenez plus tard."), "again"],
            site_busy: [qsTr("Le site est fermé, ou il a trop de monde."), qsTr("Vos documents sont gardés. Essayez dans un moment."), "again"],
            page_missing: [qsTr("Cette page n’existe pas ou n’existe plus."), qsTr("Le site l’a peut-être déplacée. Revenez au début du site."), "start"],
            page_refused: [qsTr("Le site ne donne pas cette page."), qsTr("Revenez au début du site, puis connectez-vous."), "start"],
            signed_out: [qsTr("Le site vous a déconnecté."), qsTr("Il a attendu trop longtemps. Vos documents sont gardés."), "start"],
            redirect_loop: [qsTr("Le site tourne en rond."), qsTr("Il nous envoie d’une page à l’autre. Revenez au début du site."), "start"],
            too_slow: [qsTr("Le site est trop lent."), qsTr("Vos documents sont gardés. Essayez encore dans un moment."), "again"],
            unsafe: [qsTr("Cette page n’est pas sûre."), qsTr("Nous ne l’ouvrons pas, pour vous protéger."), "human"],
            renderer_died: [qsTr("La page s’est arrêtée."), qsTr("Vos documents sont gardés. Ouvrez la page encore une fois."), "again"]
        })
    readonly property var _now: _all[problem] ?? ["", "", "again"]
    readonly property string title: _now[0]
    readonly property string sentence: _now[1]
    readonly property string act: _now[2]
}
