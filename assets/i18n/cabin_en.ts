<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>With the scanner</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>An e-mail box is free.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>The site may ask for a mobile phone.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>Open your mailbox every month. A forgotten one may be closed.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>The password is yours. Do not give it to anyone.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>Without a note of the password, the mailbox will not open again.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>On the card</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>Lines to fill in</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>The password too</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>Careful: whoever reads this paper can open your mailbox.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>You write the password by hand, at home or here.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>Print my card</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>Your first name</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Your surname</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>Type your first name and surname in Latin letters. We suggest addresses.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>Touch the one you prefer:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>Very hard to guess</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>Four simple words, a hyphen between them, and a number. With a capital at the start.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>Do not use a password that you already use elsewhere.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>Suggest another one</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>Your address</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>Copy it into the page</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>First choose an address.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>Help the person</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>You go back to their screen. There is no hurry any more.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>Nobody is visiting now.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>Is all ready? One look, and what to do.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>See the figures</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>Numbers, never people.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>See the requests for help</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>Today, without any name.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>Somebody is waiting here. Say that you are coming.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Allow more pages</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>This visit prints what it needs.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>For this visit only.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>Put up a notice</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>For example: closed on Wednesday.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>See the devices</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>Paper, scanner, ticket: is all ready?</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>See the sites refused</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>To show to whoever keeps the catalogue.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>Listen to the explanation</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>Back to usual size</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>Enlarge the screen</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Allow more pages</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>More pages: allowed</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>End the help</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>Passwords stay hidden. Help closes after 5 minutes without a touch.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>Back to the screen</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>Here you choose your language.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>You can also make the words larger.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>Touch the service you need.</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>These services send letters.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>Touch the name at the top of yours.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>This is what can be done with this service.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>Touch what is closest to your need.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>This page says what to have with you.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>Touch each thing that you have.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>Then the large button opens the real site.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>This is the service’s real site. You write on it yourself.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>The card beside it says what to do, one thing at a time.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>The site is waiting for a paper from you.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>Take a document from here, or scan your paper.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>The site’s page does not open. You did nothing wrong.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>Try again, or go back to the start of the site.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>Here you open your e-mails without closing your procedure.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>Look at the end of your address, after the @ sign.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>Touch the same name.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>Here, you choose where to open your mailbox.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>Read what each one may ask for.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>Touch the one you want.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>These are your e-mails. Your procedure stays open beside them.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>These are your papers of this visit.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>You can see, turn and print them.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>They will be erased when you leave.</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>You are talking with a person by video.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>Your procedure stays open. Nothing is recorded.</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>A machine stopped. You did nothing wrong.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>Nothing is lost. Follow the steps written here.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>The scanner takes a picture of your paper.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>Put the paper down, then touch the button.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>You can write a note for yourself. It comes out on paper only.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>Touch what you are noting down, then write.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>The cabin does not keep your note.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Your USB stick is plugged in. Nothing is copied without you.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Touch one paper, or several. Nothing changes on your stick.</translation>
    </message>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>What is this screen for?</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>Each box opens a service: family benefits, taxes, health.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>If you have a letter, touch “I received a letter”.</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>When it is done, touch “Next” on the card.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>Find the message, then touch “My procedure” at the top.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>Touch the right document, then “Give to the site”.</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>To finish, touch “Hang up”.</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>See whether the page is clear, then “I’m done”.</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>You choose how many times and in which colours.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>The button at the bottom prints.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>Here you change the size of words, the colours, the voice.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>Each choice shows at once.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>Everything goes back as before after your visit.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>Touch your language. The screen changes at once.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>This is how to talk to a person.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>Your procedure stays open meanwhile.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>The cabin asks whether you have finished.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>If so, everything is erased. If not, you go on.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>Print the list, and come back another day.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>Is a paper missing? It does not matter.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>This picture shows where to find the number.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>You can write it here to check it.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>You are preparing your first e-mail address.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>First a name, then a password.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>Write them down. The cabin keeps nothing.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>This is your document, large.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>Read it before you give or print it.</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Nous demandons les chiffres de la ville.</source>
        <translation>We are asking for the town’s figures.</translation>
    </message>
    <message>
        <source>Cette cabine ressemble aux autres de la ville.</source>
        <translation>This cabin is like the others of the town.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de cabines à comparer.</source>
        <translation>There are not yet enough cabins to compare.</translation>
    </message>
    <message>
        <source>La ville ne répond pas. Les chiffres d’ici sont gardés.</source>
        <translation>The town does not answer. The figures here are kept.</translation>
    </message>
    <message>
        <source>Ce qui distingue cette cabine</source>
        <translation>What distinguishes this cabin</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>ici&#xa0;: %1 sur 100</source>
        <translation>here: %1 in 100</translation>
    </message>
    <message>
        <source>ailleurs&#xa0;: %1 sur 100</source>
        <translation>elsewhere: %1 in 100</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>My documents</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>My documents: %n</numerusform>
            <numerusform>My documents: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>There is no document here.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>We are erasing everything. One more moment.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>Close the keyboard</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>%1 pour cent</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>There is no microphone</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>Let us check picture and sound</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>A video call is not possible. Ask at reception, or telephone.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>There is no picture. You can talk without one.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>Say something: the bar should move.</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>You hear nothing? Put the headset on.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>Listen to a sound</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>There is no microphone.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>The camera is starting. One moment.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>Do not call</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>Microphone off</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>Microphone on</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>Touch to switch on</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>Touch to switch off</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mic</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>Camera off</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>Camera on</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>The sound is at its lowest.</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Loud</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>The sound is at its highest.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>Beside my page</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Continue my visit</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Hang up</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>The call was cut off</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>The call does not go through</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Nobody answers</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>Your procedure is kept. It is not your fault.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Somebody is coming. Wait here.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>Print a paper to be called back</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>Continue without calling</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>They cannot see you or hear you.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>They can see you, they cannot hear you.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>They can hear you, they cannot see you.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>They can see and hear you.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>The cabin records nothing.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>for one second</numerusform>
            <numerusform>for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>for one minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>The camera has stopped. They can still hear you.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>There is no camera. They can hear you.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>The microphone has stopped. Hang up, then telephone.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>There is no microphone. Hang up, then telephone.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>The connection is lost. We are reconnecting you.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>We are calling. Stay here.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>The picture has stopped. The sound goes on.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>You can go on with your procedure.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Somebody is coming</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>Requests for help today</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>Nobody asked for help today.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>Requests: %1, answered: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>Done: the person knows that you are coming.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>Somebody is waiting in this cabin.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>The people here</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>Close for today: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: done</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>Check of the cabin</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>%1 good, %2 to look at, %3 broken</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation>The sites</translation>
    </message>
    <message>
        <source>Avec les sites</source>
        <translation>With the sites</translation>
    </message>
    <message>
        <source>Nous regardons</source>
        <translation>We are looking</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>This check is not over.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>We are looking at everything: devices, files, figures. Some seconds.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>This is the beginning.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>This is the end.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>The voice reads</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>When I touch “Listen”</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>Every screen</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>Speed of the voice</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>What is yours</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>Only in the headset</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>Read out loud too</translation>
    </message>
