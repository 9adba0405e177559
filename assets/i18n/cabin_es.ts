<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>Con el escáner</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>Tener correo electrónico es gratis.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>El sitio puede pedir un teléfono móvil.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>Abra su correo cada mes. Si lo olvida, puede cerrarse.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>La contraseña es suya. No se la dé a nadie.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>Sin la contraseña anotada, el correo ya no se abre.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>En la ficha</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>Líneas para rellenar</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>También la contraseña</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>Atención: quien lea este papel puede abrir su buzón.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>Usted escribe la contraseña a mano, en casa o aquí.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>Imprimir mi ficha</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Su apellido</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>Escriba su nombre y su apellido. Le proponemos direcciones.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>Toque la que prefiera:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>Muy difícil de adivinar</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>Cuatro palabras sencillas, un guion entre ellas, y un número. Con mayúscula al principio.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>No use una contraseña que ya usa en otro sitio.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>Proponer otra</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>Copiar en la página</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>Primero elija una dirección.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>Ayudar a la persona</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>Vuelve a su pantalla. Ya no hay prisa.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>Nadie está de visita ahora.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Abrir el día</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>¿Todo listo? Una mirada, y qué hacer.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Ver las cifras</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>Números, nunca personas.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>Ver las peticiones de ayuda</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>De hoy, sin ningún nombre.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>Alguien espera aquí. Diga que ya va.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Permitir más páginas</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>Esta visita imprime lo que necesita.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>Solo para esta visita.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>Mostrar un aviso</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>Por ejemplo: cerrado el miércoles.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>Ver los aparatos</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>Papel, escáner, ticket: ¿está todo listo?</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>Ver los sitios rechazados</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>Para mostrar a quien lleva el catálogo.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>Escuchar la explicación</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>Volver al tamaño normal</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>Ampliar la pantalla</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>Más páginas: permitido</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Permitir más páginas</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>Terminar la ayuda</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>Las contraseñas siguen ocultas. La ayuda se cierra tras 5 minutos sin tocar.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>Volver a la pantalla</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>¿Para qué sirve esta pantalla?</translation>
    </message>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>Aquí elige su idioma.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>También puede agrandar las letras.</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>Cada casilla abre un servicio: la CAF, los impuestos, la salud.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>Toque el servicio de su trámite.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>Con una carta, toque «He recibido una carta».</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>Estos servicios envían cartas.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>Toque el nombre que está arriba en su carta.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>Esto es lo que puede hacer con este servicio.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>Toque lo que más se parece a lo que necesita.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>Esta página dice lo que debe tener consigo.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>Toque cada cosa que tiene.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>Después, el botón grande abre el sitio verdadero.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>Es el sitio verdadero del servicio. Usted escribe en él.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>La tarjeta de al lado dice qué hacer, una cosa tras otra.</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>Cuando esté hecho, toque «Seguir» en la tarjeta.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>El sitio espera un papel suyo.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>Tome un documento de aquí o escanee su papel.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>La página del sitio no se abre. No es culpa suya.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>Pruebe otra vez, o vuelva al principio del sitio.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>Aquí abre su correo sin cerrar su trámite.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>Mire el final de su dirección, después del signo @.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>Toque el mismo nombre.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>Aquí elige dónde abrir su buzón de correo.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>Lea lo que cada uno puede pedir.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>Toque el que quiera.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>Es su correo. Su trámite sigue abierto al lado.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>Busque el mensaje y toque «Mi trámite», arriba.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>Estos son sus papeles de esta visita.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>Puede verlos, girarlos, imprimirlos.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>Se borrarán cuando usted se vaya.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>Toque el documento correcto y luego «Dar al sitio».</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>Usted habla con una persona por vídeo.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>Su trámite sigue abierto. No se graba nada.</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>Para terminar, toque «Colgar».</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>Una máquina se ha parado. No es culpa suya.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>No se ha perdido nada. Siga los pasos escritos aquí.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>El escáner toma una foto de su papel.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>Ponga el papel y toque el botón.</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>Mire si la página se ve bien y toque «Listo».</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>Usted elige cuántas veces y en qué colores.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>El botón de abajo imprime.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>Aquí cambia el tamaño de las letras, los colores, la voz.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>Cada cambio se ve enseguida.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>Todo vuelve a ser como antes después de su visita.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>Toque su idioma. La pantalla cambia enseguida.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>Así se habla con una persona.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>Mientras tanto, su trámite sigue abierto.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>La cabina pregunta si ha terminado.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>Si es así, todo se borra. Si no, usted sigue.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>¿Le falta un papel? No pasa nada.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>Imprima la lista y vuelva otro día.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>Esta imagen muestra dónde está el número.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>Puede escribirlo aquí para comprobarlo.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>Está preparando su primera dirección de correo.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>Primero un nombre, después una contraseña.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>Anótelos bien. La cabina no guarda nada.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>Puede escribir una nota para usted. Solo sale en el papel.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>Toque lo que quiere anotar y escriba.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>La cabina no guarda su nota.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>Este es su documento en grande.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>Léalo antes de darlo o de imprimirlo.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Su memoria USB está conectada. No se copia nada sin usted.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Toque un papel, o varios. Nada cambia en su memoria.</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Nous demandons les chiffres de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette cabine ressemble aux autres de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de cabines à comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ville ne répond pas. Les chiffres d’ici sont gardés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui distingue cette cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>ici&#xa0;: %1 sur 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ailleurs&#xa0;: %1 sur 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Une personne</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>Mis documentos: %n</numerusform>
            <numerusform>Mis documentos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>Aquí no hay ningún documento.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Estamos borrando todo. Un momento más.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>Cerrar el teclado</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>En attente</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 pour cent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>No hay micrófono</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>Probemos imagen y sonido</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>La videollamada no es posible. Pregunte en recepción, o llame por teléfono.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>No hay imagen. Puede hablar sin imagen.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>Diga algo: la barra debe moverse.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>Escuchar un sonido</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>¿No oye? Póngase los auriculares.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>No hay micrófono.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>La cámara se enciende. Un momento.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>No llamar</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>Micro apagado</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>Micro activado</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>Tocar para activar</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>Tocar para apagar</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>Cámara activada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>El sonido está al mínimo.</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>El sonido está al máximo.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>En grande</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>Junto a mi página</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Seguir mi visita</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Colgar</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>La llamada se cortó</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>La llamada no entra</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>Su trámite está guardado. No es culpa suya.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Viene alguien. Espere aquí.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>Llamar: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>Imprimir un papel para que me llamen</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>Seguir sin llamar</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>No le ven y no le oyen.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>Le ven, pero no le oyen.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>Le oyen, pero no le ven.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>Le ven y le oyen.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>La cabina no graba nada.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>desde hace un segundo</numerusform>
            <numerusform>desde hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>desde hace un minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>La cámara se ha parado. Todavía le oyen.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>No hay cámara. Le oyen.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>El micrófono se ha parado. Cuelgue y llame por teléfono.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>No hay micrófono. Cuelgue y llame por teléfono.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>La conexión se ha cortado. Le volvemos a conectar.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>Estamos llamando. Quédese aquí.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>La imagen se ha parado. El sonido sigue.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>Puede seguir con su trámite.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Viene alguien</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>Peticiones de ayuda de hoy</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>Hoy nadie ha pedido ayuda.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>Peticiones: %1, con respuesta: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>Hecho: la persona sabe que usted va.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>Alguien espera en esta cabina.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Ya voy</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>El equipo de aquí</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>Reabrir: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>Cerrar por hoy: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: hecho</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>Control de la cabina</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>%1 bien, %2 a revisar, %3 con avería</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous regardons</source>
        <translation>Estamos mirando</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Este control no ha terminado.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>Miramos todo: aparatos, archivos, cifras. Unos segundos.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>Es el principio.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Siguientes</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>Es el final.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>La voz lee</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>Si toco «Escuchar»</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>Cada pantalla</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>Lo que es suyo</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>Solo en los auriculares</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>También en voz alta</translation>
    </message>
