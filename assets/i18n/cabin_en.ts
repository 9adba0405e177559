<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_FR">
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mes documents : %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>%1 pour cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1 : fait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre confort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Géant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Géant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Nous préparons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>Papier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Quel document donner au site ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment ça s’est passé ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Le scanner attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez un document, puis essayez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’accueil, ou essayez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre document, ou scannez le papier encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le capot. Retirez la feuille doucement. Fermez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévenez l’accueil. Vous pouvez continuer sans scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous ne la gardons pas. Scannez la page encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous l’avons relancé. Scannez la page encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez des feuilles dans le bac, ou demandez à l’accueil. L’impression repart seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’accueil de l’aide pour la retirer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante. L’impression repart seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévenez l’accueil. Votre document reste ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévenez l’accueil. Vous pouvez noter la suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez le capot, puis essayez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois, ou scannez le papier encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici. Une personne peut vous aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez de le télécharger encore, ou scannez le papier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Voir mes e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Parler à quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ici, à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez. Votre démarche reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone de l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>espace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder ?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout : pages, mots de passe, documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un mot : « carte », « logement »…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne trouvez pas ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander à une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premiers services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez « Mes e-mails ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document est dans « Mes documents ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre liste est imprimée. Prenez-la sous l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La cabine se repose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page ? Ce que vous avez écrit peut être perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Essayez encore dans un moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu. Essayez encore, ou revenez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site est très lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez essayer encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Papier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez vos pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combien de fois ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelles couleurs ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que nous allons faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>La cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Nous lisons votre page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez : tout se lit bien ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Par téléphone : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Vos e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Vous êtes toujours là ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Langue : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