</context>
<context>
    <name>ComfortSeeing</name>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Huge</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nothing moves</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Votre confort</source>
        <translation>Your comfort</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>Keep these settings</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>Put everything back as before</translation>
    </message>
    <message>
        <source>Voir</source>
        <extracomment>What the eyes do: text size, colours, movement.</extracomment>
        <translation>See</translation>
    </message>
    <message>
        <source>Entendre</source>
        <extracomment>What the ears do: the voice.</extracomment>
        <translation>Hear</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>Set back after your visit.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Huge</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
</context>
<context>
    <name>ComfortTouching</name>
    <message>
        <source>Votre temps</source>
        <translation>Your time</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>Twice as much time</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>Your hand</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>The right one</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>The left one</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>Your place</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>The whole screen</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>The lower part of the screen</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>%n document given to the site</numerusform>
            <numerusform>%n documents given to the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n page scanned</numerusform>
            <numerusform>%n pages scanned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>You had a look. Come back whenever you like.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>The rest is written on your ticket.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>What happens next</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>These devices are simulated. Make them fail.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>Put everything right</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>Close the rehearsal board</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>Open the rehearsal board</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>Next box</translation>
    </message>
</context>
<context>
    <name>DockWords</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>USB sockets</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Bac vide</source>
        <translation>Empty tray</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Paper stuck</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Ink nearly out</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>No ink</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>Very slow</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>Does not answer</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>Refuses a document</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>No sheet</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>Page cut short</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>Driver crashes</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>Roll finished</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>Roll nearly finished</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>A visitor’s USB stick</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>Damaged stick</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>Locked stick</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>Full stick</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>Unknown keyboard</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>Unknown network adapter</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>Headset plugged in</translation>
    </message>
    <message>
        <source>Plus de micro</source>
        <translation>No microphone</translation>
    </message>
    <message>
        <source>Micro sourd</source>
        <translation>Deaf microphone</translation>
    </message>
    <message>
        <source>Plus de haut-parleur</source>
        <translation>No loudspeaker</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation>Sound server stopped</translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation>Shutter closed</translation>
    </message>
    <message>
        <source>Prise par un autre</source>
        <translation>Taken by another</translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Touchez d’abord un document.</source>
        <translation>Touch a document first.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>We are preparing it…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>Give to the site</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>One more moment.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>The site asks for a film or a sound.</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>The site does not take pictures.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>Copy to my stick</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>See it large</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>Rotate page</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>Join two papers</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>You need two papers to put them together.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Papier %1</source>
        <translation>Paper %1</translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation>Document from the site %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Paper %1 from the stick</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Scanned here, %n page</numerusform>
            <numerusform>Scanned here, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>From the site, %n page</numerusform>
            <numerusform>From the site, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>From your stick, %n page</numerusform>
            <numerusform>From your stick, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>Next documents</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>First documents</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>Which document do you give to the site?</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>The site asks for a document again</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>Refused? Try “Smaller” or “Picture”.</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>They will be erased at the end of your visit.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>My USB stick</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>Nothing here yet. Scan a paper, or open a procedure: documents from the site come here.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>You are writing:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>EmptyFrames</name>
    <message>
        <source>Cette partie vient d’un autre site. La cabine ne l’ouvre pas.</source>
        <translation>This part comes from another site. The cabin does not open it.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>We are erasing everything</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>The cabin will be ready in a moment.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>Pages and passwords</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>Words written on the keyboard</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>So-so</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>Difficult</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>Thank you for your answer.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>It is done. Thank you for your visit.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>Take your papers back, and the one on the scanner’s glass.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>Everything is erased</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>We are erasing everything</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>Your page is kept.</numerusform>
            <numerusform>Your %n pages are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>Continue without scanning</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>Go back to my documents</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>Continue without printing</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>The scanner does not answer</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>Tell reception.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>Printing goes on by itself.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Your document stays in “My documents”.</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>The scanner is waiting</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>The printer is waiting</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>The ticket is waiting</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Your stick</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>No more room</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>Remove a document.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>Then try again.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>Still nothing? Ask at reception.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>We have restarted the scanner.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>Scan the page again.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>The ticket does not come out</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>The stick does not answer</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>Take it out, then plug it in again.</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>Or go on without scanning.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>The scanner is broken</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>We do not keep this page.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>Place it straight, against the edge.</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>Reception puts paper in the tray.</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>Reception takes the sheet out.</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>Close the printer’s cover.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>You can also write down what comes next.</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>The stick is not there any more</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>Plug it in again.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>This stick cannot be read here</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>Try another stick.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>This is not a paper</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Too big for the cabin</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>Nothing can be written on this stick</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>This stick is full</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>Give fewer pages at a time.</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>We cannot do that here.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>A person can help you.</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>Or scan the paper.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>There is no more room</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>This document does not go through</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>The scanner has no paper</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>Put your page in the scanner.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>A sheet is stuck</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>The lid is open</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>Close the scanner’s lid.</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>It is closed</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>Choose another document.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>Or scan the paper again.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>Touch “It is done”.</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>Open the scanner’s cover.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>Take the sheet out gently.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Close the cover.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>The scanner is busy</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>The scanner is not plugged in</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>Part of the page is missing</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>The scanner has stopped</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>There is no more paper</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>The paper is back in</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>The cover is open</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>There is no more ink</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>The printer is switched off</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>This document cannot be printed</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>Or ask at reception.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>There is no more paper for the ticket</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>The ticket cover is open</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>This document is too big for the site</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>The site asks for another kind of file</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>This document is damaged</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>caché</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>avant&#xa0;:
%1</source>
        <translation>before:
%1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Impression en cours</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>Report printed</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Failed. Try again</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>The cabin: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>The figures</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimer le rapport</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>Visits by week</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>For which procedures</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>How it ends</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>Numbers, never people. Under %1, nothing is shown.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>Practice visits: nothing is hidden.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>We are looking at the code.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>Write your code, then touch “Enter”.</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>Now write the code from your telephone.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>This code does not work. Try again in one second.</numerusform>
            <numerusform>This code does not work. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>This code does not work. Try again.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>A visit is under way. End it first, in its own way.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>No code is set. The technician sets one when installing.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>The codes can no longer be read. The technician can set them again.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>Staff space</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>The space stays closed</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>One digit written</numerusform>
            <numerusform>%n digits written</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>Wait until the delay is over.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>A code has six digits at least.</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Écran tactile</source>
        <translation>Touchscreen</translation>
    </message>
    <message>
        <source>Plus grand écart&#xa0;: %1 mm, soit %2 pixels. Permis&#xa0;: %3 mm.</source>
        <translation>Largest error: %1 mm, or %2 pixels. Allowed: %3 mm.</translation>
    </message>
    <message>
        <source>Touchez cinq cibles, l’une après l’autre, au centre de la croix.</source>
        <translation>Touch five targets, one after the other, in the middle of the cross.</translation>
    </message>
    <message>
        <source>Dernier essai le %1&#xa0;: %2</source>
        <translation>Last test on %1: %2</translation>
    </message>
    <message>
        <source>réussi</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>raté</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Raté</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Nettoyez le verre et réglez l’écran dans le système, puis recommencez.</source>
        <translation>Clean the glass, set the screen up in the system, then start again.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Croix&#xa0;: la cible. Rond&#xa0;: le doigt senti, écart grossi cinq fois.</source>
        <translation>Cross: the target. Circle: the finger felt, error five times larger.</translation>
    </message>
    <message>
        <source>Doigts sentis&#xa0;: %1</source>
        <translation>Fingers felt: %1</translation>
    </message>
    <message>
        <source>Posez ici plusieurs doigts&#xa0;: chacun est dessiné.</source>
        <translation>Put several fingers here: each is drawn.</translation>
    </message>
</context>
<context>
    <name>GlassTargets</name>
    <message>
        <source>Touchez la croix %1 sur %2</source>
        <translation>Touch cross %1 of %2</translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation>Stop the test</translation>
    </message>
