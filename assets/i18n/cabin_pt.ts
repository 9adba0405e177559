<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>Juntar um documento</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>Com o scanner</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>Ter uma caixa de e-mail é grátis.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>O site pode pedir um telemóvel.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>Abra a sua caixa todos os meses. Uma caixa esquecida pode fechar.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>A palavra-passe é sua. Não a dê a ninguém.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>Sem a palavra-passe anotada, a caixa já não abre.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>Na ficha</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>Linhas para preencher</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>A palavra-passe também</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>Atenção: quem ler este papel pode abrir a sua caixa.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>Escreva a palavra-passe à mão, em casa ou aqui.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>Imprimir a minha ficha</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>Escreva o seu nome próprio e o seu apelido. Propomos endereços.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>Toque no que prefere:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>Muito difícil de adivinhar</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>Quatro palavras simples, um hífen entre elas, e um número. Com maiúscula no início.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>Não use uma palavra-passe que já usa noutro lugar.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>Propor outra</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>O seu endereço</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>A sua palavra-passe</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>A sua ficha</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>Copiar para a página</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>Escolha primeiro um endereço.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>O que quer fazer?</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>Ajudar a pessoa</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>Volta ao ecrã da pessoa. Já não há pressa.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>Ninguém está em visita agora.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Abrir o dia</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>Está tudo pronto? Um olhar, e o que fazer.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Ver os números</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>Números, nunca pessoas.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>Ver os pedidos de ajuda</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>De hoje, sem nenhum nome.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>Alguém espera aqui. Diga que já vem.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Permitir mais páginas</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>Esta visita imprime o que precisa.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>Só para esta visita.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>Mostrar um aviso</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>Por exemplo: fechado à quarta-feira.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>Ver os aparelhos</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>Papel, scanner, talão: está tudo pronto?</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>Ver os sites recusados</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>Para mostrar a quem trata do catálogo.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>Ouvir a explicação</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>Voltar ao tamanho normal</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>Ampliar o ecrã</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>Mais páginas: permitido</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Permitir mais páginas</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>Terminar a ajuda</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>As palavras-passe ficam escondidas. A ajuda fecha após 5 minutos sem tocar.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>Voltar ao ecrã</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>Para que serve este ecrã?</translation>
    </message>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>Aqui escolhe a sua língua.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>Também pode aumentar as letras.</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>Cada caixa abre um serviço: a CAF, os impostos, a saúde.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>Toque no serviço de que precisa.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>Com uma carta, toque em «Recebi uma carta».</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>Estes serviços enviam cartas.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>Toque no nome escrito no topo da sua carta.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>Isto é o que pode fazer com este serviço.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>Toque no que mais se parece com o que precisa.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>Esta página diz o que deve ter consigo.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>Toque em cada coisa que tem.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>Depois, o botão grande abre o site verdadeiro.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>É o site verdadeiro do serviço. É nele que escreve.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>O cartão ao lado diz o que fazer, uma coisa de cada vez.</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>Quando estiver feito, toque em «Avançar» no cartão.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>O site espera um papel seu.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>Use um documento daqui ou digitalize o seu papel.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>A página do site não abre. Não fez nada de mal.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>Tente outra vez, ou volte ao início do site.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>Aqui abre os seus e-mails sem fechar o procedimento.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>Veja o fim do seu endereço, depois do sinal @.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>Toque no mesmo nome.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>Aqui, escolhe onde abrir a sua caixa de e-mail.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>Leia o que cada uma pode pedir.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>Toque na que quiser.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>São os seus e-mails. O procedimento fica aberto ao lado.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>Procure a mensagem e toque em «O procedimento», em cima.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>Estes são os seus papéis desta visita.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>Pode vê-los, rodá-los, imprimi-los.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>Serão apagados quando se for embora.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>Toque no documento certo e depois em «Dar ao site».</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>Está a falar com uma pessoa por vídeo.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>O procedimento fica aberto. Nada é gravado.</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>Para terminar, toque em «Desligar».</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>Uma máquina parou. Não fez nada de mal.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>Nada se perdeu. Siga os passos escritos aqui.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>O scanner tira uma fotografia do seu papel.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>Ponha o papel e toque no botão.</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>Veja se a página está nítida e toque em «Acabei».</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>Escolhe quantas vezes e em que cores.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>O botão em baixo imprime.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>Aqui muda o tamanho das letras, as cores, a voz.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>Cada escolha vê-se logo.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>Tudo volta ao que era depois da sua visita.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>Toque na sua língua. O ecrã muda logo.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>É assim que se fala com uma pessoa.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>Entretanto, o procedimento fica aberto.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>A cabine pergunta se acabou.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>Se sim, tudo é apagado. Se não, continua.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>Falta-lhe um papel? Não faz mal.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>Imprima a lista e volte outro dia.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>Esta imagem mostra onde está o número.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>Pode escrevê-lo aqui para verificar.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>Está a preparar o seu primeiro endereço de e-mail.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>Primeiro um nome, depois uma palavra-passe.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>Anote-os bem. A cabine não guarda nada.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>Pode escrever uma nota para si. Só sai no papel.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>Toque no que quer anotar e depois escreva.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>A cabine não guarda a sua nota.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>Este é o seu documento em grande.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>Leia-o antes de o dar ou imprimir.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>A sua pen USB está ligada. Nada é copiado sem a sua ordem.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Toque num papel, ou em vários. Nada muda na sua pen.</translation>
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
        <translation>Tentar outra vez</translation>
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
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Os meus documentos</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>Os meus documentos: %n</numerusform>
            <numerusform>Os meus documentos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>Não há documentos aqui.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Estamos a apagar tudo. Só mais um momento.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>Fechar o teclado</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>En attente</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>%1 pour cent</source>
        <translation>%1 por cento</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>Não há microfone</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>Vamos ver imagem e som</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>A videochamada não é possível. Pergunte na receção, ou telefone.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>Não há imagem. Pode falar sem imagem.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>Diga alguma coisa: a barra deve mexer.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>Ouvir um som</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>Não ouve? Ponha os auscultadores.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>Não há microfone.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>A câmara está a ligar. Um momento.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>Não ligar</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>Micro desligado</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>Micro ligado</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>Tocar para ligar</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>Tocar para desligar</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>Câmara desligada</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>Câmara ligada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>O som está no mínimo.</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>O som está no máximo.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>Em grande</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>Ao lado da página</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Continuar a visita</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Desligar</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>A chamada caiu</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>A chamada não passa</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Ninguém responde</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>O seu procedimento está guardado. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Vem aí alguém. Espere aqui.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Ligar de novo</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>Ligar: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>Imprimir um papel para receber uma chamada</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>Continuar sem ligar</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>Não veem a sua imagem nem ouvem a sua voz.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>Veem a sua imagem, não ouvem a sua voz.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>Ouvem a sua voz, não veem a sua imagem.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>Veem a sua imagem e ouvem a sua voz.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>A cabine não grava nada.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>há um segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>há um minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>A câmara parou. Ainda ouvem a sua voz.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>Não há câmara. Ouvem a sua voz.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>O microfone parou. Desligue e depois telefone.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>Não há microfone. Desligue e depois telefone.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>A ligação caiu. Estamos a ligar outra vez.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>Estamos a ligar. Fique aqui.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>A imagem parou. O som continua.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>Pode continuar o seu procedimento.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Vem aí alguém</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>Pedidos de ajuda de hoje</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>Hoje ninguém pediu ajuda.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>Pedidos: %1, com resposta: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>Feito: a pessoa sabe que vem a caminho.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>Alguém espera nesta cabine.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Vou já</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>A equipa daqui</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>Reabrir: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>Fechar por hoje: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: feito</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>Controlo da cabine</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>%1 bons, %2 a ver, %3 com avaria</translation>
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
        <translation>Estamos a ver</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>Ver outra vez</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Este controlo não acabou.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>Vemos tudo: aparelhos, ficheiros, números. Alguns segundos.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>É o início.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Seguintes</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>É o fim.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>A voz lê</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>Se tocar em «Ouvir»</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>Cada ecrã</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>O que é seu</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>Só nos auscultadores</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>Também em voz alta</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>Preto no branco</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Enorme</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Movimentos</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nada mexe</translation>
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
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Votre confort</source>
        <translation>Conforto</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>Pôr como antes</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>Volta ao normal depois da sua visita.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Muito grande</translation>
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
        <translation>O seu tempo</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>O dobro do tempo</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>A sua mão</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>A direita</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>A esquerda</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>O seu lugar</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>Todo o ecrã</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>A parte de baixo</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>%n documento dado ao site</numerusform>
            <numerusform>%n documentos dados ao site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n página digitalizada</numerusform>
            <numerusform>%n páginas digitalizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n página impressa</numerusform>
            <numerusform>%n páginas impressas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>O que fez</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>Viu como é. Volte quando quiser.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>O resto está escrito no seu talão.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>A seguir</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>Estes aparelhos são simulados. Faça-os falhar.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>Pôr tudo em ordem</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>Fechar o painel de ensaio</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>Abrir o painel de ensaio</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>Casa seguinte</translation>
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
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Talões</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Entradas USB</translation>
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
        <translation>Gaveta vazia</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Folha presa</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cobertura aberta</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Pouca tinta</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Sem tinta</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>Muito lento</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>Já não responde</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>Recusa um documento</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>Sem folha</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>Página cortada</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>Controlador avariado</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>Rolo acabado</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>Rolo quase acabado</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>Pen USB de um visitante</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>Pen danificada</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>Pen bloqueada</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>Pen cheia</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>Teclado desconhecido</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>Placa de rede desconhecida</translation>
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
        <translation>Bom</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avaria</translation>
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
        <translation>Toque primeiro num documento.</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Mais um momento.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>O site pede um vídeo ou um som.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>Estamos a preparar…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>Dar ao site</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>Mais leve</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>Em imagem</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>O site não aceita imagens.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>Copiar para a pen</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>Ver em grande</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>Rodar a página</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>Juntar dois papéis</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>São precisos dois papéis para os juntar.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Escolher</translation>
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
        <translation>Documento do site %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Papel %1 da pen</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Lido aqui, %n página</numerusform>
            <numerusform>Lido aqui, %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>Do site, %n página</numerusform>
            <numerusform>Do site, %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>Da sua pen, %n página</numerusform>
            <numerusform>Da sua pen, %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>Documentos seguintes</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>Primeiros documentos</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>O site pede outra vez um documento</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>Que documento quer dar ao site?</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Os meus documentos</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>Recusado? Experimente «Mais leve» ou «Em imagem».</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>Serão apagados no fim da sua visita.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>A minha pen USB</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Seguintes</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>Primeiros</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>Ainda não há nada aqui. Digitalize um papel ou abra um procedimento: os documentos do site chegam aqui.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>Está a escrever:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Esconder</translation>
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
        <translation>Esta parte vem de outro site. A cabine não a abre.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Estamos a apagar tudo</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>A cabine fica pronta num instante.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>Páginas e palavras-passe</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressões</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>Texto escrito no teclado</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>Bem</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>Como correu?</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>Obrigado pela sua resposta.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>Já está. Obrigado pela sua visita.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>Leve os seus papéis, e o que está no vidro do scanner.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>Está tudo apagado</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Estamos a apagar tudo</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>A sua página está guardada.</numerusform>
            <numerusform>As suas %n páginas estão guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>Nada se perdeu.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>Continuar sem scanner</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>Voltar aos meus documentos</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>Continuar sem imprimir</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Já está</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>Está fechada</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>Digitalizar de novo</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>O scanner não responde</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>O scanner parou</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Há uma folha presa</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>Já não há espaço</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>Avise a receção.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>A impressão continua sozinha.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>O seu documento fica em «Os meus documentos».</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>O scanner está à espera</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>A impressora está à espera</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>O talão está à espera</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>A sua pen</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>Sem espaço</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>Retire um documento.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>Depois tente outra vez.</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>Espere um momento e tente outra vez.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>Ainda nada? Pergunte na receção.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>Ligámos outra vez o scanner.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>Digitalize a página outra vez.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>A impressora não responde</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>O talão não sai</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>A pen não responde</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>Retire-a e ligue-a outra vez.</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>Este documento não passa</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>Escolha outro documento.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>Ou digitalize o papel outra vez.</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>O scanner não tem papel</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>Ponha a sua página no scanner.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>Toque em «Já está».</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>Abra a cobertura do scanner.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>Retire a folha com cuidado.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Feche a cobertura.</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>A tampa está aberta</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>Feche a tampa do scanner.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>O scanner está ocupado</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>O scanner não está ligado</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>Ou continue sem digitalizar.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>O scanner está avariado</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>A página está cortada</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>Não guardamos esta página.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>Ponha-a bem direita, contra a borda.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Já não há papel</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>A receção põe folhas na gaveta.</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>O papel já foi posto</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>A receção retira a folha.</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>A cobertura está aberta</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>Feche a cobertura da impressora.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>Já não há tinta</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>A impressora está desligada</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>Este documento não se imprime</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>Ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>Já não há papel para o talão</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>Também pode anotar o que vem a seguir.</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>A cobertura do talão está aberta</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>A pen já não está aqui</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>Ligue-a outra vez.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>Esta pen não se lê aqui</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>Experimente outra pen.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Não é um papel</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Pesado demais para a cabine</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>Não se pode gravar nesta pen</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>Esta pen está cheia</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>Este documento é pesado demais para o site</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>Ponha menos páginas de cada vez.</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>O site pede outro tipo de ficheiro</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>Não o sabemos fazer aqui.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>Uma pessoa pode ajudar.</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>Este documento está estragado</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>Descarregue-o outra vez.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>Ou digitalize o papel.</translation>
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
        <translation>A imprimir</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>Relatório impresso</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Falhou. Tentar outra vez</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>A cabine: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>Os números</translation>
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
        <translation>Imprimir o relatório</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>Para que procedimentos</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>Como acaba</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>Números, nunca pessoas. Abaixo de %1, não se mostra.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>Visitas de treino: nada se esconde.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>Estamos a ver o código.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>Escreva o seu código e depois toque em «Entrar».</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>Escreva agora o código do seu telefone.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>Este código não serve. Tente outra vez daqui a um segundo.</numerusform>
            <numerusform>Este código não serve. Tente outra vez daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>Este código não serve. Tente outra vez.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>Há uma visita a decorrer. Termine-a primeiro, da maneira normal.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>Ainda não há código. O técnico põe um na instalação.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>Já não se podem ler os códigos. O técnico pode pô-los outra vez.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>Espaço da equipa</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>O seu código</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>O espaço fica fechado</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>Um algarismo escrito</numerusform>
            <numerusform>%n algarismos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>Espere até o tempo acabar.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>Um código tem pelo menos seis algarismos.</translation>
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
        <translation>Recuar</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Acabei</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Esconder o guia</translation>
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
        <translation>Esconder o guia</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
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
        <translation>É preciso um telefone</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>Esta página pede uma aplicação num smartphone.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>Esta página pode enviar um código para um telemóvel.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>Um pequeno teste</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>O site verifica que não é um robô.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>O site terminou a sua sessão</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Esperou demasiado tempo. Os seus documentos estão guardados.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>Entre de novo na sua conta.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>Difícil demais? Uma pessoa pode ajudar.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>Os seus e-mails</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>O site pede um documento</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>Abra a mensagem mais recente. Anote o código.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>Digitalize agora: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>Veja também nos e-mails indesejados.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Voltar ao procedimento</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Voltar ao início do site</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Escolher um documento</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>Ver os meus e-mails</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>Digitalizar o meu papel</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>Ver os meus documentos</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>Preparar o meu endereço</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>Anotar para mim</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>Estamos a chamar.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>Já está: alguém foi avisado.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>A campainha não funciona. Abra a porta e pergunte.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Vem aí alguém. Espere aqui.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>O seu procedimento fica aberto.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>Alguém daqui</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>Abra a porta e pergunte.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>Também pode abrir a porta e perguntar.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>há um minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>Chamar alguém daqui</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>Veem a sua imagem e ouvem a sua voz. A cabine não grava nada.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>Ligar por vídeo</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>A receção</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>Prepare o seu número de processo.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>Receção: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>Prepare %1.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>Voltar ao procedimento</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>Os sites recusados</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>Sites recusados: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>Sites que algumas páginas pediram e que a cabine recusa. Mostre-os à pessoa que trata do catálogo.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>Nada a mostrar: nenhum site recusado é pedido com frequência suficiente.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>Nada a mostrar: a cabine não recusou nenhum site.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>E outros, menos pedidos: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>Talvez haja outros escondidos: abaixo de %1 vezes, não se mostra.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 vezes</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>Hoje a cabine fecha mais cedo.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>A receção está fechada hoje. A cabine funciona.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>A receção volta já. Pode começar.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>Para ter ajuda, marque hora na receção.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>Não é possível imprimir. O resto funciona.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>Não é possível digitalizar. O resto funciona.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>Os sites estão lentos hoje. Não tenha pressa.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>A cabine fecha em breve para férias.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>A cabine está fechada à segunda-feira.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>A cabine está fechada à terça-feira.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>A cabine está fechada à quarta-feira.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>A cabine está fechada à quinta-feira.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>A cabine está fechada à sexta-feira.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>A cabine está fechada ao sábado.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>En ligne</source>
        <translation>Em linha</translation>
    </message>
    <message>
        <source>Nous appelons</source>
        <translation>Estamos a ligar</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>há menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>há um minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Vem aí alguém</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>Alguém foi avisado</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espaço</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Escolha a sua língua</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>O seu procedimento fica aberto.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>Já terminou?</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>O seu documento será apagado. Imprimiu o que é preciso guardar?</numerusform>
            <numerusform>Os seus %n documentos serão apagados. Imprimiu o que é preciso guardar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>Vamos apagar tudo: páginas, palavras-passe, documentos.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>Juntar uma nota ao meu talão</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>Terminar a visita</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Continuar a visita</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>em cima</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>no meio</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>em baixo</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>no início</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>no centro</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>Ver %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>Ouvir</translation>
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
        <translation>Nunca testado aqui</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>A decorrer</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1, bem feito em %2 s</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1, falhou</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>Ler uma página de teste</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Imprimir uma página de teste</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>Imprimir um talão de teste</translation>
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
        <translation>A funcionar</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>Último teste</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Teste a decorrer</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Este teste não acabou.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>A funcionar</translation>
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
        <translation>Impressora A4</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Impressora de talões</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Entradas USB</translation>
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
        <translation>Bom</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>Ponha papel e depois repita o teste.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>Rolo quase no fim</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>Prepare um rolo.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Folha presa</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>Abra, retire a folha, feche.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Cobertura aberta</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Feche a cobertura.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Espere pelo fim do outro trabalho.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>Veja o cabo e a corrente.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Acesso recusado</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>Dê à cabine o direito de o usar.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Avariado</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>Desligue-o e ligue-o. Se não resultar, chame o técnico.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>Desligado ou sem contacto</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>Veja a corrente e o cabo.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>Fila parada</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>Reinicie a fila de impressão.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Pouca tinta</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>Prepare um tinteiro.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Sem tinta</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>Mude o tinteiro.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Fora de linha</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>Carregue no botão para o pôr em linha.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Sem contacto</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>Veja o cabo, a corrente e o endereço.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>Desligue-o, espere dez segundos, ligue-o.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>Controlador parado</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>Repita o teste.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>Teclado desconhecido ligado</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>Desligue-o, ou inscreva-o nas definições.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>Placa de rede desconhecida ligada</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>Desligue-a, ou inscreva-a nas definições.</translation>
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
        <translation>Entradas ilegíveis</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>Chame o técnico: falta um programa.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>Repita o teste. Se não resultar, chame o técnico.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>Testes dos aparelhos</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>Os aparelhos</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>%1 a funcionar, %2 a ver, %3 com avaria</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Controlar tudo</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>Testar tudo</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>Um teste não acabou.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>Estamos a ver os aparelhos.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>Onde estão os seus e-mails?</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>Onde abrir a sua caixa?</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>Veja o que está escrito depois do sinal @ do seu endereço.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>Uma caixa gratuita chega. Poderá mudar de ideias.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>A cabine</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>De quem vem a carta?</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>O que quer fazer?</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>Procurar uma palavra: «cartão», «casa»…</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>Não encontrámos esta palavra. Uma pessoa pode ajudar.</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>Recebi uma carta</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Não encontro</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>Ver o %n serviço</numerusform>
            <numerusform>Ver os %n serviços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>Falta-lhe um papel?</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>Não faz mal. Leve a lista e volte com os seus papéis.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Imprimir a lista</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>Voltar noutro dia</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>Continuar mesmo assim</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>Estamos a ler os números.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>Ainda não há visitas suficientes. Um número muito pequeno mostraria alguém.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>Não se podem ler os números. Avise o técnico.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>Os primeiros</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Ver mais %n</numerusform>
            <numerusform>Ver mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>A imprimir</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>Folha impressa</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Falhou. Tentar outra vez</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>Estamos a ver tudo</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>Um minuto no máximo</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>Verificar os sites</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Este controlo não acabou.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>Gaveta cheia</translation>
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
        <translation>Um número</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Número do processo</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>Uma marcação</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>Dia, hora, local</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>O que quer lembrar</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>Sai no papel e em mais lado nenhum.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>É demasiado longo para o talão. Escreva menos.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>A cabine apaga-a no fim da sua visita.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>Um número:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>Uma marcação:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>Outra coisa:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>E também: o que fez e o que vem a seguir.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>A sua nota</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>O seu talão vai dizer:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>Ver o meu talão</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>É demasiado longo para o talão. Escreva menos.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>Escreva primeiro a sua nota.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>Esta página não abre aqui.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>Voltar ao procedimento</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>Esta página propõe ligar para o %1. Anote o número.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Está anotado</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>Para escrever um e-mail, abra «Os meus e-mails».</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>O documento está em «Os meus documentos».</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>Este ficheiro não abre aqui. Só abrem papéis e imagens.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>O documento foi dado ao site. Verifique e depois envie.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>Imprimiu todas as páginas da sua visita. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>O seu papel está impresso. Escreva e depois entregue-o na receção.</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>Já a tenho</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Vem aí alguém. Espere aqui.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>A sua folha está impressa. Pegue nela debaixo do ecrã.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>A sua folha está a sair da impressora. Pegue nela.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>Já não há espaço. Retire um documento.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>A voz não funciona. Tudo fica escrito no ecrã.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>A sua pen USB está ligada. Nada é copiado sem a sua ordem.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>A pen foi retirada. Os papéis já recebidos ficam aqui.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>A pen foi retirada cedo demais. Ligue-a outra vez para acabar.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>Os seus papéis estão aqui. Pode retirar a pen.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>A sua pen USB ainda está ligada. Leve-a consigo.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>Já está uma pen USB ligada. É sua? Ligue-a outra vez. Se não, entregue-a na receção.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>As pens USB não se abrem aqui. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>Esta pen não se lê aqui. Experimente outra.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>O que é seu não é lido em voz alta. Pode mudar isso em «Conforto».</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>Ver o documento</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>Ver a minha pen</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>Um aviso para os visitantes</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>Nada é mostrado. Escolha um aviso e a duração.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>Mostrado até %1:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>Mostrado, mas esquecido no próximo arranque: o disco recusa.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>Retirar este aviso</translation>
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
        <translation>Continue. Estamos a ver consigo.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>Há algarismos a mais. Veja outra vez o seu papel.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>Um algarismo não está certo. Veja os grupos marcados.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>O formato está certo.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>Este número está bem escrito.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>Escreva-o aqui para verificar</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>Nada é guardado, nada é enviado.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>Tenho o meu número</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>O procedimento</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>Os meus e-mails</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>Falta um código</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>A cabine descansa</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>Agora não se pode usar. É preciso fazer um controlo. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>Agora não se pode usar. Nada do que é seu ficou aqui. Pergunte na receção.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>O site está lento. Esperamos consigo.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>A página vem aí.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>Sair desta página? O que escreveu pode perder-se.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>Sair da página</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Ficar na página</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>Não, cancelar</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>Parar estas mensagens</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Não mudar nada</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>Por telefone, %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Ano</translation>
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
        <translation>Preto e branco</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>A cores</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>Pegue nas suas páginas</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>A impressora está a trabalhar</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>Saíram da impressora.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>A impressora prepara-se. Esperamos consigo.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>As suas páginas vêm aí. Fique aqui.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>Quantas cópias?</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>É preciso pelo menos uma cópia.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>Que cores?</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>Resta %n página para a sua visita.</numerusform>
            <numerusform>Restam %n páginas para a sua visita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>Em %n folha. É grátis.</numerusform>
            <numerusform>Em %n folhas. É grátis.</numerusform>
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
        <translation>Tenho as páginas</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>Um só lado</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>Dos dois lados</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>O que vamos fazer</translation>
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
        <translation>Voltar ao procedimento</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>Começar o procedimento</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>Ver os papéis</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>Ver a etapa</numerusform>
            <numerusform>Ver as %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>Pode começar mesmo assim.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>Telefone útil</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>Telefone recente</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Cartão bancário</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>Depois, ir à Câmara</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>Cerca de %n minuto</numerusform>
            <numerusform>Cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>Código por e-mail</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>Para treinar</translation>
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
        <translation>Verificado às %1h%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>Não fica nada na cabine</translation>
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
        <translation>A cabine</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>Um serviço da sua cidade</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>Entre,