</context>
<context>
    <name>ComfortSeeing</name>
    <message>
        <source>Clair</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Enorme</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nada se mueve</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Voir</source>
        <extracomment>What the eyes do: text size, colours, movement.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Entendre</source>
        <extracomment>What the ears do: the voice.</extracomment>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Votre confort</source>
        <translation>Su confort</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>Dejar como antes</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>Vuelve a cero después de su visita.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Enorme</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
</context>
<context>
    <name>ComfortTouching</name>
    <message>
        <source>Votre temps</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>El doble de tiempo</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>Su mano</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>La derecha</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>La izquierda</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>La parte baja</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>%n documento dado al sitio</numerusform>
            <numerusform>%n documentos dados al sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n página escaneada</numerusform>
            <numerusform>%n páginas escaneadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n página impresa</numerusform>
            <numerusform>%n páginas impresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>Lo que usted ha hecho</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>Usted ha mirado. Vuelva cuando quiera.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>El resto está escrito en su ticket.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>Qué sigue</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>Estos aparatos son simulados. Haga que fallen.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>Poner todo en orden</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>Cerrar el panel de ensayo</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>Abrir el panel de ensayo</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>Casilla siguiente</translation>
    </message>
</context>
<context>
    <name>DockWords</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Puertos USB</translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac vide</source>
        <translation>Bandeja vacía</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Hoja atascada</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cubierta abierta</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Queda poca tinta</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Sin tinta</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>Muy lento</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>Ya no responde</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>Rechaza un documento</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>Sin hoja</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>Página cortada</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>Controlador averiado</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Desenchufado</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>Rollo acabado</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>Rollo casi acabado</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>Memoria USB de un visitante</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>Memoria dañada</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>Memoria bloqueada</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>Memoria llena</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>Teclado desconocido</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>Tarjeta de red desconocida</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro sourd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de haut-parleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise par un autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Touchez d’abord un document.</source>
        <translation>Primero toque un documento.</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Un momento más.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>El sitio pide un vídeo o un sonido.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>Lo preparamos…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>Dar al sitio</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>Más ligero</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>En imagen</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>El sitio no acepta imágenes.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>Copiar en mi memoria</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>Girar la página</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>Unir dos papeles</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>Hacen falta dos papeles para unirlos.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Papier %1</source>
        <translation>Papel %1</translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation>Documento del sitio %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Papel %1 de la memoria</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Escaneado aquí, %n página</numerusform>
            <numerusform>Escaneado aquí, %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>Del sitio, %n página</numerusform>
            <numerusform>Del sitio, %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>De su memoria, %n página</numerusform>
            <numerusform>De su memoria, %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>Documentos siguientes</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>Primeros documentos</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>El sitio pide otra vez un documento</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>¿Qué documento quiere dar al sitio?</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>¿Rechazado? Pruebe «Más ligero» o «En imagen».</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>Se borrarán al final de su visita.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>Mi USB</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Siguientes</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>Primeros</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>Aún no hay nada aquí. Escanee un papel o abra un trámite: los documentos del sitio llegan aquí.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>Usted escribe:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>EmptyFrames</name>
    <message>
        <source>Cette partie vient d’un autre site. La cabine ne l’ouvre pas.</source>
        <translation>Esta parte viene de otro sitio. La cabina no la abre.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Borramos todo</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>La cabina estará lista en un momento.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>Páginas y contraseñas</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>Lo escrito en el teclado</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>Gracias por su respuesta.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>Ya está. Gracias por su visita.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>Recoja sus papeles, y el que está en el cristal del escáner.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Borramos todo</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>Su página está guardada.</numerusform>
            <numerusform>Sus %n páginas están guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>Seguir sin escáner</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>Volver a mis documentos</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>Seguir sin imprimir</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>Está cerrada</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>Escanear otra vez</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>El escáner no responde</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>El escáner se ha parado</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Hay una hoja atascada</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>Ya no hay más sitio</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>Avise a recepción.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>La impresión sigue sola.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Su documento se queda en «Mis documentos».</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>El escáner espera</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>La impresora espera</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>El ticket espera</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Su memoria</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>No hay más sitio</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>Quite un documento.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>Después, pruebe otra vez.</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>Espere un momento y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>¿Sigue sin funcionar? Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>Hemos reiniciado el escáner.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>Escanee la página otra vez.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>El ticket no sale</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>La memoria no responde</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>Sáquela y conéctela otra vez.</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>Este documento no pasa</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>Elija otro documento.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>O escanee el papel otra vez.</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>El escáner no tiene papel</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>Ponga su página en el escáner.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>Toque «Ya está».</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>Abra la cubierta del escáner.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>Saque la hoja con cuidado.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Cierre la cubierta.</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>La tapa está abierta</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>Cierre la tapa del escáner.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>El escáner está ocupado</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>El escáner no está enchufado</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>O siga sin escanear.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>El escáner está averiado</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>La página está cortada</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>No guardamos esta página.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>Póngala bien recta, contra el borde.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Ya no hay papel</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>Recepción pone hojas en la bandeja.</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>Ya hay papel</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>Recepción saca la hoja.</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>La cubierta está abierta</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>Cierre la cubierta de la impresora.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>Ya no hay tinta</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>La impresora está apagada</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>Este documento no se puede imprimir</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>O pregunte en recepción.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>Ya no hay papel para el ticket</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>También puede anotar lo que sigue.</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>La cubierta del ticket está abierta</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>La memoria ya no está</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>Conéctela otra vez.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>Esta memoria no se puede leer aquí</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>Pruebe con otra memoria.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>No es un papel</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Demasiado grande para la cabina</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>No se puede escribir en esta memoria</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>Esta memoria está llena</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>Este documento pesa demasiado para el sitio</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>Ponga menos páginas a la vez.</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>El sitio pide otro tipo de archivo</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>Aquí no sabemos hacerlo.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>Una persona puede ayudarle.</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>Este documento está dañado</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>O escanee el papel.</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>caché</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>avant&#xa0;:
%1</source>
        <translation>antes:
%1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Impression en cours</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>Informe impreso</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Falló. Pruebe otra vez</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>La cabina: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimer le rapport</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>Para qué trámites</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>Números, nunca personas. Por debajo de %1, no se muestra.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>Visitas de práctica: no se oculta nada.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>Estamos mirando el código.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>Escriba su código y toque «Entrar».</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>Ahora escriba el código de su teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>Este código no vale. Pruebe otra vez en un segundo.</numerusform>
            <numerusform>Este código no vale. Pruebe otra vez en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>Este código no vale. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>Hay una visita en curso. Primero termínela, de la manera normal.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>No hay ningún código. El técnico pone uno al instalar.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>Los códigos ya no se pueden leer. El técnico puede volver a ponerlos.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>Espacio del equipo</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>El espacio sigue cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>Una cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>Espere a que pase el tiempo.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>Un código tiene al menos seis cifras.</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Écran tactile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus grand écart&#xa0;: %1 mm, soit %2 pixels. Permis&#xa0;: %3 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez cinq cibles, l’une après l’autre, au centre de la croix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier essai le %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettoyez le verre et réglez l’écran dans le système, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croix&#xa0;: la cible. Rond&#xa0;: le doigt senti, écart grossi cinq fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doigts sentis&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez ici plusieurs doigts&#xa0;: chacun est dessiné.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlassTargets</name>
    <message>
        <source>Touchez la croix %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideActs</name>
    <message>
        <source>Avant</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Ocultar la guía</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Ocultar la guía</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Il faut un téléphone</source>
        <translation>Hace falta un teléfono</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>Esta página pide una aplicación en un teléfono inteligente.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>Esta página puede enviar un código a un teléfono móvil.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>Una pequeña prueba</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>El sitio comprueba que usted no es un robot.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>El sitio ha cerrado su sesión</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Ha esperado demasiado. Sus documentos están guardados.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>¿Muy difícil? Una persona puede ayudarle.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>Sus correos</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>El sitio pide un documento</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>Abra el mensaje más reciente. Anote el código.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>Escanee ahora: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>Mire también en el correo no deseado.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Volver a mi trámite</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Volver al inicio del sitio</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>Ver mis correos</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>Escanear mi papel</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>Ver mis documentos</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>Preparar mi dirección</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>Anotar para mí</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>Les estamos llamando.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>Ya está: alguien está avisado.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>El timbre no funciona. Abra la puerta y pregunte.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Viene alguien. Espere aquí.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Su trámite sigue abierto.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>Alguien de aquí</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>Abra la puerta y pregunte.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>También puede abrir la puerta y preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>desde hace un minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>Llamar a alguien de aquí</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>Le ven y le oyen. La cabina no graba nada.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>Llamar por vídeo</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>Tenga a mano su número de expediente.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>Recepción: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>Prepare %1.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Volver a mi trámite</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>Los sitios rechazados</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>Sitios rechazados: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>Sitios que unas páginas han pedido y que la cabina rechaza. Muéstrelos a la persona que lleva el catálogo.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>Nada que mostrar: ningún sitio rechazado se pide con bastante frecuencia.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>Nada que mostrar: la cabina no ha rechazado ningún sitio.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>Y otros, menos pedidos: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>Quizá haya otros ocultos: por debajo de %1 veces, no se muestra.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 veces</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>Hoy la cabina cierra antes.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>La recepción está cerrada hoy. La cabina funciona.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>La recepción vuelve pronto. Puede empezar.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>Para recibir ayuda, pida cita en recepción.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>No se puede imprimir. Lo demás funciona.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>No se puede escanear. Lo demás funciona.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>Los sitios van lentos hoy. Tómese su tiempo.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>La cabina cierra pronto por vacaciones.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>La cabina está cerrada el lunes.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>La cabina está cerrada el martes.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>La cabina está cerrada el miércoles.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>La cabina está cerrada el jueves.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>La cabina está cerrada el viernes.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>La cabina está cerrada el sábado.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>En ligne</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Nous appelons</source>
        <translation>Estamos llamando</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>desde hace menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>desde hace un minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Viene alguien</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>Alguien está avisado</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Su trámite sigue abierto.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>¿Ha terminado?</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>Su documento se borrará. ¿Ha impreso lo que necesita guardar?</numerusform>
            <numerusform>Sus %n documentos se borrarán. ¿Ha impreso lo que necesita guardar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>Borraremos todo: páginas, contraseñas, documentos.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>Añadir una nota a mi ticket</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>Terminar mi visita</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Seguir mi visita</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>Mirar %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Nunca probado aquí</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1, logrado en %2 s</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1, fallido</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>Leer una página de prueba</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>Imprimir un ticket de prueba</translation>
    </message>
    <message>
        <source>Jouer un son et l’écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre une image d’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>En marche</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Prueba en curso</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Esta prueba no ha terminado.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>Impresora A4</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Impresora de tickets</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Puertos USB</translation>
    </message>
    <message>
        <source>Haut-parleur et micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>No hay papel</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>Ponga papel y repita la prueba.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>Rollo casi terminado</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>Prepare un rollo.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Hoja atascada</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>Abra, saque la hoja, cierre.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cubierta abierta</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Cierre la cubierta.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Espere a que acabe el otro trabajo.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Desenchufado</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>Mire el cable y la corriente.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>Dé permiso a la cabina para usarlo.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Averiado</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>Apáguelo y enciéndalo. Si no, llame al técnico.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>Apagado o sin conexión</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>Mire la corriente y el cable.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>Cola parada</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>Reinicie la cola de impresión.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Queda poca tinta</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>Prepare un cartucho.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Sin tinta</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>Cambie el cartucho.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>Pulse su botón de poner en línea.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>Mire el cable, la corriente y la dirección.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>Apáguelo, espere diez segundos, enciéndalo.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>Controlador parado</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>Repita la prueba.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>Teclado desconocido conectado</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>Desconéctelo, o inscríbalo en los ajustes.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>Tarjeta de red desconocida conectada</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>Desconéctela, o inscríbala en los ajustes.</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redémarrez la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le haut-parleur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le micro ou le casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro n’entend rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez le volume et le bouton du micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le cache de la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débranchez la caméra, puis branchez-la encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé USB oubliée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez-la et gardez-la pour son propriétaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez le haut-parleur, puis redémarrez la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix absente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prises illisibles</source>
        <translation>Puertos ilegibles</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>Llame al técnico: falta un programa.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>A mirar</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>Repita la prueba. Si no, llame al técnico.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>Pruebas de los aparatos</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>Los aparatos</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>%1 funcionan, %2 a revisar, %3 averiados</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Controlar todo</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>Probar todo</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>Una prueba no ha terminado.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>Estamos mirando los aparatos.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>¿Dónde está su correo?</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>¿Dónde abrir su buzón?</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>Mire lo que está escrito después del signo @ de su dirección.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>Un buzón gratuito basta. Podrá cambiar de idea.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>La cabina</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>¿De quién viene la carta?</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>Buscar una palabra: «tarjeta», «vivienda»…</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>No hemos encontrado esta palabra. Una persona puede ayudarle.</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>He recibido una carta</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>No lo encuentro</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>Ver el %n servicio</numerusform>
            <numerusform>Ver los %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>¿Le falta un papel?</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>No pasa nada. Tome la lista y vuelva con sus papeles.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>Volver otro día</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>Continuar igualmente</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>Estamos leyendo las cifras.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>Todavía no hay bastantes visitas. Una cifra muy pequeña mostraría a alguien.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>Las cifras no se pueden leer. Avise al técnico.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>Los primeros</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Ver %n más</numerusform>
            <numerusform>Ver %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>Hoja impresa</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Falló. Pruebe otra vez</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>Lo estamos mirando todo</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>Un minuto como máximo</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>Comprobar los sitios</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Este control no ha terminado.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>Bandeja llena</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Un numéro</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>Día, hora, lugar</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>Lo que quiere recordar</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>Sale en el papel y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Es demasiado largo para el ticket. Escriba menos.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>La cabina la borra al final de su visita.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>Un número:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>Una cita:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>Otra cosa:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>Y también: lo que ha hecho y qué sigue.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>Su ticket dirá:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>Ver mi ticket</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Es demasiado largo para el ticket. Escriba menos.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>Escriba primero su nota.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>Esta página no se abre aquí.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>Volver al trámite</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>Esta página propone llamar al %1. Anote el número.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Está anotado</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>Para escribir un correo, abra «Mis correos».</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>El documento está en «Mis documentos».</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>Este archivo no se abre aquí. Solo se abren papeles e imágenes.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>El documento se ha dado al sitio. Compruebe y envíe.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>Ha impreso todas las páginas de su visita. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>Su papel está impreso. Escriba y entréguelo en recepción.</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>Ya la tengo</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Viene alguien. Espere aquí.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>Su hoja está impresa. Tómela debajo de la pantalla.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>Su hoja sale de la impresora. Tómela.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>Ya no hay más sitio. Quite un documento.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>La voz no funciona. Todo sigue escrito en la pantalla.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Su memoria USB está conectada. No se copia nada sin usted.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>La memoria se ha sacado. Los papeles ya tomados siguen aquí.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>La memoria se ha sacado antes de tiempo. Conéctela otra vez para terminar.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>Sus papeles están aquí. Puede sacar la memoria.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>Su memoria USB sigue conectada. Llévesela.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>Ya hay una memoria USB conectada. ¿Es suya? Conéctela otra vez. Si no, dela en recepción.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>Aquí no se abren memorias USB. En recepción le pueden ayudar.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>Esta memoria no se puede leer aquí. Pruebe con otra.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>Lo que es suyo no se lee en voz alta. Puede cambiarlo en «Confort».</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>Ver el documento</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>Ver mi memoria</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>Un aviso para los visitantes</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>No se muestra nada. Elija un aviso y su duración.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>Se muestra hasta el %1:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>Se muestra, pero se olvidará al próximo arranque: el disco falla.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>Afficher&#xa0;:</source>
        <translation>Mostrar:</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Continuez. Nous regardons avec vous.</source>
        <translation>Siga. Lo miramos con usted.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>Hay demasiadas cifras. Mire otra vez su papel.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>Una cifra no está bien. Mire los grupos marcados.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>El formato es correcto.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>Este número está bien escrito.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>Escríbalo aquí para comprobar</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>No se guarda nada, no se envía nada.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>Tengo mi número</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>Mi trámite</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>Mis correos</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>Falta un código</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>La cabina descansa</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>Ahora no se puede usar. Hay que hacer un control. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>Ahora no se puede usar. Nada suyo se ha quedado aquí. Pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>El sitio va lento. Esperamos con usted.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>Ya llega la página.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>¿Salir de esta página? Puede perder lo que ha escrito.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>Salir de la página</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Seguir en la página</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>No, cancelar</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>Parar estos mensajes</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>No cambiar nada</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>Por teléfono, %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