</context>
<context>
    <name>GuideActs</name>
    <message>
        <source>Avant</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Hide the guide</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Hide the guide</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>Open the guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Il faut un téléphone</source>
        <translation>A phone is needed</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>This page asks for an app on a smartphone.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>This page may send a code to a mobile phone.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>A small test</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>The site checks that you are not a robot.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>The site signed you out</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>It waited too long. Your documents are kept.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>Too hard? A person can help you.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>Your e-mails</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>The site asks for a document</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>Open the newest message. Note the code.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>Scan now: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>Look in the junk mail too.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Go back to my procedure</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Go to the start of the site</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>See my e-mails</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>Scan my paper</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>See my documents</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>Prepare my address</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>Note for myself</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>We are calling them.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>Done: somebody has been told.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>The bell does not work. Open the door and ask.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Somebody is coming. Wait here.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Your procedure stays open.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>Somebody here</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>Open the door and ask.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>You can also open the door and ask.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>for one minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>Call somebody here</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>They see and hear you. The cabin records nothing.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>Call by video</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>Have your file number ready.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>Reception: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>Have %1 ready.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Go back to my procedure</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>The sites refused</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>Sites refused: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>Sites that pages asked for and the cabin refuses. Show them to the person who keeps the catalogue.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>Nothing to show: no refused site is asked for often enough.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>Nothing to show: the cabin refused no site.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>And others, asked for less: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>Others may be hidden: below %1 times, nothing is shown.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 times</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>Today the cabin closes early.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>Reception is closed today. The cabin works.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>Reception is back soon. You can start.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>For help, make an appointment at reception.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>Printing is not possible. The rest works.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>Scanning is not possible. The rest works.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>The sites are slow today. Take your time.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>The cabin closes soon for the holidays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>The cabin is closed on Mondays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>The cabin is closed on Tuesdays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>The cabin is closed on Wednesdays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>The cabin is closed on Thursdays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>The cabin is closed on Fridays.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>The cabin is closed on Saturdays.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>Nous appelons</source>
        <translation>We are calling</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>for less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>for one minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Somebody is coming</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>Somebody has been told</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Your procedure stays open.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>Have you finished?</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>Your document will be erased. Have you printed what you need to keep?</numerusform>
            <numerusform>Your %n documents will be erased. Have you printed what you need to keep?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>We will erase everything: pages, passwords, documents.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>Add a note to my ticket</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>Finish my visit</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Continue my visit</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>at the top</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>at the bottom</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>at the start</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>in the centre</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>Look %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Never tried here</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1, passed in %2 s</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1, failed</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>Read a test page</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>Print a test ticket</translation>
    </message>
    <message>
        <source>Jouer un son et l’écouter</source>
        <translation>Play a sound and hear it</translation>
    </message>
    <message>
        <source>Prendre une image d’essai</source>
        <translation>Take a test picture</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>En marche</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>Last test</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Test under way</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>This test is not over.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>A4 printer</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>USB sockets</translation>
    </message>
    <message>
        <source>Haut-parleur et micro</source>
        <translation>Loudspeaker and microphone</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>No paper left</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>Put paper in, then test again.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>Roll nearly finished</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>Have a roll ready.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Paper stuck</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>Open, take the sheet out, close.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Close the cover.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Wait until the other job is done.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>Look at cable and power.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>Give the cabin the right to use it.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>Switch it off and on. Else call the repairer.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>Off or out of reach</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>Look at power and cable.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>Queue stopped</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>Let the print queue go on.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Ink nearly out</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>Have a cartridge ready.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>No ink</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>Change the cartridge.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>Press its online button.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Out of reach</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>Look at cable, power and address.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>Does not answer</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>Switch it off, wait ten seconds, switch it on.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>Driver stopped</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>Test again.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>Unknown keyboard plugged in</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>Unplug it, or name it in the settings.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>Unknown network adapter plugged in</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>Unplug it, or name it in the settings.</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation>Sound server stopped</translation>
    </message>
    <message>
        <source>Redémarrez la cabine.</source>
        <translation>Restart the cabin.</translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque</source>
        <translation>Neither loudspeaker nor headset</translation>
    </message>
    <message>
        <source>Branchez le haut-parleur.</source>
        <translation>Plug the loudspeaker in.</translation>
    </message>
    <message>
        <source>Pas de micro</source>
        <translation>No microphone</translation>
    </message>
    <message>
        <source>Branchez le micro ou le casque.</source>
        <translation>Plug in the microphone or the headset.</translation>
    </message>
    <message>
        <source>Le micro n’entend rien</source>
        <translation>The microphone hears nothing</translation>
    </message>
    <message>
        <source>Regardez le volume et le bouton du micro.</source>
        <translation>Check the volume and the microphone’s switch.</translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation>Plug the camera in.</translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation>Shutter closed</translation>
    </message>
    <message>
        <source>Ouvrez le cache de la caméra.</source>
        <translation>Open the camera’s shutter.</translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Débranchez la caméra, puis branchez-la encore.</source>
        <translation>Unplug the camera, then plug it in again.</translation>
    </message>
    <message>
        <source>Clé USB oubliée</source>
        <translation>Forgotten USB stick</translation>
    </message>
    <message>
        <source>Retirez-la et gardez-la pour son propriétaire.</source>
        <translation>Take it out and keep it for its owner.</translation>
    </message>
    <message>
        <source>Pas de son</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Regardez le haut-parleur, puis redémarrez la cabine.</source>
        <translation>Look at the loudspeaker, then start the cabin again.</translation>
    </message>
    <message>
        <source>Voix absente</source>
        <translation>No voice</translation>
    </message>
    <message>
        <source>Prises illisibles</source>
        <translation>Sockets cannot be read</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>Call the technician: a program is missing.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>Test again. Else call the repairer.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>Device tests</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>The devices</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>%1 working, %2 to look at, %3 out of order</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>Test everything</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>A test is not over.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>We are looking at the devices.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>Where are your e-mails?</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>Where to open your mailbox?</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>Look at what is written after the @ sign in your address.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>A free mailbox is enough. You can change your mind.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>The cabin</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Chercher un mot</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>We did not find this word. A person can help you.</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>Who sent the letter?</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>Search for a word: “card”, “housing”…</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>I received a letter</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>I cannot find it</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>See the %n service</numerusform>
            <numerusform>See the %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>Are you missing a paper?</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>It does not matter. Take the list and come back with your papers.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>Come back another day</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>Continue anyway</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>We are reading the figures.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>There are not enough visits yet. Too small a figure would show somebody.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>The figures cannot be read. Tell the technician.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>Back to the first</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Next: %n more</numerusform>
            <numerusform>Next: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>Sheet printed</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Failed. Try again</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>We are looking at everything</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>One minute at most</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>Check the sites</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>This check is not over.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>Tray filled</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Un numéro</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>An appointment</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>Day, time, place</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>What you want to remember</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>It comes out on paper, and nowhere else.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>That is too long for the ticket. Write less.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>The cabin erases it at the end of your visit.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>A number:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>An appointment:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>Something else:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>And also: what you did, and what happens next.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>Your ticket will say:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>See my ticket</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>That is too long for the ticket. Write less.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>Write your note first.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>This page does not open here.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>Go back to the procedure</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>This page suggests calling %1. Write the number down.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>To write an e-mail, open “My e-mails”.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>The document is in “My documents”.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>This file does not open here. Only papers and pictures open.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>The document is given to the site. Check, then send.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>You have printed all the pages of your visit. Ask at reception.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>Your paper is printed. Fill it in, then give it to reception.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Somebody is coming. Wait here.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>Your sheet is printed. Take it under the screen.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>Your sheet is coming out of the printer. Take it.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Your USB stick is plugged in. Nothing is copied without you.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>The stick is out. Papers already taken stay here.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>The stick was taken out too early. Plug it in again to finish.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>Your papers are here. You can take the stick out.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>Your USB stick is still plugged in. Take it with you.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>A USB stick is already plugged in. Is it yours? Plug it in again. If not, give it to reception.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>USB sticks cannot be opened here. Reception can help you.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>This stick cannot be read here. Try another stick.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>What is yours is not read out loud. You can change this in “Comfort”.</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>See my stick</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>There is no more room. Remove a document.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>The voice does not work. Everything stays written on the screen.</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>See the document</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>Until tomorrow</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>One month</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>A notice for visitors</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>Nothing is shown. Choose a notice, then how long.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>Shown until %1:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>Shown, but forgotten at the next start: the disk refuses.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>Remove this notice</translation>
    </message>
    <message>
        <source>Afficher&#xa0;:</source>
        <translation>Show:</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Continuez. Nous regardons avec vous.</source>
        <translation>Go on. We are checking with you.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>There are too many digits. Look at your paper again.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>A digit is not right. Look at the marked groups.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>The format is right.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>This number is written correctly.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>Write it here to check</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>Nothing is kept, nothing is sent.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>I have my number</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>My procedure</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>My e-mails</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>Code expected</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>The cabin is resting</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>It cannot be used now. Nothing of yours has stayed here. Ask at reception.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>It cannot be used now. A check has to be made. Ask at reception.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>The site is slow. We are waiting with you.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>The page is coming.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>Leave this page? What you wrote may be lost.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>Leave the page</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>No, cancel</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>Stop these messages</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>By phone, %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
</context>
<context>
    <name>PrintColours</name>
    <message>
        <source>Noir et blanc</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>In colour</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>Take your pages</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>The printer is working</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>They have come out of the printer.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>Your pages are coming. Stay here.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>The printer is getting ready. We are waiting with you.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>How many copies?</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>At least one copy is needed.</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>Which colours?</translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>On %n sheet. It is free.</numerusform>
            <numerusform>On %n sheets. It is free.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>%n page is left for your visit.</numerusform>
            <numerusform>%n pages are left for your visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation>I have my pages</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>Both sides</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>What we will do</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>Go back to the procedure</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>Start the procedure</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>See the papers</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>See the step</numerusform>
            <numerusform>See the %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>You can start all the same.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>Phone useful</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>Recent phone</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>Then town hall</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>Code by e-mail</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>For practice</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1&#xa0;h&#xa0;%2</source>
        <translation>Checked at %1:%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>Nothing is left in the cabin</translation>
    </message>
