// Each screen in plain sentences, as an agent would say it beside the person.
import QtQuick

QtObject {
    id: words

    property string screen

    readonly property string title: qsTr("À quoi sert cet écran ?")
    readonly property var sentences: _said[screen] ?? []
    readonly property var _said: ({
            welcome: [qsTr("Ici, vous choisissez votre langue."), qsTr("Vous pouvez aussi grossir les mots."), qsTr("Touchez votre langue. L’écran change tout de suite.")],
            menu: [qsTr("Chaque case ouvre un service : la CAF, les impôts, la santé."), qsTr("Touchez le service de votre démarche."), qsTr("Avec une lettre, touchez « J’ai reçu un courrier ».")],
            letter: [qsTr("Ces services envoient des lettres."), qsTr("Touchez le nom écrit en haut de la vôtre.")],
            service: [qsTr("Voici ce que l’on peut faire avec ce service."), qsTr("Touchez ce qui ressemble le plus à votre besoin.")],
            procedure: [qsTr("Cette page dit ce qu’il faut avoir avec soi."), qsTr("Touchez chaque chose que vous avez."), qsTr("Ensuite, le grand bouton ouvre le vrai site.")],
            site: [qsTr("C’est le vrai site du service. Vous y écrivez vous-même."), qsTr("La carte à côté dit quoi faire, une chose après l’autre."), qsTr("Quand c’est fait, touchez « Suite » sur la carte.")],
            site_file: [qsTr("Le site attend un papier de vous."), qsTr("Prenez un document d’ici, ou scannez votre papier.")],
            site_trouble: [qsTr("La page du site ne s’ouvre pas. Vous n’avez rien fait de mal."), qsTr("Essayez encore, ou revenez au début du site.")],
            mail_choice: [qsTr("Ici, vous ouvrez vos e-mails sans fermer votre démarche."), qsTr("Regardez la fin de votre adresse, après le signe @."), qsTr("Touchez le même nom.")],
            mail_opening: [qsTr("Ici, vous choisissez où ouvrir votre boîte e-mail."), qsTr("Lisez ce que chacune peut demander."), qsTr("Touchez celle que vous voulez.")],
            mail: [qsTr("Ce sont vos e-mails. Votre démarche reste ouverte à côté."), qsTr("Cherchez le message, puis touchez « Ma démarche » en haut.")],
            documents: [qsTr("Voici vos papiers de cette visite."), qsTr("Vous pouvez les voir, les tourner, les imprimer."), qsTr("Ils seront effacés quand vous partez.")],
            documents_file: [qsTr("Le site attend un papier de vous."), qsTr("Touchez le bon document, puis « Donner au site ».")],
            call: [qsTr("Vous parlez avec une personne par vidéo."), qsTr("Votre démarche reste ouverte. Rien n’est enregistré."), qsTr("Pour finir, touchez « Raccrocher ».")],
            fault: [qsTr("Une machine s’est arrêtée. Vous n’avez rien fait de mal."), qsTr("Rien n’est perdu. Suivez les étapes écrites ici.")],
            scan: [qsTr("Le scanner prend une photo de votre papier."), qsTr("Posez le papier, puis touchez le bouton."), qsTr("Regardez si la page est nette, puis « J’ai fini ».")],
            print: [qsTr("Vous choisissez combien de fois et en quelles couleurs."), qsTr("Le bouton en bas imprime.")],
            comfort: [qsTr("Ici, vous changez la taille des mots, les couleurs, la voix."), qsTr("Chaque choix se voit tout de suite."), qsTr("Tout revient comme avant après votre visite.")],
            language: [qsTr("Touchez votre langue. L’écran change tout de suite.")],
            help: [qsTr("Voici comment parler à une personne."), qsTr("Votre démarche reste ouverte pendant ce temps.")],
            leave: [qsTr("La cabine demande si vous avez fini."), qsTr("Si oui, tout est effacé. Sinon, vous continuez.")],
            missing: [qsTr("Il vous manque un papier ? Ce n’est pas grave."), qsTr("Imprimez la liste, et revenez un autre jour.")],
            number: [qsTr("Cette image montre où trouver le numéro."), qsTr("Vous pouvez l’écrire ici pour vérifier.")],
            address: [qsTr("Vous préparez votre première adresse e-mail."), qsTr("D’abord un nom, puis un mot de passe."), qsTr("Notez-les bien. La cabine ne garde rien.")],
            note: [qsTr("Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement."), qsTr("Touchez ce que vous notez, puis écrivez."), qsTr("La cabine ne garde pas votre note.")],
            view: [qsTr("Voici votre document en grand."), qsTr("Lisez-le avant de le donner ou de l’imprimer.")],
            stick: [qsTr("Votre clé USB est branchée. Rien n’est copié sans vous."), qsTr("Touchez un papier, ou plusieurs. Rien ne change sur votre clé.")]
        })
}