</context>
<context>
    <name>PrintColours</name>
    <message>
        <source>Noir et blanc</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>En color</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>Tome sus páginas</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>La impresora trabaja</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>Han salido de la impresora.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>La impresora se prepara. Esperamos con usted.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>Sus páginas están llegando. Quédese aquí.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>¿Cuántas copias?</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>Hace falta al menos una copia.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>¿Qué colores?</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>Queda %n página para su visita.</numerusform>
            <numerusform>Quedan %n páginas para su visita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>En %n hoja. Es gratis.</numerusform>
            <numerusform>En %n hojas. Es gratis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation>Tengo mis páginas</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>Un solo lado</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>Por los dos lados</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>Lo que vamos a hacer</translation>
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
        <translation>Volver al trámite</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>Empezar el trámite</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>Ver los papeles</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>Ver el paso</numerusform>
            <numerusform>Ver los %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>Puede empezar igualmente.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>Teléfono útil</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>Teléfono reciente</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Tarjeta bancaria</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>Luego, ayuntamiento</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>Un minuto más o menos</numerusform>
            <numerusform>Unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>Código por correo</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>Para practicar</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1&#xa0;h&#xa0;%2</source>
        <translation>Comprobado a las %1:%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>No queda nada en la cabina</translation>
    </message>