</context>
<context>
    <name>RestartActs</name>
    <message>
        <source>Impossible ici&#xa0;: la cabine a été lancée à la main.</source>
        <translation>Not possible here: the cabin was started by hand.</translation>
    </message>
    <message>
        <source>Refusé&#xa0;: la cabine n’a pas ce droit sur cette machine.</source>
        <translation>Refused: the cabin does not have that right on this machine.</translation>
    </message>
    <message>
        <source>C’est un entraînement&#xa0;: la machine reste allumée.</source>
        <translation>This is practice: the machine stays on.</translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation>Restart the cabin</translation>
    </message>
    <message>
        <source>Redémarrer la machine</source>
        <translation>Restart the machine</translation>
    </message>
    <message>
        <source>La machine s’arrête et revient dans une minute environ.</source>
        <translation>The machine stops and is back in about a minute.</translation>
    </message>
    <message>
        <source>L’écran devient noir, la cabine revient en quelques secondes.</source>
        <translation>The screen goes black, the cabin is back in some seconds.</translation>
    </message>
    <message>
        <source>Oui, redémarrer</source>
        <translation>Yes, restart</translation>
    </message>
    <message>
        <source>Oui, relancer</source>
        <translation>Yes, restart it</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>No, go on</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>La cabine</source>
        <translation>The cabin</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>A service of your town</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>Come in,
take your time.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>Do your online procedures here.
A person can help you.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Touch to start</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>Nobody can hear you</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>Everything is erased at the end</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>It is free</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>caché</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>ScanActs</name>
    <message>
        <source>J’ai fini</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>We are still reading your page.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>Another page</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>Scan the page again</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>Keep the page</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>Remove the page</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ScanPapers</name>
    <message>
        <source>Une page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>A card, both sides</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>Several sheets</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>Your pages</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>To scan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>%n more second.</numerusform>
            <numerusform>%n more seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>Scan the sheets</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>Scan this side</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>Scan the page</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>Do not lift the lid.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>Look: can you read everything well?</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>We are reading your card</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>Place page %1</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>Place your page</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>Open the lid. Lay the page face down on the glass. Close it.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>Place your card</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>Open the lid. Place the card on the glass. Close it.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>Turn your card over</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>Place the other side on the glass. Close the lid.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Place your sheets</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>Put the sheets in the feeder, neatly lined up.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>We are reading your page</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>We are reading your sheets</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>Do not touch the sheets.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>Your page has been read</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>Your card has been read</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>Your sheets have been read</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>Page %1 looks empty</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>It may have been the wrong way round. You choose.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>Page %1 looks blurred</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>Lay it completely flat, then start again.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>Page %1 looks cut off</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>Lay all of it on the glass, then start again.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>blurred</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>read</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>to place</translation>
    </message>
</context>
<context>
    <name>SenseCard</name>
    <message>
        <source>Raté</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Never tried here</translation>
    </message>
</context>
<context>
    <name>SensesPage</name>
    <message>
        <source>Haut-parleur</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Casque</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cette caméra ne le dit pas</source>
        <translation>This camera does not tell</translation>
    </message>
    <message>
        <source>Le son est joué.</source>
        <translation>The sound is being played.</translation>
    </message>
    <message>
        <source>Le micro a entendu le son.</source>
        <translation>The microphone heard the sound.</translation>
    </message>
    <message>
        <source>Le serveur de son ne répond pas.</source>
        <translation>The sound server does not answer.</translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque.</source>
        <translation>Neither loudspeaker nor headset.</translation>
    </message>
    <message>
        <source>Aucun micro.</source>
        <translation>No microphone.</translation>
    </message>
    <message>
        <source>Le micro n’a pas entendu le son.</source>
        <translation>The microphone did not hear the sound.</translation>
    </message>
    <message>
        <source>Relancez la machine. Sinon, appelez le réparateur.</source>
        <translation>Restart the machine. Otherwise call for repair.</translation>
    </message>
    <message>
        <source>Branchez un haut-parleur ou un casque.</source>
        <translation>Plug in a loudspeaker or a headset.</translation>
    </message>
    <message>
        <source>Branchez le micro.</source>
        <translation>Plug the microphone in.</translation>
    </message>
    <message>
        <source>Montez le volume, approchez le micro, recommencez.</source>
        <translation>Turn it up, bring the microphone nearer, start again.</translation>
    </message>
    <message>
        <source>La caméra regarde.</source>
        <translation>The camera is looking.</translation>
    </message>
    <message>
        <source>La caméra donne une image.</source>
        <translation>The camera gives a picture.</translation>
    </message>
    <message>
        <source>Aucune caméra.</source>
        <translation>No camera.</translation>
    </message>
    <message>
        <source>Un autre programme tient la caméra.</source>
        <translation>Another program has the camera.</translation>
    </message>
    <message>
        <source>Le cache est fermé.</source>
        <translation>The shutter is closed.</translation>
    </message>
    <message>
        <source>La caméra ne donne pas d’image.</source>
        <translation>The camera gives no picture.</translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation>Plug the camera in.</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Wait until the other job is done.</translation>
    </message>
    <message>
        <source>Ouvrez le cache devant la caméra.</source>
        <translation>Open the shutter in front of the camera.</translation>
    </message>
    <message>
        <source>Débranchez-la, attendez, rebranchez-la.</source>
        <translation>Unplug it, wait, plug it in again.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Son et caméra</source>
        <translation>Sound and camera</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mic</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Essayez avec le haut-parleur, puis branchez le casque et recommencez.</source>
        <translation>Test the loudspeaker, then plug the headset in and start again.</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Test under way</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation>Play a sound and listen</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>This test is not over.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Shutter</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>L’image s’affiche ici. Rien n’est gardé.</source>
        <translation>The picture shows here. Nothing is kept.</translation>
    </message>
    <message>
        <source>Arrêter la caméra</source>
        <translation>Stop the camera</translation>
    </message>
    <message>
        <source>Voir l’image</source>
        <translation>See the picture</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Le courrier vient de&#xa0;: %1</source>
        <translation>The letter is from: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>What does the letter ask for?</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>By telephone: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>All procedures</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>I cannot find it</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Refusé&#xa0;: donnez un nombre de %1 à %2.</source>
        <translation>Refused: give a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Refusé&#xa0;: cette valeur ne convient pas.</source>
        <translation>Refused: this value does not fit.</translation>
    </message>
    <message>
        <source>Un fichier est faux&#xa0;: les derniers bons réglages servent.</source>
        <translation>A file is wrong: the last good settings are used.</translation>
    </message>
    <message>
        <source>Origine&#xa0;: %1</source>
        <translation>Origin: %1</translation>
    </message>
    <message>
        <source>Oublier ce changement</source>
        <translation>Forget this change</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>This setting is being saved.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Le français reste toujours.</source>
        <translation>French always stays.</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>This setting is being saved.</translation>
    </message>