com toda a calma.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>Trate aqui dos seus assuntos na internet.
Uma pessoa pode ajudar.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>Ninguém ouve o que diz</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>Tudo é apagado no fim</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>É grátis</translation>
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
        <translation>Acabei</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>Ainda estamos a ler a sua página.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>Outra página</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>Repetir a página</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>Guardar a página</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>Retirar a página</translation>
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
        <translation>Uma página</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>Um cartão, dois lados</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>Várias folhas</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>As páginas</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>Digitalizar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>Mais %n segundo.</numerusform>
            <numerusform>Mais %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>Digitalizar as folhas</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>Digitalizar este lado</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>Digitalizar a página</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>Não levante a tampa.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>Veja: lê-se tudo bem?</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>Estamos a ler o seu cartão</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>Ponha a página %1</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>Ponha a sua página</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>Abra a tampa. Ponha a página virada para o vidro. Feche.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>Ponha o seu cartão</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>Abra a tampa. Ponha o cartão no vidro. Feche.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>Vire o seu cartão</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>Ponha o outro lado no vidro. Feche a tampa.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Ponha as suas folhas</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>Ponha as folhas no alimentador, bem direitas.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>Estamos a ler a sua página</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>Estamos a ler as suas folhas</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>Não toque nas folhas.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>A sua página está lida</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>O seu cartão está lido</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>As suas folhas estão lidas</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>A página %1 parece vazia</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>Talvez estivesse ao contrário. A escolha é sua.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>A página %1 parece desfocada</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>Ponha-a bem plana e comece outra vez.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>A página %1 parece cortada</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>Ponha-a toda no vidro e comece outra vez.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>desfocada</translation>
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
        <translation>lida</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>a ler</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>por pôr</translation>
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
        <translation>Nunca testado aqui</translation>
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
        <translation>Espere pelo fim do outro trabalho.</translation>
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
        <translation>Para ver</translation>
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
        <translation>Aparelho</translation>
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
        <translation>Teste a decorrer</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Este teste não acabou.</translation>
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
        <translation>A carta vem de: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>O que pede a carta?</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>Por telefone: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>Todos os procedimentos</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Não encontro</translation>
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
        <translation>Mais</translation>
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
        <translation>Talões</translation>
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
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>Impressora A4</translation>
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
        <translation>Impressora de talões</translation>
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
        <translation>Seguintes</translation>
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
        <translation>Os seus e-mails</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>Site de treino da cabine</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>A sua caixa de e-mail</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>Site oficial verificado</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>Mudar de caixa</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>Espaço do agente</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Manutenção da cabine</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>Fechar a minha sessão</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Etapa %1 de 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>Copiar para a sua pen?</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>Estamos a copiar o seu papel</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>Está copiado</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>A cópia fica na sua pen depois da visita. Aqui, tudo é apagado.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Não retire a pen.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>Pode retirar a sua pen.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>Não copiar</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>Estamos a ver a sua pen</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>Nada para copiar nesta pen</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>Que papéis copiar?</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>Estamos a copiar os seus papéis</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>A sua pen</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Não retire a pen.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>Não tem papéis PDF nem imagens.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>A sua pen está muito cheia: eis o mais recente.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Toque num papel, ou em vários. Nada muda na sua pen.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>Copiar %n papel</numerusform>
            <numerusform>Copiar %n papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>Toque primeiro num papel.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Papel %1 da pen</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>Já copiado</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>Fotografia ou imagem</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>Papel PDF</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Pesado demais para a cabine</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Não é um papel</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>Danificado, não abre</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>Fechado com palavra-passe</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>Páginas a mais</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Mais um momento.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>Dez papéis de cada vez.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>Conforto</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>Sem resposta, apagamos tudo daqui a %n segundo.</numerusform>
            <numerusform>Sem resposta, apagamos tudo daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>Sim, estou aqui</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>Terminei</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Falar com alguém</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>O controlo do fim da visita encontrou um resto.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>A aplicação parou várias vezes.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>É preciso corrigir um ficheiro de definições.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>Para a equipa</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>A cabine</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Manutenção da cabine</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>Espaço do agente</translation>
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
        <translation>A imprimir</translation>
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
        <translation>O que quer fazer?</translation>
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
        <translation>Controlar tudo</translation>
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
        <translation>Onde?</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>Onde o encontrar?</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>O que deve trazer</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>Falta um papel</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>O seu talão</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>O seu talão está a sair da impressora.</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>Pegue no seu talão debaixo do ecrã.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>O que fez, e o que vem a seguir.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>Talão impresso</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Levar o talão</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Estamos a apagar tudo. Só mais um momento.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Ajudar</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>Língua: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>Conforto</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>uma só vez</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Voltar ao início do site</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>Ver o que diz o site</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>Não há internet neste momento.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>A culpa não é sua. Os seus documentos estão guardados. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>Não encontramos este site.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>O endereço dele não responde agora. Os seus documentos estão guardados.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>A rede da cabine pede uma identificação.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>A culpa não é sua. Avise a receção e depois tente outra vez.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>O site não responde.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>Os seus documentos estão guardados. Tente outra vez, ou volte mais tarde.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>O site está fechado, ou tem gente a mais.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Os seus documentos estão guardados. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>Esta página não existe ou já não existe.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>Talvez o site a tenha mudado. Volte ao início do site.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>O site não dá esta página.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>Volte ao início do site e depois entre na sua conta.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>O site terminou a sua sessão.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Esperou demasiado tempo. Os seus documentos estão guardados.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>O site anda às voltas.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>Manda-nos de uma página para outra. Volte ao início do site.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>O site é lento demais.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>Os seus documentos estão guardados. Tente outra vez daqui a pouco.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>Esta página não é segura.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>Não a abrimos, para sua proteção.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>A página parou.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>Os seus documentos estão guardados. Abra a página mais uma vez.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>Documento em grande</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>A página não pode ser mais pequena.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>A página não pode ser maior.</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>É a última página.</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Mais acima</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>É a primeira página.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>Já vi</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>Outra língua</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>Uma pessoa ajuda</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>na segunda</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>na terça</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>na quarta</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>na quinta</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>na sexta</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>no sábado</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>no domingo</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>Aberto até às %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>Fechado. Abre às %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>Fechado. Abre amanhã às %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>Fechado. Abre a %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>Fechado. Abre %1 às %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>A página não pode ser mais pequena.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>A página não pode ser maior.</translation>
    </message>
</context>
</TS>