</context>
<context>
    <name>RestartActs</name>
    <message>
        <source>Impossible ici&#xa0;: la cabine a été lancée à la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé&#xa0;: la cabine n’a pas ce droit sur cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un entraînement&#xa0;: la machine reste allumée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redémarrer la machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine s’arrête et revient dans une minute environ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écran devient noir, la cabine revient en quelques secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, redémarrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>La cabine</source>
        <translation>La cabina</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>Un servicio de su ciudad</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>Pase,
tómese su tiempo.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>Haga aquí sus trámites por internet.
Una persona puede ayudarle.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>Nadie le oye</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>Todo se borra al final</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>Es gratis</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>caché</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>ScanActs</name>
    <message>
        <source>J’ai fini</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>Todavía leemos su página.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>Otra página</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>Repetir la página</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>Quitar la página</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ScanPapers</name>
    <message>
        <source>Une page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>Una tarjeta, dos lados</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>Varias hojas</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>Sus páginas</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>Por escanear: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>%n segundo más.</numerusform>
            <numerusform>%n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>Escanear las hojas</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>Escanear este lado</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>Escanear la página</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>No levante la tapa.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>Mire: ¿se lee todo bien?</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>Leemos su tarjeta</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>Ponga la página %1</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>Ponga su página</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>Abra la tapa. Ponga la página boca abajo sobre el cristal. Cierre.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>Ponga su tarjeta</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>Abra la tapa. Ponga la tarjeta sobre el cristal. Cierre.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>Dé la vuelta a su tarjeta</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>Ponga el otro lado sobre el cristal. Cierre la tapa.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Ponga sus hojas</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>Ponga las hojas en el alimentador, bien rectas.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>Leemos su página</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>Leemos sus hojas</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>No toque las hojas.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>Su página está leída</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>Su tarjeta está leída</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>Sus hojas están leídas</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>La página %1 parece vacía</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>Quizás estaba al revés. Usted elige.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>La página %1 parece borrosa</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>Póngala bien plana y empiece otra vez.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>La página %1 parece cortada</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>Póngala entera sobre el cristal y empiece otra vez.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>por poner</translation>
    </message>