</context>
<context>
    <name>SettingHints</name>
    <message>
        <source>En secondes.</source>
        <translation>In seconds.</translation>
    </message>
    <message>
        <source>Un vrai, un simulé, ou aucun.</source>
        <translation>A real one, a simulated one, or none.</translation>
    </message>
    <message>
        <source>Trop long pour cet écran&#xa0;: dans le fichier de l’installateur.</source>
        <translation>Too long for this screen: in the installer’s file.</translation>
    </message>
    <message>
        <source>Pixels par millimètre. 3,66 pour 24 pouces.</source>
        <translation>Pixels per millimetre. 3.66 for 24 inches.</translation>
    </message>
    <message>
        <source>Automatique suit la forme de l’écran.</source>
        <translation>Automatic follows the shape of the screen.</translation>
    </message>
    <message>
        <source>Le français reste toujours.</source>
        <translation>French always stays.</translation>
    </message>
    <message>
        <source>En pour cent, au début de chaque visite.</source>
        <translation>In percent, when each visit begins.</translation>
    </message>
    <message>
        <source>La voix qui lit les écrans.</source>
        <translation>The voice that reads the screens.</translation>
    </message>
    <message>
        <source>Nom donné par le serveur de son. Vide&#xa0;: il choisit.</source>
        <translation>Name given by the sound server. Empty: it chooses.</translation>
    </message>
    <message>
        <source>Oui, si seul un casque est branché.</source>
        <translation>Yes, if only a headset is plugged in.</translation>
    </message>
    <message>
        <source>Secondes sans toucher l’écran.</source>
        <translation>Seconds without touching the screen.</translation>
    </message>
    <message>
        <source>Secondes avant de tout effacer.</source>
        <translation>Seconds before everything is erased.</translation>
    </message>
    <message>
        <source>Secondes avant de revenir au repos.</source>
        <translation>Seconds before going back to rest.</translation>
    </message>
    <message>
        <source>Secondes pour prendre papiers et ticket.</source>
        <translation>Seconds to take papers and receipt.</translation>
    </message>
    <message>
        <source>Secondes d’attente d’une page.</source>
        <translation>Seconds that a page is waited for.</translation>
    </message>
    <message>
        <source>Secondes où la personne cherche son code.</source>
        <translation>Seconds in which the person looks for the code.</translation>
    </message>
    <message>
        <source>Secondes sans toucher, dans ces espaces.</source>
        <translation>Seconds without a touch, in these spaces.</translation>
    </message>
    <message>
        <source>Nom SANE, ou auto pour le premier trouvé.</source>
        <translation>SANE name, or auto for the first found.</translation>
    </message>
    <message>
        <source>Nom de la file, ou auto.</source>
        <translation>Name of the queue, or auto.</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de cette machine.</source>
        <translation>Empty: that of this machine.</translation>
    </message>
    <message>
        <source>Un agent peut en permettre plus.</source>
        <translation>An agent may allow more.</translation>
    </message>
    <message>
        <source>Comment elle est branchée.</source>
        <translation>How it is connected.</translation>
    </message>
    <message>
        <source>Nom ou numéro de l’imprimante.</source>
        <translation>Name or number of the printer.</translation>
    </message>
    <message>
        <source>9100 le plus souvent.</source>
        <translation>9100 most often.</translation>
    </message>
    <message>
        <source>La commande lsusb le donne.</source>
        <translation>The command lsusb tells it.</translation>
    </message>
    <message>
        <source>Par exemple /dev/ttyS0.</source>
        <translation>For example /dev/ttyS0.</translation>
    </message>
    <message>
        <source>Écrite sur la notice de l’imprimante.</source>
        <translation>Written in the printer’s manual.</translation>
    </message>
    <message>
        <source>En millimètres.</source>
        <translation>In millimetres.</translation>
    </message>
    <message>
        <source>Mégaoctets en mémoire, pour une visite.</source>
        <translation>Megabytes in memory, for one visit.</translation>
    </message>
    <message>
        <source>Chemin complet, depuis la racine.</source>
        <translation>Full path, from the root.</translation>
    </message>
    <message>
        <source>Un chiffre plus petit est caché.</source>
        <translation>A smaller figure is hidden.</translation>
    </message>
    <message>
        <source>Pour le collecteur d’un parc de cabines.</source>
        <translation>For the collector of many cabins.</translation>
    </message>
    <message>
        <source>Adresse PostgreSQL. Vide&#xa0;: aucune.</source>
        <translation>PostgreSQL address. Empty: none.</translation>
    </message>
    <message>
        <source>Lettres, chiffres et tirets&#xa0;; un nom par cabine.</source>
        <translation>Letters, digits and dashes; one name per cabin.</translation>
    </message>
    <message>
        <source>Servis par la cabine elle-même.</source>
        <translation>Served by the cabin itself.</translation>
    </message>
    <message>
        <source>Montré aux visiteurs.</source>
        <translation>Shown to visitors.</translation>
    </message>
    <message>
        <source>Les conseillers lisent ce nom.</source>
        <translation>Advisers read this name.</translation>
    </message>
    <message>
        <source>Imprimée sur les pages.</source>
        <translation>Printed on pages.</translation>
    </message>
    <message>
        <source>Imprimé sur les pages.</source>
        <translation>Printed on pages.</translation>
    </message>
    <message>
        <source>Dossier des services ajoutés par la ville.</source>
        <translation>Folder of the services that the town adds.</translation>
    </message>
    <message>
        <source>Pour prévenir avant qu’il soit vide.</source>
        <translation>To tell before it is empty.</translation>
    </message>
    <message>
        <source>Ce que les visiteurs peuvent en faire.</source>
        <translation>What visitors may do with them.</translation>
    </message>
    <message>
        <source>Chiffres, codes, réglages changés ici.</source>
        <translation>Figures, codes, settings changed here.</translation>
    </message>
    <message>
        <source>Documents d’une visite, jamais sur un disque.</source>
        <translation>Documents of a visit, never on a disk.</translation>
    </message>
    <message>
        <source>Ce qui est livré avec la cabine.</source>
        <translation>What comes with the cabin.</translation>
    </message>
    <message>
        <source>Comme lsusb les écrit&#xa0;: 046d:c31c, 0bda:8153.</source>
        <translation>As lsusb writes them: 046d:c31c, 0bda:8153.</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Changé</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Écran et voix</source>
        <translation>Screen and voice</translation>
    </message>
    <message>
        <source>Durée des écrans</source>
        <translation>How long screens stay</translation>
    </message>
    <message>
        <source>Scanner et imprimante</source>
        <translation>Scanner and printer</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Aide humaine</source>
        <translation>Human help</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Lieu et prises</source>
        <translation>Place and sockets</translation>
    </message>
    <message>
        <source>Finesse de l’écran</source>
        <translation>Density of the screen</translation>
    </message>
    <message>
        <source>Sens de l’écran</source>
        <translation>How the screen hangs</translation>
    </message>
    <message>
        <source>Langues offertes</source>
        <translation>Languages offered</translation>
    </message>
    <message>
        <source>Volume au départ</source>
        <translation>Volume at the start</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Sortie de la voix</source>
        <translation>Output of the voice</translation>
    </message>
    <message>
        <source>Casque seulement</source>
        <translation>Headset only</translation>
    </message>
    <message>
        <source>Avant la question de présence</source>
        <translation>Before asking if you are there</translation>
    </message>
    <message>
        <source>Durée de cette question</source>
        <translation>How long that question stays</translation>
    </message>
    <message>
        <source>Écran des langues</source>
        <translation>Screen of languages</translation>
    </message>
    <message>
        <source>Écran de fin</source>
        <translation>Last screen</translation>
    </message>
    <message>
        <source>Avant de dire un site lent</source>
        <translation>Before calling a site slow</translation>
    </message>
    <message>
        <source>Attente d’un code</source>
        <translation>Wait for a code</translation>
    </message>
    <message>
        <source>Fin de votre session</source>
        <translation>End of your session</translation>
    </message>
    <message>
        <source>Sonnerie d’un conseiller</source>
        <translation>Ringing of an adviser</translation>
    </message>
    <message>
        <source>Attente d’un appel coupé</source>
        <translation>Wait for a lost call</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation>Name of the scanner</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>A4 printer</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>Serveur d’impression</source>
        <translation>Print server</translation>
    </message>
    <message>
        <source>Feuilles par visite</source>
        <translation>Sheets per visit</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Adresse sur le réseau</source>
        <translation>Network address</translation>
    </message>
    <message>
        <source>Port sur le réseau</source>
        <translation>Network port</translation>
    </message>
    <message>
        <source>Numéro du fabricant</source>
        <translation>Number of the maker</translation>
    </message>
    <message>
        <source>Numéro du modèle</source>
        <translation>Number of the model</translation>
    </message>
    <message>
        <source>Port série</source>
        <translation>Serial port</translation>
    </message>
    <message>
        <source>Vitesse du port série</source>
        <translation>Speed of the serial port</translation>
    </message>
    <message>
        <source>Largeur du ticket</source>
        <translation>Width of the receipt</translation>
    </message>
    <message>
        <source>Place pour les documents</source>
        <translation>Room for documents</translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation>File of the figures</translation>
    </message>
    <message>
        <source>Plus petit chiffre montré</source>
        <translation>Smallest figure shown</translation>
    </message>
    <message>
        <source>Dossier des mesures</source>
        <translation>Folder of the metrics</translation>
    </message>
    <message>
        <source>Base de la ville</source>
        <translation>Database of the town</translation>
    </message>
    <message>
        <source>Nom dans la base</source>
        <translation>Name in the database</translation>
    </message>
    <message>
        <source>Sites d’entraînement</source>
        <translation>Practice sites</translation>
    </message>
    <message>
        <source>Téléphone d’aide</source>
        <translation>Helpline</translation>
    </message>
    <message>
        <source>Horaires du téléphone</source>
        <translation>Hours of the telephone</translation>
    </message>
    <message>
        <source>Nom dit à qui est appelé</source>
        <translation>Name told to who is called</translation>
    </message>
    <message>
        <source>Équipe d’ici</source>
        <translation>Team of this place</translation>
    </message>
    <message>
        <source>Conseillers par vidéo</source>
        <translation>Advisers by video</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation>Catalogue of the town</translation>
    </message>
    <message>
        <source>Feuilles d’un bac plein</source>
        <translation>Sheets of a full tray</translation>
    </message>
    <message>
        <source>Claviers et cartes admis</source>
        <translation>Keyboards and cards allowed</translation>
    </message>
    <message>
        <source>Clés USB des visiteurs</source>
        <translation>Visitors’ USB sticks</translation>
    </message>
    <message>
        <source>Dossier de la cabine</source>
        <translation>Folder of the cabin</translation>
    </message>
    <message>
        <source>Dossier en mémoire</source>
        <translation>Folder in memory</translation>
    </message>
    <message>
        <source>Dossier du programme</source>
        <translation>Folder of the program</translation>
    </message>
    <message>
        <source>Valeur d’origine</source>
        <translation>Default value</translation>
    </message>
    <message>
        <source>Fichier de l’installateur</source>
        <translation>Installer’s file</translation>
    </message>
    <message>
        <source>Changé ici</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>Choisi au lancement</source>
        <translation>Chosen at the start</translation>
    </message>
    <message>
        <source>Dernière valeur bonne</source>
        <translation>Last good value</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vrai appareil</source>
        <translation>Real device</translation>
    </message>
    <message>
        <source>Appareil simulé</source>
        <translation>Simulated device</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Couché</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Debout</source>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Lire et écrire</source>
        <translation>Read and write</translation>
    </message>
    <message>
        <source>Lire seulement</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabe</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Espagnol</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portugais</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Turc</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainien</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>%1 choix</source>
        <translation>%1 choices</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Ces réglages valent au prochain démarrage.</source>
        <translation>These settings hold from the next start.</translation>
    </message>
    <message>
        <source>Changés ici&#xa0;: %1</source>
        <translation>Changed here: %1</translation>
    </message>
    <message>
        <source>Annuler le dernier</source>
        <translation>Undo the last one</translation>
    </message>
    <message>
        <source>Rien n’a été changé.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Comme en entrant</source>
        <translation>As when I came in</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>This setting is being saved.</translation>
    </message>
    <message>
        <source>Tout oublier</source>
        <translation>Forget all of them</translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation>Restart the cabin</translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Vos e-mails</source>
        <translation>Your e-mails</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>Your mailbox</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>Official site, checked</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>The cabin’s practice site</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>Change mailbox</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>Agent’s space</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Maintenance of the cabin</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>Close my session</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Step %1 of 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>Copy to your stick?</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>We are copying your paper</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>It is copied</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>The copy stays on your stick after the visit. Here, everything is erased.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Do not take the stick out.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>You can take your stick out.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>Do not copy</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>We are looking at your stick</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>Nothing to take from this stick</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>We are taking your papers</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Your stick</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Do not take the stick out.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>It holds no PDF paper and no picture.</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>Which papers do you want to take?</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Touch one paper, or several. Nothing changes on your stick.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>Your stick is very full: here is the newest.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>Take %n paper</numerusform>
            <numerusform>Take %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>Touch a paper first.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Paper %1 from the stick</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>Already taken</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>PDF paper</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>Photo or picture</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Too big for the cabin</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>This is not a paper</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>Damaged, it does not open</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>Locked by a password</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>Too many pages</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>One more moment.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>Ten papers at a time.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>With no answer, we erase everything in %n second.</numerusform>
            <numerusform>With no answer, we erase everything in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>Yes, I am here</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Talk to someone</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>The check at the end of the visit found something left.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>The application has stopped several times.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>A settings file needs correcting.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>For the staff</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>The cabin</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Maintenance of the cabin</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>Agent’s space</translation>
    </message>
</context>
<context>
    <name>SystemActs</name>
    <message>
        <source>Ni hôtes, ni secrets, ni rien des visiteurs.</source>
        <translation>No hosts, no secrets, nothing about visitors.</translation>
    </message>
    <message>
        <source>L’archive s’écrit. Quelques secondes.</source>
        <translation>The archive is being written. Some seconds.</translation>
    </message>
    <message>
        <source>Aucune clé USB. Branchez-en une, puis recommencez.</source>
        <translation>No USB stick. Plug one in, then start again.</translation>
    </message>
    <message>
        <source>Elle ne s’écrit pas. Regardez la place et les droits.</source>
        <translation>It cannot be written. Look at space and rights.</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>État imprimé</source>
        <translation>State printed</translation>
    </message>
    <message>
        <source>Pas imprimé&#xa0;: regardez l’imprimante</source>
        <translation>Not printed: look at the printer</translation>
    </message>
    <message>
        <source>Imprimer l’état de la cabine</source>
        <translation>Print the state of the cabin</translation>
    </message>
    <message>
        <source>La page s’imprime.</source>
        <translation>The page is being printed.</translation>
    </message>
    <message>
        <source>Archive de dépannage sur une clé</source>
        <translation>Support archive on a stick</translation>
    </message>
    <message>
        <source>L’archive s’écrit.</source>
        <translation>The archive is being written.</translation>
    </message>
    <message>
        <source>Archive dans la cabine</source>
        <translation>Archive in the cabin</translation>
    </message>
    <message>
        <source>Écrite&#xa0;: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>%1 Mo</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Nous regardons.</source>
        <translation>We are looking.</translation>
    </message>
    <message>
        <source>Pas encore commencé</source>
        <translation>Not begun yet</translation>
    </message>
    <message>
        <source>Sain, %1</source>
        <translation>Sound, %1</translation>
    </message>
    <message>
        <source>À voir, %1</source>
        <translation>To look at, %1</translation>
    </message>
    <message>
        <source>Cabine</source>
        <translation>Cabin</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation>Catalogue of the town</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Noyau</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>La machine et le logiciel</source>
        <translation>The machine and the program</translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation>File of the figures</translation>
    </message>
    <message>
        <source>Aucun incident noté.</source>
        <translation>No incident noted.</translation>
    </message>
    <message>
        <source>Derniers incidents, sans rien des visiteurs&#xa0;:</source>
        <translation>Last incidents, nothing about visitors:</translation>
    </message>