</context>
<context>
    <name>SenseCard</name>
    <message>
        <source>Raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Nunca probado aquí</translation>
    </message>
</context>
<context>
    <name>SensesPage</name>
    <message>
        <source>Haut-parleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette caméra ne le dit pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le son est joué.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro a entendu le son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur de son ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro n’a pas entendu le son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la machine. Sinon, appelez le réparateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez un haut-parleur ou un casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montez le volume, approchez le micro, recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra regarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra donne une image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme tient la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cache est fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra ne donne pas d’image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Espere a que acabe el otro trabajo.</translation>
    </message>
    <message>
        <source>Ouvrez le cache devant la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débranchez-la, attendez, rebranchez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>A mirar</translation>
    </message>
    <message>
        <source>Son et caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez avec le haut-parleur, puis branchez le casque et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Prueba en curso</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Esta prueba no ha terminado.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’image s’affiche ici. Rien n’est gardé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Le courrier vient de&#xa0;: %1</source>
        <translation>La carta viene de: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>¿Qué pide la carta?</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>Por teléfono: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>Todos los trámites</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>No lo encuentro</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Refusé&#xa0;: donnez un nombre de %1 à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé&#xa0;: cette valeur ne convient pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origine&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier est faux&#xa0;: les derniers bons réglages servent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oublier ce changement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Le français reste toujours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingHints</name>
    <message>
        <source>En secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un vrai, un simulé, ou aucun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop long pour cet écran&#xa0;: dans le fichier de l’installateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels par millimètre. 3,66 pour 24 pouces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatique suit la forme de l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le français reste toujours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pour cent, au début de chaque visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix qui lit les écrans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom donné par le serveur de son. Vide&#xa0;: il choisit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, si seul un casque est branché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes sans toucher l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes avant de tout effacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes avant de revenir au repos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes pour prendre papiers et ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes d’attente d’une page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes où la personne cherche son code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes sans toucher, dans ces espaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom SANE, ou auto pour le premier trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de la file, ou auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un agent peut en permettre plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment elle est branchée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom ou numéro de l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9100 le plus souvent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commande lsusb le donne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple /dev/ttyS0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrite sur la notice de l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En millimètres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mégaoctets en mémoire, pour une visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemin complet, depuis la racine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un chiffre plus petit est caché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le collecteur d’un parc de cabines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse PostgreSQL. Vide&#xa0;: aucune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettres, chiffres et tirets&#xa0;; un nom par cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servis par la cabine elle-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montré aux visiteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les conseillers lisent ce nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimée sur les pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimé sur les pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des services ajoutés par la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour prévenir avant qu’il soit vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que les visiteurs peuvent en faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres, codes, réglages changés ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents d’une visite, jamais sur un disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est livré avec la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme lsusb les écrit&#xa0;: 046d:c31c, 0bda:8153.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Écran et voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée des écrans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner et imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Aide humaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu et prises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finesse de l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens de l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues offertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume au départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie de la voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casque seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant la question de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée de cette question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran des langues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran de fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant de dire un site lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente d’un code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de votre session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonnerie d’un conseiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente d’un appel coupé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>Impresora A4</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur d’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles par visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Impresora de tickets</translation>
    </message>
    <message>
        <source>Adresse sur le réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port sur le réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du fabricant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du modèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitesse du port série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place pour les documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus petit chiffre montré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des mesures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom dans la base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites d’entraînement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone d’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horaires du téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom dit à qui est appelé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipe d’ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conseillers par vidéo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles d’un bac plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claviers et cartes admis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clés USB des visiteurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier de la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier en mémoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de l’installateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changé ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisi au lancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière valeur bonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrai appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareil simulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire et écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espagnol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Siguientes</translation>
    </message>
    <message>
        <source>Ces réglages valent au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changés ici&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le dernier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme en entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout oublier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Vos e-mails</source>
        <translation>Sus correos</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>Sitio de práctica de la cabina</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>Sitio oficial comprobado</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>Cambiar de correo</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>Espacio del agente</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Mantenimiento de la cabina</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>Cerrar mi sesión</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Paso %1 de 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>¿Copiar en su memoria?</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>Estamos copiando su papel</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>Ya está copiado</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>La copia se queda en su memoria tras la visita. Aquí todo se borra.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>No saque la memoria.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>Puede sacar su memoria.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>No copiar</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>Estamos mirando su memoria</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>No hay nada que tomar de esta memoria</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>¿Qué papeles tomar?</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>Estamos tomando sus papeles</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Su memoria</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>No saque la memoria.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>No tiene ningún papel PDF ni imagen.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>Su memoria está muy llena: esto es lo más reciente.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Toque un papel, o varios. Nada cambia en su memoria.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>Tomar %n papel</numerusform>
            <numerusform>Tomar %n papeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>Primero toque un papel.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Papel %1 de la memoria</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>Ya tomado</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>Foto o imagen</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>Papel PDF</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Demasiado grande para la cabina</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>No es un papel</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>Dañado, no se abre</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>Cerrado con una contraseña</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>Demasiadas páginas</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Un momento más.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>Diez papeles cada vez.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>Sin respuesta, borramos todo en %n segundo.</numerusform>
            <numerusform>Sin respuesta, borramos todo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>Sí, estoy aquí</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Hablar con alguien</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>El control del final de la visita ha encontrado un resto.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>La aplicación se ha parado varias veces.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>Hay que corregir un archivo de ajustes.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>Para el equipo</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>La cabina</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Mantenimiento de la cabina</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>Espacio del agente</translation>
    </message>