</context>
<context>
    <name>TechnicianHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation>Test the devices</translation>
    </message>
    <message>
        <source>Scanner, imprimante, ticket, prises USB.</source>
        <translation>Scanner, printer, receipts, USB sockets.</translation>
    </message>
    <message>
        <source>Essayer le son et la caméra</source>
        <translation>Test sound and camera</translation>
    </message>
    <message>
        <source>Haut-parleur, casque, micro, image.</source>
        <translation>Loudspeaker, headset, microphone, picture.</translation>
    </message>
    <message>
        <source>Essayer l’écran tactile</source>
        <translation>Test the touchscreen</translation>
    </message>
    <message>
        <source>Cinq cibles à toucher du doigt.</source>
        <translation>Five targets to touch.</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Appareils, réseau, heure, place, chiffres.</source>
        <translation>Devices, network, time, space, figures.</translation>
    </message>
    <message>
        <source>Changer les réglages</source>
        <translation>Change the settings</translation>
    </message>
    <message>
        <source>Chacun vérifié, et repris si besoin.</source>
        <translation>Each one checked, and taken back if need be.</translation>
    </message>
    <message>
        <source>Versions, archive, redémarrage</source>
        <translation>Versions, archive, restart</translation>
    </message>
    <message>
        <source>La machine et le logiciel.</source>
        <translation>The machine and the program.</translation>
    </message>
</context>
<context>
    <name>ThingTile</name>
    <message>
        <source>Où&#xa0;?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>Where to find it?</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>I am missing a paper</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>Your ticket</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>Take your ticket under the screen.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>What you did, and what happens next.</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>Your ticket is coming out of the printer.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>Ticket printed</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Take the ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>We are erasing everything. One more moment.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>Comfort</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>just once</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Go to the start of the site</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>See what the site says</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>There is no internet at the moment.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>It is not your fault. Your documents are kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>We cannot find this site.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>Its address does not answer now. Your documents are kept.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>The cabin’s network asks for a login.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>It is not your fault. Tell reception, then try again.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>The site does not answer.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>Your documents are kept. Try again, or come back later.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>The site is closed, or too many people are on it.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Your documents are kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>This page does not exist, or no longer does.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>The site may have moved it. Go to the start of the site.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>The site does not give this page.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>Go to the start of the site, then sign in.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>The site signed you out.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>It waited too long. Your documents are kept.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>The site goes round in circles.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>It sends us from page to page. Go to the start of the site.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>The site is too slow.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>Your documents are kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>This page is not safe.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>We do not open it, to protect you.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>The page has stopped.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>Your documents are kept. Open the page once more.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>Large view of the document</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>The page cannot be smaller.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>The page cannot be larger.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>This is the last page.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>This is the first page.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>I have seen it</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>A person helps you</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>on Monday</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>on Tuesday</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>on Wednesday</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>on Thursday</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>on Friday</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>on Saturday</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>on Sunday</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>Closed. Opens at %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>Closed. Opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>Closed. Opens on %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>Closed. Opens %1 at %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>The page cannot be smaller.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>The page cannot be larger.</translation>
    </message>
</context>
</TS>