</context>
<context>
    <name>SystemActs</name>
    <message>
        <source>Ni hôtes, ni secrets, ni rien des visiteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive s’écrit. Quelques secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune clé USB. Branchez-en une, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne s’écrit pas. Regardez la place et les droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>État imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas imprimé&#xa0;: regardez l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer l’état de la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page s’imprime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive de dépannage sur une clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive s’écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive dans la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>%1 Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous regardons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sain, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À voir, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noyau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine et le logiciel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun incident noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derniers incidents, sans rien des visiteurs&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechnicianHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner, imprimante, ticket, prises USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer le son et la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haut-parleur, casque, micro, image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer l’écran tactile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinq cibles à toucher du doigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Controlar todo</translation>
    </message>
    <message>
        <source>Appareils, réseau, heure, place, chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer les réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chacun vérifié, et repris si besoin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, archive, redémarrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine et le logiciel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingTile</name>
    <message>
        <source>Où&#xa0;?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>¿Dónde encontrarlo?</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>Qué debe traer</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>Falta un papel</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>Su ticket</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>Su ticket sale de la impresora.</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>Tome su ticket debajo de la pantalla.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>Lo que ha hecho, y lo que sigue.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>Ticket impreso</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Tomar el ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Estamos borrando todo. Un momento más.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Ayudar</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>Confort</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>una sola vez</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Volver al inicio del sitio</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>Ver lo que dice el sitio</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>No hay internet en este momento.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>No es culpa suya. Sus documentos están guardados. Pruebe dentro de un momento.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>No encontramos este sitio.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>Su dirección no responde ahora. Sus documentos están guardados.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>La red de la cabina pide identificarse.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>No es culpa suya. Avise a recepción y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>El sitio no responde.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>Sus documentos están guardados. Pruebe otra vez, o vuelva más tarde.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>El sitio está cerrado, o hay demasiada gente.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Sus documentos están guardados. Pruebe dentro de un momento.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>Esta página no existe o ya no existe.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>Quizás el sitio la ha movido. Vuelva al inicio del sitio.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>El sitio no da esta página.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>Vuelva al inicio del sitio y conéctese.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>El sitio ha cerrado su sesión.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Ha esperado demasiado. Sus documentos están guardados.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>El sitio da vueltas sin parar.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>Nos envía de una página a otra. Vuelva al inicio del sitio.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>El sitio es demasiado lento.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>Sus documentos están guardados. Pruebe otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>Esta página no es segura.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>No la abrimos, para protegerle.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>La página se ha parado.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>Sus documentos están guardados. Abra la página una vez más.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>Documento en grande</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>La página no puede ser más pequeña.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>La página no puede ser más grande.</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>Es la última página.</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>Es la primera página.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>Una persona le ayuda</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>el lunes</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>el martes</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>el miércoles</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>el jueves</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>el viernes</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>el sábado</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>el domingo</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>Abierto hasta las %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>Cerrado. Abre a las %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>Cerrado. Abre mañana a las %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>Cerrado. Abre el %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>Cerrado. Abre %1 a las %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>La página no puede ser más pequeña.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>La página no puede ser más grande.</translation>
    </message>
</context>
</TS>
